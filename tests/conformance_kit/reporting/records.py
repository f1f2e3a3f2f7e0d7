"""
Records to be told: one of a run where everything passed, one where everything happened, one with hostile names.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from csea_interop.conformance.kit.asked import Product, Run
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.expected import Waived, Waiver
from csea_interop.conformance.kit.grading import OUTCOMES, Grade
from csea_interop.conformance.kit.heldout import HeldOut
from csea_interop.conformance.kit.heldout.variants import MARK
from csea_interop.conformance.kit.record import Terms, record
from csea_interop.core.canonical import digest
from csea_interop.schema.catalogue import catalogue

HOSTILE: Final = "x\u202e\x1b[31m\"'><script>alert(1)</script>&amp;|`# \u2028 @team"
_SUITE: Final = {"id": "csea-interop", "version": "1.0.0", "digest": f"sha256:{'ab' * 32}"}
_TERMS: Final = Terms("0.1.0", "1.0.0", _SUITE, "full", "jsonl", 1, 2)


def _grade(outcome: str) -> Grade:
    if outcome == "pass":
        return Grade("pass", True, True, True, needs="payload:report")
    if outcome == "skip":
        return Grade(
            "skip", note="the capability payload:signal is not declared", lacks="payload:signal", needs="payload:signal"
        )
    return Grade(outcome, False, False, False, note="other rules are broken")


def _run(outcomes: list[str], product: Product) -> Run:
    rules = sorted(catalogue())
    cases = [
        Case(f"{rules[n % len(rules)]}/invalid/{n:03}0-a", b"", NOW, USABLE, (), True, rule=rules[n % len(rules)])
        for n in range(len(outcomes))
    ]
    return Run(product, "validator", tuple((case, _grade(got)) for case, got in zip(cases, outcomes, strict=True)))


def sound(cases: int = 600) -> dict[str, Any]:
    """
    Everything passed.
    """
    product = Product("trial", "1.2", ("validator",), ("payload:report",))
    return record(Waived(_run(["pass"] * cases, product), (), date(2026, 6, 1)), _TERMS)


def mixed() -> dict[str, Any]:
    """
    Every outcome, waivers of which one has run out, and held-out cases.
    """
    return _mixed("trial", "known and followed")


def hostile() -> dict[str, Any]:
    """
    As ``mixed``, where everything that others name is named to do harm.
    """
    return _mixed(HOSTILE, HOSTILE)


def _mixed(name: str, text: str) -> dict[str, Any]:
    outcomes = [*OUTCOMES, *["pass"] * 30, *["fail"] * 20]
    run = _run(outcomes, Product(name, name, ("validator",), (name, "payload:report")))
    variants = [(replace(case, id=f"{case.id}{MARK}"), got) for case, got in run.grades[-22:-19]]  # type: ignore[type-var]
    entries = (
        (_waiver("xfail", outcomes, text, date(2026, 12, 31)), 1),
        (_waiver("xpass", outcomes, text, date(2026, 12, 31)), 1),
        (_waiver("fail", outcomes, text, date(2026, 1, 31)), 0),
    )
    value = record(Waived(Run(run.product, run.role, (*run.grades, *variants)), entries, date(2026, 6, 1)), _TERMS)
    return HeldOut((), 3, f"sha256:{'cd' * 32}").noted(value)


def _waiver(outcome: str, outcomes: list[str], text: str, expires: date) -> Waiver:
    rule = sorted(catalogue())[outcomes.index(outcome)]
    return Waiver(f"{rule}/*", "fail", text, text, text, expires)


def with_digest(value: dict[str, Any]) -> dict[str, Any]:
    """
    The same with its digest anew.
    """
    rest = {name: member for name, member in value.items() if name != "report_digest"}
    return rest | {"report_digest": digest(rest)}
