"""
JUnit XML: one test case a message, one failure a rule.

The form is that of the schema which Jenkins publishes; GitLab, GitHub actions and others read it.
"""

from __future__ import annotations

from collections.abc import Callable
from tempfile import TemporaryFile
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK, Finding
from csea_interop.core.showing import path, shown
from csea_interop.reports import Context, by_rule, counted, fails
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import notes
from csea_interop.validation.tally import Tally

_PLACES: Final = 20
_CHUNK: Final = 65536


class Report:
    """
    Keeps the cases in a temporary file, because their number stands before them; memory stays constant.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        # Nobody else may read it, and it has no name.
        self.body = TemporaryFile("w+", encoding="utf-8", newline="")  # noqa: SIM115 - closed with the report
        self.tests = self.failures = self.errors = 0

    def outcome(self, item: Judged | InputError) -> None:
        """
        Keep one case.
        """
        self.tests += 1
        if isinstance(item, InputError):
            self.errors += 1
            self._open(item.source or "-", "input")
            self.body.write(f"<error type={quoteattr(item.code)} message={_attr(item.what)}>{_text(item.hint)}</error>")
            self.body.write("</testcase>\n")
            return
        self._open(item.source, f"message {item.number}", item.line)
        failing: list[tuple[str, list[Finding]]] = []
        rest: list[tuple[str, list[Finding]]] = []
        for rule, found in by_rule(item):
            grave = SEVERITY_RANK[found[0].severity] >= SEVERITY_RANK[self.context.fail_on]
            (failing if grave or item.result.verdict == "refused" else rest).append((rule, found))
        self.failures += bool(failing)
        for rule, found in failing:
            title = words(self.context.language, rule).title
            self.body.write(
                f"<failure type={quoteattr(rule)} message={_attr(title)}>{self._rule(rule, found, item)}</failure>"
            )
        if not failing and fails(item, self.context.fail_on):
            self.errors += 1
            self.body.write(f"<error type={quoteattr(item.result.verdict)} message='not all rules could run'/>")
        if rest:
            said = "\n".join(f"{found[0].severity} {rule}\n{self._rule(rule, found, item)}" for rule, found in rest)
            self.body.write(f"<system-out>{said}</system-out>")
        self.body.write("</testcase>\n")

    def _open(self, source: str, name: str, line: int = 0) -> None:
        where = f" line='{line}'" if line else ""
        self.body.write(
            f"<testcase classname={_attr(source)} name={quoteattr(name)} file={_attr(path(source))}{where}>"
        )

    def _rule(self, rule: str, found: list[Finding], item: Judged) -> str:
        said = words(self.context.language, rule)
        lines = [said.title]
        for one in found[:_PLACES]:
            position = ":".join(map(str, item.positions.get(one, ())))
            lines.append("  ".join(filter(None, (position, one.pointer or "(whole message)", *notes(one, item)))))
        more = item.result.totals[rule] - min(len(found), _PLACES)
        if more:
            lines.append(f"… and {more} more")
        return _text("\n".join([*lines, f"why: {said.why}", f"fix: {said.fix}"]))

    def close(self, tally: Tally) -> None:
        """
        Write the numbers, then the cases.
        """
        counts = f"tests='{self.tests}' failures='{self.failures}' errors='{self.errors}'"
        self.write(f"<?xml version='1.0' encoding='UTF-8'?>\n<testsuites name='csea-validate' {counts}>\n")
        self.write(
            f"<testsuite name='csea-validate' {counts} skipped='0' timestamp={_attr(self._moment())}>\n<properties>"
        )
        for name, value in (
            ("version", self.context.version),
            ("model_version", self.context.model_version),
            ("now", self.context.now),
            ("summary", counted(tally)),
            ("exchange", "not asked"),
        ):
            self.write(f"<property name={quoteattr(name)} value={_attr(value)}/>")
        self.write("</properties>\n")
        self.body.seek(0)
        while chunk := self.body.read(_CHUNK):
            self.write(chunk)
        self.body.close()
        self.write("</testsuite>\n</testsuites>\n")

    def _moment(self) -> str:
        # The form has no zone; the moment is in UTC.
        return self.context.now.removesuffix("Z")


def _attr(text: str) -> str:
    return quoteattr(shown(text))


def _text(text: str) -> str:
    return "\n".join(escape(shown(line)) for line in text.split("\n"))
