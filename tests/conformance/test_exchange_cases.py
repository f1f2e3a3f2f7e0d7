"""
The cases of ``conformance/exchange`` against the tool.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import jsonpatch
import jsonschema
import pytest

from conformance.suite import SUITE
from csea_interop.schema.policy import reasons, section
from csea_interop.validation import told
from csea_interop.validation.asked import ask
from csea_interop.validation.completeness import judge_completeness, receivers
from csea_interop.validation.exchange import judge_exchange
from csea_interop.validation.message import examine

CASES: tuple[dict[str, Any], ...] = tuple(
    json.loads(path.read_bytes()) for path in sorted((SUITE / "exchange").glob("*.case.json"))
)
EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])


def _raw(case: dict[str, Any]) -> bytes:
    raw: bytes = (SUITE / case["message"]).read_bytes()
    if "patch" not in case:
        return raw
    return json.dumps(jsonpatch.JsonPatch(case["patch"]).apply(json.loads(raw))).encode()


def _blocks(case: dict[str, Any]) -> list[dict[str, Any]]:
    return [b for r in case.get("exchange", {}).get("recipients", ()) for b in r["blocks"]]


@EVERY
def test_question_has_its_answer(case: dict[str, Any]) -> None:
    """
    Each case has its whole answer, and nothing beyond it.
    """
    now = datetime.fromisoformat(case["now"])
    result, message = examine(_raw(case), now=now)
    if "complete_for" in case:
        found = told.completeness_data(judge_completeness(message, result, case["complete_for"]))
        missing = [{name: m[name] for name in ("pointer", "missing", "tier", "demand")} for m in found["missing"]]
        assert {**found, "missing": missing} == case["completeness"]
    else:
        answer = judge_exchange(message, result, ask(**case.get("asked", {})), now)
        assert told.exchange_data(answer) == case["exchange"]


def test_cases_keep_to_their_schema() -> None:
    """
    Each case fits the published schema, and its id follows from its place.
    """
    schema = json.loads((SUITE / "schemas" / "exchange_case.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    for case in CASES:
        jsonschema.Draft7Validator(schema).validate(case)
    names = {f"exchange/{path.name.removesuffix('.case.json')}" for path in (SUITE / "exchange").glob("*")}
    assert names == {case["id"] for case in CASES}


@pytest.mark.parametrize("reason", sorted(reasons()))
def test_reason_stops_one_message_and_not_its_neighbour(reason: str) -> None:
    """
    Each reason keeps a message back, and one of the same origin goes: the reason is not a no to everything.
    """
    stopped = [c for c in CASES if any(b["reason"] == reason for b in _blocks(c)) and c["exchange"]["answer"] != "may"]
    assert stopped
    going = {Path(c["message"]).parts[:2] for c in CASES if c.get("exchange", {}).get("answer") == "may"}
    assert any(Path(c["message"]).parts[:2] in going for c in stopped)


def test_rules_that_are_asked_again_have_a_case() -> None:
    """
    Each rule that becomes a reason of its own stands in a block of some case.
    """
    becoming = {rule for own in section("rules").values() for rule, reason in own.items() if reason != "CSEA-EXC-002"}
    assert becoming - {b.get("rule") for case in CASES for b in _blocks(case)} == set()


@pytest.mark.parametrize("receiver", receivers())
def test_receiver_has_a_case_of_each_demand(receiver: str) -> None:
    """
    Each demand is missing in one case and not in another.
    """
    own = [c["completeness"] for c in CASES if c.get("complete_for") == receiver]
    demands = set(section("receivers")[receiver]["demands"])
    missed = [{m["demand"] for m in c["missing"]} for c in own]
    assert set().union(*missed) == demands
    assert [demand for demand in demands if all(demand in found for found in missed)] == []
