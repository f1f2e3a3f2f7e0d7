"""
Newline-delimited JSON cut into lines, in bounded memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

_CHUNK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """
    One line that is not blank.

    Attributes:
        number: place in the stream, from 1; blank lines count.
        raw: the bytes without the line end; None where the line is longer than was asked for.
        length: number of bytes without the line end, of skipped lines too.
    """

    number: int
    raw: bytes | None
    length: int


def split_lines(stream: BinaryIO, max_bytes: int) -> Iterator[Line]:
    r"""
    The lines of ``stream`` that are not blank; one over ``max_bytes`` is skipped, not held.

    A line ends with ``\n`` or ``\r\n``; the last one needs no end.
    """
    number = 0
    # Two bytes more than a line may have: room for the longest line end.
    while head := stream.readline(max_bytes + 2):
        number += 1
        raw = _without_end(head)
        if len(raw) <= max_bytes:
            if raw.strip(b" \t\r"):
                yield Line(number, raw, len(raw))
        else:
            yield Line(number, None, _length(stream, head))


def _without_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r")


def _length(stream: BinaryIO, head: bytes) -> int:
    """
    Length of a long line, of which ``head`` has been read; the rest is read and dropped.
    """
    length, tail = len(head), head[-2:]
    while not tail.endswith(b"\n"):
        chunk = stream.readline(_CHUNK)
        if not chunk:
            break
        length += len(chunk)
        tail = (tail + chunk[-2:])[-2:]
    return length - (len(tail) - len(_without_end(tail)))
