"""
The JSON Schema (draft-07) of the catalogue itself.
"""

from __future__ import annotations

from typing import Any

from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import GROUPS, SEVERITIES, STAGES

Json = dict[str, Any]
_TEXT: Json = {"type": "string", "minLength": 1}
_TEXTS: Json = {"type": "array", "items": _TEXT, "minItems": 1}
_BY_NAME: Json = {"type": "object", "additionalProperties": _TEXT, "minProperties": 1}


def schema(model: Model) -> Json:
    """
    The schema as a value.
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{model.id}/{model.version}/catalogue.schema.json",
        "title": f"{model.title} {model.version}: catalogue of rules",
        **_object(
            {
                "$schema": {**_TEXT, "description": "The address of this schema."},
                "model_version": {"type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"},
                "message_schema": {**_TEXT, "description": "Address of the schema of messages; it is asked first."},
                "builtins": {
                    "type": "object",
                    "description": "Functions that the expressions call beside those of CEL: total, without effect.",
                    "additionalProperties": {"$ref": "#/definitions/builtin"},
                },
                "tables": {
                    "type": "object",
                    "description": "Constants; an expression reads tables.<name>.",
                    "additionalProperties": {"type": ["object", "array", "string", "integer"]},
                },
                "rules": {
                    "type": "array",
                    "minItems": 1,
                    "items": {"$ref": "#/definitions/rule"},
                },
            }
        ),
        "definitions": {"builtin": _builtin(), "rule": _rule(), "site": _site(), "example": _example()},
    }


def _object(properties: Json, *optional: str) -> Json:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _builtin() -> Json:
    return _object(
        {
            "takes": {"type": "array", "items": _TEXT},
            "gives": _TEXT,
            "of_message": {"const": True, "description": "The function is handed the whole message, too."},
            "about": _TEXT,
        },
        "of_message",
        "about",
    )


def _rule() -> Json:
    expression: Json = {
        "each": {**_TEXT, "description": "The elements, as the author named them: path, class or selector."},
        "let": {**_BY_NAME, "description": "Lists computed once from the message alone, in this order."},
        "when": {**_TEXT, "description": "CEL; where it is false, the element is left alone."},
        "require": {**_TEXT, "description": "CEL; where it is false, the element has the fault."},
        "at": {**_TEXTS, "description": "Where the finding points: the first that is present, else the element."},
        "related": {**_TEXTS, "description": "Other members that take part."},
        "missing": {**_TEXT, "description": "The member that is absent from the element."},
        "sites": {"type": "array", "items": {"$ref": "#/definitions/site"}, "minItems": 1},
    }
    properties = {
        "id": {"type": "string", "pattern": "^CSEA-[A-Z]{3}-([0-9]{3}|[A-Z][A-Z0-9]*)$"},
        "title": {**_TEXT, "description": "The fault, in one line."},
        "stage": {"enum": list(STAGES)},
        "severity": {"enum": list(SEVERITIES)},
        "group": {"enum": list(GROUPS)},
        "refuses": {"type": "boolean", "description": "A message that has the fault is refused."},
        "since": {"type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"},
        "why": _TEXT,
        "fix": _TEXT,
        "source": _TEXTS,
        **expression,
        "examples": {"type": "array", "items": {"$ref": "#/definitions/example"}, "minItems": 2},
    }
    return {
        **_object(properties, *expression, "examples"),
        "if": {"properties": {"stage": {"const": "rule"}}},
        "then": {
            "properties": {name: {} for name in ("each", "require", "sites")},
            "required": ["each", "require", "sites"],
        },
        "else": {"properties": dict.fromkeys(expression, False)},
    }


def _site() -> Json:
    return _object(
        {
            "path": {"type": "string", "pattern": "^message(\\.[a-z0-9_]+(\\[\\])?)*$"},
            "if": {**_BY_NAME, "description": "The path exists only where these members have these values."},
            "let": {**_BY_NAME, "description": "What the selector provides; computed before the rule's own let."},
            "reads": {
                "type": "array",
                "items": _TEXT,
                "description": "All that is read: [0], [1] the element's own indexes, [] any, .** all below."
                " Where one of them breaks the schema of messages, the rule is not evaluated.",
            },
        },
        "if",
        "let",
    )


def _example() -> Json:
    return _object(
        {
            "kind": {"enum": ["invalid", "valid"]},
            "case": {**_TEXT, "description": "The vector of the conformance suite from which it is taken."},
            "title": _TEXT,
            "pointer": {"type": "string", "description": "JSON Pointer of the object that is shown."},
            "lines": {**_TEXTS, "maxItems": 15, "description": "The object, shortened; … stands for what is left out."},
            "found": {"type": "array", "items": {"type": "string"}, "description": "Pointers of the findings."},
        }
    )
