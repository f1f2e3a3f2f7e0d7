"""
SARIF by its schema, by Microsoft's multitool, and within the limits of GitHub's code scanning.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
import pytest

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.validation.judged import Judged
from reports import multitool
from reports.rendering import CONTEXT, hostile, judged, many, run


@pytest.fixture(scope="module")
def schema() -> Any:
    """
    The schema of SARIF 2.1.0, as the multitool carries it.
    """
    return json.loads((multitool.installed() / "sarif-2.1.0.json").read_text("utf-8-sig"))


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_sarif_keeps_to_its_schema(made: str, outcomes: list[Judged | InputError], schema: Any) -> None:
    """
    A run over the suite, over hostile names and over nothing is valid by the schema.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    jsonschema_rs.validator_for(schema).validate(json.loads(run(items, "sarif")))


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_multitool_has_nothing_to_say(made: str, outcomes: list[Judged | InputError], tmp_path: Path) -> None:
    """
    Neither an error nor a warning, by the rules of SARIF and by those of GitHub.
    """
    items = {"suite": outcomes[::60], "hostile": hostile(), "empty": []}[made]
    log = tmp_path / "run.sarif"
    log.write_text(run(items, "sarif"), encoding="utf-8")
    done = multitool.validate(log, tmp_path / "verdict.sarif")
    assert done.returncode == 0, done.stdout[-3000:]
    verdict = json.loads((tmp_path / "verdict.sarif").read_text("utf-8-sig"))["runs"][0]
    found = [r for r in verdict["results"] if r.get("level", "warning") in ("error", "warning")]
    assert [(r["ruleId"], r["message"]) for r in found] == []
    assert verdict["invocations"][0]["executionSuccessful"]


def test_multitool_would_find_a_fault(tmp_path: Path) -> None:
    """
    A result that names a rule by a wrong index is noticed; the test above can fail.
    """
    value = json.loads(run(many(1), "sarif"))
    value["runs"][0]["results"][0]["ruleIndex"] = 7
    log = tmp_path / "run.sarif"
    log.write_text(json.dumps(value), encoding="utf-8")
    done = multitool.validate(log, tmp_path / "verdict.sarif")
    verdict = json.loads((tmp_path / "verdict.sarif").read_text("utf-8-sig"))["runs"][0]
    assert any(r["level"] == "error" for r in verdict["results"]), done.stdout[-2000:]


def test_result_says_where_and_what() -> None:
    """
    Line, column, pointer, rule by index, and the name of the file as a URI that gives it back.
    """
    found = Finding("CSEA-STR-REQUIRED", "/payload/children/0", missing="id")
    log = json.loads(run([judged("ä %?#.json", found)], "sarif"))["runs"][0]
    (result,) = log["results"]
    place = result["locations"][0]
    assert place["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 1}
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "/payload/children/0"
    assert unquote(place["physicalLocation"]["artifactLocation"]["uri"]) == "ä %?#.json"
    rule = log["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == result["ruleId"] == "CSEA-STR-REQUIRED"
    assert rule["help"]["text"]
    assert result["level"] == "error"


def test_fingerprints_hold_across_runs_and_tell_findings_apart() -> None:
    """
    They depend on rule, place and file; not on the line, which moves when a file is formatted anew.
    """
    found = Finding("CSEA-STR-REQUIRED", "/payload", missing="id")
    one, moved = judged("a.json", found), judged("a.json", found)
    moved.positions[found] = (9, 9)

    def marks(*items: Judged | InputError) -> list[str]:
        results = json.loads(run(items, "sarif"))["runs"][0]["results"]
        return [result["partialFingerprints"]["cseaFinding/v1"] for result in results]

    assert marks(one) == marks(moved)
    others = [judged("b.json", found), judged("a.json", found, number=2), judged("a.json", found._replace(missing="x"))]
    assert len(set(marks(one, *others))) == 4


def test_runs_stay_within_githubs_limits() -> None:
    """
    At most 25,000 results, at most ten megabytes packed; remarks leave room for errors, and what is cut is said.
    """
    text = run([*many(6_000, severity="warning"), *many(26_000)], "sarif")
    log = json.loads(text)["runs"][0]
    levels = [result["level"] for result in log["results"]]
    assert (levels.count("warning"), levels.count("error")) == (5_000, 20_000)
    assert len(gzip.compress(text.encode())) < 10_000_000
    said = log["invocations"][0]["toolExecutionNotifications"]
    assert said[-1]["message"]["text"].startswith("7000 findings are counted but not listed")


def test_unreadable_inputs_are_notifications() -> None:
    """
    They are no results: nothing was judged; the run is not called successful.
    """
    error = InputError("CSEA-INP-MISSING", "there is no such file", "check the path", "a.json")
    log = json.loads(run([error] * 1_200, "sarif"))["runs"][0]
    (invocation,) = log["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"], log["results"]) == (False, 2, [])
    said = invocation["toolExecutionNotifications"]
    assert said[0]["descriptor"] == {"id": "CSEA-INP-MISSING"}
    assert said[-1]["message"]["text"] == "200 more inputs could not be read."
    assert CONTEXT.now == log["properties"]["now"]
