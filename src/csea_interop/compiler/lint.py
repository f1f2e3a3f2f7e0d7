"""
Refuse what LinkML lets one write and then drops or changes without a word.

Each trap is one that was measured with linkml 1.12.1 (decision 0003); the message says what
would have happened. What the compiler reads is a deliberately small part of LinkML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from csea_interop.compiler.errors import ModelError

SENSITIVITIES: Final = ("public", "internal", "restricted", "highly_restricted")

_ENUM_TRAPS: Final = {
    "inherits": "the parents' values are refused or any string is accepted",
    "include": "it is ignored",
    "minus": "it is ignored",
    "reachable_from": "any string is accepted",
    "matches": "any string is accepted",
    "concepts": "it is ignored",
}
_CLASS_TRAPS: Final = {
    "slots": "slots are written inline, under attributes",
    "slot_usage": "an equals_string there breaks half of the generators",
    "rules": "several forms compile to another rule; a rule is an entry in model/rules",
    "mixins": "induced slots differ between generators",
    "unique_keys": "it is dropped; write a REF rule",
    "any_of": "it is emitted beside the range and read differently by engines",
    "exactly_one_of": "it is dropped in most outputs",
}
_SLOT_TRAPS: Final = {
    "any_of": "it stands beside the range and engines differ",
    "exactly_one_of": "it is dropped in most outputs",
    "designates_type": "it crashes or writes class names; the tag is our own annotation",
    "equals_string": "it breaks generators on enum ranges",
    "equals_expression": "it becomes a different rule",
    "has_member": "it becomes a different rule",
    "ifabsent": "a default would turn unknown into a value",
    "exact_cardinality": "it is dropped from JSON Schema",
    "value_presence": "two of them mean 'not both' instead of 'neither'",
    "structured_pattern": "settings of imported files are dropped",
    "pattern": "a pattern belongs to a type, so that every target has it",
    "identifier": "uniqueness is a REF rule",
    "key": "keyed objects are read as short forms",
}
_FORBIDDEN_REGEX: Final = re.compile(r"\\[dDwWsSbB1-9]|\(\?(?!:)|\\p|\$(?=[^)|]*\])")
_OWN_CODE: Final = re.compile(r"[a-z][a-z0-9_]*")


def lint(model_dir: Path) -> None:
    """
    Check every LinkML file.

    Raises:
        ModelError: the first trap found, with file and element and what it would have done.
    """
    for path in sorted(model_dir.glob("*.yaml")) + sorted(model_dir.glob("*/*.yaml")):
        if path.parent.name in ("", "rules", "labels", "policy"):
            continue
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        for fault, where in _faults(data, root=path.parent == model_dir):
            raise ModelError(fault, f"{path.name}: {where}")


def _faults(data: dict[str, Any], root: bool) -> Iterator[tuple[str, str]]:
    if "settings" in data and not root:
        yield "settings of an imported file are dropped: move them to the root", "settings"
    if data.get("slots"):
        yield "slots are written inline, under attributes", "slots"
    for name, kind in (data.get("types") or {}).items():
        yield from _type(name, kind)
    for name, enum in (data.get("enums") or {}).items():
        yield from _enum(name, enum)
    for name, cls in (data.get("classes") or {}).items():
        yield from _traps(cls, _CLASS_TRAPS, name)
        yield from _sensitivity(cls, name)
        for slot_name, slot in (cls.get("attributes") or {}).items():
            yield from _slot(f"{name}.{slot_name}", slot or {})


def _traps(element: dict[str, Any], traps: dict[str, str], where: str) -> Iterator[tuple[str, str]]:
    for key, effect in {**traps, "deactivated": "the element is emitted all the same"}.items():
        if key in element:
            yield f"{key!r} is not for this model: {effect}", where


def _sensitivity(element: dict[str, Any], where: str) -> Iterator[tuple[str, str]]:
    value = (element.get("annotations") or {}).get("sensitivity")
    if value is not None and value not in SENSITIVITIES:
        yield f"sensitivity is one of {', '.join(SENSITIVITIES)}", where


def _type(name: str, kind: dict[str, Any]) -> Iterator[tuple[str, str]]:
    pattern = kind.get("pattern")
    if pattern is None:
        return
    if not (pattern.startswith("^") and pattern.endswith("$")):
        yield "a pattern is anchored with ^ and $", name
    elif _FORBIDDEN_REGEX.search(pattern):
        yield "a pattern keeps to explicit classes, without look-around, flags or back-references", name
    else:
        try:
            re.compile(pattern)
        except re.error:
            yield "the pattern does not compile", name


def _enum(name: str, enum: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(enum, _ENUM_TRAPS, name)
    own = (enum.get("annotations") or {}).get("origin") == "format"
    for code in enum.get("permissible_values") or {}:
        if not isinstance(code, str):
            yield "a code is quoted: YAML reads yes, no and numbers as something else", f"{name}.{code}"
        elif own and not _OWN_CODE.fullmatch(code):
            yield "a code of ours is lower-case letters, digits and underscores", f"{name}.{code}"


def _slot(where: str, slot: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(slot, _SLOT_TRAPS, where)
    yield from _sensitivity(slot, where)
    if slot.get("range") in (None, "string", "datetime", "date", "uri", "float", "decimal", "time"):
        yield "the range is one of our own types: plain ones carry no limits", where
    if slot.get("inlined") and slot.get("multivalued"):
        yield "a keyed object accepts a short form: use inlined_as_list", where
    if slot.get("exact_cardinality") is not None or slot.get("minimum_cardinality") == 1:
        yield "lists hold at least one item already; state only what differs", where
