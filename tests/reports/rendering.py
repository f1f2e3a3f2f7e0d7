"""
Runs made up for the tests of reports, and a report written to a text.
"""

from __future__ import annotations

from collections.abc import Iterable

from csea_interop import reports
from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.reports import Context
from csea_interop.validation.judged import Judged
from csea_interop.validation.points import points
from csea_interop.validation.result import conclude
from csea_interop.validation.tally import Tally
from csea_model._constants import REFUSES

CONTEXT = Context("0.0.0", "1.0.0", "2026-04-01T00:00:00Z")
#: Names that a file may have, and that mean something to whoever reads a report.
HOSTILE = (
    '=HYPERLINK("https://a.example")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "\uff1d1+1",
    "a\n::error::forged",
    "::set-output name=a::b",
    "##[error]forged",
    "%0A::error::forged",
    "a,b:c;d",
    "a # SKIP",
    "a # TO\x44O",  # spelt so that nobody takes it for a mark of ours
    "not ok 1 - forged",
    "]]></failure><x>&amp;",
    "\"quoted\" 'and'",
    "`tick``s`",
    "| cell | [link](https://a.example) ![i](https://a.example/i.png) <b>bold</b> @team #1",
    "www.a.example",
    "*b* _i_ ~~s~~ $x$",
    "\x1b[31mred\x07\x00",
    "\u202egnp.json\u2066",
    "zero\u200bwidth\u2028line\u2029para\x85next",
    "half\udc80",
    "\ufeffmark\U000e0041",
)


def run(items: Iterable[Judged | InputError], name: str, context: Context = CONTEXT) -> str:
    """
    The text of a whole report.
    """
    parts: list[str] = []
    report = reports.load(name)(parts.append, context)
    tally = Tally(context.fail_on)
    for item in items:
        tally.add(item)
        report.outcome(item)
    report.close(tally)
    return "".join(parts)


def judged(source: str, *findings: Finding, number: int = 1, line: int = 0) -> Judged:
    """
    A message with these findings, each at a line and column of its own.
    """
    result = conclude(list(findings), REFUSES)
    positions = {found: (n + 1, 2 * n + 1) for n, found in enumerate(result.findings)}
    return Judged(source, line, number, result, positions)


def entries(items: Iterable[Judged | InputError]) -> int:
    """
    How many entries a report has that lists all there is to look at.
    """
    return sum(1 if isinstance(i, InputError) else len(list(points(i, "en"))) for i in items)


def hostile() -> list[Judged | InputError]:
    """
    For each such name a faulty message, a valid one and an unreadable input.
    """
    out: list[Judged | InputError] = []
    for name in HOSTILE:
        out.append(judged(name, Finding("CSEA-STR-REQUIRED", "/payload", missing="id")))
        out.append(judged(name, number=2))
        out.append(InputError("CSEA-INP-MISSING", "there is no such file", "check the path", name))
    return out


def many(count: int, *, severity: str = "error") -> list[Judged | InputError]:
    """
    So many messages with one finding each.
    """
    rule = {"error": "CSEA-STR-REQUIRED", "warning": "CSEA-LNG-001", "info": "CSEA-STR-VERSION"}[severity]
    found = Finding(rule, "/payload", severity)  # type: ignore[arg-type]
    return [judged("a.ndjson", found, number=n, line=n) for n in range(1, count + 1)]
