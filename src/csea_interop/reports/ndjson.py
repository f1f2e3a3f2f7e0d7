"""
One JSON object a line: the run, each message followed by its findings, each unreadable input, and the summary.

The summary is the last line of every whole output; where it is missing, something was cut off. The
schema of a line is ``ndjson.schema.json`` beside this file.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from csea_interop.core.errors import InputError
from csea_interop.reports import Context
from csea_interop.validation import plain
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally


class Report:
    """
    Writes each line as it comes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self._line(
            "run",
            {
                "tool": "csea-validate",
                "version": context.version,
                "model_version": context.model_version,
                "now": context.now,
            },
        )

    def _line(self, kind: str, entry: dict[str, Any]) -> None:
        # ASCII only: no control or direction character of a file name reaches a terminal.
        self.write(json.dumps({"type": kind, **entry}) + "\n")

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write a message and its findings, or an unreadable input.
        """
        if isinstance(item, InputError):
            self._line("unreadable", plain.unreadable(item))
            return
        self._line("message", {**plain.message(item), "findings": len(item.result.findings)})
        for found in item.result.findings:
            self._line("finding", {**plain.place(item), **plain.finding(found, item)})

    def close(self, tally: Tally) -> None:
        """
        Write the summary.
        """
        self._line("summary", plain.summary(tally, self.context.language, self.context.left_out, self.context.profile))
