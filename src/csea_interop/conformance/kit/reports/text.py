"""
A run in words for a terminal: whether it conforms, what did not pass and what to do next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from csea_interop.conformance.kit.record import GRADED
from csea_interop.conformance.kit.reports import (
    LIMITS,
    again,
    counts_words,
    outcome_words,
    rule_of,
    terms_words,
    troubled,
)
from csea_interop.core.showing import shown

#: Rules and cases that are named; all are in the other formats.
_RULES: Final = 12
_CASES: Final = 3


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The lines, each with its end.
    """
    for line in _lines(value):
        # An implementation names itself, and could name itself anything.
        yield shown(line) + "\n"


def _lines(value: dict[str, Any]) -> Iterator[str]:
    product, suite = value["product"], value["suite"]
    yield f"{product['name']} {product['version']}: {outcome_words(value)}"
    yield f"  {terms_words(value)}, asked by {value['mode']}"
    yield f"  {sum(value['counts'].values())} cases, {2 * value['repeat']} times each: {counts_words(value)}"
    told = GRADED[value["precision"]]
    yield f"  graded on {told}"
    for name, number in value["capabilities"]["missing"].items():
        yield f"  without {name}: {number} cases were not asked"
    yield from _waivers(value)
    if "held_out" in value:
        yield from _held_out(value["held_out"])
    yield from _troubles(value)
    yield f"  suite  {suite['version']}  {suite['digest']}"
    yield f"  report {value['report_digest']}"
    yield LIMITS


def _waivers(value: dict[str, Any]) -> Iterator[str]:
    for entry in value["waivers"]:
        state = "EXPIRED" if entry["expired"] else f"{entry['cases']} waived until"
        yield f"  {state} {entry['expires']}: {entry['case']} ({entry['reason']}; {entry['owner']}, {entry['issue']})"


def _held_out(held: dict[str, Any]) -> Iterator[str]:
    for name in ("public", "held_out"):
        counts = held.get(name)
        if isinstance(counts, dict) and counts:
            said = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
            yield f"  {name.replace('_', ' ')} cases: {said}"
    yield f"  cases without a variant: {held.get('left_out', 0)}"
    yield f"  seed committed to: {held.get('commitment', '')}"


def _troubles(value: dict[str, Any]) -> Iterator[str]:
    asked = [case for case in troubled(value) if case["outcome"] not in ("skip", "xfail", "n/a") or "note" in case]
    asked = [case for case in asked if case["outcome"] != "skip" or "capability" not in case.get("note", "")]
    asked = [case for case in asked if case["outcome"] not in ("xfail", "n/a")]
    if not asked:
        return
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for case in asked:
        groups.setdefault((case["outcome"], rule_of(case)), []).append(case)
    notes = Counter(case.get("note", "") for case in asked)
    note, number = notes.most_common(1)[0]
    yield f"  {len(asked)} cases did not pass, of {len(groups)} rules or folders; the commonest reason ({number}): {note}"
    for (outcome, rule), cases in list(groups.items())[:_RULES]:
        yield f"    {outcome:<7} {rule}: {len(cases)}"
        for case in cases[:_CASES]:
            yield f"            {case['id']}" + (f"  ({case['note']})" if "note" in case else "")
    if len(groups) > _RULES:
        yield f"    and {len(groups) - _RULES} more; -f html or -f json has them all"
    yield f"  ask one again: {again(value, asked[0])}"
