"""
One JSON object for a run; its schema is ``json_.schema.json`` beside this file's tests.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.reports import Context
from csea_interop.schema.catalogue import catalogue
from csea_interop.validation import told
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally


class Report:
    """
    Writes the object piece by piece, so that a long run needs no memory.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.first = True
        head = {
            "tool": "csea-validate",
            "version": context.version,
            "model_version": context.model_version,
            "now": context.now,
        }
        write(json.dumps(head)[:-1] + ', "results": [')

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one entry of ``results``.
        """
        entry = _error(item) if isinstance(item, InputError) else _message(item)
        # ASCII only: no control or direction character of a file name reaches a terminal.
        self.write(("\n" if self.first else ",\n") + json.dumps(entry))
        self.first = False

    def close(self, tally: Tally) -> None:
        """
        Write the summary and end the object.
        """
        titles = {rule: catalogue()[rule].title for rule in sorted(tally.rules)}
        summary: dict[str, Any] = {
            "messages": tally.messages,
            "verdicts": dict(sorted(tally.verdicts.items())),
            "unreadable": tally.unreadable,
            "rules": {rule: {"count": tally.rules[rule], "title": title} for rule, title in titles.items()},
            "exchange": dict(sorted(tally.exchange.items())),
            **({"completeness": dict(sorted(tally.completeness.items()))} if tally.completeness else {}),
            "exit_status": tally.exit_status,
        }
        for name, counts in (("ignored", tally.ignored), ("known", tally.known)):
            if counts:
                summary[name] = dict(sorted(counts.items()))
        if self.context.left_out:
            summary["left_out"] = list(self.context.left_out)
        if self.context.profile:
            summary["profile"] = self.context.profile
        self.write('\n], "summary": ' + json.dumps(summary) + "}\n")


def _error(error: InputError) -> dict[str, Any]:
    return {"error": {"code": error.code, "message": error.message, "hint": error.hint}}


def _message(item: Judged) -> dict[str, Any]:
    entry: dict[str, Any] = {"source": item.source, "number": item.number}
    if item.line:
        entry["line"] = item.line
    entry["verdict"] = item.result.verdict
    if item.result.urgent:
        entry["urgent"] = True
    entry["findings"] = [_finding(f, item.positions.get(f)) for f in item.result.findings]
    entry["totals"] = dict(sorted(item.result.totals.items()))
    for name, counts in (("ignored", item.result.ignored), ("known", item.result.known)):
        if counts:
            entry[name] = dict(sorted(counts.items()))
    if item.result.not_evaluated:
        entry["not_evaluated"] = list(item.result.not_evaluated)
    entry["exchange"] = told.exchange_data(item.exchange)
    if item.completeness is not None:
        entry["completeness"] = told.completeness_data(item.completeness)
    return entry


def _finding(finding: Finding, position: tuple[int, int] | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"rule": finding.rule, "severity": finding.severity, "pointer": finding.pointer}
    for key in ("missing", "ordinal", "suggestion"):
        value = getattr(finding, key)
        if value is not None:
            entry[key] = value
    if finding.related:
        entry["related"] = list(finding.related)
    if position is not None:
        entry["line"], entry["column"] = position
    return entry
