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
    plural,
    rule_of,
    terms_words,
    title_of,
    troubled,
)
from csea_interop.core.showing import shown

#: Rules and cases that are named; all are in the other formats.
_RULES: Final = 8
_CASES: Final = 2
#: What helps, by outcome.
_NEXT: Final = {
    "leak": "let no text of a message into an answer, an error or a log",
    "error": "csea-conformance doctor tells what is wrong with a harness",
    "timeout": "csea-conformance doctor measures a harness; --timeout gives it longer",
    "flaky": "look for state that is kept between messages, the clock and the order of sets",
    "xpass": "take the entry out of the expected failures",
    "skip": "answer it; what a greeting does not declare is not asked",
}


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
    yield f"  {plural(sum(value['counts'].values()), 'case')}, {2 * value['repeat']} times each: {counts_words(value)}"
    told = GRADED[value["precision"]]
    yield f"  graded on {told}"
    for name, number in value["capabilities"]["missing"].items():
        yield f"  without {name}: {plural(number, 'case')} not asked"
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
    bad = [case for case in troubled(value) if case["outcome"] not in ("xfail", "n/a") and "lacks" not in case]
    if not bad:
        return
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for case in bad:
        groups.setdefault((case["outcome"], rule_of(case)), []).append(case)
    (note, number), *_ = Counter(case.get("note", "") for case in bad).most_common(1)
    why = f"; the commonest reason ({number}): {note}" if note else ""
    yield f"  {plural(len(bad), 'case')} did not pass{why}"
    for (outcome, rule), cases in list(groups.items())[:_RULES]:
        title = title_of(rule)
        yield f"    {outcome:<7} {rule}, {plural(len(cases), 'case')}" + (f": {title}" if title else "")
        for case in cases[:_CASES]:
            yield f"            {case['id']}" + (f"  ({case['note']})" if "note" in case else "")
    if len(groups) > _RULES:
        yield f"    and {len(groups) - _RULES} more; -f html or -f json has them all"
    yield from _next(value, bad)


def _next(value: dict[str, Any], bad: list[dict[str, Any]]) -> Iterator[str]:
    """
    What to do about the outcomes there are, the worst first.
    """
    yield "  next:"
    for outcome in dict.fromkeys(case["outcome"] for case in bad):
        if outcome in _NEXT:
            yield f"    {outcome:<7} {_NEXT[outcome]}"
    rule = next((rule_of(case) for case in bad if case["outcome"] == "fail" and title_of(rule_of(case))), "")
    if rule:
        yield f"    to read what a rule asks and how to mend it: csea-validate explain {rule}"
    yield f"    to ask a case again: {again(value, bad[0])}"
