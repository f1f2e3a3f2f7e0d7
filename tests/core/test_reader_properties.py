"""
The reader against the JSON reader of the standard library, on random texts.
"""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from csea_interop.core.limits import Limits
from csea_interop.core.locate import line_columns, locate
from csea_interop.core.reader import read, read_fast
from csea_interop.core.strict_json import scan

_WIDE = Limits(max_depth=64)
_NAMES = st.sampled_from(["a", "b", "aa", "é", "", "a/b", "\U0001f600"])
_NUMBERS = st.sampled_from(["0", "-0", "1", "1.0", "1e5", "1e9", "9007199254740991", "9007199254740992", "1e400", "01"])
_STRINGS = st.text(max_size=4) | st.sampled_from(["\\", "\x00", "\x7f", "\u2028"])
_SPACES = st.sampled_from(["", "", "", " ", "\n", "\t\r"])


@st.composite
def _string(draw: st.DrawFn) -> str:
    text = draw(_NAMES | _STRINGS)
    return json.dumps(text, ensure_ascii=draw(st.booleans()))


@st.composite
def _object(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    pairs = draw(st.lists(st.tuples(_string(), inner), max_size=4))
    space = draw(_SPACES)
    return "{" + f",{space}".join(f"{name}:{space}{value}" for name, value in pairs) + space + "}"


_LEAVES = _string() | _NUMBERS | st.sampled_from(["true", "null", "NaN", '"\\ud800"', '"\\ud83d\\ude00"'])
_TEXTS = st.recursive(
    _LEAVES,
    lambda inner: _object(inner) | st.lists(inner, max_size=4).map(lambda items: "[" + ",".join(items) + "]"),
    max_leaves=12,
)


@st.composite
def _raw(draw: st.DrawFn) -> bytes:
    raw = bytearray(draw(_TEXTS).encode("utf-8", "surrogatepass"))
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        at = draw(st.integers(0, len(raw)))
        raw[at : at + draw(st.integers(0, 1))] = draw(
            st.sampled_from([b"", b",", b'"', b"}", b"\\", b"\xff", b"0", b" "])
        )
    return bytes(raw)


def _reference(raw: bytes) -> tuple[bool, Any]:
    """
    What the standard library reads, with its leniences closed by hooks.
    """

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in items}) != len(items):
            raise ValueError
        return dict(items)

    def integer(word: str) -> int:
        if word == "-0" or abs(int(word)) >= 2**53:
            raise ValueError
        return int(word)

    def other(word: str) -> Any:
        raise ValueError(word)

    try:
        value = json.loads(
            raw.decode("utf-8"), object_pairs_hook=pairs, parse_int=integer, parse_float=other, parse_constant=other
        )
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except ValueError:
        return (False, None)
    return (True, value)


@settings(max_examples=1_500, deadline=None)
@given(_raw())
def test_reader_agrees_with_the_standard_library(raw: bytes) -> None:
    """
    A text is read exactly where the hooked standard reader reads it, with the same value.
    """
    accepted, value = _reference(raw)
    reading = read(raw, _WIDE)
    assert (not reading.findings) == accepted
    assert reading.value == value
    if accepted:
        assert scan(raw.decode("utf-8"), 0, 64) == (value, [])


@settings(max_examples=1_500, deadline=None)
@given(_object(_TEXTS) | _TEXTS)
def test_what_is_proven_fast_is_read(text: str) -> None:
    """
    A text that the fast reader proves has no fault but in its numbers or depth.
    """
    raw = text.encode("utf-8", "surrogatepass")
    value = read_fast(raw)
    if value is not None:
        reading = read(raw)
        assert {finding.rule for finding in reading.findings} <= {"CSEA-ENC-NUMBER", "CSEA-ENC-DEPTH"}
        assert reading.findings or (reading.value == value and reading.canonical)


@settings(max_examples=1_000, deadline=None)
@given(st.binary(max_size=40) | _raw())
def test_no_bytes_make_the_reader_or_the_locator_raise(raw: bytes) -> None:
    """
    Any bytes get a reading, and any offset and pointer a place or none.
    """
    reading = read(raw)
    offsets = [finding.offset for finding in reading.findings]
    assert all(0 <= offset <= len(raw) for offset in offsets)
    assert set(line_columns(raw, offsets)) == set(offsets)
    places = locate(raw, ["", "/a", "/0", "/a/0", "/a~1b", "no pointer", "/~"])
    assert all(line >= 1 and column >= 1 for line, column in places.values())
