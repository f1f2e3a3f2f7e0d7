"""
A model as plain JSON: all that a message or its reader can notice, and nothing of how it is compiled.

Snapshots are what two versions are compared by. One is committed for each released version, since a
later compiler need not read an older model.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, ClassRef, Code, CodeList, Model, Range, Scalar, Slot, UnionRef
from csea_interop.compiler.source import Rule

#: The form of the file, raised when it changes.
FORM: Final = 1
#: ``candidate``: still being completed, written anew by the build; ``released``: frozen.
STATES: Final = ("candidate", "released")
#: How deep each element of the file is broken into lines.
_BROKEN: Final = {"classes": 4, "code_lists": 4, "scalars": 2, "rules": 2, "model": 2}
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "scalars": ("kind", "description"),
    "code_lists": ("file", "description", "since", "origin", "source", "annotations", "codes"),
    "classes": ("description", "since", "sensitivity", "open", "slots"),
    "rules": ("title", "severity", "group", "since", "why", "fix", "source", "stage", "refuses"),
}
_SLOT: Final = ("description", "range", "required", "many", "min_items", "unique", "since", "sensitivity")

Snapshot = Mapping[str, Any]


def of(model: Model, state: str = "candidate") -> dict[str, Any]:
    """
    The snapshot of a compiled model.
    """
    head = {"version": model.version, "id": model.id, "name": model.name, "root": model.root}
    return {
        "snapshot": FORM,
        "state": state,
        "model": {**head, "title": model.title, "description": model.description},
        "scalars": {name: _stated(s, "name") for name, s in sorted(model.scalars.items())},
        "code_lists": {name: _code_list(c) for name, c in sorted(model.code_lists.items())},
        "classes": {name: _class(c) for name, c in sorted(model.classes.items())},
        "rules": {b.rule.id: _rule(b.rule) for b in model.rules},
    }


def _stated(element: Any, *without: str) -> dict[str, Any]:
    """
    The members of an element that say something.
    """
    found = {f.name: getattr(element, f.name) for f in fields(element) if f.name not in without}
    return {name: value for name, value in found.items() if value is not None and value not in ((), "", {})}


def _code(code: Code) -> dict[str, Any]:
    return {**_stated(code, "value", "annotations"), "annotations": dict(code.annotations)}


def _code_list(codes: CodeList) -> dict[str, Any]:
    plain = _stated(codes, "name", "codes", "annotations", "file")
    own = {k: v for k, v in codes.annotations.items() if k not in plain}
    return {
        **plain,
        "file": codes.file.removesuffix(".yaml"),
        "annotations": own,
        "codes": {c.value: _code(c) for c in codes.codes},
    }


def _class(cls: Class) -> dict[str, Any]:
    plain = _stated(cls, "name", "theme", "slots", "mappings", "since", "sensitivity")
    return {
        **plain,
        "since": cls.since,
        "sensitivity": cls.sensitivity,
        **_mappings(cls.mappings),
        "slots": {s.name: _slot(s) for s in cls.slots},
    }


def _slot(slot: Slot) -> dict[str, Any]:
    return {
        **_stated(slot, "name", "owner", "range", "mappings"),
        "range": _range(slot.range),
        **_mappings(slot.mappings),
    }


def _mappings(mappings: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    return {"mappings": [list(pair) for pair in mappings]} if mappings else {}


def _range(kind: Range) -> dict[str, Any]:
    if isinstance(kind, ClassRef):
        return {"class": kind.name}
    if isinstance(kind, UnionRef):
        return {"union": kind.tag, "branches": dict(kind.branches)}
    if isinstance(kind, CodeList):
        return {"list": kind.name}
    # A named type has its limits once, under its name; a plain integer has them at the slot.
    return {"type": kind.name} if kind.description else _limits(kind)


def _limits(kind: Scalar) -> dict[str, Any]:
    return _stated(kind, "name", "description")


def _rule(rule: Rule) -> dict[str, Any]:
    found = _stated(rule, "id", "file", "line", "source", "let", "at", "related")
    for name in ("source", "at", "related"):
        if value := getattr(rule, name):
            found[name] = list(value)
    return {**found, **({"let": dict(rule.let)} if rule.let else {})}


def same(one: Snapshot, other: Snapshot) -> bool:
    """
    Whether two snapshots say the same of the model, whatever their state.
    """
    return {**one, "state": ""} == {**other, "state": ""}


def text(snapshot: Snapshot) -> str:
    """
    The file: one line an element, so that a review shows what changed.
    """
    parts = []
    for name, value in snapshot.items():
        parts.append(f" {json.dumps(name)}: {_broken(value, _BROKEN.get(name, 0), 1)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _broken(value: Any, levels: int, indent: int) -> str:
    if levels < 2 or not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False)
    pad = " " * (indent + 1)
    inner = (
        f"{pad}{json.dumps(k, ensure_ascii=False)}: {_broken(v, levels - 1, indent + 1)}" for k, v in value.items()
    )
    return "{\n" + ",\n".join(inner) + "\n" + " " * indent + "}"


def read(path: Path) -> dict[str, Any]:
    """
    A snapshot from its file.

    Raises:
        ModelError: it is not one, with the first element that says so.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError("cannot be read as JSON", path.name) from error
    for fault in _faults(value):
        raise ModelError(f"is not a snapshot of a model: {fault}", path.name)
    found: dict[str, Any] = value
    return found


def _faults(value: Any) -> Iterator[str]:
    if not isinstance(value, dict) or value.get("snapshot") != FORM or value.get("state") not in STATES:
        yield f"it does not say snapshot {FORM} and its state"
        return
    head = value.get("model")
    if not isinstance(head, dict) or not all(
        isinstance(head.get(k), str) for k in ("version", "id", "name", "root", "title", "description")
    ):
        yield "model says too little"
    for section, needed in _NEEDED.items():
        elements = value.get(section)
        if not isinstance(elements, dict):
            yield f"{section} is not an object"
            return
        for name, element in elements.items():
            yield from _lacking(element, needed, name)
    for name, cls in value["classes"].items():
        slots = cls.get("slots") if isinstance(cls, dict) else None
        for slot, element in slots.items() if isinstance(slots, dict) else [("slots", None)]:
            yield from _lacking(element, _SLOT, f"{name}.{slot}")
    for name, codes in value["code_lists"].items():
        stated = codes.get("codes") if isinstance(codes, dict) else None
        for code, element in stated.items() if isinstance(stated, dict) else [("codes", None)]:
            yield from _lacking(element, ("annotations",), f"{name}.{code}")


def _lacking(element: Any, needed: tuple[str, ...], where: str) -> Iterator[str]:
    if not isinstance(element, dict):
        yield f"{where} is not an object"
        return
    for key in needed:
        if key not in element:
            yield f"{where} lacks {key}"
