"""
One change, what it is called, and what it demands of the version number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

Kind = Literal["added", "removed", "narrowed", "widened", "changed", "label-only"]
Bump = Literal["none", "patch", "minor", "major"]

BUMPS: Final[tuple[Bump, ...]] = ("none", "patch", "minor", "major")


class Change(NamedTuple):
    """
    One difference between two versions.

    Attributes:
        place: the element, such as ``ContentItem.kind``, ``ContentKind.website`` or a rule's id.
        kind: what became of it.
        bump: what it demands of the version number.
        about: in words.
    """

    place: str
    kind: Kind
    bump: Bump
    about: str


def greatest(bumps: Iterable[Bump]) -> Bump:
    """
    The one that demands most; ``none`` where there is none.
    """
    return max(bumps, key=BUMPS.index, default="none")


def numbers(version: str) -> tuple[int, int, int]:
    """
    Major, minor and patch.
    """
    major, minor, patch = (int(n) for n in version.split("."))
    return major, minor, patch


@dataclass(frozen=True, slots=True)
class Difference:
    """
    All changes between two versions.

    Attributes:
        old: the version number of the first.
        new: the version number of the second.
        changes: by place.
        undated: elements that are new and do not say that they are.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    undated: tuple[str, ...] = ()

    @property
    def bump(self) -> Bump:
        """
        What the changes together demand.
        """
        return greatest(change.bump for change in self.changes)

    @property
    def least(self) -> str:
        """
        The least version number that the second may have.
        """
        major, minor, patch = numbers(self.old)
        to: dict[Bump, tuple[int, int, int]] = {
            "none": (major, minor, patch),
            "patch": (major, minor, patch + 1),
            "minor": (major, minor + 1, 0),
            "major": (major + 1, 0, 0),
        }
        return ".".join(str(n) for n in to[self.bump])

    @property
    def enough(self) -> bool:
        """
        Whether the second version's number is not too small.
        """
        return numbers(self.new) >= numbers(self.least)
