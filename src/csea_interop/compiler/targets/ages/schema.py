"""
The schema of ``ages.json``, draft-07 like that of messages.
"""

from __future__ import annotations

from typing import Any

from csea_interop.compiler.ir import Model

_TEXT = {"type": "string", "minLength": 1}
_YEARS = {"type": "integer", "minimum": 0, "maximum": 150}
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def schema(model: Model) -> dict[str, Any]:
    """
    The schema as a value.
    """
    lists = ("systems", "legal_ages", "never_computed", "without_bands", "science")
    head = dict.fromkeys(("$schema", "model_version"), _TEXT)
    parts = {name: {"type": "array", "items": {"$ref": f"#/definitions/{_item(name)}"}} for name in lists}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{model.id}/{model.version}/ages.schema.json",
        "title": f"Ages of {model.title} {model.version}",
        **_closed({**head, **parts}, *head, *lists),
        "definitions": {
            "system": {"oneOf": [_system("maturity", "stage"), _system("years", "band")]},
            # A stage has no member that could hold years.
            "stage": {
                "description": "A stage of maturity, or (stage: false) a code that says that none was chosen.",
                **_closed({"code": _TEXT, "label": _TEXT, "stage": {"type": "boolean"}}, "code", "label", "stage"),
            },
            "band": {
                "description": "Whole completed years, both ends included; an end that is left out is not stated.",
                **_closed({"code": _TEXT, "label": _TEXT, "years_min": _YEARS, "years_max": _YEARS}, "code", "label"),
                "anyOf": [{"required": ["years_min"]}, {"required": ["years_max"]}],
            },
            "legal_age": _legal_age(),
            "remark": _closed(dict.fromkeys(("scheme", "title", "says", "why", "source"), _TEXT), "says", "source"),
        },
    }


def _item(name: str) -> str:
    return {"systems": "system", "legal_ages": "legal_age"}.get(name, "remark")


def _system(axis: str, item: str) -> dict[str, Any]:
    texts = dict.fromkeys(("scheme", "version", "title", "source", "note"), _TEXT)
    bands = {"type": "array", "minItems": 1, "items": {"$ref": f"#/definitions/{item}"}}
    needed = ("scheme", "version", "axis", "title", "source", "bands")
    return _closed({**texts, "axis": {"const": axis}, "bands": bands}, *needed)


def _legal_age() -> dict[str, Any]:
    members = {
        "jurisdiction": _TEXT,
        "provision": _TEXT,
        "from_years": {"description": "The age from which the provision applies.", **_YEARS},
        "limit_years": {"description": "The age under which a person must be.", **_YEARS},
        "from": {"description": "The first day on which the limit holds, where the source states it.", **_DAY},
        "until": {"description": "The last one.", **_DAY},
        "also": {"description": "Whom the provision reaches besides.", **_TEXT},
        "source": _TEXT,
    }
    return _closed(members, "jurisdiction", "provision", "from_years", "limit_years", "source")


def _closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
