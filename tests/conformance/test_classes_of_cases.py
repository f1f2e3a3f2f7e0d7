"""
The classes of cases that the suite promises: each code and a stranger, null and absent, versions, scripts.
"""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from typing import Any

import pytest

from conformance.suite import SUITE, cases
from csea_interop.compiler.ir import CodeList, Model, UnionRef
from csea_interop.compiler.load import load
from csea_interop.conformance.coverage import GENERATED


@cache
def _model() -> Model:
    return load(SUITE.parent / "model")


@cache
def _shapes() -> dict[str, dict[str, Any]]:
    lines = (line for p in (SUITE / "shapes").glob("*.jsonl") for line in p.read_text("utf-8").splitlines())
    return {case["id"]: case for case in map(json.loads, lines)}


def _verdict(case_id: str) -> str:
    expected = _shapes()[case_id]["expected"]
    return str(expected.get("rule", expected["verdict"]))


def _slots() -> list[tuple[str, Any]]:
    names = sorted({cls.name for _, cls in _model().walk()})
    return [(f"{name}.{slot.name}", slot) for name in names for slot in _model().classes[name].slots]


def test_each_code_is_taken_and_a_stranger_refused() -> None:
    """
    For each list that a slot has, every member stands in a valid case; at every such slot a stranger is refused.
    """
    lists = {slot.range.name: slot.range for _, slot in _slots() if isinstance(slot.range, CodeList)}
    for name, own in lists.items():
        places = [place for place, slot in _slots() if slot.range == own]
        taken = {code for code in own.values for p in places if f"{p}/member-{code}" in _shapes()}
        assert taken == set(own.values), name
        assert all(
            _verdict(f"{p}/member-{c}") == "valid" for c in taken for p in places if f"{p}/member-{c}" in _shapes()
        )
        assert {_verdict(f"{place}/enum") for place in places} == {"CSEA-STR-ENUM"}, name


def test_each_hand_written_code_of_a_scheme_stands_in_a_valid_case() -> None:
    """
    Codes that stand beside the name of their scheme are in a valid case of a rule, and a stranger is in an invalid one.
    """
    valid = [case.raw.decode() for case in cases() if case.stated["verdict"] == "valid"]
    texts = {scheme: "".join(t for t in valid if f'"{scheme}"' in t) for scheme in _schemes()}
    later = {"eu_regulation_2023_1543", "uk_osa_2023_s66", "uk_si_2026_268"}
    for scheme, codes in _schemes().items():
        assert {c for c in codes if json.dumps(c) not in texts[scheme]} <= later, scheme
    refused = {f["rule"] for c in cases() for f in c.stated["findings"]}
    assert {"CSEA-CLS-001", "CSEA-STA-005"} <= refused


def _schemes() -> dict[str, tuple[str, ...]]:
    lists = _model().code_lists.values()
    return {entry.scheme: entry.values for entry in lists if entry.scheme and entry.file not in GENERATED}


def test_null_is_refused_where_absence_is_not() -> None:
    """
    Null is refused at every slot; the smallest object of each class has no optional member and is sound.
    """
    for place, _ in _slots():
        assert _verdict(f"{place}/null") == "CSEA-STR-TYPE", place
        assert _shapes()[f"{place}/null"]["patch"], place
    for name in {place.split(".")[0] for place, slot in _slots() if not slot.required}:
        assert _verdict(f"{name}/minimal") == "valid"
        required = {s.name for s in _model().classes[name].slots if s.required}
        values = [o.get("value") for o in _shapes()[f"{name}/minimal"]["patch"]]
        whole = [v for v in values if isinstance(v, dict) and required <= v.keys()]
        optional = {s.name for s in _model().classes[name].slots if not s.required}
        removed = {o["path"].rsplit("/", 1)[1] for o in _shapes()[f"{name}/minimal"]["patch"] if o["op"] == "remove"}
        assert all(not optional & v.keys() for v in whole)
        assert whole or removed <= optional


def test_boundary_of_each_limit_is_met_from_both_sides() -> None:
    """
    Each limit of a number has the last value that is taken and the first that is not.
    """
    seen = 0
    for place, slot in _slots():
        for name, limit in (
            ("minimum", getattr(slot.range, "minimum", None)),
            ("maximum", getattr(slot.range, "maximum", None)),
        ):
            if limit is not None:
                seen += 1
                assert (_verdict(f"{place}/{name}"), _verdict(f"{place}/{name}-kept")) == ("CSEA-STR-RANGE", "valid")
        if slot.many and slot.max_items and not isinstance(slot.range, UnionRef):
            seen += f"{place}/maxItems" in _shapes()
    assert seen > 20


@pytest.mark.parametrize(
    ("version", "rule"),
    [
        ("1.0.1", ""),
        ("1.1.0", "CSEA-STR-VERSION"),
        ("0.9.0", "CSEA-STR-VERSION"),
        ("2.0.0", "CSEA-STR-VERSION"),
        ("10.0.0", "CSEA-STR-VERSION"),
        ("1.0", "CSEA-STR-LENGTH"),
        ("1.0.x", "CSEA-STR-PATTERN"),
        ("1.0.0-rc1", "CSEA-STR-PATTERN"),
        ("01.0.0", "CSEA-STR-PATTERN"),
        ("latest", "CSEA-STR-PATTERN"),
        ("\u0661.0.0", "CSEA-STR-PATTERN"),
        (None, "CSEA-STR-TYPE"),
        (1, "CSEA-STR-TYPE"),
    ],
)
def test_version_has_its_case(version: Any, rule: str) -> None:
    """
    Other versions and what is no version each stand in a case.
    """
    change = {"op": "replace", "path": "/format_version", "value": version}
    found = [c for c in cases() if c.stated["patch"] == [change]]
    assert found
    assert [{f["rule"] for f in c.stated["findings"]} for c in found] == [{rule} - {""}] * len(found)


def _authored(case: Any) -> str:
    return "".join(str(o.get("value")) for o in case.stated["patch"] if o["path"].endswith(("/text", "/name", "/note")))


@pytest.mark.parametrize("script", ["astral", "combining", "composed", "apart", "hebrew", "arabic", "both directions"])
def test_text_of_every_script_is_taken(script: str) -> None:
    """
    Characters beyond the basic plane, combining marks, both forms of composition and right-to-left letters are sound.
    """
    texts = [_authored(c) for c in cases() if c.stated["verdict"] == "valid"]
    assert any(_scripts(text)[script] for text in texts)


def _scripts(text: str) -> dict[str, bool]:
    directions = {unicodedata.bidirectional(c) for c in text}
    return {
        "astral": any(ord(c) > 0xFFFF for c in text),
        "combining": any(unicodedata.combining(c) for c in text),
        "composed": not text.isascii()
        and unicodedata.normalize("NFC", text) == text != unicodedata.normalize("NFD", text),
        "apart": not text.isascii()
        and unicodedata.normalize("NFD", text) == text != unicodedata.normalize("NFC", text),
        "hebrew": "R" in directions,
        "arabic": "AL" in directions,
        "both directions": bool(directions & {"R", "AL"}) and "L" in directions,
    }


def test_marks_of_direction_are_refused_in_codes() -> None:
    """
    A mark that turns the direction is refused in ids, references, free codes and listed codes.
    """
    marks = set("\u200b\u200f\u202e\u2066")
    found = {
        (f["rule"], f["pointer"].rsplit("/", 1)[1])
        for c in cases()
        if any(marks & set(str(o.get("value"))) for o in c.stated["patch"])
        for f in c.stated["findings"]
    }
    assert {rule for rule, _ in found} >= {"CSEA-STR-PATTERN", "CSEA-STR-ENUM"}
    assert {name for _, name in found} >= {"id", "sender_reference", "code"}
