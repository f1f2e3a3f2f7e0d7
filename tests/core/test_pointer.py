"""
JSON Pointer, with the examples of RFC 6901 and random documents.
"""

from __future__ import annotations

from typing import Any

import jsonpointer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csea_interop.core.pointer import Place, escape, parse, render, resolve, tokens

#: RFC 6901 section 5.
DOCUMENT: dict[str, Any] = {
    "foo": ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
}
_NAMES = st.sampled_from(["", "a", "0", "01", "-", "~", "/", "~1", "é", "a/b~c"])
_DOCUMENTS = st.recursive(
    st.none() | st.integers(0, 3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("", DOCUMENT),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/e^f", 3),
        ("/g|h", 4),
        ("/i\\j", 5),
        ('/k"l', 6),
        ("/ ", 7),
        ("/m~0n", 8),
    ],
)
def test_pointer_resolves(pointer: str, value: Any) -> None:
    """
    Each pointer of the specification's example leads to its value.
    """
    assert resolve(DOCUMENT, pointer) == (True, value)


@pytest.mark.parametrize(
    "pointer",
    [
        "foo",
        "/foo/2",
        "/foo/-",
        "/foo/00",
        "/foo/+0",
        "/foo/0/x",
        "/foo/",
        "/x",
        "/m~n",
        "/m~2n",
        "/m~",
        "/foo/\u0660",
        "#/foo",
        "/foo/" + "9" * 20,
    ],
)
def test_pointer_to_nothing(pointer: str) -> None:
    """
    A text that is no pointer, or a pointer to nothing, leads nowhere.
    """
    assert resolve(DOCUMENT, pointer) == (False, None)


@pytest.mark.parametrize(
    ("pointer", "parts"),
    [
        ("", ()),
        ("/", ("",)),
        ("/a/0", ("a", "0")),
        ("/~01", ("~1",)),
        ("/~1~0", ("/~",)),
        ("a", None),
        ("/~", None),
        ("/~2", None),
    ],
)
def test_pointer_is_taken_apart(pointer: str, parts: tuple[str, ...] | None) -> None:
    """
    A pointer has its tokens; a text with a lone tilde or without a slash in front has none.
    """
    assert parse(pointer) == parts


def test_place_becomes_a_pointer() -> None:
    """
    A place is written from the root on, with tildes before slashes.
    """
    place: Place = (((None, "a/b"), 3), "~1")
    assert tokens(place) == ("a/b", 3, "~1")
    assert render(place) == "/a~1b/3/~01"
    assert render(None) == ""
    assert escape(12) == "12"


@given(_DOCUMENTS)
def test_every_place_is_found_again(document: Any) -> None:
    """
    The pointer of each place of a document leads back to it, here and in another library.
    """
    places: list[tuple[Place, Any]] = [(None, document)]
    while places:
        place, value = places.pop()
        pointer = render(place)
        assert resolve(document, pointer) == (True, value)
        assert jsonpointer.resolve_pointer(document, pointer) == value
        assert parse(pointer) == tuple(str(t) for t in tokens(place))
        if isinstance(value, dict):
            places += [((place, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            places += [((place, index), inner) for index, inner in enumerate(value)]


@given(_DOCUMENTS, st.lists(_NAMES, max_size=3))
def test_same_answer_as_another_library(document: Any, parts: list[str]) -> None:
    """
    Whether a pointer leads to a value is the same in another library.
    """
    pointer = "".join("/" + escape(part) for part in parts)
    try:
        other = (True, jsonpointer.resolve_pointer(document, pointer))
    except (jsonpointer.JsonPointerException, TypeError):
        other = (False, None)
    # The other library gives the end of a list for "-", to be appended to.
    if not isinstance(other[1], jsonpointer.EndOfList):
        assert resolve(document, pointer) == other
