"""
The built-ins of the rule language: what each answers, and that none raises.
"""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csea_interop.core import builtins
from csea_interop.core.builtins import (
    CONTENT_MEMBERS,
    code_points,
    contains_credentials,
    contains_media,
    content_digest,
    differing_totals,
    duplicates,
    duration,
    ip_address,
    midnight,
    repeated_cells,
    resolve,
    step_digest,
    timestamp,
)
from csea_interop.core.canonical import digest


def _cell(value: int | None = None, status: str = "normal", **codes: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"status": status}
    if codes:
        cell["coordinates"] = [{"dimension": d, "code": c} for d, c in codes.items()]
    if value is not None:
        cell["value"] = value
    return cell


def test_what_is_offered_is_listed() -> None:
    """
    The names that generated code imports are sorted and exist.
    """
    assert builtins.__all__ == sorted(builtins.__all__)
    assert all(callable(getattr(builtins, name)) for name in builtins.__all__)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2026-03-02T09:14:05Z", "2026-03-02T10:14:05+01:00"),
        ("2026-03-02T09:14:05Z", "2026-03-02T09:14:05.000000-00:00"),
        ("2026-03-01T23:30:00Z", "2026-03-02T13:30:00+14:00"),
    ],
)
def test_moments_are_compared_as_moments(one: str, other: str) -> None:
    """
    Two writings of one moment are equal, whatever their zone.
    """
    assert timestamp(one) == timestamp(other)


def test_days_start_at_midnight_in_utc() -> None:
    """
    A day is the moment of its start in UTC.
    """
    assert midnight("2024-02-29") == datetime(2024, 2, 29, tzinfo=UTC)


@pytest.mark.parametrize(("text", "seconds"), [("5m", 300), ("24h", 86400), ("0s", 0), ("90s", 90)])
def test_lengths_of_time(text: str, seconds: int) -> None:
    """
    Hours, minutes and seconds are lengths of time.
    """
    assert duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("a", 1), ("é", 1), ("e\u0301", 2), ("\U0001f600", 1), ("\r\n", 2)]
)
def test_code_points_are_counted(text: str, length: int) -> None:
    """
    A length is that in code points: neither in bytes nor in UTF-16 units nor in signs that a reader sees.
    """
    assert code_points(text) == length


@pytest.mark.parametrize(
    ("text", "is_address"),
    [
        ("192.0.2.17", True),
        ("0.0.0.0", True),
        ("192.0.2.017", False),
        ("192.0.2", False),
        ("192.0.2.256", False),
        ("3221225985", False),
        ("2001:db8::1f", True),
        ("2001:db8::1F", False),
        ("2001:0db8::1f", False),
        ("2001:db8:0:0:0:0:0:1f", False),
        ("::", True),
        ("fe80::1%eth0", False),
        ("::ffff:192.0.2.1", False),
        ("192.0.2.17/32", False),
        (" 192.0.2.17", False),
        ("", False),
    ],
)
def test_addresses_are_canonical(text: str, is_address: bool) -> None:
    """
    An address of the Internet Protocol is accepted in one writing only.
    """
    if text.startswith("::ffff:") and str(ipaddress.ip_address(text)) == text:
        pytest.skip("newer Python versions write mapped addresses with dots")
    assert ip_address(text) is is_address


@pytest.mark.parametrize(
    ("values", "indexes"), [([], []), (["a"], []), (["a", "b", "a", "a", "b"], [2, 3, 4]), (["a", "A"], [])]
)
def test_repeated_values(values: list[str], indexes: list[int]) -> None:
    """
    Every value but the first of its kind is named by its index.
    """
    assert duplicates(values) == indexes


def test_repeated_cells() -> None:
    """
    Cells with the same coordinates in any order are one cell, and so are two cells without any.
    """
    cells = [_cell(a="1", b="2"), _cell(b="2", a="1"), _cell(a="1"), _cell(), _cell(a="2", b="1"), _cell()]
    assert repeated_cells(cells) == [1, 5]


PARTS = [_cell(1, a="x", b="y"), _cell(2, a="x", b="z"), _cell(4, "provisional", a="w", b="y")]


@pytest.mark.parametrize(
    ("total", "differs"),
    [
        (_cell(3, a="x"), False),
        (_cell(4, a="x"), True),
        (_cell(7), False),
        (_cell(8), True),
        (_cell(5, b="y"), False),
        (_cell(2, b="z", a="x"), False),
        (_cell(3, b="z", a="x"), True),
        (_cell(0, a="none"), False),
        (_cell(1, a="none"), True),
        (_cell(9, "suppressed", a="x"), False),
        (_cell(None, "normal", a="x"), False),
        (_cell(9, "provisional", a="x"), True),
    ],
)
def test_total_against_its_parts(total: dict[str, Any], differs: bool) -> None:
    """
    A counted total is the sum of the observations that share its coordinates.
    """
    assert differing_totals(PARTS, [total]) == ([0] if differs else [])


@pytest.mark.parametrize("status", ["suppressed", "not_collected", "not_stated"])
def test_hidden_parts_leave_a_total_alone(status: str) -> None:
    """
    A part without a figure makes the sum unknown, only for the totals that it belongs to.
    """
    parts = [*PARTS, _cell(None, status, a="x", b="v")]
    totals = [_cell(99, a="x"), _cell(99), _cell(99, a="w"), _cell(99, b="y")]
    assert differing_totals(parts, totals) == [2, 3]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://user:word@files.example/", True),
        ("https://user@files.example", True),
        ("https://@files.example", True),
        ("https://files.example/@user", False),
        ("https://files.example/?q=a@mail.example", False),
        ("mailto:desk@hotline.example", False),
        ("user@mail.example", False),
        ("https://user:word%40files.example", True),
        ("https://files.example/?Token=a", True),
        ("https://files.example/?token=", False),
        ("https://files.example/?token=&a=1", False),
        ("https://files.example/?tokens=a", False),
        ("https://files.example/?a=1;api_key=b", True),
        ("https://files.example/#access_token=b", True),
        ("urn:example:a=b", False),
        ("token=a", False),
        ("user-0001", False),
        ("", False),
    ],
)
def test_credentials(text: str, found: bool) -> None:
    """
    A name before the host and a parameter with a secret are credentials; an at sign elsewhere is not.
    """
    assert contains_credentials(text) is found


def test_media_in_texts_and_values() -> None:
    """
    Media is found in a text and anywhere in a value, and numbers hold none.
    """
    text = "data:image/png;base64,AAAA"
    assert contains_media(text)
    assert contains_media({"a": [{"b": text}]})
    assert contains_media({text: 1})
    assert not contains_media({"a": "the data: none"})
    assert not contains_media(7)
    assert not contains_media(None)


def test_pointers_resolve_to_a_yes_or_no() -> None:
    """
    A pointer leads to a value, null among them, or nowhere.
    """
    assert resolve({"a": [None]}, "/a/0") is True
    assert resolve({"a": [None]}, "/a/1") is False
    assert resolve({"a": [None]}, "a") is False


def test_step_digest() -> None:
    """
    A full step has the digest of its canonical bytes, a sealed one carries that of the step it stands for.
    """
    step = {"sequence": 2, "activity": "received"}
    assert step_digest(step) == digest(step)
    assert step_digest({"sequence": 2, "sealed_digest": digest(step)}) == digest(step)
    assert step_digest([]) == digest([])


def test_content_digest() -> None:
    """
    The digest of a content covers eight members of the message, as far as present, and nothing else.
    """
    message = {name: name for name in CONTENT_MEMBERS}
    assert content_digest(message | {"provenance": 1, "signatures": 2}) == digest(message)
    for name in CONTENT_MEMBERS:
        rest = {n: v for n, v in message.items() if n != name}
        assert content_digest(rest) == digest(rest) != digest(message)
    assert content_digest([]) == content_digest(None) == ""
    assert content_digest({"payload": 2**60}) == ""


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(_JSON)
def test_no_value_raises(value: Any) -> None:
    """
    What takes any value answers for any value.
    """
    assert isinstance(contains_media(value), bool)
    assert isinstance(step_digest(value), str)
    assert isinstance(content_digest(value), str)
    assert isinstance(resolve(value, "/a/0"), bool)


@given(st.text(max_size=40) | st.text("htps:/@?=&%40token", max_size=40))
def test_no_text_raises(text: str) -> None:
    """
    What takes a text answers for any text.
    """
    assert isinstance(contains_credentials(text), bool)
    assert isinstance(ip_address(text), bool)
    assert isinstance(resolve({}, text), bool)
    assert code_points(text) == sum(1 for _ in text)
    assert duplicates([text, text]) == [1]
