"""
Text for people: findings grouped by rule, each with why and how to mend it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK, Finding
from csea_interop.core.showing import shown
from csea_interop.reports import Context, counted
from csea_interop.schema.wording import words
from csea_interop.validation import told
from csea_interop.validation.aside import of_message, of_run
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import notes
from csea_interop.validation.tally import Tally

_PLACES: Final = 5
#: Valid messages are named up to this many; beyond it only their number is told.
_NAMED: Final = 20
#: Narrower lines would leave nothing beside the indent.
_NARROWEST: Final = 40
_COLOURS: Final = {"error": "31", "warning": "33", "info": "36", "refused": "31;1", "invalid": "31"}
#: How the lines begin that answer the other two questions, in few words.
_ANSWERS: Final = ("exchange: ", "complete for ")
_STRUCTURE: Final = ("ENC", "STR")
#: What could not be judged of a text that cannot be read.
_EVERYTHING: Final = ("*",)
_REFUSED: Final = (
    "do not store, open or pass on what was refused; tell the sender which rule it met, without quoting the"
    " message; ask for the report again without the refused part. Where a child may be in danger, call"
    " the competent authority now."
)


class Report:
    """
    Writes each message's findings as they come, and the sum at the end.

    Why a rule matters and how to mend it is said once in a run; with more words wanted, at every message.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.quiet = context.verbosity < 0
        self.verbose = context.verbosity > 0
        self.named = 0
        self.told: set[str] = set()

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
            if item.hint and not self.quiet:
                self.write(f"    {item.hint}\n")
            self._gap()
            return
        name = shown(item.source) + (f":{item.line}" if item.line else "")
        verdict = item.result.verdict
        aside = of_message(item.result)
        if verdict == "valid" and not item.result.findings and not aside and not told.speaks(item):
            self.named += 1
            if not self.quiet and (self.verbose or self.named <= _NAMED):
                self.write(f"{name}: valid\n")
            return
        self.write(f"{name}: {self.paint(verdict, verdict)}\n")
        if item.result.urgent and verdict not in ("valid", "refused"):
            # Before all that is to be mended, since it is what to do now.
            self.write("  a life may be in danger: send now, mend after.\n")
        for rule, found in _by_rule(item):
            self._rule(rule, found, item, name)
        if aside and not self.quiet:
            self.write(f"  {aside}\n")
        if verdict == "refused":
            self._said("  what to do: ", _REFUSED)
        if item.result.not_evaluated and not self.quiet:
            unread = item.result.not_evaluated == _EVERYTHING
            what = "the text can be read" if unread else "the shape is mended"
            self._said(f"  not evaluated until {what}: ", self._unjudged(item))
        for line in told.lines(item, self.context.language):
            if not self.quiet or line.startswith(_ANSWERS):
                self._told(line)
        self._gap()

    def _told(self, line: str) -> None:
        text = line.lstrip(" ")
        label, colon, rest = text.partition(": ")
        indent = " " * (len(line) - len(text) + 2)
        self._said(f"{indent}{label}{colon}", rest) if colon else self.write(f"{indent}{text}\n")

    def _gap(self) -> None:
        if not self.quiet:
            self.write("\n")

    def _unjudged(self, item: Judged) -> str:
        rules = item.result.not_evaluated
        if rules == _EVERYTHING:
            return "shape and all rules"
        return ", ".join(rules) if self.verbose or len(rules) <= _PLACES else f"{len(rules)} rules"

    def _rule(self, rule: str, found: list[Finding], item: Judged, name: str) -> None:
        said = words(self.context.language, rule)
        severity = found[0].severity
        total = item.result.totals[rule]
        times = f" ({total} times)" if self.quiet and total > 1 else ""
        self.write(f"  {self.paint(severity, severity)}  {rule}  {said.title}{times}\n")
        if self.quiet:
            return
        listed = found if self.verbose else found[:_PLACES]
        for one in listed:
            self.write(f"    {self._place(one, item, name)}\n")
        if total > len(listed):
            self.write(f"    … and {total - len(listed)} more\n")
        if self.verbose or rule not in self.told:
            self.told.add(rule)
            self._said("    why: ", said.why)
            self._said("    fix: ", said.fix)

    def _said(self, label: str, text: str) -> None:
        """
        A labelled text, wrapped under itself where a width is known.
        """
        if self.context.width:
            indent = " " * min(len(label), 9)
            width = max(self.context.width, _NARROWEST)
            lines = textwrap.wrap(
                label + text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
            )
            self.write("\n".join(lines) + "\n")
        else:
            self.write(f"{label}{text}\n")

    def _place(self, found: Finding, item: Judged, name: str) -> str:
        position = item.positions.get(found)
        where = f"{shown(item.source)}:{position[0]}:{position[1]}" if position else name
        # A fault of the writing has a byte and no pointer: its line and column say where it is.
        pointer = [] if position and found.offset >= 0 else [found.pointer or "(whole message)"]
        return "  ".join([where, *pointer, *notes(found, item)])

    def close(self, tally: Tally) -> None:
        """
        Write the summary: verdicts, then the three axes.
        """
        unnamed = 0 if self.verbose else self.named - _NAMED
        if unnamed > 0 and not self.quiet:
            self.write(f"… and {unnamed} more valid messages\n")
        self.write(f"{counted(tally)}, judged as of {self.context.now}\n")
        if tally.urgent:
            self.write(f"  {tally.urgent} message(s) say that a life is in danger: send these now, mend after.\n")
        if self.quiet:
            return
        structure = sum(n for rule, n in tally.rules.items() if rule.split("-")[1] in _STRUCTURE)
        self.write(f"  structure: {_count(structure)}\n")
        self.write(f"  rules:     {_count(sum(tally.rules.values()) - structure)}\n")
        self.write(f"  exchange:  {told.summary(tally.exchange)}\n")
        if tally.completeness:
            self.write(f"  complete for {told.completeness_summary(self.context.receiver, tally.completeness)}\n")
        for key, said in of_run(tally, self.context.left_out, self.context.profile):
            self.write(f"  {key + ':':<10} {said}\n")
        self.write("Valid means well formed by this model; it does not mean true, lawful or complete.\n")
        if tally.rules:
            first = next(iter(sorted(tally.rules)))
            self.write(f"More on a rule: csea-validate explain {first}\n")


def _by_rule(item: Judged) -> list[tuple[str, list[Finding]]]:
    """
    The findings of a message by rule, the gravest first: what stops the message is what its sender must see.
    """
    rules: dict[str, list[Finding]] = {}
    for found in item.result.findings:
        rules.setdefault(found.rule, []).append(found)
    return sorted(rules.items(), key=lambda entry: -SEVERITY_RANK[entry[1][0].severity])


def _count(number: int) -> str:
    return "nothing found" if number == 0 else f"{number} finding(s)"
