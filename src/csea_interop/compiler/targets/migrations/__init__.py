"""
Migrations with every member resolved to the paths at which it can stand, one JSON file each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from csea_interop.compiler.ir import Model
from csea_interop.compiler.ir import Step as Walked
from csea_interop.compiler.migrations import Migration, Step


def emit(model: Model) -> dict[str, str]:
    """
    The files, named by the two versions.
    """
    return {f"migrations/{m.old}-{m.new}.json": _text(model, m) for m in model.migrations}


def _text(model: Model, migration: Migration) -> str:
    told: dict[str, Any] = {
        "generated": "from the model by `csea model build`; edits are lost",
        "from": migration.old,
        "to": migration.new,
        "state": migration.state,
        "about": migration.about,
        "up": [_step(model, s) for s in migration.up],
        "down": [_step(model, s) for s in migration.down],
    }
    return json.dumps(told, indent=1) + "\n"


def _step(model: Model, step: Step) -> dict[str, Any]:
    found: dict[str, Any] = {"do": step.do, "at": list(_paths(model, step.owner)), "member": step.member}
    if step.do == "recode":
        found |= {"from": step.code, "becomes": step.becomes, "relation": step.relation}
    return {**found, "reason": step.reason}


def _paths(model: Model, owner: str) -> Iterator[list[dict[str, Any]]]:
    """
    Every way from the message to an object of the class, step by step.
    """
    for path, cls in model.walk():
        if cls.name == owner:
            yield [_walked(step) for step in path]


def _walked(step: Walked) -> dict[str, Any]:
    found: dict[str, Any] = {"name": step.name}
    if step.each:
        found["each"] = True
    if step.tag:
        found |= {"tag": step.tag, "value": step.value}
    return found
