"""
Lines of newline-delimited JSON, in bounded memory.
"""

from __future__ import annotations

import io
import tracemalloc

import pytest

from csea_interop.core.lines import Line, split_lines


def _split(raw: bytes, max_bytes: int = 8) -> list[Line]:
    return list(split_lines(io.BytesIO(raw), max_bytes))


def test_blank_lines_are_skipped_and_counted() -> None:
    """
    A blank line gives nothing but moves the number of the next one.
    """
    assert _split(b"\n1\n \t\r\n\r\n2") == [Line(2, b"1", 1), Line(5, b"2", 1)]
    assert _split(b"") == []


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_longest_line_is_kept_with_any_end(end: bytes) -> None:
    """
    A line of exactly the cap is kept, one byte more is skipped, whatever the line end.
    """
    assert _split(b"12345678" + end) == [Line(1, b"12345678", 8)]
    assert _split(b"123456789" + end) == [Line(1, None, 9)]
    assert _split(b"1234567890" + end) == [Line(1, None, 10)]


def test_line_after_a_long_one_is_read() -> None:
    """
    A long line does not stop the batch.
    """
    assert _split(b"1\n" + b"x" * 3_000_000 + b"\r\n2\n") == [
        Line(1, b"1", 1),
        Line(2, None, 3_000_000),
        Line(3, b"2", 1),
    ]


@pytest.mark.parametrize("length", range(1_048_574 + 10, 1_048_580 + 10))
def test_length_is_right_where_a_chunk_ends(length: int) -> None:
    """
    The line end is not counted, even if it is cut in two by the end of a chunk.
    """
    assert _split(b"x" * length + b"\r\n1") == [Line(1, None, length), Line(2, b"1", 1)]


class _Endless(io.RawIOBase):
    """
    A stream of bytes without a line end.
    """

    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = min(self._left, len(buffer))
        buffer[:count] = b"x" * count
        self._left -= count
        return count


def test_memory_is_bounded() -> None:
    """
    A line of 64 MiB is skipped with a few MiB of memory.
    """
    size = 64 * 1024 * 1024
    tracemalloc.start()
    lines = list(split_lines(io.BufferedReader(_Endless(size)), 1_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert lines == [Line(1, None, size)]
    assert peak < 8 * 1024 * 1024
