"""
A program that is started for one answer, and may hang, flood, or leave children behind.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Final

from csea_interop.core.errors import UsageError

#: Most bytes of each stream that are taken.
MOST: Final = 16 * 1024 * 1024
_CHUNK: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class Ended:
    """
    What became of it; ``fault`` is empty where it ended by itself, in time and within the caps.
    """

    status: int
    out: bytes = field(repr=False)
    talk: bytes = field(repr=False)
    fault: str = ""
    timeout: bool = False


def once(command: Sequence[str], seconds: float, folder: Path) -> Ended:
    """
    Run a program to its end, in a group of processes of its own that is ended with it.

    Args:
        command: the program and its words; no shell reads them.
        seconds: for all of it.
        folder: where temporary files of its own may go.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` it cannot be started.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own command, without a shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
            env={**os.environ, "TMPDIR": str(folder)},
        )
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else "it cannot be run"
        raise UsageError("CSEA-USE-HARNESS", f"the command cannot be started: {reason}", "check its path") from None
    assert process.stdout is not None
    assert process.stderr is not None
    said: dict[int, list[bytes]] = {process.stdout.fileno(): [], process.stderr.fileno(): []}
    try:
        fault, timeout = _heard((process.stdout, process.stderr), said, time.monotonic() + seconds, process)
    finally:
        # Children that outlive their parent are in its group.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        out, talk = (b"".join(pieces) for pieces in said.values())
        process.stdout.close()
        process.stderr.close()
    return Ended(process.returncode, out, talk, fault, timeout)


def _heard(
    streams: Sequence[IO[bytes]], said: dict[int, list[bytes]], ends: float, process: subprocess.Popen[bytes]
) -> tuple[str, bool]:
    """
    Take what it says until it ends; what went wrong, and whether only time was lacking.
    """
    sizes = dict.fromkeys(said, 0)
    with selectors.DefaultSelector() as ready:
        for stream in streams:
            ready.register(stream, selectors.EVENT_READ)
        while ready.get_map():
            left = ends - time.monotonic()
            if left <= 0:
                return "no answer came in time", True
            for key, _ in ready.select(left):
                chunk = os.read(key.fd, _CHUNK)
                if not chunk:
                    ready.unregister(key.fileobj)
                said[key.fd].append(chunk)
                sizes[key.fd] += len(chunk)
                if sizes[key.fd] > MOST:
                    return "more was said than is taken", False
    try:
        process.wait(max(0.0, ends - time.monotonic()))
    except subprocess.TimeoutExpired:
        return "no answer came in time", True
    return "", False
