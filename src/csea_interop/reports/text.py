"""
Text for people: findings grouped by rule, each with why and how to mend it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK, Finding
from csea_interop.reports import Context
from csea_interop.schema.catalogue import catalogue
from csea_interop.validation import told
from csea_interop.validation.aside import of_message, of_run
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally

_PLACES: Final = 5
#: Valid messages are named up to this many; beyond it only their number is told.
_NAMED: Final = 20
_COLOURS: Final = {"error": "31", "warning": "33", "info": "36", "refused": "31;1", "invalid": "31"}
_ORDER: Final = ("refused", "invalid", "undetermined", "valid-with-warnings", "valid")
_STRUCTURE: Final = ("ENC", "STR")
_REFUSED: Final = (
    "do not store, open or pass on what was refused; tell the sender which rule it met, without quoting the"
    " message; ask for the report again without the refused part. Where a child may be in danger, call"
    " the competent authority now."
)


def shown(text: str) -> str:
    """
    Text with control, direction and invisible characters written out, for a terminal.
    """
    return "".join(c if c == "\t" or unicodedata.category(c)[0] != "C" else f"\\u{{{ord(c):x}}}" for c in text)


class Report:
    """
    Writes each message's findings as they come, and the sum at the end.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.named = 0

    def paint(self, text: str, kind: str) -> str:
        """
        Coloured text, where colour is wanted.
        """
        code = _COLOURS.get(kind)
        return f"\x1b[{code}m{text}\x1b[0m" if self.context.colour and code else text

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one message or unreadable input.
        """
        if isinstance(item, InputError):
            self.write(f"{self.paint('unreadable', 'error')}  {shown(item.message)} [{item.code}]\n")
            self.write(f"    {item.hint}\n\n" if item.hint else "\n")
            return
        name = shown(item.source) + (f":{item.line}" if item.line else "")
        verdict = item.result.verdict
        aside = of_message(item.result)
        if verdict == "valid" and not item.result.findings and not aside and not told.speaks(item):
            self.named += 1
            if self.named <= _NAMED:
                self.write(f"{name}: valid\n")
            return
        self.write(f"{name}: {self.paint(verdict, verdict)}\n")
        self._findings(item, name)
        if aside:
            self.write(f"  {aside}\n")
        if verdict == "refused":
            self.write(f"  what to do: {_REFUSED}\n")
        elif item.result.urgent and verdict != "valid":
            self.write("  a life may be in danger: send now, mend after.\n")
        if item.result.not_evaluated:
            self.write(f"  not evaluated until the shape is mended: {self._rules(item)}\n")
        for line in told.lines(item):
            self.write(f"  {line}\n")
        self.write("\n")

    def _rules(self, item: Judged) -> str:
        rules = item.result.not_evaluated
        if rules == ("*",):
            return "shape and all rules"
        return ", ".join(rules) if len(rules) <= _PLACES else f"{len(rules)} rules"

    def _findings(self, item: Judged, name: str) -> None:
        by_rule: dict[str, list[Finding]] = {}
        for finding in item.result.findings:
            by_rule.setdefault(finding.rule, []).append(finding)
        # The gravest first: what stops the message is what its sender must see.
        grave = sorted(by_rule, key=lambda rule: -SEVERITY_RANK[by_rule[rule][0].severity])
        for rule, findings in ((rule, by_rule[rule]) for rule in grave):
            entry = catalogue()[rule]
            severity = findings[0].severity
            self.write(f"  {self.paint(severity, severity)}  {rule}  {entry.title}\n")
            for finding in findings[:_PLACES]:
                self.write(f"    {self._place(finding, item, name)}\n")
            more = item.result.totals[rule] - min(len(findings), _PLACES)
            if more:
                self.write(f"    … and {more} more\n")
            self.write(f"    why: {entry.why}\n    fix: {entry.fix}\n")

    def _place(self, finding: Finding, item: Judged, name: str) -> str:
        position = item.positions.get(finding)
        base = shown(item.source)
        where = f"{base}:{position[0]}:{position[1]}" if position else name
        text = f"{where}  {finding.pointer or '(whole message)'}"
        if finding.missing is not None:
            text += f"  missing: {finding.missing}"
        if finding.ordinal is not None:
            text += f"  member number {finding.ordinal + 1}"
        if finding.suggestion is not None:
            text += f" (resembles {finding.suggestion})"
        if finding.related:
            text += f"  with {', '.join(finding.related)}"
        return text

    def close(self, tally: Tally) -> None:
        """
        Write the summary: verdicts, then the three axes.
        """
        unnamed = self.named - _NAMED
        if unnamed > 0:
            self.write(f"… and {unnamed} more valid messages\n")
        counts = ", ".join(f"{tally.verdicts[v]} {v}" for v in _ORDER if v in tally.verdicts)
        self.write(f"{tally.messages} message(s): {counts or 'none'}")
        self.write(f"; {tally.unreadable} unreadable input(s)" if tally.unreadable else "")
        self.write(f", judged as of {self.context.now}\n")
        structure = sum(n for rule, n in tally.rules.items() if rule.split("-")[1] in _STRUCTURE)
        self.write(f"  structure: {_count(structure)}\n")
        self.write(f"  rules:     {_count(sum(tally.rules.values()) - structure)}\n")
        self.write(f"  exchange:  {told.summary(tally.exchange)}\n")
        for key, words in of_run(tally, self.context.left_out, self.context.profile):
            self.write(f"  {key + ':':<10} {words}\n")
        if tally.urgent:
            self.write(f"  {tally.urgent} message(s) say that a life is in danger: send these now, mend after.\n")
        self.write("Valid means well formed by this model; it does not mean true, lawful or complete.\n")
        if tally.rules:
            first = next(iter(sorted(tally.rules)))
            self.write(f"More on a rule: csea-validate explain {first}\n")


def _count(number: int) -> str:
    return "nothing found" if number == 0 else f"{number} finding(s)"
