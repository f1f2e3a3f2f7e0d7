"""
Test Anything Protocol, version 14: one test point a message, with what was found as its diagnostics.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.core.showing import shown
from csea_interop.reports import Context, axes, counted, fails
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import finding, message
from csea_interop.validation.tally import Tally

_MESSAGE: Final = ("verdict", "totals", "ignored", "known", "exchange", "completeness")


class Report:
    """
    Writes each test point as it comes, and the plan at the end.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.count = 0
        write("TAP version 14\n")

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one test point: not ok where the run would fail by this message alone.
        """
        self.count += 1
        if isinstance(item, InputError):
            self._point(False, f"{item.source or '-'} unreadable", {"code": item.code, "hint": item.hint})
            return
        name = item.source + (f":{item.line}" if item.line else "")
        fine = not fails(item, self.context.fail_on)
        said: dict[str, Any] = {}
        if item.result.totals or not fine or item.completeness is not None:
            said = {
                **{key: value for key, value in message(item).items() if key in _MESSAGE},
                "findings": [
                    {**finding(found, item), "title": words(self.context.language, found.rule).title}
                    for found in sorted(item.result.findings, key=lambda f: -SEVERITY_RANK[f.severity])
                ],
            }
        self._point(fine, f"{name} {item.result.verdict}", said)

    def _point(self, fine: bool, name: str, said: dict[str, Any]) -> None:
        # A number sign would open a directive such as SKIP, and hide a failure; not every reader knows its escape.
        safe = shown(name).replace("#", "\\u{23}").replace("\\", "\\\\")
        self.write(f"{'ok' if fine else 'not ok'} {self.count} - {safe}\n")
        if said:
            self.write("  ---\n")
            for key, value in said.items():
                # JSON is YAML, and quotes whatever needs it.
                self.write(f"  {key}: {json.dumps(value)}\n")
            self.write("  ...\n")

    def close(self, tally: Tally) -> None:
        """
        Write the plan, without which a reader knows that something was cut off.
        """
        self.write(
            f"1..{self.count}\n# {counted(tally)}; {axes(tally, self.context)}\n# judged as of {self.context.now}\n"
        )
