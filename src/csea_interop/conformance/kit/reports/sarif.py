"""
SARIF 2.1.0: a result a case that did not pass, for code scanning of the implementation's own repository.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from csea_interop.conformance.kit.reports import LIMITS, again, outcome_words, rule_of, title_of, troubled, unexcused
from csea_interop.core.showing import shown

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {"xfail": "note", "skip": "note", "n/a": "none"}
#: GitHub shows no more of a run.
_MOST: Final = 5_000


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The document, in one piece.
    """
    bad = troubled(value)
    rules = sorted({rule_of(case) for case in bad[:_MOST]})
    driver = {
        "name": "csea-conformance",
        "semanticVersion": value["kit_version"],
        "informationUri": "https://w3id.org/csea-interop/",
        "rules": [_rule(rule) for rule in rules],
    }
    said = f"{shown(outcome_words(value))}. {LIMITS}"
    notices = [{"level": "note", "message": {"text": said}}]
    if len(bad) > _MOST:
        notices.append({"level": "warning", "message": {"text": f"{len(bad) - _MOST} more cases are not listed here."}})
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notices}],
        "results": [_result(value, case, rules) for case in bad[:_MOST]],
        "properties": {name: value[name] for name in ("product", "role", "level", "counts", "suite", "report_digest")},
    }
    yield json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(rule: str) -> dict[str, Any]:
    title = title_of(rule) or f"Cases of {rule}"
    return {"id": rule, "shortDescription": {"text": f"{shown(title)}."}}


def _result(value: dict[str, Any], case: dict[str, Any], rules: list[str]) -> dict[str, Any]:
    rule = rule_of(case)
    text = f"{case['outcome']}: {case.get('note', '')}. Ask it again: {again(value, case)}"
    print_ = sha256(f"{value['role']} {case['id']}".encode()).hexdigest()
    return {
        "ruleId": rule,
        "ruleIndex": rules.index(rule),
        "level": "error" if unexcused(case) else _LEVELS.get(case["outcome"], "error"),
        "message": {"text": shown(text)},
        "locations": [{"logicalLocations": [{"fullyQualifiedName": case["id"], "kind": "member"}]}],
        "partialFingerprints": {"cseaCase/v1": print_},
        "properties": {"outcome": case["outcome"]},
    }
