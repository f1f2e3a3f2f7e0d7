"""
Streams: what is taken, that memory does not grow, and that broken messages stop nothing.
"""

from __future__ import annotations

import gzip
import io
import random
import tracemalloc
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import csea_interop as csea

_BROKEN = b'{"message_id": \n'
_BATCH = b"{}\n" + _BROKEN + b"\n" + b'{"a": 1}'


@pytest.fixture(scope="module")
def validator(now: datetime) -> csea.Validator:
    """
    A validator at the moment of the vectors.
    """
    return csea.Validator(now=now)


def test_a_stream_in_any_form_gives_the_same(validator: csea.Validator, tmp_path: Path) -> None:
    """
    Path, open file, memory, bytes and lines: the same messages, verdicts and places.
    """
    path = tmp_path / "batch.ndjson"
    path.write_bytes(_BATCH)
    seen = []
    with path.open("rb") as buffered, path.open("rb", buffering=0) as plain:
        for source in (path, buffered, plain, io.BytesIO(_BATCH), _BATCH, _BATCH.splitlines(keepends=True)):
            judged = list(validator.validate_stream(source, layout="ndjson"))
            seen.append([(j.number, j.line, j.result, j.positions) for j in judged])
        assert not buffered.closed
    assert [number for number, *_ in seen[0]] == [1, 2, 3]
    assert [line for _, line, *_ in seen[0]] == [1, 2, 4]
    assert all(one == seen[0] for one in seen)


def test_the_layout_is_found_or_stated(validator: csea.Validator) -> None:
    """
    A message over several lines is one; lines of their own are several; who knows may say so.
    """
    several, one = b"{}\n{}\n", b'{\n"a": 1\n}\n'
    assert len(list(validator.validate_stream(io.BytesIO(several)))) == 2
    assert len(list(validator.validate_stream(io.BytesIO(one)))) == 1
    assert len(list(validator.validate_stream(io.BytesIO(several), layout="json"))) == 1
    assert len(list(validator.validate_stream(io.BytesIO(one), layout="ndjson"))) == 3
    assert [j.line for j in validator.validate_stream([one, b"{}"])] == [0, 2]
    assert list(validator.validate_stream([])) == []


@pytest.mark.parametrize(
    "wrong",
    ["batch.ndjson", '{"message_id": 1}', io.StringIO("{}"), 3, None],
    ids=["name", "text", "file", "n", "none"],
)
def test_what_is_no_stream_of_bytes_is_told_at_once(validator: csea.Validator, wrong: Any) -> None:
    """
    Text might be a name or a message, and a name that is a message would be quoted: both are refused at the call.
    """
    with pytest.raises(TypeError) as caught:
        validator.validate_stream(wrong)
    assert "message_id" not in str(caught.value)


@pytest.mark.parametrize("wrong", ["{}", 1, None])
def test_items_that_are_not_bytes_are_told(validator: csea.Validator, wrong: Any) -> None:
    """
    An iterable of something else than bytes raises at the item.
    """
    with pytest.raises(TypeError, match="bytes"):
        list(validator.validate_stream([wrong]))


def test_a_text_stream_in_disguise_is_told(validator: csea.Validator) -> None:
    """
    A file whose ``read`` gives text raises when it is read.
    """

    class Decoding:
        def read(self, size: int) -> str:
            return "{}"[:size]

        readline = read

    with pytest.raises(TypeError, match="bytes"):
        list(validator.validate_stream(Decoding()))  # type: ignore[arg-type]  # pyright: ignore


def test_what_cannot_be_read_is_an_error_after_what_could(validator: csea.Validator, tmp_path: Path) -> None:
    """
    A missing file, a folder and a damaged archive raise ``InputError``, after the messages before it.
    """
    for path in (tmp_path / "missing.json", tmp_path):
        with pytest.raises(csea.InputError, match="CSEA-INP"):
            list(validator.validate_stream(path))
    cut = gzip.compress(b"{}\n" * 2000 + random.Random(7).randbytes(200_000))[:-20]
    seen = 0
    with pytest.raises(csea.InputError, match="CSEA-INP"), gzip.open(io.BytesIO(cut)) as stream:  # noqa: PT012 - counts
        for _ in validator.validate_stream(stream, layout="ndjson"):
            seen += 1
    assert seen > 1000


def test_a_stream_is_read_as_it_is_asked_for(validator: csea.Validator) -> None:
    """
    One message is judged before the next is asked for: a stream without end can be judged.
    """
    given: list[bytes] = []

    def endless() -> Iterator[bytes]:
        while True:
            given.append(b"{}")
            yield given[-1]

    stream = validator.validate_stream(endless())
    next(stream)
    next(stream)
    assert len(given) == 2


class _Long(io.RawIOBase):
    """
    Lines from nowhere, among them a long one, up to a number of bytes.
    """

    def __init__(self, line: bytes, length: int) -> None:
        self.line, self.left, self.rest = line, length, b""

    def readable(self) -> bool:
        """
        Whether it can be read: always.
        """
        return True

    def readinto(self, buffer: Any, /) -> int:
        """
        The next part.
        """
        if not self.rest:
            self.rest = self.line if self.left > 0 else b""
            self.left -= len(self.rest)
        size = min(len(buffer), len(self.rest))
        buffer[:size], self.rest = self.rest[:size], self.rest[size:]
        return size


def test_memory_does_not_grow_with_the_stream(validator: csea.Validator, root: Path) -> None:
    """
    Four times the bytes need the same memory, over-long lines included.
    """
    message = (root / "conformance/examples/report-minimal.json").read_bytes().replace(b"\n", b" ") + b"\n"
    small = csea.Validator(now=validator.now, limits=csea.Limits(max_bytes=64 * 1024))
    peaks = []
    for size in (2_000_000, 8_000_000):
        lines = message * 3 + b"[" * 500_000 + b"\n"
        stream = io.BufferedReader(_Long(lines, size))
        tracemalloc.start()
        count = sum(1 for judged in small.validate_stream(stream, layout="ndjson"))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert count >= size // 140_000
    assert peaks[1] < peaks[0] * 1.5
