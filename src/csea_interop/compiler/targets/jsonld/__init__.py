"""
``jsonld/``: a JSON-LD 1.1 context for each kind of message, and what each object in a message is.

A context is for one kind since a member of the payload can mean different things in two kinds. No prefix is declared, so
that no value of a message is ever taken for an abbreviation of an IRI.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler import terms
from csea_interop.compiler.ir import ClassRef, Model, Slot, UnionRef
from csea_interop.compiler.targets.jsonld.context import context

Json = dict[str, Any]


def emit(model: Model) -> dict[str, str]:
    """
    The contexts and the table of types, by path under ``generated/``.
    """
    stem = f"jsonld/{model.name.replace('_', '-')}-{model.version}"
    union = next((s for s in model.classes[model.root].slots if isinstance(s.range, UnionRef)), None)
    kinds = [value for value, _ in union.range.branches] if union and isinstance(union.range, UnionRef) else []
    files = {f"{stem}.{kind}.context.jsonld": _text({"@context": context(model, kind)}) for kind in kinds}
    if not kinds:
        files[f"{stem}.context.jsonld"] = _text({"@context": context(model, "")})
    return {**files, f"{stem}.types.json": _text(_types(model))}


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _types(model: Model) -> Json:
    """
    The types of each class, and the class of each member: null where it is no object, ``@json`` where it is anyone's.
    """
    return {
        "model_version": model.version,
        "root": model.root,
        "classes": {
            name: {
                "types": list(terms.class_types(model, cls)),
                "members": {slot.name: _kind(model, slot) for slot in cls.slots},
            }
            for name, cls in sorted(model.classes.items())
            if not cls.open
        },
    }


def _kind(model: Model, slot: Slot) -> Json | str | None:
    if isinstance(slot.range, UnionRef):
        return {"tag": slot.range.tag, "branches": dict(slot.range.branches)}
    if isinstance(slot.range, ClassRef):
        return "@json" if terms.is_opaque(model, slot) else slot.range.name
    return None
