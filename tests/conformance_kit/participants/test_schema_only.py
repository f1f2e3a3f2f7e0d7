"""
What plain JSON Schema misses is what the page says, and the four engines are of one mind.
"""

from __future__ import annotations

import os

import pytest
from conftest import unavailable
from npm import MissingError
from participants.running import HERE, participants, ready
from participants.schema_only.page import ENGINES, PAGE, SUITE, must_fail, page, verdicts

from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.modes.jsonl import JsonLines
from csea_interop.core.reader import read

_FULL = bool(os.environ.get("CSEA_PARTICIPANTS_FULL") or os.environ.get("CSEA_UPDATE_GUIDE"))


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, str]]:
    """
    The answers of the four engines to every case.

    The slowest takes as long as all others together: outside of the night it is asked one case in twenty, and of the rest
    it is taken to say what jsonschema-rs says.
    """
    if "NODE_PATH" not in os.environ:
        os.environ["NODE_PATH"] = str(HERE.parents[1] / ".cache/ajv/node_modules")
    try:
        found = {name: verdicts(name, 1 if _FULL or name != "jsonschema" else 20) for name in ENGINES}
    except MissingError as error:
        unavailable(str(error))
    return found | {"jsonschema": found["jsonschema_rs"] | found["jsonschema"]}


def test_the_page_is_what_they_say(told: dict[str, dict[str, str]]) -> None:
    """
    Each number of the page is counted anew; ``CSEA_UPDATE_GUIDE=1`` writes it.
    """
    fresh = page(told)
    if os.environ.get("CSEA_UPDATE_GUIDE"):
        PAGE.write_text(fresh, "utf-8")
    assert fresh == PAGE.read_text("utf-8")


def test_they_are_of_one_mind(told: dict[str, dict[str, str]]) -> None:
    """
    On every case that can be read the four say the same, and all that they say is one of two verdicts.
    """
    assert {said for answers in told.values() for said in answers.values()} == {"valid", "invalid"}
    assert [case for case in told["ajv"] if len({answers[case] for answers in told.values()}) > 1] == []


def test_shape_is_caught_and_rules_are_not(told: dict[str, dict[str, str]]) -> None:
    """
    A schema turns away every fault of shape, and none of the messages that only a rule finds wrong.
    """
    wanted = must_fail(SUITE)
    for answers in told.values():
        shape = [c for c, rule in wanted.items() if rule.startswith("CSEA-STR-") and rule != "CSEA-STR-VERSION"]
        assert len(shape) > 1000
        assert [case for case in shape if answers[case] != "invalid"] == []
        safety = [case for case, rule in wanted.items() if rule == "CSEA-SAF-001" and case.startswith("CSEA-SAF")]
        assert [case for case in safety if answers[case] == "invalid"] != safety


def test_a_doubled_member_passes_all_four() -> None:
    """
    What the page says of texts holds: no engine sees that a name stands twice.
    """
    raw = (SUITE / "examples/report-minimal.json").read_bytes()
    doubled = raw.replace(b'"test"', b'"test": true, "test"', 1)
    assert doubled != raw
    case = Case("examples/a", doubled, NOW, USABLE, (), exact=False)
    for engine in ENGINES:
        (one,) = [one for one in participants() if one.name == f"schema_{engine}"]
        try:
            command = ready(one)
        except MissingError as error:
            unavailable(str(error))
        with JsonLines(command, 60.0) as harness:
            assert [answer.verdict for _, answer, _ in harness.answers([case])] == ["valid"], engine
    assert [finding.rule for finding in read(doubled).findings] == ["CSEA-ENC-DUPLICATE"]
