"""
Newline-delimited JSON cut into lines, in bounded memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

_CHUNK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Line:
    """
    One line that is not blank.

    Attributes:
        number: place in the stream, from 1; blank lines count.
        raw: the bytes without the line end; None where the line is longer than was asked for.
        length: number of bytes without the line end, of skipped lines too.
        end: how many bytes of the stream have been read with this line and its end.
    """

    number: int
    raw: bytes | None
    length: int
    end: int = field(default=0, compare=False)


class Readline(Protocol):
    """
    A stream of bytes, as far as it is used here.
    """

    def readline(self, size: int, /) -> bytes:
        """
        The bytes up to the next line end, at most ``size``; none at the end of the stream.
        """


def split_lines(stream: Readline, max_bytes: int, number: int = 0, end: int = 0) -> Iterator[Line]:
    r"""
    The lines of ``stream`` that are not blank; one over ``max_bytes`` is skipped, not held.

    A line ends with ``\n`` or ``\r\n``; the last one needs no end. Where the stream has been read in
    part, ``number`` and ``end`` say how many lines and bytes that was.
    """
    # Two bytes more than a line may have: room for the longest line end.
    while head := stream.readline(max_bytes + 2):
        number += 1
        raw = _without_end(head)
        if len(raw) <= max_bytes:
            end += len(head)
            if raw.strip(b" \t\r"):
                yield Line(number, raw, len(raw), end)
        else:
            length, size = _length(stream, head)
            end += size
            yield Line(number, None, length, end)


def _without_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r")


def _length(stream: Readline, head: bytes) -> tuple[int, int]:
    """
    Length of a long line, of which ``head`` has been read, without and with its end; the rest is read and dropped.
    """
    length, tail = len(head), head[-2:]
    while not tail.endswith(b"\n"):
        chunk = stream.readline(_CHUNK)
        if not chunk:
            break
        length += len(chunk)
        tail = (tail + chunk[-2:])[-2:]
    return length - (len(tail) - len(_without_end(tail))), length
