"""
The published JSON Schema, in the part of draft-07 that all engines read alike.

No ``format`` (engines differ), no ``null``, nothing beside a ``$ref``, unions by if/then on their
tag, every object closed. A final newline after a ``$`` is refused by a second pattern, since
Python's engine would let it pass.
"""

from __future__ import annotations

import json
import re
from typing import Any

from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Scalar, Slot, UnionRef

Json = dict[str, Any]


def emit(model: Model) -> dict[str, str]:
    """
    The schema, as one file named by the model's version.
    """
    text = json.dumps(schema(model), indent=1, ensure_ascii=False) + "\n"
    return {f"json_schema/csea-interop-{model.version}.schema.json": text}


def schema(model: Model) -> Json:
    """
    The schema as a value.
    """
    definitions: Json = {}
    for name in sorted(model.classes):
        definitions[name] = _class(model.classes[name])
    for name in sorted(model.scalars):
        definitions[name] = _scalar(model.scalars[name])
    for name in sorted(model.code_lists):
        if not model.code_lists[name].scheme:
            definitions[name] = _codes(model.code_lists[name])
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{model.id}/{model.version}/schema.json",
        "$comment": "Shape only. The rules stand in catalogue.json beside this file; the text profile (unique"
        " names, plain integers, UTF-8 without BOM) is the reader's.",
        "title": f"{model.title} {model.version}",
        "allOf": [{"$ref": f"#/definitions/{model.root}"}],
        "definitions": definitions,
    }


def _class(cls: Class) -> Json:
    out: Json = {"description": cls.description, "type": "object"}
    if cls.open:
        return out
    out["properties"] = {slot.name: _slot(slot) for slot in cls.slots}
    required = [slot.name for slot in cls.slots if slot.required]
    if required:
        out["required"] = required
    out["additionalProperties"] = False
    branches = [_branch(slot, value, name) for slot in cls.slots for value, name in _branches(slot)]
    if branches:
        out["allOf"] = branches
    return out


def _branches(slot: Slot) -> tuple[tuple[str, str], ...]:
    return slot.range.branches if isinstance(slot.range, UnionRef) else ()


def _branch(slot: Slot, value: str, name: str) -> Json:
    assert isinstance(slot.range, UnionRef)
    tag = slot.range.tag
    return {
        "if": {"properties": {tag: {"const": value}}, "required": [tag]},
        "then": {"properties": {slot.name: {"$ref": f"#/definitions/{name}"}}},
    }


def _slot(slot: Slot) -> Json:
    described: Json = {"description": slot.description}
    value = _value(slot)
    if not slot.many:
        # A `$ref` stands alone in draft-07: what stands beside it is not read.
        return {**described, "allOf": [value]} if "$ref" in value else {**described, **value}
    out: Json = {**described, "type": "array", "items": value}
    if slot.min_items:
        out["minItems"] = slot.min_items
    if slot.max_items is not None:
        out["maxItems"] = slot.max_items
    if slot.unique:
        out["uniqueItems"] = True
    return out


def _value(slot: Slot) -> Json:
    kind = slot.range
    if isinstance(kind, UnionRef):
        return {"type": "object"}
    if isinstance(kind, Scalar) and kind.kind != "string":
        return _scalar(kind)
    assert isinstance(kind, Scalar | CodeList | ClassRef)
    return {"$ref": f"#/definitions/{kind.name}"}


def _scalar(scalar: Scalar) -> Json:
    out: Json = {"description": scalar.description} if scalar.description else {}
    out["type"] = scalar.kind
    for key, value in (
        ("minLength", scalar.min_length),
        ("maxLength", scalar.max_length),
        ("minimum", scalar.minimum),
        ("maximum", scalar.maximum),
    ):
        if value is not None:
            out[key] = value
    if scalar.pattern is not None:
        out["pattern"] = scalar.pattern
        out |= _no_stray_newline(scalar.pattern)
    return out


def _no_stray_newline(pattern: str) -> Json:
    """
    What refuses the newlines that ``$`` lets pass at the end but the type does not take.
    """
    takes = re.compile(pattern.removeprefix("^").removesuffix("$")).fullmatch
    if takes("a\n"):
        return {}
    return {"not": {"pattern": "\\n$" if takes("a\na") else "\\n"}}


def _codes(code_list: CodeList) -> Json:
    return {"description": code_list.description, "type": "string", "enum": list(code_list.values)}
