"""
A GitLab Code Quality report: what a merge request shows of each finding.

The members are those that GitLab documents; it has no place for valid messages or for a summary.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.showing import path, shown
from csea_interop.reports import Context
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import identity, notes
from csea_interop.validation.tally import Tally

_SEVERITY: Final = {"error": "major", "warning": "minor", "info": "info"}


class Report:
    """
    Writes each entry as it comes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.language = context.language
        self.first = True
        write("[")

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one entry for each finding, or one for an unreadable input.
        """
        if isinstance(item, InputError):
            source = item.source or "-"
            digest = sha256(f"{item.code}\0{source}".encode("utf-8", "surrogatepass")).hexdigest()
            self._entry(source, 1, item.code, item.what, "blocker", digest)
            return
        for found in item.result.findings:
            self._finding(found, item)

    def _finding(self, found: Finding, item: Judged) -> None:
        refused = item.result.verdict == "refused" and found.severity == "error"
        said = words(self.language, found.rule)
        text = "; ".join([f"{said.title}: {found.pointer or 'the whole message'}", *notes(found, item)])
        line = item.positions.get(found, (item.line or 1, 1))[0]
        severity = "critical" if refused else _SEVERITY[found.severity]
        self._entry(item.source, line, found.rule, f"{text}. {said.fix}", severity, identity(found, item))

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
        End the list.
        """
        self.write("\n]\n")
