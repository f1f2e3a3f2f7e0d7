"""
SARIF 2.1.0, for code scanning and editors, within the limits that GitHub sets.

GitHub refuses a run of more than 25,000 results and shows the 5,000 gravest of it. What is cut is
counted in a notification. Results come first, as they are found; the rules that they name stand after them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.showing import shown, uri
from csea_interop.reports import Context, axes, counted
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.wording import words
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import hidden, summary
from csea_interop.validation.points import Point, points
from csea_interop.validation.tally import Tally

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ABOUT: Final = "https://w3id.org/csea-interop/"
#: Most results of a run, and how many of these may be less than errors: a flood of remarks must not hide an error.
RESULTS: Final = 25_000
_REMARKS: Final = 5_000
_UNREADABLE: Final = 1_000
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}


class Report:
    """
    Writes each result as it comes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.rules: dict[str, int] = {}
        self.notices: list[dict[str, Any]] = []
        self.results = self.remarks = self.cut = 0
        write(json.dumps({"$schema": _SCHEMA, "version": "2.1.0"})[:-1] + ', "runs": [{"results": [')

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write the results of one message, or keep a notification of an unreadable input.
        """
        if isinstance(item, InputError):
            if len(self.notices) < _UNREADABLE:
                self.notices.append(_notice(item))
            return
        self.cut += hidden(item)
        for point in points(item, self.context.language):
            remark = point.severity != "error"
            if self.results >= RESULTS or (remark and self.remarks >= _REMARKS):
                self.cut += 1
                continue
            # ASCII only: no control or direction character of a file name reaches a terminal.
            self.write(("\n" if not self.results else ",\n") + json.dumps(self._result(point, item)))
            self.results += 1
            self.remarks += remark

    def _result(self, point: Point, item: Judged) -> dict[str, Any]:
        where = {"artifactLocation": {"uri": uri(item.source)}}
        physical: dict[str, Any] = dict(where)
        if point.position:
            physical["region"] = dict(zip(("startLine", "startColumn"), point.position, strict=False))
        location: dict[str, Any] = {"physicalLocation": physical}
        if point.pointer:
            location["logicalLocations"] = [{"fullyQualifiedName": point.pointer, "kind": "member"}]
        return {
            "ruleId": point.rule,
            "ruleIndex": self.rules.setdefault(point.rule, len(self.rules)),
            "level": _LEVELS[point.severity],
            "message": {"text": f"{'; '.join([point.title, *point.notes])}."},
            "locations": [location],
            "partialFingerprints": {"cseaFinding/v1": point.identity},
            "properties": {
                "verdict": item.result.verdict,
                "number": item.number,
                **({"missing": point.missing} if point.missing else {}),
            },
        }

    def close(self, tally: Tally) -> None:
        """
        Write the tool with its rules, and how the run went.
        """
        driver = {
            "name": "csea-validate",
            "semanticVersion": self.context.version,
            "informationUri": _ABOUT,
            "language": self.context.language,
            "rules": [self._rule(rule) for rule in self.rules],
            "properties": {"modelVersion": self.context.model_version},
        }
        unlisted = tally.unreadable - len(self.notices)
        if unlisted:
            self.notices.append(_notification("note", f"{unlisted} more inputs could not be read."))
        if self.cut:
            said = f"{self.cut} findings are counted but not listed here; another format has them."
            self.notices.append(_notification("warning", said))
        invocation = {
            "executionSuccessful": tally.exit_status not in (2, 3),
            "exitCode": tally.exit_status,
            "toolExecutionNotifications": self.notices,
        }
        rest = {
            "tool": {"driver": driver},
            "invocations": [invocation],
            "columnKind": "unicodeCodePoints",
            "properties": {
                "now": self.context.now,
                "counted": f"{counted(tally)}; {axes(tally, self.context)}",
                "summary": summary(tally, self.context.language, self.context.left_out, self.context.profile),
            },
        }
        self.write("\n], " + json.dumps(rest)[1:] + "]}\n")

    def _rule(self, rule: str) -> dict[str, Any]:
        said = words(self.context.language, rule)
        entry = catalogue().get(rule)
        notes: dict[str, Any] = {"tags": [rule.split("-")[1]], "precision": "very-high"}
        if entry is not None:
            notes = {**notes, "tags": [entry.family, entry.group], "since": entry.since}
        more = f"csea-validate explain {rule}"
        return {
            "id": rule,
            "shortDescription": {"text": f"{said.title}."},
            "fullDescription": {"text": said.why},
            "help": {
                "text": f"{said.why}\n\n{said.fix}\n\n{more}",
                "markdown": f"**Why:** {said.why}\n\n**Fix:** {said.fix}\n\n`{more}`",
            },
            "defaultConfiguration": {"level": _LEVELS[entry.severity] if entry else "warning"},
            "properties": notes,
        }


def _notice(error: InputError) -> dict[str, Any]:
    notice = _notification("error", shown(f"{error.what}. {error.hint}"))
    notice["descriptor"] = {"id": error.code}
    if error.source:
        notice["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri(error.source)}}}]
    return notice


def _notification(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}
