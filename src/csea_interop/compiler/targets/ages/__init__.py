"""
``ages.json``: bands of age by system and legal ages by provision, each with its source.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler.ages import AgeBand, Ages, AgeSystem, LegalAge, Remark
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.ages.schema import schema


def emit(model: Model) -> dict[str, str]:
    """
    The table and its schema; nothing for a model without a table.
    """
    if model.ages is None:
        return {}
    own = schema(model)
    return {"ages.json": _json(_ages(model, model.ages, str(own["$id"]))), "ages.schema.json": _json(own)}


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _ages(model: Model, ages: Ages, schema_id: str) -> dict[str, Any]:
    return {
        "$schema": schema_id,
        "model_version": model.version,
        "systems": [_system(s) for s in ages.systems],
        "legal_ages": [_legal_age(a) for a in ages.legal_ages],
        "never_computed": [_remark(r) for r in ages.never_computed],
        "without_bands": [_remark(r) for r in ages.without_bands],
        "science": [_remark(r) for r in ages.science],
    }


def _system(system: AgeSystem) -> dict[str, Any]:
    return {
        "scheme": system.scheme,
        "version": system.version,
        "axis": system.axis,
        "title": system.title,
        "source": system.source,
        **({"note": system.note} if system.note else {}),
        "bands": [_band(system.axis, band) for band in system.bands],
    }


def _band(axis: str, band: AgeBand) -> dict[str, Any]:
    out: dict[str, Any] = {"code": band.code, "label": band.label}
    if axis == "maturity":
        return {**out, "stage": band.stage}
    ends = {"years_min": band.years_min, "years_max": band.years_max}
    return {**out, **{name: end for name, end in ends.items() if end is not None}}


def _legal_age(age: LegalAge) -> dict[str, Any]:
    more = {"from": age.valid_from, "until": age.valid_until, "also": age.also}
    return {
        "jurisdiction": age.jurisdiction,
        "provision": age.provision,
        "from_years": age.from_years,
        "limit_years": age.limit_years,
        **{name: value for name, value in more.items() if value},
        "source": age.source,
    }


def _remark(remark: Remark) -> dict[str, str]:
    members = {
        "scheme": remark.scheme,
        "title": remark.title,
        "says": remark.says,
        "why": remark.why,
        "source": remark.source,
    }
    return {name: value for name, value in members.items() if value}
