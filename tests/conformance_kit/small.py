"""
A suite for the small model: one message of each branch, shape cases, and cases of one rule.
"""

from __future__ import annotations

import json
from typing import Any, Final

from csea_interop.compiler.ir import Model
from csea_interop.conformance import shapes
from csea_interop.conformance.suite import RuleCase, Stated, Suite

AT: Final = "2020-01-01T00:00:00Z"
RULE: Final = "CSEA-TST-001"
NOW: Final = "2026-04-01T00:00:00Z"


def bases() -> dict[str, Any]:
    """
    A sound message of each branch.
    """
    item = {"id": "one", "colour": "red", "count": 1}
    head = {"at": AT, "items": [item]}
    return {
        "bases/alpha.msg.json": {"kind": "alpha", **head, "body": {"id": "one", "same": "word"}},
        "bases/beta.msg.json": {"kind": "beta", **head, "body": {"same": "word", "marks": [{"item": "one"}]}},
    }


def suite(model: Model, rules: tuple[RuleCase, ...] = ()) -> Suite:
    """
    The suite with all shape cases of a model.
    """
    made = shapes.make(model, bases())
    return Suite(bases(), rules, tuple(c for cases in made.values() for c in cases))


def case(name: str, message: Any, *findings: tuple[str, str]) -> RuleCase:
    """
    A case of the small rule; each finding is its pointer and severity.
    """
    stated: tuple[Stated, ...] = tuple((RULE, pointer, severity, None, ()) for pointer, severity in findings)
    return RuleCase(f"{RULE}/{name}", json.loads(json.dumps(message)), True, NOW, stated)
