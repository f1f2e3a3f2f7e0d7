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
    contains_secret,
    content_digest,
    contradicted_ages,
    duplicates,
    duration,
    floor,
    holds_secret,
    ip_address,
    longer,
    midnight,
    resolve,
    step_digest,
    timestamp,
)
from csea_interop.core.canonical import digest


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("-----BEGIN PRIVATE KEY-----", True),
        ("words before -----BEGIN ENCRYPTED PRIVATE KEY-----", True),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", True),
        ("-----BEGIN PGP PRIVATE KEY BLOCK-----", True),
        ("-----BEGIN PUBLIC KEY-----", False),
        ("-----BEGIN CERTIFICATE-----", False),
        ("-----BEGIN A B C D PRIVATE KEY-----", False),
        ("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c2VyIn0.", True),
        ("eyJhbGciOiJub25lIn0..c2lnbmF0dXJl", False),
        *((f"gh{kind}_{'0' * 36}", True) for kind in "opusr"),
        ("ghq_" + "0" * 36, False),
        ("ghp_" + "0" * 35, False),
        ("a-ghp_" + "0" * 36, False),
        ("github_pat_" + "0" * 36, True),
        ("glpat-" + "0" * 20, True),
        ("glpat-" + "0" * 19, False),
        ("AKIA" + "0" * 16, True),
        ("ASIA" + "0" * 16, True),
        ("AKIA" + "0" * 17, False),
        ("xoxp-" + "0" * 20, True),
        ("rk_live_" + "0" * 20, True),
        ("sk_test_" + "0" * 20, False),
        ("", False),
    ],
)
def test_secrets(text: str, found: bool) -> None:
    """
    A private key and a token are known by the form that their maker publishes, and only whole.
    """
    assert contains_secret(text) is found


@pytest.mark.parametrize(
    ("one", "other", "is_longer"),
    [
        ("P2Y", "P1Y", True),
        ("P1Y", "P2Y", False),
        ("P1Y", "P1Y", False),
        ("P10Y", "P9Y", True),
        ("P367D", "P1Y", True),
        ("P366D", "P1Y", False),
        ("P1Y", "P364D", True),
        ("P1Y", "P365D", False),
        ("P32D", "P1M", True),
        ("P31D", "P1M", False),
        ("P2M", "P1M", True),
        ("P1M", "P27D", True),
        ("P1M", "P28D", False),
        ("P1W", "P7D", False),
        ("P8D", "P1W", True),
        ("P1M", "PT1M", True),
        ("PT1M", "P1M", False),
        ("PT61M", "PT1H", True),
        ("PT60M", "PT1H", False),
        ("PT61S", "PT1M", True),
        ("PT25H", "P1D", True),
    ],
)
def test_lengths_are_compared_only_where_it_is_certain(one: str, other: str, is_longer: bool) -> None:
    """
    A length is longer than another where it is so in every year and month.
    """
    assert longer(one, other) is is_longer


def _assessed(least: int | None, most: int | None, at: str, moment: str = "at_report") -> dict[str, Any]:
    years = {"years_min": least, "years_max": most}
    stated = {name: value for name, value in years.items() if value is not None}
    return {"basis": "stated", "moment": moment, "at": f"{at}T12:00:00Z", **stated}


@pytest.mark.parametrize(
    ("result", "limit", "date", "assessments", "wrong"),
    [
        ("yes", 12, "2026-03-01", [_assessed(12, 13, "2026-03-01")], True),
        ("yes", 13, "2026-03-01", [_assessed(12, 13, "2026-03-01")], False),
        ("yes", 12, "2026-02-28", [_assessed(12, 13, "2026-03-01")], False),
        ("yes", 12, "2026-03-01", [_assessed(12, 13, "2026-03-01", "at_capture")], True),
        ("yes", 12, "2026-03-01", [_assessed(None, 13, "2026-03-01")], False),
        ("yes", 12, "2026-03-01", [_assessed(12, None, "2026-03-01"), _assessed(11, None, "2026-03-01")], False),
        ("yes", 12, "2026-03-01", [_assessed(12, None, "2026-03-01"), _assessed(14, None, "2026-03-02")], False),
        ("no", 14, "2026-03-01", [_assessed(12, 13, "2026-03-01")], True),
        ("no", 13, "2026-03-01", [_assessed(12, 13, "2026-03-01")], False),
        ("no", 14, "2026-03-02", [_assessed(12, 13, "2026-03-01")], False),
        ("no", 14, "2026-03-01", [_assessed(12, 13, "2026-03-01", "at_capture")], False),
        ("no", 14, "2026-03-01", [_assessed(12, None, "2026-03-01")], False),
        ("no", 14, "2026-03-01", [_assessed(1, 13, "2026-03-01"), _assessed(1, 14, "2026-03-01")], False),
        ("no", 14, "2026-03-01", [_assessed(1, 13, "2026-03-01"), _assessed(1, 2, "2026-02-28")], False),
        ("undetermined", 12, "2026-03-01", [_assessed(12, 13, "2026-03-01")], False),
        ("yes", None, "2026-03-01", [_assessed(12, 13, "2026-03-01")], False),
        ("yes", 12, "2026-03-01", [], False),
        ("yes", 12, "2026-03-01", [_assessed(None, None, "2026-03-01")], False),
    ],
)
def test_results_against_years(
    result: str, limit: int | None, date: str, assessments: list[dict[str, Any]], wrong: bool
) -> None:
    """
    A result is contradicted where no assessment in years on its basis allows it on that day.
    """
    stated: dict[str, Any] = {"result": result, "date": date, "from_basis": "stated"}
    if limit is not None:
        stated["limit_years"] = limit
    assert contradicted_ages([stated], assessments) == ([0] if wrong else [])
    assert contradicted_ages([{**stated, "from_basis": "documented"}, stated], assessments) == ([1] if wrong else [])
    del stated["from_basis"]
    assert contradicted_ages([stated], assessments) == []


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


_LENGTH = st.from_regex(r"^P([1-9][0-9]{0,4}[YMWD]|T[1-9][0-9]{0,4}[HMS])\Z")


@given(_LENGTH, _LENGTH)
def test_no_length_is_longer_both_ways(one: str, other: str) -> None:
    """
    Of two lengths of time at most one is the longer.
    """
    assert not (longer(one, other) and longer(other, one))
    assert not longer(one, one)


@given(st.text(max_size=40) | st.text("htps:/@?=&%40token", max_size=40))
def test_no_text_raises(text: str) -> None:
    """
    What takes a text answers for any text.
    """
    assert isinstance(contains_credentials(text), bool)
    assert isinstance(contains_secret(text), bool)
    assert isinstance(ip_address(text), bool)
    assert isinstance(resolve({}, text), bool)
    assert floor(text, {"/a": 1}) in (0, 1)
    assert holds_secret([text, {text: text}]) is contains_secret(text)
    assert code_points(text) == sum(1 for _ in text)
    assert duplicates([text, text]) == [1]
