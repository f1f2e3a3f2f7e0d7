"""
The reader against the published cases of encoding.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.reader import read, read_fast

FOLDER = Path(__file__).resolve().parents[2] / "conformance" / "encoding"
CASES = sorted(FOLDER.glob("*.case.json"))
REFUSING = {"CSEA-ENC-DEPTH", "CSEA-ENC-SIZE"}


def _case(path: Path) -> tuple[dict[str, Any], bytes]:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if "repeat" not in case:
        return (case, path.with_name(path.name.replace(".case.json", ".bytes")).read_bytes())
    spec = case["repeat"]
    return (case, (spec["before"] + spec["unit"] * spec["times"] + spec["after"]).encode())


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.removesuffix(".case.json"))
def test_case_has_the_stated_findings(path: Path) -> None:
    """
    Each case has exactly the findings that it states, and a value only without any.
    """
    case, raw = _case(path)
    reading = read(raw)
    found = {(f.rule, f.offset, f.ordinal) for f in reading.findings}
    assert found == {
        (f["rule"], f["offset"] + n * f.get("step", 0), f.get("ordinal"))
        for f in case["findings"]
        for n in range(f.get("times", 1))
    }
    assert {f["severity"] for f in case["findings"]} <= {"error"}
    assert (reading.value is None) == bool(found)
    refused = any(rule in REFUSING for rule, _, _ in found)
    assert case["verdict"] == ("refused" if refused else "invalid" if found else "reads")
    if {rule for rule, _, _ in found} - {"CSEA-ENC-NUMBER", *REFUSING}:
        assert read_fast(raw) is None


def test_cases_are_well_formed() -> None:
    """
    Ids are the paths, titles are short and unique, every file of bytes has its case.
    """
    cases = [json.loads(path.read_text("utf-8")) for path in CASES]
    assert [case["id"] for case in cases] == [f"encoding/{path.name.removesuffix('.case.json')}" for path in CASES]
    titles = [case["title"] for case in cases]
    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) < 70
    assert all(case["synthetic"] is True for case in cases)
    texts = {path.name.removesuffix(".bytes") for path in FOLDER.glob("*.bytes")}
    assert texts == {
        path.name.removesuffix(".case.json") for path, c in zip(CASES, cases, strict=True) if "repeat" not in c
    }
    assert all(path.stat().st_size < 2_000 for path in FOLDER.glob("*.bytes"))


def test_every_rule_of_the_reader_has_a_case() -> None:
    """
    Each of the nine rules of the reader is broken by at least one case.
    """
    rules = {f["rule"] for path in CASES for f in json.loads(path.read_text("utf-8"))["findings"]}
    names = ("UTF8", "BOM", "DUPLICATE", "SYNTAX", "NUMBER", "SURROGATE", "TRAILING", "DEPTH", "SIZE")
    assert rules == {f"CSEA-ENC-{name}" for name in names}
