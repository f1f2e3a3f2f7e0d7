"""
The strict reader: every fault of writing, with its place.
"""

from __future__ import annotations

import gc
from typing import Any

import orjson
import pytest

from csea_interop.core.limits import Limits
from csea_interop.core.reader import Reading, read, read_fast, within_profile
from csea_interop.core.strict_json import scan
from csea_interop.core.text_tokens import tokens


def _rules(reading: Reading) -> list[str]:
    return [finding.rule.removeprefix("CSEA-ENC-") for finding in reading.findings]


def test_compact_text_is_canonical() -> None:
    """
    Compact text and text indented by two are canonical, with white space at both ends.
    """
    value = {"a": [1, "é", None, True], "b": {}}
    for text in (orjson.dumps(value), orjson.dumps(value, option=orjson.OPT_INDENT_2)):
        for raw in (text, b" \r\n" + text + b"\n\t"):
            assert read(raw) == Reading(value, (), canonical=True)
            assert read_fast(raw) == value


@pytest.mark.parametrize(
    "raw",
    [b'{"a": 1}', b'{"a":"\\u0061"}', b'{"a":"\\/"}', b'{\n    "a": 1\n}', b'{"a":"\\u001F"}'],
)
def test_other_writings_are_read_but_not_proven(raw: bytes) -> None:
    """
    Spaces and long escapes are read by the full reader only.
    """
    reading = read(raw)
    assert (reading.value, reading.findings, reading.canonical) == (orjson.loads(raw), (), False)
    assert read_fast(raw) is None


@pytest.mark.parametrize("raw", [b"[]", b"null", b'"a"', b"1", b"[1,{}]"])
def test_any_value_is_read(raw: bytes) -> None:
    """
    The full reader takes any value, the fast one objects only.
    """
    assert read(raw) == Reading(orjson.loads(raw), (), canonical=True)
    assert read_fast(raw) is None


def test_long_number_does_not_hide_a_doubled_name() -> None:
    """
    A number that an encoder writes longer does not make up for a dropped pair.
    """
    raw = b'{"a":1,"a":1,"b":1e5}'
    parsed = orjson.loads(raw)
    assert len(orjson.dumps(parsed)) == len(raw) - 1
    padded = b'{"aa":1,"aa":1,"b":1e7}'
    assert len(orjson.dumps(orjson.loads(padded))) == len(padded)
    assert read_fast(padded) is None
    assert _rules(read(padded)) == ["DUPLICATE", "NUMBER"]


def test_encoder_never_lengthens_a_string() -> None:
    """
    Every character is re-encoded as the shortest text that JSON has for it.
    """
    short = {'"': 2, "\\": 2, "\b": 2, "\f": 2, "\n": 2, "\r": 2, "\t": 2}
    for point in (*range(0xD800), *range(0xE000, 0x110000, 7)):
        character = chr(point)
        shortest = short.get(character, 6 if point < 0x20 else len(character.encode()))
        assert len(orjson.dumps(character)) == shortest + 2


def test_all_faults_of_one_pass_are_reported_together() -> None:
    """
    Faults that do not end the reading are all found, those after the end are not.
    """
    raw = b'\xef\xbb\xbf{"a":1.0,"\xc3\xa9":"\\ud800","a":[-0,{"b":1,"b":2}],}{"c":1,"c":2}'
    reading = read(raw)
    assert reading.value is None
    assert {(f.rule.removeprefix("CSEA-ENC-"), f.offset, f.ordinal) for f in reading.findings} == {
        ("BOM", 0, None),
        ("NUMBER", raw.index(b"1.0"), None),
        ("SURROGATE", raw.index(b"\\ud800"), None),
        ("DUPLICATE", raw.index(b'"a":['), 2),
        ("NUMBER", raw.index(b"-0"), None),
        ("DUPLICATE", raw.index(b'"b":2'), 1),
        ("SYNTAX", raw.index(b"}{"), None),
    }
    assert all(f.pointer == "" and f.severity == "error" for f in reading.findings)


def test_findings_are_capped() -> None:
    """
    At most 1,000 findings are held, whatever the text.
    """
    raw = b"\xef\xbb\xbf[" + b"1.5," * 5_000 + b"1]"
    findings = read(raw).findings
    assert len(findings) == 1_000
    assert findings[0].rule == "CSEA-ENC-BOM"


def test_limits_are_exact() -> None:
    """
    The last byte and the last level that are allowed are read, the next ones are not.
    """
    assert read(b'{"a":1}', Limits(max_bytes=7)).findings == ()
    assert [f.offset for f in read(b'{"a":1}', Limits(max_bytes=6)).findings] == [6]
    for raw in (b'{"a":[{}]}', b'{ "a":[{}]}'):
        assert read(raw, Limits(max_depth=3)).findings == ()
        assert _rules(read(raw, Limits(max_depth=2))) == ["DEPTH"]


def test_deep_text_neither_recurses_nor_crashes() -> None:
    """
    Text nested a hundred thousand deep is refused below and read above its depth.
    """
    depth = 100_000
    raw = b"[" * depth + b"]" * depth
    assert _rules(read(raw)) == ["DEPTH"]
    assert read(raw, Limits(max_depth=depth)).findings == ()
    assert read_fast(b'{"a":' + raw + b"}") is None


def test_profile_of_a_value() -> None:
    """
    Fractions, long integers and too many levels are outside the profile of values.
    """
    limit = 2**53 - 1
    assert within_profile({"a": [limit, -limit, True, None, "x"]}, 2)
    assert not any(within_profile([number], 2) for number in (limit + 1, -limit - 1, 1.0))
    inner: list[Any] = [[], {}]
    assert not any(within_profile([value], 1) for value in inner)
    assert not within_profile([], 0)


@pytest.mark.parametrize("unit", ["[", '{"a":', "1,", '"a",', "\\", '"', '{"a":1},', "1.5,", '"\\ud800",', "\u00e9"])
def test_steps_grow_with_the_text(unit: str) -> None:
    """
    The number of tokens taken never exceeds the number of characters, however hostile the text.
    """
    text = "[" + unit * 2_000
    assert sum(1 for _ in tokens(text)) <= len(text) + 1
    positions = [position for _, position, _ in tokens(text)]
    assert positions == sorted(positions)
    assert scan(text, 0, 10_000)[1]


def _reachable(start: Any) -> list[Any]:
    seen: dict[int, Any] = {}
    todo = [start]
    while todo:
        item = todo.pop()
        if id(item) not in seen and not isinstance(item, type):
            seen[id(item)] = item
            todo.extend(gc.get_referents(item))
    return list(seen.values())


@pytest.mark.parametrize("tail", [b'"', b'"}x', b'","b":1.5}', b'","a":1}', b'\xff"}', b'\\ud800"}', b'\x01"}'])
def test_findings_hold_nothing_of_the_text(tail: bytes) -> None:
    """
    A finding leads back to no part of the text, by whatever attribute.
    """
    reading = read(b'{"a":"canary-4d1c' + tail)
    assert reading.findings
    assert not any("canary" in item for item in _reachable(reading) if isinstance(item, str))
