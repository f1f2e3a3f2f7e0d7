"""
A run: every case in two orders, each as often as is asked for, and never again until it fits.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from csea_interop.conformance.kit.asked import Harness, Run
from csea_interop.conformance.kit.capabilities import declared, needed, skipped
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.grading import Grade, grade, worst
from csea_interop.core.errors import UsageError


def run(
    harness: Harness,
    cases: Sequence[Case],
    seed: int,
    repeat: int,
    step: Callable[[], None],
    known: frozenset[str] = frozenset(),
    stated: tuple[str, ...] = (),
) -> Run:
    """
    Ask every case ``repeat`` times in the order of ids and as often in another order.

    Args:
        harness: the implementation, not yet started.
        cases: what it is asked.
        seed: makes the other order.
        repeat: passes of each order, 1 or more.
        step: called after each answer.
        known: capabilities that may be wanting; a case that needs one that is not declared is skipped.
        stated: capabilities that are declared for it, beside those that it declares.

    Raises:
        UsageError: the harness cannot be used, or judges no messages.
    """
    got: dict[str, list[Grade]] = {case.id: [] for case in cases}
    with harness:
        product = harness.product
        if product is None or "validator" not in product.roles:
            raise UsageError("CSEA-USE-ROLE", "the implementation has not the role of a validator", "see its greeting")
        product = replace(product, capabilities=(*product.capabilities, *stated))
        # Who declares none is asked for all, and no text is read for what it might need.
        able_to = declared(product, known)
        needs = needed(cases, known) if able_to else {}
        got |= {number: [skipped(need)] for number, need in needs.items() if need not in able_to}
        able = [case for case in cases if needs.get(case.id, "") in {"", *able_to}]
        shuffled = list(able)
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order, no secret
        for order in (able, shuffled) * repeat:
            for case, answer, leak in harness.answers(order):
                given = grade(case, answer)
                got[case.id].append(_leaking(given) if leak else given)
                step()
    graded = ((case, replace(settled(got[case.id]), needs=needs.get(case.id, ""))) for case in cases)
    return Run(product, "validator", tuple(graded))


def _leaking(given: Grade) -> Grade:
    return Grade("leak", given.verdict, given.rule, given.pointer, "a text of the message came out")


def settled(grades: Sequence[Grade]) -> Grade:
    """
    One grade of several: what differs from pass to pass is worse than failing, but not than leaking or breaking.
    """
    first = grades[0]
    if all(other == first for other in grades):
        return first
    outcome = worst((*(other.outcome for other in grades), "flaky"))
    chosen = next((other for other in grades if other.outcome == outcome), first)
    note = chosen.note if outcome != "flaky" else "the answer is not always the same"
    return Grade(outcome, chosen.verdict, chosen.rule, chosen.pointer, note)
