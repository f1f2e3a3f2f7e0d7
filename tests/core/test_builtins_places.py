"""
Built-ins that look through a whole value, along a pointer or along a language tag.
"""

from __future__ import annotations

from typing import Any

import pytest

from csea_interop.core.builtins import floor, holds_secret, mentions, repeats_variant

_HEAD = "-----BEGIN PRIVATE KEY-----"


@pytest.mark.parametrize("value", [_HEAD, [_HEAD], {"a": _HEAD}, {_HEAD: 1}, {"a": [0, {"b": [[], {_HEAD: None}]}]}])
def test_secrets_are_found_anywhere_in_a_value(value: Any) -> None:
    """
    A secret counts as a text, in a list, as a value and as the name of a member, at any depth.
    """
    assert holds_secret(value)


@pytest.mark.parametrize("value", [None, True, 5, "", [], {}, [_HEAD[:9], _HEAD[9:]], {_HEAD[:9]: _HEAD[9:]}])
def test_values_without_a_secret(value: Any) -> None:
    """
    Pieces that lie apart are not put together.
    """
    assert not holds_secret(value)


def test_deep_values_need_no_recursion() -> None:
    """
    A value nested far deeper than a message may be is looked through.
    """
    value: Any = _HEAD
    for _ in range(100_000):
        value = [value]
    assert holds_secret(value)


@pytest.mark.parametrize(
    ("pointer", "rank"),
    [
        ("/a", 0),
        ("/b", 1),
        ("/b/0", 1),
        ("/b/0/c", 2),
        ("/b/12/c/7", 2),
        ("/b/0/c/d/e", 2),
        ("/b/0/cc", 1),
        ("/bb", 0),
        ("/c", 0),
        ("", 0),
        ("b", 0),
    ],
)
def test_floor_of_a_place(pointer: str, rank: int) -> None:
    """
    A place has the highest floor on the way to it; indexes and like names do not matter.
    """
    assert floor(pointer, {"/b": 1, "/b/c": 2}) == rank


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("de", False),
        ("de-1996", False),
        ("de-1996-1996", True),
        ("de-1901-1996", False),
        ("de-1901-1996-1901", True),
        ("sl-rozaj-rozaj", True),
        ("sl-rozaj-biske", False),
        ("sl-rozaj-Rozaj", True),
        ("zh-Hans-Hans", False),
        ("es-419-419", False),
        ("", False),
    ],
)
def test_variants_stand_once(tag: str, found: bool) -> None:
    """
    Only variants are looked at: scripts and regions have forms of their own.
    """
    assert repeats_variant(tag) is found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("a blue house", "en", True),
        ("Blue  houses", "en", True),
        ("a Blue-House.", "en-GB", True),
        ("BLUE\nHOUSE", "EN", True),
        ("true blue, house", "en", True),
        ("a bluehouse", "en", False),
        ("notblue house", "en", False),
        ("blue big house", "en", False),
        ("blue house", "es", False),
        ("blue house", "eng", False),
        ("blue house", "", False),
        ("", "en", False),
    ],
)
def test_terms_are_found_in_their_own_language(text: str, language: str, found: bool) -> None:
    """
    Case, endings and what stands between words do not matter; the beginning of the word and the language do.
    """
    assert mentions(text, language, {"en": ["blue house"], "fr": []}) is found
