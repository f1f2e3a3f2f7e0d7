"""
Many messages: each is judged on its own, and a broken one never stops the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, Literal

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.lines import split_lines
from csea_interop.validation.exchange import judge_exchange
from csea_interop.validation.inputs import Source
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.result import conclude
from csea_interop.validation.settings import Settings
from csea_model._constants import REFUSES

Layout = Literal["auto", "json", "ndjson"]
#: How many bytes of a stream are looked at to see whether each line is a message.
_PEEK: Final = 64 * 1024


def judge_all(
    streams: Iterable[Source | InputError], settings: Settings, layout: Layout = "auto"
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
                yield from _judge_stream(source, stream, settings, layout)
        except InputError as error:
            yield error
        except OSError:
            yield InputError("CSEA-INP-UNREADABLE", f"{source.name}: reading stopped", "the file or device failed")


def _judge_stream(source: Source, stream: BinaryIO, settings: Settings, layout: Layout) -> Iterator[Judged]:
    longest = settings.limits.max_bytes
    by_line = layout == "ndjson" or (layout == "auto" and source.by_line is True)
    head = b""
    if layout == "auto" and not by_line:
        head = stream.read(_PEEK)
        by_line = _looks_by_line(head)
    whole = _Joined(head, stream)
    if not by_line:
        raw = whole.read(longest + 1)
        yield judge(settings, source.name, 0, 1, raw)
        return
    count = 0
    for line in split_lines(whole, longest):  # type: ignore[arg-type]
        count += 1
        if line.raw is None:
            result = conclude([Finding("CSEA-ENC-SIZE", "", offset=longest)], REFUSES, ("*",))
            exchange = judge_exchange(None, result, settings.asked, settings.now)
            yield Judged(source.name, line.number, count, result, {}, exchange=exchange)
        else:
            yield judge(settings, source.name, line.number, count, line.raw)
    if count == 0:
        # An empty stream is a fault of the stream: nobody sends nothing on purpose.
        yield judge(settings, source.name, 1, 1, b"")


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
