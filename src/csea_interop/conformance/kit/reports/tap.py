"""
Test Anything Protocol, version 14: a test point a case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from csea_interop.conformance.kit.reports import counts_words, outcome_words, unexcused
from csea_interop.core.showing import shown


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The lines, the plan first.
    """
    yield f"TAP version 14\n1..{len(value['cases'])}\n"
    for number, case in enumerate(value["cases"], 1):
        outcome = case["outcome"]
        fine = outcome in ("pass", "skip", "n/a") and not unexcused(case)
        name = shown(case["id"]).replace("\\", "\\\\").replace("#", "\\#")
        # TAP takes a failure that is marked so for one that is known of.
        directive = {"xfail": " # todo waived", "skip": " # SKIP", "n/a": " # SKIP not asked for"}.get(outcome, "")
        directive = "" if unexcused(case) else directive
        yield f"{'ok' if fine else 'not ok'} {number} - {name}{directive}\n"
        if not fine:
            yield f"  ---\n  outcome: {json.dumps(outcome)}\n  note: {json.dumps(case.get('note', ''))}\n  ...\n"
    yield f"# {shown(outcome_words(value))}; {counts_words(value)}\n# suite {value['suite']['digest']}\n"
