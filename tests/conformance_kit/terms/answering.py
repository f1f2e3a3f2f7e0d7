"""
Implementations in this process: our validator, bent in one way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache
from typing import Self

from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.cases import Case
from csea_interop.validation.selection import Selection, selection
from csea_interop.validation.settings import Settings
from csea_interop.validation.validator import Validator

Bend = Callable[[Case, Answer], Answer]


def as_it_is(case: Case, answer: Answer) -> Answer:
    """
    The right answer.
    """
    return answer


class Inside:
    """
    A harness without a process.

    Args:
        bend: what becomes of each right answer.
        capabilities: those that are declared.
        profiles: whether severities of profiles are known.
    """

    def __init__(self, bend: Bend = as_it_is, capabilities: Sequence[str] = (), *, profiles: bool = True) -> None:
        self.product: Product | None = Product("inside", "1", ("validator",), tuple(capabilities))
        self._bend = bend
        self._profiles = profiles
        self.asked: list[str] = []

    def __enter__(self) -> Self:
        """
        There is nothing to start.
        """
        return self

    def __exit__(self, *_: object) -> None:
        """
        Nor to end.
        """

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        """
        Each case with its answer.
        """
        for case in cases:
            self.asked.append(case.id)
            yield case, self._bend(case, right(case.raw, case.now, case.profile if self._profiles else "")), False


def right(raw: bytes, now: str, profile: str) -> Answer:
    """
    What our validator says.
    """
    settings = Settings(datetime.fromisoformat(now), selection=_selection(profile))
    result = Validator.of(settings).validate(raw)
    return Answer(result.verdict, tuple(Told(f.rule, f.pointer, f.missing or "") for f in result.findings))


@cache
def _selection(profile: str) -> Selection | None:
    return selection(profile=profile) if profile else None
