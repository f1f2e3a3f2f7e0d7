"""
What every output says of findings that were set aside: a verdict reached without some rules never looks like one
reached with all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from csea_interop.validation.result import Result
from csea_interop.validation.tally import Tally

#: So many rules are named; of more, the number is said.
_NAMED: Final = 8


def of_message(result: Result) -> str:
    """
    How many findings of a message were set aside; empty where none were.
    """
    parts = []
    if result.ignored:
        parts.append(f"ignored on request: {sum(result.ignored.values())} finding(s) of {_rules(result.ignored)}")
    if result.known:
        parts.append(f"known by the baseline: {sum(result.known.values())} finding(s) of {_rules(result.known)}")
    return "; ".join(parts)


def of_choice(left_out: tuple[str, ...]) -> str:
    """
    What an output without a summary says of rules that were left out; empty where none were.
    """
    return f"ignored on request, so no verdict covers it: {_rules(left_out)}" if left_out else ""


def of_run(tally: Tally, left_out: tuple[str, ...], profile: str) -> Iterator[tuple[str, str]]:
    """
    What a summary says of it: a key and its words, for what there is to say.
    """
    if profile:
        yield "profile", f"{profile}; some rules count for more than in the model"
    if left_out:
        said = f"{sum(tally.ignored.values())} finding(s)" if tally.ignored else "nothing found"
        yield "ignored", f"{said}; left out on request, so no verdict covers it: {_rules(left_out)}"
    if tally.known:
        yield "known", f"{sum(tally.known.values())} finding(s) of the baseline; they count in verdicts only"


def _rules(rules: Mapping[str, int] | tuple[str, ...]) -> str:
    named = sorted(rules)
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return ", ".join(named[:_NAMED]) + more
