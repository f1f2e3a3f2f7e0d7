"""
What an expression may name, and the places of a message that it reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from csea_interop.compiler.cel.types import Type

#: A step of a place that an expression reads: a name, ``int`` for the n-th index of the element,
#: ``*`` for any index.
Token = str | int
Path = tuple[Token, ...]

#: Known once ``index > 0`` holds: there is an element before this one.
NOT_FIRST: Final[Path] = ("index", ">", "0")


@dataclass(frozen=True, slots=True, order=True)
class Read:
    """
    A place that a rule reads; with ``deep``, all that lies below it too.
    """

    path: Path
    deep: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """
    What a name stands for: its type and, where it stands in the message, its place.

    ``key`` tells two variables apart that may stand at the same place, such as those of two walks
    over one list; what is known of one is not known of the other. ``along`` is the list that has
    an element for each of this one's, or that an index counts.
    """

    type: Type
    path: Path | None = None
    key: Path | None = None
    along: Path | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """
    The names an expression may use, and the members known to be present.
    """

    names: Mapping[str, Variable]
    present: frozenset[Path] = frozenset()

    def with_present(self, more: frozenset[Path]) -> Scope:
        """
        The same scope with more members known to be present.
        """
        return replace(self, present=self.present | more)


def fact(owner: Path, tag: str, value: str) -> Path:
    """
    What is known once the member ``tag`` of the object at ``owner`` equals ``value``.
    """
    return ("==", *owner, tag, value)
