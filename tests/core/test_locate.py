"""
Line and column of places in a text.
"""

from __future__ import annotations

import pytest

from csea_interop.core.locate import line_column, line_columns, locate

TEXT = """{
  "a": [1, {"é": "x"}, "three"],
  "b/c": {"": {"~": null}}, "\\u0064": [],
  "e": "ñandú", "f": true
}
"""


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("", (1, 1)),
        ("/a", (2, 8)),
        ("/a/0", (2, 9)),
        ("/a/1", (2, 12)),
        ("/a/1/é", (2, 18)),
        ("/a/2", (2, 24)),
        ("/b~1c", (3, 10)),
        ("/b~1c/", (3, 15)),
        ("/b~1c//~0", (3, 21)),
        ("/d", (3, 39)),
        ("/f", (4, 22)),
    ],
)
def test_pointer_leads_to_a_value(pointer: str, place: tuple[int, int]) -> None:
    """
    Each pointer leads to the first character of its value, in code points.
    """
    assert locate(TEXT.encode(), [pointer]) == {pointer: place}
    assert locate(b"\xef\xbb\xbf" + TEXT.encode(), [pointer]) == {pointer: place}


def test_many_pointers_are_found_at_once() -> None:
    """
    What does not exist is left out and disturbs nothing.
    """
    pointers = ["/a/2", "", "/a/3", "/a/00", "/d/0", "/zz", "a", "/~2", "/e", "/e/0"]
    assert locate(TEXT.encode(), pointers) == {"/a/2": (2, 24), "": (1, 1), "/e": (4, 8)}
    assert locate(TEXT.encode(), []) == {}


def test_broken_text_is_located_up_to_its_fault() -> None:
    """
    Places before the fault are found, the first of a doubled name counts.
    """
    raw = b'{"a":1,\r\n"a":2,"b":[1.5,\xff"c'
    assert locate(raw, ["/a", "/b", "/b/0", "/b/1", "/c"]) == {"/a": (1, 6), "/b": (2, 11), "/b/0": (2, 12)}


def test_scalar_text_has_one_place() -> None:
    """
    A text that is one scalar has the place of its start.
    """
    assert locate(b"\n 1", ["", "/0"]) == {"": (2, 2)}
    assert locate(b"", [""]) == {}
    assert locate(b'"a" "b"', ["", "/0"]) == {"": (1, 1)}


def test_deep_text_is_located_without_recursion() -> None:
    """
    Text nested very deep gives what was found before.
    """
    assert locate(b"[" * 200_000, ["/0/0", "/1"]) == {"/0/0": (1, 3)}


def test_offsets_have_lines_and_columns() -> None:
    """
    A byte offset becomes a line and a column in code points; those outside are drawn to the ends.
    """
    raw = "é1\n\u20ac\U0001f600x\n".encode()
    assert line_columns(raw, [0, 2, 3, 4, 7, 11, 12, 13, 99, -1]) == {
        -1: (1, 1),
        0: (1, 1),
        2: (1, 2),
        3: (1, 3),
        4: (2, 1),
        7: (2, 2),
        11: (2, 3),
        12: (2, 4),
        13: (3, 1),
        99: (3, 1),
    }
    assert line_column(b"\xef\xbb\xbf{", 0) == (1, 1)
    assert line_column(b"\xef\xbb\xbf{", 3) == (1, 1)
    assert line_columns(b"\xef\xbb\xbf{}", [0, 3, 4]) == {0: (1, 1), 3: (1, 1), 4: (1, 2)}
