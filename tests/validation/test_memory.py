"""
A stream of any size is judged in the memory of a small one.

``CSEA_STREAM_MB`` states the size in MB; 1000 takes some minutes.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from validation import stream

MB = 1024 * 1024
_MOST = 100 * MB

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


@pytest.mark.parametrize("options", [[], ["--resume", "JOURNAL"]], ids=["alone", "with-a-journal"])
def test_memory_stays_under_100_mb(options: list[str], tmp_path: Path) -> None:
    """
    All processes together hold less than 100 MB at their peak, and every message gets its verdict.
    """
    file = tmp_path / "stream.ndjson"
    messages = 0
    with file.open("wb") as out:
        for text in stream.lines(stream.megabytes() * MB):
            messages += 1
            out.write(text)
    options = [str(tmp_path / "journal") if option == "JOURNAL" else option for option in options]
    status, held = stream.peak(["-f", "json", *options, file], tmp_path / "out.json")
    print(f"{stream.megabytes()} MB {options[:1]}: {sum(held) / MB:.1f} MB")
    assert status == 1
    assert _messages(tmp_path / "out.json") == messages
    assert sum(held) < _MOST


def test_compressed_stream_and_long_lines_take_no_more(tmp_path: Path) -> None:
    """
    Nor do 200 MB of one line, packed to a thousandth, and a file that becomes larger without end.
    """
    file = tmp_path / "long.ndjson.gz"
    with gzip.open(file, "wb") as out:
        out.write(stream.line(1) + b"\n")
        for _ in range(200):
            out.write(b"\0" * MB)
        out.write(b"\n" + stream.line(2) + b"\n")
    status, held = stream.peak(["-f", "json", file], tmp_path / "out.json")
    assert status == 2
    assert b"CSEA-INP-BOMB" in (tmp_path / "out.json").read_bytes()
    assert _messages(tmp_path / "out.json") == 1
    assert sum(held) < _MOST


def test_each_process_stays_small(tmp_path: Path) -> None:
    """
    With --jobs, each process holds less than 100 MB.
    """
    file = tmp_path / "stream.ndjson"
    file.write_bytes(b"".join(stream.lines(4 * MB)))
    status, held = stream.peak(["-f", "json", "--jobs", "2", file], tmp_path / "out.json")
    assert status == 1
    assert len(held) >= 3
    assert max(held) < _MOST


def _messages(path: Path) -> int:
    # The summary stands at the end; the rest may be too long to be read at once.
    with path.open("rb") as out:
        out.seek(max(path.stat().st_size - 4096, 0))
        tail = out.read()
    summary = json.loads(tail[tail.rindex(b'"summary": ') + len('"summary": ') :].rstrip()[:-1])
    assert isinstance(summary["messages"], int)
    return summary["messages"]
