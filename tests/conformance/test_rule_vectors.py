"""
Every case of the rules against the tool.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import jsonpatch
import orjson
import pytest

from conformance.suite import RULES, Case, bases, cases
from csea_interop.core.finding import Finding
from csea_interop.validation.message import is_valid, validate

EVERY = pytest.mark.parametrize("case", cases(), ids=lambda case: case.stated["id"])


def _plain(finding: Finding) -> dict[str, Any]:
    stated: dict[str, Any] = {"rule": finding.rule, "pointer": finding.pointer, "severity": finding.severity}
    if finding.missing is not None:
        stated["missing"] = finding.missing
    if finding.ordinal is not None:
        stated["ordinal"] = finding.ordinal
    if finding.related:
        stated["related"] = list(finding.related)
    return stated


@EVERY
def test_case_has_its_verdict_and_findings(case: Case) -> None:
    """
    Each case has the verdict and exactly the findings that it states, in its order.
    """
    result = validate(case.raw, now=datetime.fromisoformat(case.stated["now"]))
    assert [_plain(f) for f in result.findings] == case.stated["findings"]
    assert result.verdict == case.stated["verdict"]


@EVERY
def test_short_answer_agrees(case: Case) -> None:
    """
    The fast answer is yes exactly for messages that are valid, with or without warnings.
    """
    wanted = case.stated["verdict"] in {"valid", "valid-with-warnings"}
    assert is_valid(case.raw, now=datetime.fromisoformat(case.stated["now"])) == wanted


@EVERY
def test_spaces_change_nothing(case: Case) -> None:
    """
    The message without spaces and line ends has the same findings.
    """
    now = datetime.fromisoformat(case.stated["now"])
    compact = orjson.dumps(orjson.loads(case.raw))
    assert compact != case.raw or case.raw == b"[]\n"
    assert validate(compact, now=now) == validate(case.raw, now=now)


@EVERY
def test_base_and_patch_lead_to_the_message(case: Case) -> None:
    """
    The base with the patch applied is the message; one operation is enough unless the case says otherwise.
    """
    base = orjson.loads((RULES / case.stated["base"]).read_bytes())
    assert jsonpatch.JsonPatch(case.stated["patch"]).apply(base) == orjson.loads(case.raw)
    assert (len(case.stated["patch"]) > 1) == case.stated.get("multi", False)


@EVERY
def test_kind_of_case_fits_its_findings(case: Case) -> None:
    """
    A valid case has no finding at all; an invalid one has at least one of its own rule.
    """
    rule, kind, _ = case.stated["id"].split("/")
    rules = {f["rule"] for f in case.stated["findings"]}
    assert rules == set() if kind == "valid" else rule in rules


def test_bases_are_sound() -> None:
    """
    The messages from which the cases are made have no finding.
    """
    now = datetime.fromisoformat("2026-04-01T00:00:00Z")
    assert bases()
    for base in bases().values():
        assert validate(orjson.dumps(base), now=now).findings == ()
