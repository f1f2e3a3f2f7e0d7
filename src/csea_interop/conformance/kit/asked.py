"""
What the kit needs to know of a case of any role, and of a way to ask a validator.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, Self, TypeVar

from csea_interop.conformance.kit.answers import Answer
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.grading import Grade


class Asked(Protocol):
    """
    A case of any role.

    Attributes:
        id: permanent name.
        rule: the rule or requirement that it is about; empty where it is about none alone.
    """

    @property
    def id(self) -> str:
        """
        Permanent name.
        """

    @property
    def rule(self) -> str:
        """
        What it is about.
        """


A = TypeVar("A", bound=Asked)


@dataclass(frozen=True, slots=True)
class Product:
    """
    How an implementation names itself, and what it says it can do.

    ``tells`` is ``status`` where nothing but a status parts its verdicts, so that not all five can be told apart.
    """

    name: str
    version: str
    roles: tuple[str, ...]
    capabilities: tuple[str, ...] = ()
    tells: str = "verdict"


@dataclass(frozen=True, slots=True)
class Run:
    """
    What became of every case, in the order of their ids.
    """

    product: Product
    role: str
    grades: tuple[tuple[Asked, Grade], ...]

    @property
    def conforms(self) -> bool:
        """
        Whether every case passed; what was skipped did not.
        """
        return all(got.outcome == "pass" for _, got in self.grades)


class Harness(Protocol):
    """
    A way to ask an implementation to judge messages; ``product`` is known once it is entered.
    """

    product: Product | None

    def __enter__(self) -> Self:
        """
        Start it.

        Raises:
            UsageError: it cannot be used.
        """

    def __exit__(self, *_: object) -> None:
        """
        End it, whatever it does.
        """

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        """
        Each case once with its answer, and whether a text of the message came out; in any order of its own choice
        only where it is asked for many at once.
        """
