"""
A GitLab Code Quality report: what a merge request shows of each finding.

The members are those that GitLab documents; it has no place for valid messages or for a summary.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.showing import path, shown
from csea_interop.reports import Context
from csea_interop.validation.aside import of_choice
from csea_interop.validation.judged import Judged
from csea_interop.validation.points import marked, points
from csea_interop.validation.tally import Tally

_SEVERITY: Final = {"error": "major", "warning": "minor", "info": "info"}


class Report:
    """
    Writes each entry as it comes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.language = context.language
        self.choice = of_choice(context.left_out)
        self.first = True
        write("[")

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one entry for each finding, or one for an unreadable input.
        """
        if isinstance(item, InputError):
            source = item.source or "-"
            self._entry(source, 1, item.code, item.what, "blocker", marked(f"{item.code}\0{source}"))
            return
        for point in points(item, self.language):
            refused = item.result.verdict == "refused" and point.severity == "error"
            text = "; ".join([f"{point.title}: {point.pointer or 'the whole message'}", *point.notes])
            line = point.position[0] if point.position else 1
            severity = "critical" if refused else _SEVERITY[point.severity]
            self._entry(item.source, line, point.rule, f"{text}. {point.fix}", severity, point.identity)

    def _entry(self, source: str, line: int, rule: str, text: str, severity: str, digest: str) -> None:
        entry: dict[str, Any] = {
            "description": shown(text),
            "check_name": rule,
            "fingerprint": digest,
            "severity": severity,
            "location": {"path": shown(path(source)), "lines": {"begin": line}},
        }
        # ASCII only: no control or direction character of a file name reaches a page.
        self.write(("\n" if self.first else ",\n") + json.dumps(entry))
        self.first = False

    def close(self, tally: Tally) -> None:  # noqa: ARG002 - the protocol's signature
        """
        End the list, after an entry on the rules that were left out: there is no other place for it.
        """
        if self.choice:
            self._entry("-", 1, "csea-validate", self.choice, "info", marked(f"left out\0{self.choice}"))
        self.write("\n]\n")
