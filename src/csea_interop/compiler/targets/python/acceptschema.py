"""
``_accept_schema.json``: the shape of a message for the accept path's native engine.

JSON Schema in draft-04, where 1.0 is not an integer: the text profile knows no fractions. Texts
for people are left out. A string that might be media is refused here, more often than it is
media: the accept path may say no too often, and the reference decides.
"""

from __future__ import annotations

import json
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.proofs import never_media
from csea_interop.core.media import BASE64_STARTS

Json = dict[str, Any]


def emit(model: Model) -> str:
    """
    The file's text.
    """
    if any(set(start) <= set("0123456789abcdef") for start in BASE64_STARTS):
        raise ModelError(
            "a digest in lower-case hex may begin as a media file does; the accept path relies on that it cannot"
        )
    definitions = {name: _class(model.classes[name]) for name in sorted(model.classes)}
    definitions |= {name: _scalar(model.scalars[name]) for name in sorted(model.scalars)}
    for name in sorted(model.code_lists):
        if not model.code_lists[name].scheme:
            definitions[name] = {"enum": list(model.code_lists[name].values)}
    schema = {"$schema": "http://json-schema.org/draft-04/schema#", **_ref(model.root), "definitions": definitions}
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _ref(name: str) -> Json:
    return {"allOf": [{"$ref": f"#/definitions/{name}"}]}


def _class(cls: Class) -> Json:
    if cls.open:
        return {"type": "object"}
    out: Json = {
        "type": "object",
        "properties": {slot.name: _slot(slot) for slot in cls.slots},
        "additionalProperties": False,
    }
    required = [slot.name for slot in cls.slots if slot.required]
    if required:
        out["required"] = required
    for slot in cls.slots:
        if isinstance(slot.range, UnionRef):
            out["anyOf"] = [_branch(slot, slot.range.tag, *branch) for branch in slot.range.branches]
    return out


def _branch(slot: Slot, tag: str, value: str, name: str) -> Json:
    return {"properties": {tag: {"enum": [value]}, slot.name: {"$ref": f"#/definitions/{name}"}}}


def _slot(slot: Slot) -> Json:
    kind = slot.range
    if isinstance(kind, UnionRef):
        value: Json = {"type": "object"}
    elif isinstance(kind, Scalar) and kind.kind != "string":
        value = _scalar(kind)
    else:
        value = {"$ref": f"#/definitions/{kind.name}"}
    if not slot.many:
        return value
    out: Json = {"type": "array", "items": value, "minItems": slot.min_items}
    if slot.max_items is not None:
        out["maxItems"] = slot.max_items
    if slot.unique:
        out["uniqueItems"] = True
    return out


def _scalar(scalar: Scalar) -> Json:
    limits = (
        ("minLength", scalar.min_length),
        ("maxLength", scalar.max_length),
        ("minimum", scalar.minimum),
        ("maximum", scalar.maximum),
        ("pattern", scalar.pattern),
    )
    out: Json = {"type": scalar.kind, **{key: value for key, value in limits if value is not None}}
    if scalar.kind == "string" and not never_media(scalar):
        out["anyOf"] = [{"not": {"pattern": _SUSPECT}}, {"pattern": _DIGEST}]
    return out


#: Lower-case hex digits, fewer than a payload has: no file begins with what they encode (see `emit`).
_DIGEST: Final = "^[0-9a-f]{1,255}$"
#: All that core.media calls media holds one of these: a data URI, a percent-code, or a run of digits.
_SUSPECT: Final = r"(?i:data:)|%|[A-Za-z0-9+/_\r\n-]{64}"
