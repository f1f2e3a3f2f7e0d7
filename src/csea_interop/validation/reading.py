"""
Streams cut into messages, with what a run that is interrupted must know to go on: places and the file's state.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Final, Literal, NamedTuple

from csea_interop.core.errors import InputError
from csea_interop.core.inflate import MAGIC, Inflated, Read, kind
from csea_interop.core.lines import split_lines
from csea_interop.validation.inputs import Source

Layout = Literal["auto", "json", "ndjson"]
#: How many bytes of a stream are looked at to see whether each line is a message.
_PEEK: Final = 64 * 1024
_BUFFER: Final = 256 * 1024


class State(NamedTuple):
    """
    A file as it was when it was opened; where one of these changes, so did the file.
    """

    size: int
    mtime_ns: int
    inode: int
    device: int


class Piece(NamedTuple):
    """
    One message: whose, where, and its bytes.

    Attributes:
        name: of the stream.
        line: the line at which it stands, where each line is a message; else 0.
        number: place among the messages of its stream, from 1.
        end: how many unpacked bytes of the stream have been read with it.
        raw: the bytes; None where they are more than are read.
    """

    name: str
    line: int
    number: int
    end: int
    raw: bytes | None


class Opened(NamedTuple):
    """
    A stream begins; ``state`` is None where it is no file.
    """

    source: Source
    state: State | None


class Ended(NamedTuple):
    """
    The stream that began last has been read to its end.
    """


Event = Opened | Piece | InputError | Ended


@dataclass(frozen=True, slots=True)
class Start:
    """
    How far a stream had been read by a run that was interrupted.
    """

    end: int = 0
    line: int = 0
    number: int = 0


def read_all(
    streams: Iterable[Source | InputError],
    longest: int,
    layout: Layout = "auto",
    start: Start | None = None,
    taken: Callable[[int], None] | None = None,
) -> Iterator[Event]:
    """
    Every message of every stream; a stream that cannot be read (on) says why, and the next one follows.

    Args:
        streams: in the order of reading.
        longest: greatest size of a message in bytes.
        layout: whether each line is a message.
        start: where the first stream is taken up again.
        taken: told how many bytes, as they lie on the disk, were read each time.
    """
    for source in streams:
        if isinstance(source, InputError):
            yield source
            continue
        try:
            with source.open() as stream:
                state = state_of(stream)
                yield Opened(source, state)
                yield from _pieces(source, stream, longest, layout, start or Start(), taken)
                if state is not None and state != _state_now(source, stream):
                    yield InputError(
                        "CSEA-INP-CHANGED",
                        "the file changed while it was read",
                        "check it again once nobody writes to it",
                        source.name,
                    )
            yield Ended()
        except InputError as error:
            yield error
        except OSError:
            yield InputError("CSEA-INP-UNREADABLE", "reading stopped", "the file or device failed", source.name)
        start = None


def _pieces(
    source: Source, raw: BinaryIO, longest: int, layout: Layout, start: Start, taken: Callable[[int], None] | None
) -> Iterator[Piece]:
    if start.number and not start.line:
        return  # The only message of its file.
    stream = unpacked(source, raw, taken)
    _skip(stream, start.end)
    by_line = bool(start.number) or layout == "ndjson" or (layout == "auto" and source.by_line is True)
    head = b""
    if layout == "auto" and not by_line:
        head, by_line = _peek(stream)
    whole = _Joined(head, stream)
    if not by_line:
        text = whole.read(longest + 1)
        yield Piece(source.name, 0, 1, len(text), text)
        return
    number = start.number
    for line in split_lines(whole, longest, start.line, start.end):
        number += 1
        yield Piece(source.name, line.number, number, line.end, line.raw)
    if number == 0:
        # An empty stream is a fault of the stream: nobody sends nothing on purpose.
        yield Piece(source.name, 1, 1, 0, b"")


def unpacked(source: Source, raw: Read, taken: Callable[[int], None] | None = None) -> io.BufferedReader:
    """
    The bytes of a stream, unpacked where its first bytes say that it is packed.

    Raises:
        InputError: ``CSEA-INP-PACKING`` the name says that it is packed, and the bytes do not.
    """
    head = b""
    while len(head) < MAGIC and (more := raw.read(MAGIC - len(head))):
        head += more
    fed = _Fed(head, raw, taken)
    packing = kind(head)
    if packing:
        return io.BufferedReader(Inflated(fed, packing, source.name), _BUFFER)
    if source.packed:
        raise InputError(
            "CSEA-INP-PACKING", "the name says compressed, the bytes do not", "name it for what it is", source.name
        )
    return io.BufferedReader(fed, _BUFFER)


def state_of(stream: BinaryIO) -> State | None:
    """
    The state of an open file; None where it is a pipe or lives in memory.
    """
    try:
        found = os.fstat(stream.fileno())
    except (OSError, AttributeError, ValueError):
        return None
    return _state(found)


def _state(found: os.stat_result) -> State | None:
    if not stat.S_ISREG(found.st_mode):
        return None
    return State(found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)


def _state_now(source: Source, stream: BinaryIO) -> State | None:
    """
    The state by the open file, or by its name where another file has taken that.
    """
    now = state_of(stream)
    if source.path is None or source.name.startswith("/dev/"):
        return now
    try:
        named = _state(source.path.stat())
    except OSError:
        return None
    return now if named == now else named


def _skip(stream: io.BufferedReader, count: int) -> None:
    if count and stream.raw.seekable():
        stream.seek(count)
        return
    while count and (piece := stream.read(min(count, _BUFFER))):
        count -= len(piece)


def _peek(stream: io.BufferedReader) -> tuple[bytes, bool]:
    """
    The first bytes, and whether the first line is an object of its own and another line follows it.

    No more lines are read than tell: a pipe may give the next one much later.
    """
    head = b""
    first = False
    while len(head) < _PEEK and (line := stream.readline(_PEEK - len(head))):
        head += line
        text = line.strip(b" \t\r\n")
        if not text:
            continue
        if first:
            return head, True
        first = line.endswith(b"\n") and text.startswith(b"{") and text.endswith(b"}")
        if not first:
            break
    return head, False


class _Fed(io.RawIOBase):
    """
    A stream whose first bytes have already been read; counts what it takes.
    """

    def __init__(self, head: bytes, stream: Read, taken: Callable[[int], None] | None) -> None:
        super().__init__()
        self.head = head
        self.stream = stream
        # What there is, is enough: a longer read would wait for more, or lose it to a fault that comes after.
        self.some = getattr(stream, "read1", stream.read)
        self.taken = taken

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return isinstance(self.stream, io.FileIO) and self.stream.seekable()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        assert isinstance(self.stream, io.FileIO)
        if whence == os.SEEK_SET and offset:
            self.head = b""
            if self.taken:
                self.taken(offset)
            return self.stream.seek(offset)
        return self.tell()

    def tell(self) -> int:
        return self.stream.tell() - len(self.head) if isinstance(self.stream, io.FileIO) else 0

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        if self.head:
            piece, self.head = self.head[:size], self.head[size:]
        else:
            piece = self.some(size) or b""
        if self.taken:
            self.taken(len(piece))
        buffer[: len(piece)] = piece
        return len(piece)


class _Joined:
    """
    A stream whose first bytes have already been read, as lines or whole.
    """

    def __init__(self, head: bytes, stream: io.BufferedReader) -> None:
        self.head = head
        self.stream = stream

    def read(self, size: int) -> bytes:
        """
        The next bytes; fewer only at the end.
        """
        out, self.head = self.head[:size], self.head[size:]
        return out + self.stream.read(size - len(out))

    def readline(self, size: int) -> bytes:
        """
        The next bytes up to the end of a line.
        """
        if not self.head:
            return self.stream.readline(size)
        end = self.head.find(b"\n", 0, size) + 1
        if end:
            out, self.head = self.head[:end], self.head[end:]
            return out
        out, self.head = self.head[:size], self.head[size:]
        return out if len(out) == size else out + self.stream.readline(size - len(out))
