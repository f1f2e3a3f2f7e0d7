"""
Cases in which one fault could hide another, and the texts of the reader, against the tool.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import jsonschema
import pytest

from conformance.suite import SUITE
from csea_interop.conformance import rawcases
from csea_interop.conformance.coderun import same
from csea_interop.conformance.rawcases import RawCase
from csea_interop.validation.message import is_valid, validate

COMBINATIONS = tuple(c for c in rawcases.messages(SUITE) if c.id.startswith("combinations/"))
EVERY = pytest.mark.parametrize("case", COMBINATIONS, ids=lambda case: case.id)


@EVERY
def test_case_has_its_verdict_findings_and_totals(case: RawCase) -> None:
    """
    Each case has its verdict, what is shown of its findings in order, all of them counted, and what could not run.
    """
    result = validate(case.raw, now=datetime.fromisoformat(case.now))
    assert result.verdict == case.verdict
    assert same(case, result)


@EVERY
def test_short_answer_agrees(case: RawCase) -> None:
    """
    The fast answer is yes for no message of the folder that has an error.
    """
    wanted = case.verdict in {"valid", "valid-with-warnings"}
    assert is_valid(case.raw, now=datetime.fromisoformat(case.now)) == wanted


@pytest.mark.parametrize(
    "what",
    [
        "two rules at one place",
        "one rule at two places",
        "a shape fault beside a rule's",
        "a rule that cannot run",
        "safety beside a rule's",
        "safety in what cannot be read",
        "indexes as numbers",
        "places merged",
        "positions in order",
        "a thousand findings",
        "findings that are counted only",
        "an error behind a warning",
    ],
)
def test_way_of_hiding_has_its_case(what: str) -> None:
    """
    Each way in which one fault could hide another stands in a case.
    """
    assert any(_ways(case)[what] for case in COMBINATIONS)


def _ways(case: RawCase) -> dict[str, bool]:
    found = case.findings
    places = [f.pointer for f in found]
    rules = [f.rule for f in found]
    shape = any(r.startswith("CSEA-STR-") for r in rules)
    others = any(not r.startswith(("CSEA-STR-", "CSEA-SAF-", "CSEA-ENC-")) for r in rules)
    safety = any(r.startswith("CSEA-SAF-") for r in rules)
    ordinals = [f.ordinal for f in found if f.ordinal is not None]
    severities = [f.severity for f in found]
    return {
        "two rules at one place": any(
            a.pointer == b.pointer != "" and a.rule != b.rule for a in found for b in found[:3]
        ),
        "one rule at two places": len(found) == 2 and rules[0] == rules[1] and places[0] != places[1],
        "a shape fault beside a rule's": shape and others and not case.not_evaluated,
        "a rule that cannot run": shape and bool(case.not_evaluated),
        "safety beside a rule's": safety and others,
        "safety in what cannot be read": safety and any(r.startswith("CSEA-ENC-") for r in rules),
        "indexes as numbers": len(found) == 2 and sorted(places) != places,
        "places merged": any(len(f.related) > 1 for f in found),
        "positions in order": len(ordinals) > 1 and ordinals == sorted(ordinals),
        "a thousand findings": len(found) == sum(case.totals.values()) == 1_000,
        "findings that are counted only": 0 < len(found) < sum(case.totals.values()),
        "an error behind a warning": severities == ["warning", "error"] and case.verdict == "invalid",
    }


@pytest.mark.parametrize(
    ("folder", "schema"),
    [("combinations", "combination"), ("encoding", "encoding_case")],
    ids=["combinations", "texts"],
)
def test_cases_keep_to_their_schema(folder: str, schema: str) -> None:
    """
    Each case file fits the published schema of its folder, which is itself sound.
    """
    stated = json.loads((SUITE / "schemas" / f"{schema}.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(stated)
    validator = jsonschema.Draft7Validator(stated)
    paths = sorted((SUITE / folder).glob("*.case.json"))
    assert paths
    assert [path.name for path in paths if not validator.is_valid(json.loads(path.read_bytes()))] == []


def test_files_stand_where_their_id_says() -> None:
    """
    A case's id is its path, and beside each stands its message or its bytes, never both.
    """
    folder = SUITE / "combinations"
    stated: dict[str, dict[str, Any]] = {p.name: json.loads(p.read_bytes()) for p in folder.glob("*.case.json")}
    assert {name.removesuffix(".case.json") for name in stated} == {
        case["id"].removeprefix("combinations/") for case in stated.values()
    }
    beside = {
        name.removesuffix(".case.json") + (".msg.json" if "base" in case else ".bytes") for name, case in stated.items()
    }
    assert {path.name for path in folder.iterdir()} == beside | stated.keys()
