"""
``mappings/<name>.json``: the crosswalks, for those who recode without reading SSSOM.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler.ir import Correspondence, Crosswalk, Model, Term
from csea_interop.compiler.targets.mappings.schema import schema


def emit(model: Model) -> dict[str, str]:
    """
    One file for each crosswalk, and their schema.
    """
    if not model.crosswalks:
        return {}
    own = schema(model)
    files = {f"mappings/{c.name}.json": _json(_crosswalk(c, str(own["$id"]))) for c in model.crosswalks.values()}
    return {**files, "mappings/crosswalk.schema.json": _json(own)}


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _crosswalk(crosswalk: Crosswalk, schema_id: str) -> dict[str, Any]:
    return {
        "$schema": schema_id,
        "id": crosswalk.iri,
        "name": crosswalk.name,
        "version": crosswalk.version,
        "title": crosswalk.title,
        "description": crosswalk.description,
        "rows": [_row(row) for row in crosswalk.rows],
    }


def _row(row: Correspondence) -> dict[str, Any]:
    return {
        "id": row.id,
        "subject": _term(row.subject),
        "relation": row.relation,
        "object": _term(row.object),
        "basis": "cited" if row.source else "inferred",
        **({"source": row.source} if row.source else {}),
        **({"loss": row.loss} if row.loss else {}),
    }


def _term(term: Term) -> dict[str, str]:
    members = {
        "iri": term.iri,
        "name": term.name,
        "label": term.label,
        "scheme": term.scheme,
        "scheme_version": term.scheme_version,
        "jurisdiction": term.jurisdiction,
        "code": term.code,
        "element": term.element,
    }
    return {name: value for name, value in members.items() if value}
