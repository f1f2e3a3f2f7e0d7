"""
What a run found, as plain values for JSON: one place, so that all machine formats say the same.

Everything here is free of values of messages; a code of ``Judged.codes`` is the model's own string.
"""

from __future__ import annotations

from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.showing import encodable
from csea_interop.schema.wording import words
from csea_interop.validation import told
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally

#: Verdicts, the gravest first.
GRAVEST: Final = ("refused", "invalid", "undetermined", "valid-with-warnings", "valid")


def place(item: Judged) -> dict[str, Any]:
    """
    Which message it is.
    """
    entry: dict[str, Any] = {"source": encodable(item.source), "number": item.number}
    if item.line:
        entry["line"] = item.line
    return entry


def message(item: Judged) -> dict[str, Any]:
    """
    A message and its verdict, without its findings.
    """
    entry = place(item)
    entry["verdict"] = item.result.verdict
    if item.result.urgent:
        entry["urgent"] = True
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


def finding(found: Finding, item: Judged) -> dict[str, Any]:
    """
    One finding, and where it stands.
    """
    entry = found.to_dict()
    position = item.positions.get(found)
    if position is not None:
        entry["line"], entry["column"] = position
    code = item.codes.get(found)
    if code is not None:
        entry["code"] = code
    return entry


def unreadable(error: InputError) -> dict[str, Any]:
    """
    Why an input could not be read.
    """
    entry = {"code": error.code, "message": encodable(error.message), "hint": error.hint}
    if error.source:
        entry["source"] = encodable(error.source)
    return entry


def summary(tally: Tally, language: str, left_out: tuple[str, ...] = (), profile: str = "") -> dict[str, Any]:
    """
    The sum of a run; with it the rules that were left out on request, and the profile that raised some.
    """
    aside = {"ignored": dict(sorted(tally.ignored.items())), "known": dict(sorted(tally.known.items()))}
    asked = {"left_out": list(left_out), "profile": profile}
    return {
        "messages": tally.messages,
        "verdicts": dict(sorted(tally.verdicts.items())),
        "unreadable": tally.unreadable,
        "rules": {
            rule: {"count": tally.rules[rule], "title": words(language, rule).title} for rule in sorted(tally.rules)
        },
        "exchange": dict(sorted(tally.exchange.items())),
        **({"completeness": dict(sorted(tally.completeness.items()))} if tally.completeness else {}),
        "exit_status": tally.exit_status,
        **{name: value for name, value in (aside | asked).items() if value},
    }


def notes(found: Finding, item: Judged) -> list[str]:
    """
    What is to be said of a finding beside its place and its rule, each in a few words.
    """
    said = []
    if found.missing is not None:
        said.append(f"missing: {found.missing}")
    if found.ordinal is not None:
        said.append(f"member number {found.ordinal + 1}")
    if found.suggestion is not None:
        said.append(f"resembles {found.suggestion}")
    if found.related:
        said.append(f"with {', '.join(found.related)}")
    if found in item.codes:
        said.append(f"code: {item.codes[found]}")
    return said


def hidden(item: Judged) -> int:
    """
    How many findings of a message are counted but not listed.
    """
    return sum(item.result.totals.values()) - len(item.result.findings)
