"""
``catalogue.json``: every rule with its text, for people and for implementers in other languages.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler.bind import BoundRule
from csea_interop.compiler.ir import Model


def emit(model: Model) -> dict[str, str]:
    """
    The catalogue, as one file.
    """
    used = {name for name in model.tables if any(f"tables.{name}" in _text(b) for b in model.rules)}
    value = {
        "model_version": model.version,
        "tables": {name: model.tables[name] for name in sorted(used)},
        "rules": [_entry(bound) for bound in model.rules],
    }
    return {"catalogue.json": json.dumps(value, indent=1, ensure_ascii=False) + "\n"}


def _text(bound: BoundRule) -> str:
    rule = bound.rule
    return " ".join((rule.when, rule.require, *(text for _, text in rule.let)))


def _entry(bound: BoundRule) -> dict[str, Any]:
    rule = bound.rule
    entry: dict[str, Any] = {
        "id": rule.id,
        "title": rule.title,
        "stage": rule.stage,
        "severity": rule.severity,
        "group": rule.group,
        "refuses": rule.refuses,
        "since": rule.since,
        "why": rule.why,
        "fix": rule.fix,
        "source": list(rule.source),
    }
    if rule.stage == "rule":
        entry["each"] = rule.each
        entry |= {"let": dict(rule.let)} if rule.let else {}
        entry |= {"when": rule.when} if rule.when else {}
        entry["require"] = rule.require
        entry |= {k: list(v) for k, v in (("at", rule.at), ("related", rule.related)) if v}
        entry |= {"missing": rule.missing} if rule.missing else {}
    return entry
