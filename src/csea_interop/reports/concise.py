"""
One line a finding, as compilers write it: ``file:line:column: severity RULE pointer title``.
"""

from __future__ import annotations

from collections.abc import Callable

from csea_interop.core.errors import InputError
from csea_interop.core.showing import shown
from csea_interop.reports import Context, axes, counted
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden
from csea_interop.validation.points import Point, points
from csea_interop.validation.tally import Tally


class Report:
    """
    Writes each finding as it comes; a last line says how many messages got which verdict.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one line for each finding, or one for an unreadable input.
        """
        if isinstance(item, InputError):
            self.write(f"{shown(item.source or '-')}: unreadable {item.code} {shown(item.what)}\n")
            return
        for point in points(item, self.context.language):
            where = ":".join([shown(item.source), *map(str, point.position)])
            what = f"{point.severity} {point.rule} {point.pointer or '(whole message)'} {point.title}"
            self.write(f"{where}: {what}{f' [{_joined(point)}]' if point.notes else ''}\n")
        if hidden(item):
            self.write(f"{shown(item.source)}: {hidden(item)} findings more\n")

    def close(self, tally: Tally) -> None:
        """
        Write the sum, unless little is wanted.
        """
        if self.context.verbosity >= 0:
            self.write(f"{counted(tally)}; {axes(tally, self.context)}; judged as of {self.context.now}\n")


def _joined(point: Point) -> str:
    return "; ".join(point.notes)
