"""
One line a finding, as compilers write it: ``file:line:column: severity RULE pointer title``.
"""

from __future__ import annotations

from collections.abc import Callable

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.showing import shown
from csea_interop.reports import Context, counted
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden, notes
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
        for found in item.result.findings:
            self.write(f"{_where(found, item)}: {_what(found, item, self.context.language)}\n")
        if hidden(item):
            self.write(f"{shown(item.source)}: {hidden(item)} findings more\n")

    def close(self, tally: Tally) -> None:
        """
        Write the sum, unless little is wanted.
        """
        if self.context.verbosity >= 0:
            self.write(f"{counted(tally)}; exchange: not asked; judged as of {self.context.now}\n")


def _where(found: Finding, item: Judged) -> str:
    position = item.positions.get(found) or ((item.line,) if item.line else ())
    return ":".join([shown(item.source), *map(str, position)])


def _what(found: Finding, item: Judged, language: str) -> str:
    parts = [found.severity, found.rule, found.pointer or "(whole message)", words(language, found.rule).title]
    said = notes(found, item)
    return " ".join(parts) + (f" [{'; '.join(said)}]" if said else "")
