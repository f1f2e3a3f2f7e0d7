"""
The record in lines: what the run was, a line a case, and the sum last, so that what was cut off is seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

#: Members that only the end can tell.
_LAST: Final = ("conforms", "counts", "capabilities", "waivers", "held_out", "today", "rules", "report_digest")


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    A header, the cases and a footer, each one line.
    """
    first = {name: member for name, member in value.items() if name not in (*_LAST, "cases")}
    yield json.dumps({"type": "run", **first}) + "\n"
    for case in value["cases"]:
        yield json.dumps({"type": "case", **case}) + "\n"
    last = {name: value[name] for name in _LAST if name in value}
    yield json.dumps({"type": "sum", "cases": len(value["cases"]), **last}) + "\n"
