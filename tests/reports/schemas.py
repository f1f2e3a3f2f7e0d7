"""
The schemas of NDJSON and of problem details follow from that of the JSON report; this writes them.

    python -m reports.schemas
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parents[2] / "src/csea_interop/reports"
_BASE: Final = "https://w3id.org/csea-interop/"
_TITLE: Final = {"type": {"type": "string", "format": "uri"}, "title": {"type": "string"}}
_PLACE: Final = ("source", "number", "line")

Schema = dict[str, Any]


def derived() -> dict[str, Schema]:
    """
    Both schemas, by name of their file.
    """
    report = json.loads((FOLDER / "json_.schema.json").read_text("utf-8"))
    return {"ndjson.schema.json": _ndjson(report), "problem.schema.json": _problem(report)}


def _kept(report: Schema) -> Schema:
    return {
        name: own for name, own in report["definitions"].items() if name not in ("message", "unreadable", "finding")
    }


def _more(base: Schema, first: Schema, required: tuple[str, ...] = ()) -> Schema:
    out = copy.deepcopy(base)
    out["properties"] = {**first, **{name: own for name, own in out["properties"].items() if name not in first}}
    out["required"] = [*required, *(name for name in base["required"] if name not in required)]
    return out


def _line(base: Schema, kind: str, first: Schema | None = None, required: tuple[str, ...] = ()) -> Schema:
    return _more(base, {"type": {"const": kind}, **(first or {})}, ("type", *required))


def _ndjson(report: Schema) -> Schema:
    own = report["definitions"]
    place = {name: own["message"]["properties"][name] for name in _PLACE}
    line = {"description": "Line of the place; where it is not known, of the message.", "type": "integer", "minimum": 1}
    number = {"description": "How many findings follow, a line each.", "type": "integer", "minimum": 0, "maximum": 1000}
    head = ("tool", "version", "model_version", "now")
    run = {
        "type": "object",
        "required": list(head),
        "additionalProperties": False,
        "properties": {name: report["properties"][name] for name in head},
    }
    lines = {
        "run": _line(run, "run"),
        "message": _line(own["message"], "message", {"findings": number}, ()),
        "finding": _line(own["finding"], "finding", {**place, "line": line}, ("source", "number")),
        "unreadable": _line(own["unreadable"]["properties"]["error"], "unreadable"),
        "summary": _line(own["summary"], "summary"),
    }
    return {
        "$schema": report["$schema"],
        "$id": f"{_BASE}reports/ndjson.schema.json",
        "title": "One line of csea-validate -f ndjson",
        "description": "The first line is a run, the last one a summary: without it, something was cut off. Each"
        " message is followed by its findings.",
        "oneOf": [{"$ref": f"#/definitions/{name}_line"} for name in lines],
        "definitions": {
            **{name: value for name, value in _kept(report).items() if name != "summary"},
            **{f"{name}_line": value for name, value in lines.items()},
        },
    }


def _problem(report: Schema) -> Schema:
    own = report["definitions"]
    place = {name: own["message"]["properties"][name] for name in _PLACE}
    detail = {"detail": {"description": "How to mend it.", "type": "string"}}
    said = {"notes": {"description": "On an exchange, in words.", "type": "array", "items": {"type": "string"}}}
    kinds = ("accepted", "faulty", "unreadable", "failed", "refused")
    properties = {
        "type": {"enum": [f"{_BASE}problems/{kind}" for kind in kinds]},
        "title": {"type": "string"},
        "status": {"description": "The HTTP status that fits.", "enum": [200, 400, 422, 500]},
        "detail": {"type": "string"},
        "findings": {
            "description": "Each finding, what keeps a message from its recipients, and each unreadable input.",
            "type": "array",
            "items": {"anyOf": [{"$ref": "#/definitions/finding"}, {"$ref": "#/definitions/unreadable"}]},
        },
        **{name: report["properties"][name] for name in ("now", "version", "model_version")},
        "summary": {"$ref": "#/definitions/summary"},
    }
    return {
        "$schema": report["$schema"],
        "$id": f"{_BASE}reports/problem.schema.json",
        "title": "Output of csea-validate -f problem (RFC 9457)",
        "type": "object",
        "required": list(properties),
        "additionalProperties": False,
        "properties": properties,
        "definitions": {
            **_kept(report),
            "finding": _more(
                own["finding"], {**_TITLE, **detail, **place, **said}, ("type", "title", "detail", "source", "number")
            ),
            "unreadable": _more(own["unreadable"]["properties"]["error"], _TITLE, ("type", "title")),
        },
    }


def text(schema: Schema) -> str:
    """
    A schema as its file has it.
    """
    return json.dumps(schema, indent=1) + "\n"


if __name__ == "__main__":
    for name, schema in derived().items():
        (FOLDER / name).write_text(text(schema), encoding="utf-8")
