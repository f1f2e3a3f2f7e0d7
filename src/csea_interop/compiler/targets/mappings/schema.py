"""
The schema of the crosswalk files, draft-07 like that of messages.
"""

from __future__ import annotations

from typing import Any

from csea_interop.compiler.ir import Model

_RELATIONS = ["exact_match", "close_match", "broad_match", "narrow_match", "related_match"]
_TEXT = {"type": "string", "minLength": 1}


def schema(model: Model) -> dict[str, Any]:
    """
    The schema as a value.
    """
    term = ("iri", "name", "label", "scheme", "scheme_version", "jurisdiction", "code", "element")
    row = {
        "id": {"type": "string", "pattern": "^csea-mapping:[a-z_]+-[0-9]{3}$"},
        "subject": {"$ref": "#/definitions/term"},
        "relation": {"description": "From the subject to the object, as in SKOS.", "enum": _RELATIONS},
        "object": {"$ref": "#/definitions/term"},
        "basis": {"description": "Whether a source says so, or we inferred it.", "enum": ["cited", "inferred"]},
        "source": {"description": "What is cited.", **_TEXT},
        "loss": {"description": "What is lost or added when the object stands in for the subject.", **_TEXT},
    }
    head = dict.fromkeys(("$schema", "id", "name", "version", "title", "description"), _TEXT)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{model.id}/{model.version}/crosswalk.schema.json",
        "title": f"Crosswalks of {model.title} {model.version}",
        **_closed({**head, "rows": {"type": "array", "items": {"$ref": "#/definitions/row"}}}, *head, "rows"),
        "definitions": {
            "term": {
                "description": "A code of a list (scheme, code), a class or slot (element), a foreign name, or that none was found.",
                **_closed(dict.fromkeys(term, _TEXT), "iri", "name"),
                # A code without its scheme, or a scheme without a code, says nothing.
                "dependencies": {"code": ["scheme", "scheme_version"], "scheme": ["code"]},
            },
            "row": {
                **_closed(row, "id", "subject", "relation", "object", "basis"),
                "allOf": [
                    {
                        "if": {"properties": {"basis": {"const": "cited"}}},
                        "then": {"required": ["source"]},
                        "else": {"properties": {"relation": {"enum": _RELATIONS[1:]}}},
                    },
                    {"if": {"properties": {"relation": {"enum": _RELATIONS[1:]}}}, "then": {"required": ["loss"]}},
                ],
            },
        },
    }


def _closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
