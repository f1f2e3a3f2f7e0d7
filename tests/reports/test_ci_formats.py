"""
What build servers read: JUnit, TAP, GitLab's Code Quality and GitHub's annotations.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from defusedxml import ElementTree
from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite
from tap.parser import Parser

from csea_interop.core.errors import InputError, OutputError
from csea_interop.core.finding import Finding
from csea_interop.reports import fails
from csea_interop.validation.judged import Judged
from reports.rendering import CONTEXT, HOSTILE, entries, hostile, judged, many, run

#: How GitHub's runner reads a command: version 2 at the start of a line, version 1 anywhere in it.
_COMMAND = re.compile(r"^::(?P<name>[a-z-]+)(?: (?P<properties>[^:]*))?::(?P<data>.*)$")
_OLD_COMMAND = re.compile(r"##\[")


def _cases(text: str) -> list[TestCase]:
    found = JUnitXml.fromstring(text.encode())
    return [case for suite in found if isinstance(suite, TestSuite) for case in suite]


@pytest.mark.parametrize("made", ["suite", "hostile"])
def test_junit_is_read_by_a_parser(made: str, outcomes: list[Judged | InputError]) -> None:
    """
    One case a message; its failures are the rules that fail the run; the numbers are those of the cases.
    """
    items = {"suite": outcomes, "hostile": hostile()}[made]
    text = run(items, "junit")
    cases = _cases(text)
    assert len(cases) == len(items)
    for case, item in zip(cases, items, strict=True):
        failures = [r.type for r in case.result if isinstance(r, Failure)]
        errors = [r.type for r in case.result if isinstance(r, Error)]
        if isinstance(item, InputError):
            assert errors == [item.code]
            continue
        grave = {f.rule for f in item.result.findings if f.severity == "error"}
        assert set(failures) >= grave or item.result.verdict == "refused"
        assert bool(failures or errors) == fails(item, "error"), item.source
        assert len(failures) == len(set(failures))
    root = ElementTree.fromstring(text.encode())
    for element in (root, root[0]):
        assert int(element.attrib["tests"]) == len(items)
        assert int(element.attrib["failures"]) == sum(any(isinstance(r, Failure) for r in c.result) for c in cases)
        assert int(element.attrib["errors"]) == sum(any(isinstance(r, Error) for r in c.result) for c in cases)


def test_junit_follows_what_makes_the_run_fail() -> None:
    """
    A warning is output beside a case that passes, and a failure where warnings fail the run.
    """
    assert _cases(run(many(1, severity="warning"), "junit"))[0].result == []
    strict = _cases(run(many(1, severity="warning"), "junit", replace(CONTEXT, fail_on="warning")))
    assert [r.type for r in strict[0].result] == ["CSEA-LNG-001"]


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_tap_is_read_by_a_parser(made: str, outcomes: list[Judged | InputError]) -> None:
    """
    One test point a message, numbered without gap, ok where it fails nothing; no name skips a test.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    text = run(items, "tap")
    points = [line for line in Parser().parse_text(text) if line.category == "test"]
    assert text.splitlines()[0] == "TAP version 14"
    assert [line.expected_tests for line in Parser().parse_text(text) if line.category == "plan"] == [len(items)]
    assert [point.number for point in points] == list(range(1, len(items) + 1))
    for point, item in zip(points, items, strict=True):
        assert point.ok == (isinstance(item, Judged) and not fails(item, "error"))
        assert not point.skip
        assert not point.todo


def test_tap_diagnostics_are_yaml() -> None:
    """
    Each block between the dashes and the dots is a mapping, with the findings in it.
    """
    blocks = re.findall(r"^  ---\n(.*?)^  \.\.\.$", run(hostile(), "tap"), re.MULTILINE | re.DOTALL)
    said = [yaml.safe_load(block) for block in blocks]
    assert len(said) == 2 * len(HOSTILE)
    assert said[0]["findings"][0]["missing"] == "id"
    assert said[1] == {"code": "CSEA-INP-MISSING", "hint": "check the path"}


@pytest.mark.parametrize("made", ["suite", "hostile", "empty"])
def test_gitlab_report_has_the_documented_members(made: str, outcomes: list[Judged | InputError]) -> None:
    """
    Each entry has a description, a rule, a unique fingerprint, one of five severities, a path and a line.
    """
    items = {"suite": outcomes, "hostile": hostile(), "empty": []}[made]
    found: list[dict[str, Any]] = json.loads(run(items, "gitlab"))
    for entry in found:
        assert entry.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert re.fullmatch(r"([0-9a-f]{4}-){7}[0-9a-f]{4}", entry["fingerprint"])
        assert entry["location"]["lines"]["begin"] >= 1
        assert not entry["location"]["path"].startswith("./")
    assert len({entry["fingerprint"] for entry in found}) == len(found)
    assert len(found) == entries(items)


def _commands(text: str) -> list[dict[str, str]]:
    out = []
    for line in text.splitlines():
        assert not _OLD_COMMAND.search(line)
        if match := _COMMAND.match(line.lstrip()):
            out.append(match.groupdict())
    return out


def test_github_annotations_keep_to_their_limits(tmp_path: Path) -> None:
    """
    Ten of each level are annotations; all stand in the summary of the step.
    """
    summary = tmp_path / "summary.md"
    items = [*many(25), *many(12, severity="warning"), *many(11, severity="info")]
    text = run(items, "github", replace(CONTEXT, step_summary=str(summary)))
    levels = [command["name"] for command in _commands(text)]
    assert {level: levels.count(level) for level in levels} == {"error": 10, "warning": 10, "notice": 10}
    assert "18 more than a step can show; they stand in the summary of the step" in text
    assert len(re.findall(r"^- (error|warning|notice) ", summary.read_text("utf-8"), re.MULTILINE)) == 48


def test_github_summary_stays_under_a_mebibyte(tmp_path: Path) -> None:
    """
    What other steps wrote counts; what has no room is counted.
    """
    summary = tmp_path / "summary.md"
    summary.write_text("x" * 500_000, encoding="utf-8")
    run(many(20_000), "github", replace(CONTEXT, step_summary=str(summary)))
    text = summary.read_text("utf-8")
    assert 1_000_000 < len(text.encode()) <= 1024 * 1024
    left = re.search(r"^(\d+) findings are left out here", text, re.MULTILINE)
    assert left is not None
    assert int(left[1]) + text.count("\n- error ") == 20_000
    with pytest.raises(OutputError, match="CSEA-OUT-SUMMARY"):
        run(many(1), "github", replace(CONTEXT, step_summary=str(tmp_path / "no/such")))


def test_github_takes_no_command_from_a_name(tmp_path: Path) -> None:
    """
    Only our own commands are read, and their properties say the name as it is.
    """
    for item in hostile():
        commands = _commands(run([item], "github", replace(CONTEXT, step_summary=str(tmp_path / "s"))))
        assert [command["name"] for command in commands] in ([], ["error"])
        for command in commands:
            stated = dict(part.split("=", 1) for part in command["properties"].split(","))
            assert stated.keys() <= {"file", "line", "col", "title"}
            assert stated["title"] in ("CSEA-STR-REQUIRED", "CSEA-INP-MISSING")
    plain = Finding("CSEA-STR-REQUIRED", "/payload")
    named = _commands(run([judged("a,b:c%.json", plain)], "github"))[0]["properties"]
    assert named.startswith("file=a%2Cb%3Ac%25.json,line=1,col=1,")
