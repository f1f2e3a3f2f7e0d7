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
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.core.showing import path, shown
from csea_interop.reports import Context, axes, counted, fails
from csea_interop.validation.judged import Judged
from csea_interop.validation.points import Point, by_rule
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
        failing: list[tuple[str, list[Point]]] = []
        rest: list[tuple[str, list[Point]]] = []
        for rule, found in by_rule(item, self.context.language):
            grave = max(SEVERITY_RANK[point.severity] for point in found) >= SEVERITY_RANK[self.context.fail_on]
            (failing if grave or item.result.verdict == "refused" else rest).append((rule, found))
        self.failures += bool(failing)
        for rule, found in failing:
            self.body.write(
                f"<failure type={quoteattr(rule)} message={_attr(found[0].title)}>{self._rule(rule, found, item)}</failure>"
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

    def _rule(self, rule: str, found: list[Point], item: Judged) -> str:
        lines = [found[0].title]
        for one in found[:_PLACES]:
            position = ":".join(map(str, one.position))
            lines.append("  ".join(filter(None, (position, one.pointer or "(whole message)", *one.notes))))
        more = max(item.result.totals.get(rule, 0), len(found)) - min(len(found), _PLACES)
        if more:
            lines.append(f"… and {more} more")
        return _text("\n".join([*lines, f"why: {found[0].why}", f"fix: {found[0].fix}"]))

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
            ("axes", axes(tally, self.context)),
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
