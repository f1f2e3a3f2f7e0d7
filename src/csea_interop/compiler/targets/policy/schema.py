"""
The schema of ``policy.json``, draft-07 like that of messages.
"""

from __future__ import annotations

from typing import Any

from csea_interop.compiler.ir import Model
from csea_interop.compiler.lint import DISCLOSURES, SENSITIVITIES
from csea_interop.compiler.policy import ANSWERS, REMEDIES
from csea_interop.compiler.receivers import TIERS

_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT, "minItems": 1}
_MARKING = {"enum": list(SENSITIVITIES)}
_GROUNDS = {"description": "Each name with what it rests on.", "type": "object", "additionalProperties": _TEXT}


def schema(model: Model) -> dict[str, Any]:
    """
    The schema as a value.
    """
    parts = {
        "$schema": _TEXT,
        "model_version": _TEXT,
        "sensitivities": {"description": "Lowest first.", "const": list(SENSITIVITIES)},
        "reasons": _each("reason", "^CSEA-EXC-[0-9]{3}$"),
        "grants": _each("grant"),
        "as_message": {**_GROUNDS, "description": "Members whose floor is the marking of the message."},
        "profiles": _each("profile"),
        "rules": {
            "description": "Rules asked again of a recipient or purpose, each with the reason that it becomes.",
            **_closed({"recipient": _GROUNDS, "purpose": _GROUNDS}, "recipient", "purpose"),
        },
        "root": {"description": "The class of the message.", **_TEXT},
        "members": {"type": "object", "additionalProperties": _each("member")},
        "receivers": _each("receiver"),
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{model.id}/{model.version}/policy.schema.json",
        "title": f"Policy of {model.title} {model.version}",
        **_closed(parts, *parts),
        "definitions": {
            "reason": _all(
                answer={"enum": list(ANSWERS)},
                remedy={"enum": list(REMEDIES)},
                title=_TEXT,
                why=_TEXT,
                fix=_TEXT,
                source=_TEXTS,
            ),
            "grant": _grant(),
            "profile": _closed({"role": _TEXT, "purpose": _TEXT, "source": _TEXT}, "role", "source"),
            "member": _member(),
            "receiver": _all(name=_TEXT, message_types=_TEXTS, known=_TEXT, demands=_each("demand")),
            "demand": _demand(),
            "path": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/step"}},
            "step": {
                "description": "A member; each: every element of its list; member and code: only such elements.",
                **_closed({"name": _TEXT, "each": {"const": True}, "member": _TEXT, "code": _TEXT}, "name"),
                "dependencies": {"member": ["code", "each"], "code": ["member"]},
            },
        },
    }


def _grant() -> dict[str, Any]:
    return _all(
        roles=_TEXTS,
        purposes=_TEXTS,
        data_states=_TEXTS,
        marking={"description": "The highest marking of a message for this task.", **_MARKING},
        whole={"description": "The highest marking at which a member goes as it stands.", **_MARKING},
        opens=_GROUNDS,
        closes=_GROUNDS,
        needs=_GROUNDS,
        why=_TEXT,
        source=_TEXTS,
    )


def _member() -> dict[str, Any]:
    members = {
        "sensitivity": _MARKING,
        "disclosure": {"enum": list(DISCLOSURES)},
        "personal_data": _TEXT,
        "class": {"description": "The class of the objects that it holds.", **_TEXT},
        "tag": {"description": "The member beside it that decides on the class.", **_TEXT},
        "branches": {"type": "object", "additionalProperties": _TEXT},
    }
    return {
        **_closed(members, "sensitivity", "disclosure"),
        "dependencies": {"tag": ["branches"], "branches": ["tag"]},
    }


def _demand() -> dict[str, Any]:
    path = {"$ref": "#/definitions/path"}
    members = {
        "tier": {"enum": list(TIERS)},
        "each": path,
        "any": {"type": "array", "minItems": 1, "items": path},
        "why": _TEXT,
        "source": _TEXT,
    }
    return _closed(members, "tier", "any", "why", "source")


def _each(name: str, names: str = "") -> dict[str, Any]:
    named = {"propertyNames": {"pattern": names}} if names else {}
    return {"type": "object", **named, "additionalProperties": {"$ref": f"#/definitions/{name}"}}


def _all(**properties: Any) -> dict[str, Any]:
    return _closed(properties, *properties)


def _closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}
