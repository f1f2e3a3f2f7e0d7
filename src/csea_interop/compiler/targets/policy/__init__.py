"""
``policy.json``: who may have what for which task, why not, and what receivers ask for; with its schema.

The marks of every member stand in it too, so that it is all that a program needs to cut a message down.
"""

from __future__ import annotations

import json
from typing import Any

from csea_interop.compiler.ir import Class, Model, Slot, UnionRef
from csea_interop.compiler.lint import SENSITIVITIES
from csea_interop.compiler.policy import Grant, Policy
from csea_interop.compiler.receivers import Demand, Receiver, Step
from csea_interop.compiler.targets.policy.schema import schema


def emit(model: Model) -> dict[str, str]:
    """
    The policy and its schema; nothing for a model without one.
    """
    if model.policy is None:
        return {}
    own = schema(model)
    return {"policy.json": _json(_policy(model, model.policy, str(own["$id"]))), "policy.schema.json": _json(own)}


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _policy(model: Model, policy: Policy, schema_id: str) -> dict[str, Any]:
    return {
        "$schema": schema_id,
        "model_version": model.version,
        "sensitivities": list(SENSITIVITIES),
        "reasons": {
            r.id: {"answer": r.answer, "remedy": r.remedy, "title": r.title, "why": r.why, "fix": r.fix}
            | {"source": list(r.source)}
            for r in policy.reasons
        },
        "grants": {grant.name: _grant(grant) for grant in policy.grants},
        "as_message": dict(policy.as_message),
        "profiles": {
            p.name: {"role": p.role, **({"purpose": p.purpose} if p.purpose else {}), "source": p.source}
            for p in policy.profiles
        },
        "rules": {about: dict(own) for about, own in policy.rules.items()},
        "root": model.root,
        "members": {name: _members(model, cls) for name, cls in model.classes.items() if cls.slots},
        "receivers": {r.key: _receiver(r) for r in model.receivers},
    }


def _grant(grant: Grant) -> dict[str, Any]:
    return {
        "roles": list(grant.roles),
        "purposes": list(grant.purposes),
        "data_states": list(grant.data_states),
        "marking": grant.marking,
        "whole": grant.whole,
        "opens": dict(grant.opens),
        "closes": dict(grant.closes),
        "needs": dict(grant.needs),
        "why": grant.why,
        "source": list(grant.source),
    }


def _members(model: Model, cls: Class) -> dict[str, Any]:
    return {slot.name: _member(model, slot) for slot in cls.slots}


def _member(model: Model, slot: Slot) -> dict[str, Any]:
    out: dict[str, Any] = {"sensitivity": slot.sensitivity, "disclosure": slot.disclosure}
    if slot.personal_data != "none":
        out["personal_data"] = slot.personal_data
    if isinstance(slot.range, UnionRef):
        out["tag"] = slot.range.tag
        out["branches"] = dict(slot.range.branches)
    elif children := model.children(slot):
        out["class"] = children[0]
    return out


def _receiver(receiver: Receiver) -> dict[str, Any]:
    return {
        "name": receiver.name,
        "message_types": list(receiver.message_types),
        "known": receiver.known,
        "demands": {demand.name: _demand(demand) for demand in receiver.demands},
    }


def _demand(demand: Demand) -> dict[str, Any]:
    return {
        "tier": demand.tier,
        **({"each": [_step(s) for s in demand.each]} if demand.each else {}),
        "any": [[_step(s) for s in path] for path in demand.any],
        "why": demand.why,
        "source": demand.source,
    }


def _step(step: Step) -> dict[str, Any]:
    out: dict[str, Any] = {"name": step.name}
    if step.each:
        out["each"] = True
    return {**out, "member": step.member, "code": step.code} if step.member else out
