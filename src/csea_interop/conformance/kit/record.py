"""
What a run is written down as: no times and no texts of messages, so that two runs give the same digest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.grading import OUTCOMES, Grade
from csea_interop.core.canonical import digest


@dataclass(frozen=True, slots=True)
class Terms:
    """
    On what terms a run was made; ``whole`` where no case of the level was left out.
    """

    kit_version: str
    model_version: str
    suite_digest: str
    level: Level
    seed: int
    repeat: int
    whole: bool = True
    suite_version: str = ""


def record(run: Run, terms: Terms) -> dict[str, Any]:
    """
    The run as a value whose ``report_digest`` is taken over all the rest.

    ``precision`` is the finest that the implementation tells: ``status``, ``verdict`` or ``pointer``.
    """
    told = any(got.rule is not None for _, got in run.grades)
    value: dict[str, Any] = {
        "kit_version": terms.kit_version,
        "model_version": terms.model_version,
        "suite_version": terms.suite_version,
        "suite_digest": terms.suite_digest,
        "product": {"name": run.product.name, "version": run.product.version},
        "role": run.role,
        "level": terms.level,
        "seed": terms.seed,
        "repeat": terms.repeat,
        "precision": "pointer" if told else run.product.tells,
        "whole": terms.whole,
        "conforms": terms.whole and run.conforms,
        "counts": _counts(run.grades),
        "rules": _by_rule(run.grades),
        "cases": [_case(case, got) for case, got in run.grades],
    }
    value["report_digest"] = digest(value)
    return value


def _counts(grades: Sequence[tuple[Asked, Grade]]) -> dict[str, int]:
    counted = Counter(got.outcome for _, got in grades)
    return {outcome: counted[outcome] for outcome in OUTCOMES if counted[outcome]}


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
    return entry
