"""
An answer against what is right: the verdict, the rules and the places, each by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

from csea_interop.conformance.kit.answers import Answer
from csea_interop.conformance.kit.cases import Case

_T = TypeVar("_T")
#: Worst first.
OUTCOMES: Final = ("leak", "error", "timeout", "flaky", "fail", "xpass", "xfail", "skip", "n/a", "pass")


@dataclass(frozen=True, slots=True)
class Grade:
    """
    What became of one case.

    Attributes:
        outcome: one of ``OUTCOMES``.
        verdict: whether the verdict is right.
        rule: whether the rules are right; None where none were told.
        pointer: whether rules and places are right; None where none were told.
        note: why, in the kit's own words.
        lacks: the capability for want of which the case was skipped; empty where that is not the reason.
        needs: the capability that the case needs, where the implementation declares some; empty where it needs none.
    """

    outcome: str
    verdict: bool = False
    rule: bool | None = None
    pointer: bool | None = None
    note: str = ""
    lacks: str = ""
    needs: str = ""


def grade(case: Case, answer: Answer) -> Grade:
    """
    Grade one answer. It passes where all that it tells is right: who tells verdicts only is graded on them.
    """
    if answer.fault:
        return Grade("timeout" if answer.timeout else "error", note=answer.fault)
    if answer.skipped:
        return Grade("skip", note="the implementation says that it cannot judge this")
    verdict = answer.verdict in case.verdicts or bool(answer.among & case.verdicts)
    if answer.findings is None:
        return Grade("pass" if verdict else "fail", verdict, note="" if verdict else "another verdict is right")
    told = {(told.rule, told.pointer, told.missing) for told in answer.findings}
    right = {(finding.rule, finding.pointer, finding.missing or "") for finding in case.findings}
    rule = _covered({t[0] for t in told}, {r[0] for r in right}, case) and _unbarred({t[0] for t in told}, case)
    pointer = rule and _covered(told, right, case) and _as_often(answer, case)
    notes = [
        text
        for fine, text in (
            (verdict, "another verdict is right"),
            (rule, "other rules are broken"),
            (pointer or not rule, "the rules are broken elsewhere"),
        )
        if not fine
    ]
    return Grade("fail" if notes else "pass", verdict, rule, pointer, "; ".join(notes))


def worst(outcomes: Iterable[str]) -> str:
    """
    The outcome that counts of several.
    """
    return min(outcomes, key=OUTCOMES.index, default="pass")


def _covered(told: set[_T], right: set[_T], case: Case) -> bool:
    return told == right if case.exact else right <= told


def _unbarred(rules: set[str], case: Case) -> bool:
    expected = {finding.rule for finding in case.findings}
    return not any(rule.startswith(case.barred) for rule in rules - expected) if case.barred else True


def _as_often(answer: Answer, case: Case) -> bool:
    """
    Whether a rule is told as often as it is broken: reader's findings have no pointer that would tell them apart.
    """
    if not case.exact or answer.findings is None:
        return True
    return Counter(told.rule for told in answer.findings) == Counter(finding.rule for finding in case.findings)
