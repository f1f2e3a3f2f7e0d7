"""
What is said of a broken shape: each kind of fault, at its place and without any value.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from csea_interop.core.finding import Finding
from csea_interop.core.reader import within_profile
from csea_interop.core.shape import SlotShape, faulty, members, not_object

SHAPE = {
    "text": SlotShape("string", required=True, pattern=re.compile(r"[a-z]+"), min_length=2, max_length=4),
    "number": SlotShape("integer", minimum=1, maximum=9),
    "open_number": SlotShape("integer"),
    "flag": SlotShape("boolean"),
    "code": SlotShape("enum", codes=frozenset({"a", "b"})),
    "codes": SlotShape("enum", many=True, min_items=1, max_items=2, unique=True, codes=frozenset({"a", "b"})),
    "object": SlotShape("object", classes=("Other",)),
    "objects": SlotShape("object", many=True, min_items=1, classes=("Other",)),
}


def _said(name: str, owner: dict[str, Any]) -> list[tuple[str, str]]:
    out: list[Finding] = []
    faulty(owner, (None, "at"), out, SHAPE, name)
    return [(f.rule.removeprefix("CSEA-STR-"), f.pointer.removeprefix("/at")) for f in out]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("text", "abc", []),
        ("text", "a", [("LENGTH", "/text")]),
        ("text", "", [("LENGTH", "/text")]),
        ("text", "abcde", [("LENGTH", "/text")]),
        ("text", "\U0001f600" * 4, [("PATTERN", "/text")]),
        ("text", "ab\n", [("PATTERN", "/text")]),
        ("text", 7, [("TYPE", "/text")]),
        ("text", None, [("TYPE", "/text")]),
        ("number", 0, [("RANGE", "/number")]),
        ("number", 1, []),
        ("number", 9, []),
        ("number", 10, [("RANGE", "/number")]),
        ("number", True, [("TYPE", "/number")]),
        ("number", 1.0, [("TYPE", "/number")]),
        ("open_number", -(10**9), []),
        ("flag", 0, [("TYPE", "/flag")]),
        ("code", "A", [("ENUM", "/code")]),
        ("code", ["a"], [("TYPE", "/code")]),
        ("codes", [], [("COUNT", "/codes")]),
        ("codes", ["a", "a"], [("UNIQUE", "/codes")]),
        ("codes", ["a", "b", "c"], [("COUNT", "/codes"), ("ENUM", "/codes/2")]),
        ("codes", ["a", 1, {}], [("COUNT", "/codes"), ("TYPE", "/codes/1"), ("TYPE", "/codes/2")]),
        ("codes", "a", [("TYPE", "/codes")]),
        ("object", [], [("TYPE", "/object")]),
        ("objects", {}, [("TYPE", "/objects")]),
        ("objects", [], [("COUNT", "/objects")]),
        ("objects", [1], []),
    ],
)
def test_fault_is_named(name: str, value: Any, said: list[tuple[str, str]]) -> None:
    """
    Each fault of a member has its name and place; elements of lists of objects are told by their own check.
    """
    assert _said(name, {name: value}) == said


def test_absent_member_is_told_by_its_parent() -> None:
    """
    An absent member is told at the object that lacks it, with the member's defined name.
    """
    out: list[Finding] = []
    faulty({}, ((None, "a"), 0), out, SHAPE, "text")
    assert out == [Finding("CSEA-STR-REQUIRED", "/a/0", missing="text")]


def test_stranger_is_told_by_its_position() -> None:
    """
    An unknown member is told by its position and the defined name that it resembles, never by its own name.
    """
    out: list[Finding] = []
    members({"text": "ab", "numbr": 1, "secret": 2, "flag": None}, None, out, SHAPE)
    assert out == [
        Finding("CSEA-STR-UNKNOWN", "", ordinal=1, suggestion="number"),
        Finding("CSEA-STR-UNKNOWN", "", ordinal=2),
        Finding("CSEA-STR-TYPE", "/flag"),
    ]


def test_many_strangers_are_compared_with_nothing() -> None:
    """
    An object with more members than a model has is not searched for likenesses.
    """
    out: list[Finding] = []
    members({f"numbr{i}": 1 for i in range(51)}, None, out, SHAPE)
    assert len(out) == 51
    assert all(f.suggestion is None for f in out)


def test_long_names_are_compared_with_nothing() -> None:
    """
    A name longer than any defined one has no likeness.
    """
    out: list[Finding] = []
    members({"number" * 20: 1}, None, out, SHAPE)
    assert [f.suggestion for f in out] == [None]


def test_other_values_are_no_objects() -> None:
    """
    A value that stands where an object belongs has one fault.
    """
    out: list[Finding] = []
    not_object((None, "a~b"), out)
    assert out == [Finding("CSEA-STR-TYPE", "/a~0b")]


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"a": [1, "x", None, True, {"b": -(2**53) + 1}]}, True),
        ({"a": 2**53}, False),
        ({"a": [-(2**53)]}, False),
        ([1.0], False),
        ([[[]]], True),
        ([[[[]]]], False),
        ([[{"a": {}}]], False),
        (None, True),
    ],
)
def test_open_values_keep_to_the_profile(value: Any, kept: bool) -> None:
    """
    Open values hold whole numbers within 2^53 - 1 either way and are no deeper than the limit.
    """
    assert within_profile(value, 3) is kept
