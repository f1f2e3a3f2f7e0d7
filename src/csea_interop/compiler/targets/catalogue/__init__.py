"""
``catalogue.json``: every rule with its text, for people and for implementers in other languages.
"""

from __future__ import annotations

import inspect
import json
from types import FunctionType
from typing import Any, Final

from csea_interop.compiler.bind import BoundRule, Site
from csea_interop.compiler.cel import types
from csea_interop.compiler.cel.builtins import BUILTINS, OF_MESSAGE
from csea_interop.compiler.ir import Example, Model
from csea_interop.compiler.targets.catalogue.schema import schema
from csea_interop.compiler.targets.catalogue.text import branches, cel, place, read
from csea_interop.core import builtins

#: Built-ins that are no functions of ours in Python.
_ABOUT: Final = {
    "code_points": "Length of a text in code points.",
    "int": "The integer, for hosts that hand every number over as a double. CEL has it.",
}


def emit(model: Model) -> dict[str, str]:
    """
    The catalogue and its schema.
    """
    own = schema(model)
    used = {name for name in model.tables if any(f"tables.{name}" in _text(b) for b in model.rules)}
    value = {
        "$schema": own["$id"],
        "model_version": model.version,
        "message_schema": f"{model.id}/{model.version}/schema.json",
        "builtins": {name: _builtin(name) for name in sorted(BUILTINS)},
        "tables": {name: model.tables[name] for name in sorted(used)},
        "rules": [_entry(bound, model.examples.get(bound.rule.id, ())) for bound in model.rules],
    }
    return {"catalogue.json": _json(value), "catalogue.schema.json": _json(own)}


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _text(bound: BoundRule) -> str:
    rule = bound.rule
    return " ".join((rule.when, rule.require, *(text for _, text in rule.let)))


def _builtin(name: str) -> dict[str, Any]:
    takes, gives = BUILTINS[name]
    function = getattr(builtins, name, None)
    about = _ABOUT.get(name)
    if about is None and isinstance(function, FunctionType):
        about = " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split())
    return {
        "takes": [_type(kind) for kind in takes],
        "gives": _type(gives),
        **({"of_message": True} if name in OF_MESSAGE else {}),
        **({"about": about} if about else {}),
    }


def _type(kind: types.Type) -> str:
    if isinstance(kind, types.Lst):
        return f"list of {_type(kind.item)}"
    return "object" if isinstance(kind, types.Obj | types.Dct) else types.name(kind)


def _entry(bound: BoundRule, examples: tuple[Example, ...]) -> dict[str, Any]:
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
        entry["sites"] = [_site(site, {name for name, _ in rule.let}) for site in bound.sites]
    if examples:
        entry["examples"] = [_example(example) for example in examples]
    return entry


def _site(site: Site, own: set[str]) -> dict[str, Any]:
    steps = site.place.steps
    provided = {name: cel(expr) for name, expr in site.let if name not in own}
    tags = branches(steps)
    return {
        "path": place(steps),
        **({"if": tags} if tags else {}),
        **({"let": provided} if provided else {}),
        "reads": sorted(read(r) for r in site.reads),
    }


def _example(example: Example) -> dict[str, Any]:
    return {
        "kind": example.kind,
        "case": example.case,
        "title": example.title,
        "pointer": example.pointer,
        "lines": list(example.lines),
        "found": list(example.found),
    }
