"""
Streams as programs have them: paths, open files, bytes, and iterables of messages.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol, Self, cast, runtime_checkable

from csea_interop.core.errors import InputError
from csea_interop.core.given import Raw, as_bytes
from csea_interop.validation.batch import Layout, judge_all
from csea_interop.validation.inputs import Source
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.settings import Settings


@runtime_checkable
class Readable(Protocol):
    """
    A binary file, as far as it is used.
    """

    def read(self, size: int, /) -> bytes:
        """
        The next bytes, none at the end.
        """

    def readline(self, size: int, /) -> bytes:
        """
        The next bytes up to the end of a line.
        """


Streamed = Path | Readable | Raw | Iterable[bytes]


def judge_stream(source: Streamed, settings: Settings, layout: Layout) -> Iterator[Judged]:
    """
    Every message of a stream; see ``Validator.validate_stream``.
    """
    # Not a generator itself: a mistake in the call shows where the call is.
    if isinstance(source, str | io.TextIOBase):
        raise TypeError(
            "a stream is bytes: pathlib.Path(name) for a file by its name, open(name, 'rb') for an open one"
        )
    if isinstance(source, bytes | bytearray | memoryview):
        return _judge_file(_Given("<bytes>", None, stream=io.BytesIO(as_bytes(source))), settings, layout)
    if isinstance(source, Path):
        return _judge_file(Source(str(source), source), settings, layout)
    if isinstance(source, Readable):
        name = getattr(source, "name", None)
        return _judge_file(_Given(name if isinstance(name, str) else "<stream>", None, stream=source), settings, layout)
    if isinstance(source, Iterable):
        return _judge_each(source, settings)
    raise TypeError(f"a stream is a path, a binary file, bytes or an iterable of bytes, not {type(source).__name__}")


def _judge_file(source: Source, settings: Settings, layout: Layout) -> Iterator[Judged]:
    try:
        for outcome in judge_all((source,), settings, layout):
            if isinstance(outcome, InputError):
                raise outcome from None
            yield outcome
    except (EOFError, zlib.error):
        # What gzip and its like raise where compressed bytes are cut or damaged.
        raise InputError(
            "CSEA-INP-UNREADABLE", "reading stopped", "the compressed bytes are damaged", source.name
        ) from None


def _judge_each(items: Iterable[bytes], settings: Settings) -> Iterator[Judged]:
    number = 0
    for line, item in enumerate(items, 1):
        raw = as_bytes(item).removesuffix(b"\n").removesuffix(b"\r")
        if raw.strip(b" \t\r\n"):
            number += 1
            yield judge(settings, "<items>", 0 if b"\n" in raw else line, number, raw)


@dataclass(frozen=True, slots=True)
class _Given(Source):
    """
    A stream that the caller has opened, and closes.
    """

    stream: Readable = field(kw_only=True)

    def open(self) -> BinaryIO:
        return cast("BinaryIO", _Kept(self.stream))


class _Kept:
    """
    A stream that outlives the block that reads it, and gives bytes or nothing.
    """

    def __init__(self, stream: Readable) -> None:
        self.stream = stream

    def __enter__(self) -> Self:
        """
        The stream, open already.
        """
        return self

    def __exit__(self, *_: object) -> None:
        """
        Leave the stream open.
        """

    def read(self, size: int) -> bytes:
        """
        The next bytes.
        """
        # What is there before damage is given before the damage is met.
        read = getattr(self.stream, "read1", self.stream.read)
        return as_bytes(read(size))

    def read1(self, size: int) -> bytes:
        """
        Bytes that are there without more being waited for, where the stream can tell.
        """
        return as_bytes(getattr(self.stream, "read1", self.stream.read)(size))

    def readline(self, size: int) -> bytes:
        """
        The next bytes up to the end of a line.
        """
        return as_bytes(self.stream.readline(size))
