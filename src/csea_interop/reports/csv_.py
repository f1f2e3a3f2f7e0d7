"""
A table for spreadsheets (RFC 4180): one row a finding, and one for each message or input without any.

Its columns are described in ``csv_.csvw.json`` beside this file. No cell starts a formula: an
apostrophe stands before what a spreadsheet would take for one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.showing import cell
from csea_interop.reports import Context
from csea_interop.validation.aside import of_choice
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden
from csea_interop.validation.points import Point, points
from csea_interop.validation.tally import Tally

COLUMNS: Final = (
    "source",
    "number",
    "line",
    "column",
    "verdict",
    "severity",
    "rule",
    "pointer",
    "title",
    "notes",
)


class Report:
    """
    Writes each row as it comes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.language = context.language
        # A row is read by itself, so each one says under what choice of rules its verdict was reached.
        self.choice = of_choice(context.left_out)
        self._row(*COLUMNS)

    def _row(self, *cells: object) -> None:
        self.write(",".join('"' + cell(str(value)).replace('"', '""') + '"' for value in cells) + "\r\n")

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write the rows of one message or unreadable input.
        """
        if isinstance(item, InputError):
            self._row(item.source, "", "", "", "unreadable", "error", item.code, "", item.what, item.hint)
            return
        listed = 0
        for point in points(item, self.language):
            self._point(point, item)
            listed += 1
        if not listed:
            self._row(item.source, item.number, item.line or "", "", item.result.verdict, "", "", "", "", self.choice)
        elif hidden(item):
            note = "; ".join(self._notes(f"{hidden(item)} findings more"))
            self._row(item.source, item.number, item.line or "", "", item.result.verdict, "", "", "", "", note)

    def _point(self, point: Point, item: Judged) -> None:
        line, column = (*point.position, "", "")[:2]
        where = (item.source, item.number, line, column, item.result.verdict)
        self._row(*where, point.severity, point.rule, point.pointer, point.title, "; ".join(self._notes(*point.notes)))

    def _notes(self, *said: str) -> tuple[str, ...]:
        return (*said, self.choice) if self.choice else said

    def close(self, tally: Tally) -> None:
        """
        Write nothing: a sum among the rows would be counted as one.
        """
