"""
The line of progress: on terminals only, within their width, gone at the end, and without names.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from csea_interop.validation import progress
from csea_interop.validation.inputs import sources
from csea_interop.validation.progress import Progress, line, size_of
from validation import stream

if sys.platform == "win32":
    pytest.skip("there are no such terminals", allow_module_level=True)

import fcntl
import pty
import select
import struct
import termios


def _at(total: int, taken: int, messages: int) -> Progress:
    shown = Progress(total, io.StringIO())
    shown.bytes, shown.messages = taken, messages
    return shown


def test_line_tells_share_time_and_speed() -> None:
    """
    Where the bytes are known, the share and the time left; otherwise what has been read.
    """
    assert line(_at(1000, 250, 3_000), 60) == (
        " 25% [######..................]  3:00 left  3,000 messages  50 a second"
    )
    assert line(_at(1000, 1200, 1), 1).startswith("100% [########################]  1 messages")
    assert line(_at(0, 2_000_000, 7), 1) == "7 messages  7 a second  2 MB read"
    assert "2:46:39 left" in line(_at(10_000, 1, 1), 1)


def test_bytes_are_counted_where_they_can_be(tmp_path: Path) -> None:
    """
    The sizes of files and folders add up; a pipe makes the sum unknown.
    """
    (tmp_path / "a.json").write_bytes(b"12")
    (tmp_path / "b.ndjson.gz").write_bytes(b"123")
    assert size_of(sources([str(tmp_path), str(tmp_path / "none")])) == 5
    assert size_of(sources([str(tmp_path), "-"])) == 0


def _shown(*args: str, width: int = 0, patience: float = 2, **environment: str) -> bytes:
    """
    What standard error shows of a run that takes its time; it is a terminal where a width is given.
    """
    own, theirs = pty.openpty() if width else os.pipe()
    if width:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    environment = {**os.environ, "TERM": "xterm", **environment}
    process = stream.start(
        *("-f", "json", "--input", "ndjson", *args, "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env=environment,
    )
    os.close(theirs)
    assert process.stdin is not None
    with process:
        # Only a run of more than half a second shows how far it is.
        end = time.monotonic() + patience
        number = 0
        while time.monotonic() < end and not select.select([own], [], [], 0.1)[0]:
            process.stdin.write(stream.line(number) + b"\n")
            process.stdin.flush()
            number += 1
        process.stdin.close()
        shown = b""
        with contextlib.suppress(OSError):
            while piece := os.read(own, 65536):
                shown += piece
    os.close(own)
    return shown


def test_line_is_drawn_on_a_terminal_and_gone_at_the_end() -> None:
    """
    It fits a narrow terminal and leaves an empty line; a dumb one, --no-progress and a pipe have none.
    """
    with ThreadPoolExecutor() as pool:
        drawn = [pool.submit(_shown, width=width, patience=60) for width in (30, 120)]
        bare = [
            pool.submit(_shown, width=30, TERM="dumb"),
            pool.submit(_shown, "--no-progress", width=30),
            pool.submit(_shown),
        ]
        for width, shown in zip((30, 120), (future.result() for future in drawn), strict=True):
            assert b" messages" in shown
            assert shown.endswith(b"\r\x1b[K")
            assert all(len(part) < width for part in shown.replace(b"\x1b[K", b"").split(b"\r"))
        assert [future.result() for future in bare] == [b"", b"", b""]


def test_line_is_erased_before_other_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Where both go to one terminal, neither stands in the other.
    """
    monkeypatch.setattr(progress, "_SILENT", 0.0)
    shown = io.StringIO()
    bar = Progress(10, shown)
    bar.clear()
    assert shown.getvalue() == ""
    bar.judged()
    assert "1 messages" in shown.getvalue()
    bar.clear()
    bar.clear()
    assert shown.getvalue().endswith("\r\x1b[K")
    assert shown.getvalue().count("\r\x1b[K") == 2
