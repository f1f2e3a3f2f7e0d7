"""
Files as they lie on a disk that others write to: compressed, changing, replaced, named twice.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from backports import zstd

from csea_interop.core.errors import InputError
from csea_interop.validation.inputs import Source, sources
from csea_interop.validation.reading import Ended, Event, Opened, Piece, Start, read_all
from validation import stream

LINES = list(stream.lines(3_000))
BODY = b"".join(LINES)
MESSAGES = [text.strip() for text in LINES]
PACK: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gzip.compress, ".zst": zstd.compress}
_LONGEST = 16 * 1024 * 1024


def _events(*names: Path, start: Start | None = None) -> list[Event]:
    return list(read_all(sources([str(name) for name in names]), _LONGEST, start=start))


def _messages(events: list[Event]) -> list[bytes | None]:
    return [event.raw for event in events if isinstance(event, Piece)]


def _codes(events: list[Event]) -> list[str]:
    return [event.code for event in events if isinstance(event, InputError)]


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
@pytest.mark.parametrize("layout", [".ndjson", ".jsonl", ".JSONL", ".json"])
def test_every_ending_is_found_and_read(ending: str, layout: str, tmp_path: Path) -> None:
    """
    JSON and lines of it, plain or packed, are found in a folder; the bytes say what they are.
    """
    _write(tmp_path / f"a{layout}{ending}", PACK[ending](BODY))
    assert _messages(_events(tmp_path)) == MESSAGES


def test_bytes_decide_over_the_name(tmp_path: Path) -> None:
    """
    Packed bytes under a plain name are unpacked; plain bytes under a packed name are told.
    """
    packed = _write(tmp_path / "a.ndjson", gzip.compress(BODY))
    plain = _write(tmp_path / "b.ndjson.zst", BODY)
    empty = _write(tmp_path / "c.ndjson.gz", b"")
    events = _events(packed, plain, empty)
    assert _messages(events) == MESSAGES
    assert _codes(events) == ["CSEA-INP-PACKING", "CSEA-INP-PACKING"]


def test_next_file_follows_a_damaged_one(tmp_path: Path) -> None:
    """
    What could be read comes out, then the fault, then the next file.
    """
    cut = _write(tmp_path / "a.ndjson.gz", gzip.compress(BODY + os.urandom(9000).hex().encode())[:-2000])
    events = _events(cut, _write(tmp_path / "b.ndjson", BODY))
    kinds = [type(event).__name__ for event in events]
    assert kinds == ["Opened", *["Piece"] * len(LINES), "InputError", "Opened", *["Piece"] * len(LINES), "Ended"]
    assert _messages(events) == MESSAGES * 2


@pytest.mark.parametrize("change", ["grown", "rewritten", "replaced", "removed"])
def test_change_while_reading_is_told(change: str, tmp_path: Path) -> None:
    """
    A file that is written to, replaced or removed while it is read is told after its messages.
    """
    file = _write(tmp_path / "a.ndjson", BODY)
    events: list[Event] = []
    for event in read_all(sources([str(file)]), _LONGEST):
        if len(events) == 2:
            if change == "grown":
                with file.open("ab") as more:
                    more.write(LINES[0])
            elif change == "rewritten":
                file.write_bytes(BODY)
                os.utime(file, ns=(1, 1))
            elif change == "replaced":
                _write(tmp_path / "b", BODY).replace(file)
            else:
                file.unlink()
        events.append(event)
    assert _codes(events) == ["CSEA-INP-CHANGED"]
    assert _messages(events)[: len(LINES)] == MESSAGES


def test_what_became_a_link_or_a_pipe_is_not_read(tmp_path: Path) -> None:
    """
    Between finding and opening, a file may become a way out of the folder, or a pipe that never ends.
    """
    _write(tmp_path / "a.json", b"{}")
    _write(tmp_path / "b.json", b"{}")
    _write(tmp_path / "secret", b"{}")
    found = list(sources([str(tmp_path)]))
    (tmp_path / "a.json").unlink()
    (tmp_path / "a.json").symlink_to(tmp_path / "secret")
    (tmp_path / "b.json").unlink()
    os.mkfifo(tmp_path / "b.json")
    assert _codes(list(read_all(found, _LONGEST))) == ["CSEA-INP-UNREADABLE", "CSEA-INP-KIND"]


def test_what_is_named_twice_is_read_once(tmp_path: Path) -> None:
    """
    By itself, by a link, by its folder or by a folder above: the first place counts.
    """
    inner = tmp_path / "one/two"
    inner.mkdir(parents=True)
    file = _write(inner / "a.json", b"{}")
    other = _write(tmp_path / "one/b.txt", b"{}")
    link = tmp_path / "link"
    link.symlink_to(file)

    def given(*names: Path | str) -> list[str]:
        return [str(found.name) for found in sources([str(name) for name in names]) if isinstance(found, Source)]

    assert given(file, file, link, inner, "-", tmp_path, "-") == [str(file), "-"]
    assert given(tmp_path, file, inner, other, other) == [str(file), str(other)]
    assert given(inner, tmp_path / "one") == [str(file)]
    assert not [f for f in sources([str(tmp_path), str(inner)]) if isinstance(f, InputError)]


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_reading_goes_on_at_any_message(ending: str, tmp_path: Path) -> None:
    """
    From the place after each message the rest is read: same bytes, numbers and lines.
    """
    file = _write(tmp_path / f"a.json{ending}", PACK[ending](BODY))
    pieces = [event for event in _events(file) if isinstance(event, Piece)]
    for at, piece in enumerate(pieces):
        events = _events(file, start=Start(piece.end, piece.line, piece.number))
        assert isinstance(events[0], Opened)
        assert [event for event in events if isinstance(event, Piece)] == pieces[at + 1 :]
        assert isinstance(events[-1], Ended)


def test_slow_pipe_is_judged_line_by_line() -> None:
    """
    A message that has come through a pipe gets its verdict before the one after the next has come.
    """
    import subprocess

    with stream.start("-f", "json", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(LINES[0] + LINES[1])
        process.stdin.close()
        assert process.stdout is not None
        assert process.stdout.read().count(b'"source": "-"') == 2
    assert process.returncode == 0
