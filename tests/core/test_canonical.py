"""
Canonical bytes against an independent library.
"""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from csea_interop.core.canonical import canonical, digest

_LARGEST = 2**53 - 1
_TEXTS = st.text(max_size=6) | st.sampled_from(
    ["\ue000", "\ufb33", "\uffff", "\U00010000", "\U0001f600", "\u2028", "\x00", "\x1f", "\x7f", '"\\/', "\r\n\t\b\f"]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-_LARGEST, _LARGEST) | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=400)
@given(_VALUES)
def test_bytes_are_those_of_another_library(value: Any) -> None:
    """
    Any value of the text profile has the bytes that an independent library writes.
    """
    assert canonical(value) == rfc8785.dumps(value)


def test_names_sort_by_utf_16_units() -> None:
    """
    A name beyond the basic plane stands before one from U+E000 on: the example of RFC 8785 section 3.2.3.
    """
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\u00f6": 7}
    assert canonical(value) == '{"\\r":2,"1":4,"\x80":6,"\u00f6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'.encode()


def test_order_of_members_makes_no_difference() -> None:
    """
    Two objects with the same members have the same digest in any order, lists only in theirs.
    """
    assert digest({"a": 1, "b": [1, 2]}) == digest({"b": [1, 2], "a": 1})
    assert digest([1, 2]) != digest([2, 1])


def test_digest_is_that_of_the_bytes() -> None:
    """
    The digest of a small value is the known one, written with its algorithm.
    """
    assert digest({}) == "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    assert digest({"b": "é", "a": 1}) == "sha256:" + hashlib.sha256('{"a":1,"b":"é"}'.encode()).hexdigest()


def _deep(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [2**53, -(2**53), 2**70, {"\ud800": 1}, "\ud800", ["\ue000\udfff"], {1: 2}, {"a": b"x"}, {1, 2}, _deep(3000)],
    ids=range(10),
)
def test_other_values_have_no_bytes(value: Any) -> None:
    """
    Numbers outside the profile, lone surrogates and what is no JSON have no canonical bytes, and the error is silent.
    """
    with pytest.raises(ValueError, match=r"^the value has no canonical form$") as raised:
        canonical(value)
    assert raised.value.__context__ is None
    assert digest(value) == ""
