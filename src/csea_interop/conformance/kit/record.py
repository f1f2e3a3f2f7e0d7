"""
What a run is written down as: no times and no texts of messages, so that two runs give the same digest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.expected import Waived
from csea_interop.conformance.kit.grading import OUTCOMES, Grade
from csea_interop.core.canonical import digest

#: Number of the form; a reader of another form has to refuse.
FORM: Final = 1
#: What a run may come to and still conform: each is counted and shown wherever the run is shown.
BEARABLE: Final = frozenset({"pass", "xfail", "n/a"})
#: What was graded, by ``precision``.
GRADED: Final = {
    "status": "statuses only, which do not tell all verdicts apart",
    "verdict": "verdicts only",
    "pointer": "verdicts, rules and places",
}


@dataclass(frozen=True, slots=True)
class Terms:
    """
    On what terms a run was made.

    Attributes:
        suite: id, version and digest of the suite.
        level: how much of the role was asked for.
        mode: how the implementation was reached.
        profile: whose severities were asked for; empty where it was nobody's.
        whole: no case of the role and level was left out.
    """

    kit_version: str
    model_version: str
    suite: dict[str, str]
    level: Level
    mode: str
    seed: int
    repeat: int
    profile: str = ""
    whole: bool = True


def record(waived: Waived, terms: Terms) -> dict[str, Any]:
    """
    The run as a value whose ``report_digest`` is taken over all the rest.

    ``precision`` is the finest that the implementation tells: ``status``, ``verdict`` or ``pointer``. Capabilities
    that were not declared are listed with the number of cases that were skipped for them: what conforms, conforms without these.
    """
    run = waived.run
    told = any(got.rule is not None for _, got in run.grades)
    value: dict[str, Any] = {
        "form": FORM,
        "kit_version": terms.kit_version,
        "model_version": terms.model_version,
        "suite": terms.suite,
        "product": {"name": run.product.name, "version": run.product.version},
        "role": run.role,
        "level": terms.level,
        "profile": terms.profile,
        "mode": terms.mode,
        "seed": terms.seed,
        "repeat": terms.repeat,
        "precision": "pointer" if told else run.product.tells,
        "whole": terms.whole,
        "conforms": terms.whole and fine(waived),
        "counts": _counts([got for _, got in run.grades]),
        "capabilities": _capabilities(run),
        "waivers": [_waiver(waived, number) for number in range(len(waived.entries))],
        "rules": _by_rule(run.grades),
        "cases": [_case(case, got) for case, got in run.grades],
    }
    if waived.entries:
        # Whether an entry has run out depends on the day; a run without any is the same on every day.
        value["today"] = waived.today.isoformat()
    value["report_digest"] = digest(value)
    return value


def fine(waived: Waived) -> bool:
    """
    Whether nothing of what was asked stands against the implementation: no outcome but those that may be borne, a skip
    only for a capability that was not declared, no expected failure whose day has passed, and at least one pass.
    """
    grades = [got for _, got in waived.run.grades]
    borne = all(got.outcome in BEARABLE or (got.outcome == "skip" and got.lacks) for got in grades)
    return borne and any(got.outcome == "pass" for got in grades) and not waived.expired


def _counts(grades: Sequence[Grade]) -> dict[str, int]:
    counted = Counter(got.outcome for got in grades)
    return {outcome: counted[outcome] for outcome in OUTCOMES if counted[outcome]}


def _capabilities(run: Run) -> dict[str, Any]:
    grades = [got for _, got in run.grades]
    covered = sorted({got.needs for got in grades if got.needs and not got.lacks})
    told: dict[str, Any] = {
        "declared": sorted(set(run.product.capabilities)),
        "missing": dict(sorted(Counter(got.lacks for got in grades if got.lacks).items())),
    }
    if covered:
        told["covered"] = {name: _counts([got for got in grades if got.needs == name]) for name in covered}
    return told


def _waiver(waived: Waived, number: int) -> dict[str, Any]:
    entry, cases = waived.entries[number]
    return {
        "case": entry.case,
        "outcome": entry.outcome,
        "reason": entry.reason,
        "issue": entry.issue,
        "owner": entry.owner,
        "expires": entry.expires.isoformat(),
        "expired": entry.expires < waived.today,
        "cases": cases,
    }


def _by_rule(grades: Sequence[tuple[Asked, Grade]]) -> dict[str, dict[str, int]]:
    """
    Outcomes of the cases about each rule.
    """
    rules: dict[str, Counter[str]] = {}
    for case, got in grades:
        if case.rule:
            rules.setdefault(case.rule, Counter())[got.outcome] += 1
    return {rule: dict(sorted(counted.items())) for rule, counted in sorted(rules.items())}


def _case(case: Asked, got: Grade) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": case.id, "outcome": got.outcome}
    if got.outcome not in {"skip", "n/a"}:
        entry["verdict"] = got.verdict
    entry |= {name: right for name, right in (("rule", got.rule), ("pointer", got.pointer)) if right is not None}
    if got.note:
        entry["note"] = got.note
    if got.lacks:
        entry["lacks"] = got.lacks
    return entry
