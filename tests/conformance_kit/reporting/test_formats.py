"""
A run in each format: read by the tools that read it elsewhere, and harmless whatever an implementation calls itself.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from reports import multitool
from tap.parser import Parser

from conformance_kit.reporting.records import HOSTILE, hostile, mixed, sound
from csea_interop.conformance.kit.reports import NAMES, again, pieces
from csea_interop.conformance.kit.reports.markdown import table

_RECORDS = {"sound": sound, "mixed": mixed, "hostile": hostile}
_BAD = ("leak", "error", "timeout", "flaky", "fail", "xpass")


def _told(name: str, value: dict[str, Any]) -> str:
    return "".join(pieces(name, value))


@pytest.fixture(params=sorted(_RECORDS))
def value(request: pytest.FixtureRequest) -> dict[str, Any]:
    """
    Each record in turn.
    """
    made: dict[str, Any] = _RECORDS[request.param]()
    return made


def test_the_record_keeps_its_schema(root: Path, value: dict[str, Any]) -> None:
    """
    The schema that travels with the suite is the one that the kit reads by.
    """
    published = (root / "conformance/schemas/report.schema.json").read_bytes()
    assert published == (root / "src/csea_interop/conformance/kit/report.schema.json").read_bytes()
    schema = json.loads(published)
    jsonschema_rs.meta.validate(schema)
    jsonschema_rs.validator_for(schema).validate(json.loads(_told("json", value)))


@pytest.mark.parametrize("name", NAMES)
def test_two_times_the_same_bytes(name: str, value: dict[str, Any]) -> None:
    """
    Nothing of the clock or of chance is in a report; each ends its last line.
    """
    assert _told(name, value) == _told(name, json.loads(json.dumps(value)))
    assert _told(name, value).endswith("\n")


@pytest.mark.parametrize("name", NAMES)
def test_names_do_nothing(name: str) -> None:
    """
    What an implementation or an entry calls itself commands no terminal and is no markup.
    """
    told = _told(name, hostile())
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "\u2028" not in told
    if name in ("html", "junit"):
        assert "<script" not in told
    if name == "markdown":
        page = MarkdownIt("commonmark").enable("table").render(told)
        assert "<script" not in page
        assert page.count("<table>") == 3 + 1


def test_ndjson_shows_what_was_cut_off(value: dict[str, Any]) -> None:
    """
    The header is first, the sum last, and together they are the record.
    """
    first, *cases, last = map(json.loads, _told("ndjson", value).splitlines())
    assert (first.pop("type"), last.pop("type")) == ("run", "sum")
    assert last.pop("cases") == len(cases)
    assert {case.pop("type") for case in cases} == {"case"}
    assert first | last | {"cases": cases} == value


def test_junit_is_read_with_its_counts(value: dict[str, Any]) -> None:
    """
    A reader of JUnit finds each case once, with failures, errors and skips as counted.
    """
    found = JUnitXml.fromstring(_told("junit", value).encode())
    counts = value["counts"]
    found.update_statistics()  # type: ignore[no-untyped-call]
    assert found.tests == len(value["cases"])
    assert found.failures == sum(counts.get(name, 0) for name in ("leak", "flaky", "fail", "xpass"))
    assert found.errors == sum(counts.get(name, 0) for name in ("error", "timeout"))
    assert found.skipped == sum(counts.get(name, 0) for name in ("xfail", "skip", "n/a"))


def test_tap_is_read_with_its_counts(value: dict[str, Any]) -> None:
    """
    A reader of TAP finds the plan kept, and what is bad not ok.
    """
    points = [line for line in Parser().parse_text(_told("tap", value)) if line.category == "test"]
    assert len(points) == len(value["cases"])
    bad = [point for point in points if not point.ok and not point.todo]
    assert len(bad) == sum(value["counts"].get(name, 0) for name in _BAD)
    assert sum(point.todo for point in points) == value["counts"].get("xfail", 0)


def test_sarif_keeps_to_its_schema(value: dict[str, Any]) -> None:
    """
    A result each case that did not pass, waived ones as notes.
    """
    schema = json.loads((multitool.installed() / "sarif-2.1.0.json").read_text("utf-8-sig"))
    document = json.loads(_told("sarif", value))
    jsonschema_rs.validator_for(schema).validate(document)
    results = document["runs"][0]["results"]
    assert len(results) == len(value["cases"]) - value["counts"].get("pass", 0)
    assert sum(result["level"] == "error" for result in results) == sum(value["counts"].get(n, 0) for n in _BAD)
    prints = [result["partialFingerprints"]["cseaCase/v1"] for result in results]
    assert len(set(prints)) == len(prints)


def test_text_says_first_whether_it_conforms() -> None:
    """
    The first line is the outcome; what did not pass is named, with the command that asks it again.
    """
    assert _told("text", sound()).splitlines()[0] == "trial 1.2: conforms"
    told = _told("text", mixed())
    assert told.splitlines()[0] == "trial trial: does not conform"
    assert "EXPIRED 2026-01-31: CSEA-AGE-005/*" in told
    assert "1 waived until 2026-12-31: CSEA-AGE-007/*" in told
    assert "csea-conformance run --role validator --level full --jsonl COMMAND --filter" in told
    assert "without payload:signal: 1 case not asked" in told
    assert "csea-validate explain CSEA-AGE-005\n" in told
    assert "error   csea-conformance doctor tells" in told
    assert len(told.splitlines()) < 50


def test_capabilities_are_counted_where_they_are_shown() -> None:
    """
    What is declared stands with its cases and passes, what is not with the cases that were not asked.
    """
    value = mixed()
    passed = value["counts"]["pass"]
    assert value["capabilities"]["covered"] == {"payload:report": {"pass": passed}}
    assert value["capabilities"]["missing"] == {"payload:signal": 1}
    assert f"| `payload:report` | {passed} | {passed} |\n" in _told("markdown", value)
    assert "| `payload:signal` is not declared | 1 | not asked |\n" in _told("markdown", value)
    assert "<code>payload:signal</code></th><td><strong>no</strong></td>" in _told("html", value)


def test_a_variant_is_asked_again_with_its_seed() -> None:
    """
    A held-out case has no id that the suite knows: the command names the public one and the seed.
    """
    value = mixed()
    case = next(case for case in value["cases"] if case["id"].endswith("~held-out"))
    words = again(value, case)
    assert words.endswith(f"--filter {case['id'].removesuffix('~held-out')} --held-out SEED --only-held-out")


def test_a_table_of_several_has_a_row_each() -> None:
    """
    Passed and conforms are those of the record, and a name is no markup.
    """
    rows = "".join(table([("one", sound()), (HOSTILE, hostile())])).splitlines()
    assert len(rows) == 4
    assert rows[2].endswith("| 600 |  | yes |")
    assert rows[3].endswith("| no |")
    page = MarkdownIt("commonmark").enable("table").render("\n".join(rows))
    assert page.count("<tr>") == 3
    assert "<script" not in page


def test_a_skip_without_excuse_is_a_failure_wherever_it_is_read() -> None:
    """
    Who answers that a case cannot be judged has not passed it: no build server shows that as green.
    """
    value = sound(3)
    value["cases"][0] = {"id": value["cases"][0]["id"], "outcome": "skip", "note": "it says that it cannot judge this"}
    assert "not ok 1 - " in _told("tap", value)
    assert " # SKIP" not in _told("tap", value)
    found = JUnitXml.fromstring(_told("junit", value).encode())
    found.update_statistics()  # type: ignore[no-untyped-call]
    assert (found.failures, found.skipped) == (1, 0)
    (result,) = json.loads(_told("sarif", value))["runs"][0]["results"]
    assert result["level"] == "error"


@pytest.mark.parametrize("name", ["text", "markdown", "html", "tap"])
def test_the_worst_is_first_however_the_record_lies_in_its_file(name: str) -> None:
    """
    Members of a JSON object have no order: sorted by name, a record gives the same report.
    """
    value = mixed()
    assert _told(name, json.loads(json.dumps(value, sort_keys=True))) == _told(name, value)
