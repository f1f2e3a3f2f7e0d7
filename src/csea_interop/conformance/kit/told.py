"""
A run in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

#: Cases that are named of each outcome; all are in the JSON report.
_NAMED: Final = 10
_GRADED: Final = {
    "status": "exit or HTTP statuses only, which do not tell all verdicts apart",
    "verdict": "verdicts only",
    "pointer": "verdicts, rules and places",
}


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The record of a run for people: the sum, what did not pass, and what the sum does not say.
    """
    product = value["product"]
    yield f"{product['name']} {product['version']}, role {value['role']}, level {value['level']}"
    total = sum(value["counts"].values())
    counts = ", ".join(f"{number} {outcome}" for outcome, number in value["counts"].items())
    yield f"  {total} cases in two orders, {value['repeat']} time(s) each: {counts or 'none'}"
    yield f"  graded on {_GRADED[value['precision']]}"
    for outcome in value["counts"]:
        if outcome != "pass":
            yield from _named(value["cases"], outcome)
    broken = [rule for rule, counted in value["rules"].items() if set(counted) - {"pass"}]
    if broken:
        yield f"  rules with a case that did not pass: {len(broken)} of {len(value['rules'])}"
    yield f"  suite  {value['suite_version']} {value['suite_digest']}"
    yield f"  report {value['report_digest']}"
    if value["whole"]:
        yield "conforms" if value["conforms"] else "does not conform"
    else:
        yield "not the whole suite: this says nothing of conformance"
    yield "Conformance of handling the format: it says nothing of lawfulness, of data quality or of leave to exchange."


def _named(cases: list[dict[str, Any]], outcome: str) -> Iterator[str]:
    of_it = [case for case in cases if case["outcome"] == outcome]
    yield f"  {outcome}:"
    for case in of_it[:_NAMED]:
        yield f"    {case['id']}" + (f"  ({case['note']})" if "note" in case else "")
    if len(of_it) > _NAMED:
        yield f"    and {len(of_it) - _NAMED} more"
