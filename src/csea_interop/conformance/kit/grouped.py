"""
Cases that are answered together: one exchange or one task shows several requirements.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from csea_interop.conformance.kit.asked import Asked
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.plan import Plan
from csea_interop.conformance.kit.runner import settled

A = TypeVar("A", bound=Asked)


def groups(cases: Sequence[A], name: Callable[[A], str]) -> dict[str, list[A]]:
    """
    The cases by the name of what shows them, in their order.
    """
    found: dict[str, list[A]] = {}
    for case in cases:
        found.setdefault(name(case), []).append(case)
    return found


def played(
    grouped: Mapping[str, Sequence[A]],
    play: Callable[[Sequence[A]], Mapping[str, Grade]],
    plan: Plan,
    step: Callable[[], None],
) -> dict[str, Grade]:
    """
    The grade of each case, by id: every group is played in two orders, each as often as the plan has it.

    Args:
        grouped: cases that are shown together.
        play: shows them, and gives the grade of each requirement.
        plan: seed and passes.
        step: called for each grade.
    """
    shuffled = list(grouped)
    random.Random(plan.seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
    got: dict[str, list[Grade]] = {case.id: [] for cases in grouped.values() for case in cases}
    for order in (list(grouped), shuffled) * plan.repeat:
        for name in order:
            grades = play(grouped[name])
            for case in grouped[name]:
                got[case.id].append(grades[case.rule])
                step()
    return {name: settled(grades) for name, grades in got.items()}
