"""
Many messages: each is judged on its own, and a broken one never stops the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Final, Literal

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.core.lines import split_lines
from csea_interop.core.locate import line_columns, locate
from csea_interop.validation.codelists import CodeList
from csea_interop.validation.inputs import Source
from csea_interop.validation.message import validate
from csea_interop.validation.result import Result, conclude
from csea_model._constants import REFUSES

Layout = Literal["auto", "json", "ndjson"]
Position = tuple[int, int]
#: How many bytes of a stream are looked at to see whether each line is a message.
_PEEK: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Judged:
    """
    A message with its verdict and where its findings stand in the text.

    Attributes:
        source: the name of the stream.
        line: the line at which the message stands, where each line is a message; else 0.
        number: place among the messages of its stream, from 1.
        result: the verdict.
        positions: line and column of each finding that could be placed.
    """

    source: str
    line: int
    number: int
    result: Result
    positions: dict[Finding, Position]


def judge_all(
    streams: Iterable[Source | InputError],
    *,
    now: datetime,
    layout: Layout = "auto",
    limits: Limits = DEFAULT_LIMITS,
    code_lists: Sequence[CodeList] = (),
) -> Iterator[Judged | InputError]:
    """
    Judge every message of every stream; what cannot be read comes out as the error it is.
    """
    for source in streams:
        if isinstance(source, InputError):
            yield source
            continue
        try:
            with source.open() as stream:
                yield from _judge_stream(source, stream, now, layout, limits, code_lists)
        except InputError as error:
            yield error
        except OSError:
            yield InputError("CSEA-INP-UNREADABLE", f"{source.name}: reading stopped", "the file or device failed")


def _judge_stream(
    source: Source, stream: BinaryIO, now: datetime, layout: Layout, limits: Limits, code_lists: Sequence[CodeList]
) -> Iterator[Judged]:
    by_line = layout == "ndjson" or (layout == "auto" and source.by_line is True)
    head = b""
    if layout == "auto" and not by_line:
        head = stream.read(_PEEK)
        by_line = _looks_by_line(head)
    whole = _Joined(head, stream)
    if not by_line:
        raw = whole.read(limits.max_bytes + 1)
        yield _judged(source.name, 0, 1, raw, now, limits, code_lists)
        return
    count = 0
    for line in split_lines(whole, limits.max_bytes):  # type: ignore[arg-type]
        count += 1
        if line.raw is None:
            result = conclude([Finding("CSEA-ENC-SIZE", "", offset=limits.max_bytes)], REFUSES, ("*",))
            yield Judged(source.name, line.number, count, result, {})
        else:
            yield _judged(source.name, line.number, count, line.raw, now, limits, code_lists)
    if count == 0:
        # An empty stream is a fault of the stream: nobody sends nothing on purpose.
        yield _judged(source.name, 1, 1, b"", now, limits, code_lists)


def _looks_by_line(head: bytes) -> bool:
    """
    Whether the first line is an object of its own and another line follows it.
    """
    first, newline, rest = head.lstrip(b" \t\r\n").partition(b"\n")
    first = first.strip()
    return bool(newline) and first.startswith(b"{") and first.endswith(b"}") and bool(rest.strip())


class _Joined:
    """
    A stream whose first bytes have already been read.
    """

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self.head = head
        self.stream = stream

    def read(self, size: int) -> bytes:
        out, self.head = self.head[:size], self.head[size:]
        while len(out) < size and (more := self.stream.read(size - len(out))):
            out += more
        return out

    def readline(self, size: int) -> bytes:
        if not self.head:
            return self.stream.readline(size)
        end = self.head.find(b"\n", 0, size) + 1
        if end:
            out, self.head = self.head[:end], self.head[end:]
            return out
        out, self.head = self.head[:size], self.head[size:]
        return out if len(out) == size else out + self.stream.readline(size - len(out))


def _judged(
    name: str, line: int, number: int, raw: bytes, now: datetime, limits: Limits, code_lists: Sequence[CodeList]
) -> Judged:
    result = validate(raw, now=now, limits=limits, code_lists=code_lists)
    positions: dict[Finding, Position] = {}
    if result.findings:
        offsets = line_columns(raw, {f.offset for f in result.findings if f.offset >= 0})
        places = locate(raw, {f.pointer for f in result.findings if f.offset < 0})
        for finding in result.findings:
            found = offsets.get(finding.offset) if finding.offset >= 0 else places.get(finding.pointer)
            if found is not None:
                positions[finding] = (line + found[0] - 1, found[1]) if line else found
    return Judged(name, line, number, result, positions)
