"""
A summary in Markdown (CommonMark with GitHub's tables), for issues, wikis and merge requests.

Bounded: per rule the first places, the first messages that cannot go; all numbers are exact.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.core.showing import code_span, markdown
from csea_interop.reports import Context, axes, counted
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import GRAVEST
from csea_interop.validation.points import by_rule
from csea_interop.validation.tally import Tally

_PLACES: Final = 10
_MESSAGES: Final = 100
_FINE: Final = ("valid", "valid-with-warnings")
_STOPPED: Final = ("may-not", "undetermined")


class Report:
    """
    Keeps the first places of each rule and writes all at the end.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.places: dict[str, list[str]] = {}
        self.severity: dict[str, str] = {}
        self.totals: dict[str, int] = {}
        self.messages: list[str] = []
        self.errors: list[str] = []
        self.not_fine = 0

    def outcome(self, item: Judged | InputError) -> None:
        """
        Keep what is to be written of one message or unreadable input.
        """
        if isinstance(item, InputError):
            if len(self.errors) < _MESSAGES:
                said = f"{markdown(item.what)} ({item.code}); {markdown(item.hint)}"
                self.errors.append(f"- {code_span(item.source or '-')}: {said}\n")
            return
        name = item.source + (f":{item.line}" if item.line else "")
        if item.result.verdict not in _FINE or item.exchange.answer in _STOPPED:
            self.not_fine += 1
            if len(self.messages) < _MESSAGES:
                self.messages.append(f"- {code_span(name)}: **{item.result.verdict}**{_beside(item)}\n")
        for rule, found in by_rule(item, self.context.language):
            self.severity.setdefault(rule, found[0].severity)
            self.totals[rule] = self.totals.get(rule, 0) + max(item.result.totals.get(rule, 0), len(found))
            places = self.places.setdefault(rule, [])
            for one in found[: _PLACES - len(places)]:
                position = ":".join([item.source, *map(str, one.position)])
                pointer = code_span(one.pointer) if one.pointer else "the whole message"
                said = f" ({markdown('; '.join(one.notes))})" if one.notes else ""
                places.append(f"- {code_span(position)} {pointer}{said}\n")

    def close(self, tally: Tally) -> None:
        """
        Write the document.
        """
        self.write(f"# csea-validate\n\n{counted(tally)}. Judged as of {self.context.now}.\n\n")
        if tally.urgent:
            self.write(f"**{tally.urgent} message(s) say that a life is in danger: send these now, mend after.**\n\n")
        self.write("| verdict | messages |\n| --- | ---: |\n")
        for verdict in GRAVEST:
            self.write(f"| {verdict} | {tally.verdicts.get(verdict, 0)} |\n")
        self.write(f"| unreadable inputs | {tally.unreadable} |\n\n")
        said = axes(tally, self.context)
        # The first letter alone: ids keep their case.
        self.write(f"{said[0].upper()}{said[1:]}.\n\n")
        self._list("Inputs that could not be read", self.errors, tally.unreadable)
        self._list("Messages that cannot go as they are", self.messages, self.not_fine)
        if self.totals:
            self.write("## Findings\n\n")
        for rule in sorted(self.totals, key=lambda r: (-SEVERITY_RANK[self.severity[r]], -self.totals[r], r)):
            self._rule(rule, self.totals[rule])
        self.write("Valid means well formed by this model; it does not mean true, lawful or complete.\n\n")
        self.write(f"csea-validate {self.context.version}, model {self.context.model_version}.\n")

    def _list(self, title: str, lines: list[str], total: int) -> None:
        if lines:
            self.write(f"## {title}\n\n{''.join(lines)}\n")
            if total > len(lines):
                self.write(f"… and {total - len(lines)} more.\n\n")

    def _rule(self, rule: str, total: int) -> None:
        said = words(self.context.language, rule)
        severity = self.severity[rule]
        self.write(f"### {rule}: {markdown(said.title)}\n\n{severity}, {total} finding(s)\n\n")
        self.write(f"Why: {markdown(said.why)}\n\nFix: {markdown(said.fix)}\n\n")
        places = self.places[rule]
        self.write("".join(places) + ("\n" if places else ""))
        if total > len(places):
            self.write(f"… and {total - len(places)} more.\n\n")


def _beside(item: Judged) -> str:
    """
    What is to be said of a message beside its verdict.
    """
    if item.result.verdict == "refused":
        return ", do not store, open or pass on what was refused"
    if item.result.urgent:
        return ", a life may be in danger: send now, mend after"
    return ", may not go to its recipients" if item.exchange.answer in _STOPPED else ""
