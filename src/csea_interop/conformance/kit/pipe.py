"""
A process that is asked line by line, and may hang, flood, die or never read.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Final

from csea_interop.core.errors import UsageError

#: Longest line that is taken, in bytes; of the talk on standard error so much is kept.
MOST: Final = 1024 * 1024
_CHUNK: Final = 64 * 1024


class PipeFault(Exception):  # noqa: N818 - it is what happened to the process, not an error of ours
    """
    No line came: ``timeout`` tells whether only time was lacking.
    """

    def __init__(self, text: str, *, timeout: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.timeout = timeout


class Pipe:
    """
    One running process; its standard error is read too, so that it can never block.

    Args:
        command: the program and its words; no shell reads them.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the user's own command, without a shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
            )
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else "it cannot be run"
            raise UsageError("CSEA-USE-HARNESS", f"the harness cannot be started: {reason}", "check its path") from None
        self._in, self._out, self._err = (
            stream.fileno() for stream in (self._process.stdin, self._process.stdout, self._process.stderr) if stream
        )
        for number in (self._in, self._out, self._err):
            os.set_blocking(number, False)
        _widen(self._in)
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._out, selectors.EVENT_READ)
        self._ready.register(self._err, selectors.EVENT_READ)
        self._left = b""
        self.talk = b""

    def ask(self, line: bytes, seconds: float) -> bytes:
        """
        Send one line and wait for one.

        Raises:
            PipeFault: none came in time, it was too long, or the process has ended.
        """
        unsent = self._send(memoryview(line + b"\n"))
        ends = time.monotonic() + seconds
        if unsent:
            self._ready.register(self._in, selectors.EVENT_WRITE)
        try:
            while b"\n" not in self._left:
                if len(self._left) > MOST:
                    raise PipeFault("a line is longer than is taken")
                left = ends - time.monotonic()
                if left <= 0:
                    raise PipeFault("no answer came in time", timeout=True)
                for key, _ in self._ready.select(left):
                    if key.fd == self._in:
                        unsent = self._send(unsent)
                        if not unsent:
                            self._ready.unregister(self._in)
                    elif key.fd == self._out:
                        self._take()
                    elif not self._listen():
                        self._ready.unregister(self._err)
        finally:
            if unsent:
                self._ready.unregister(self._in)
        answer, _, self._left = self._left.partition(b"\n")
        return answer

    def _send(self, unsent: memoryview) -> memoryview:
        try:
            return unsent[os.write(self._in, unsent[:MOST]) :]
        except BlockingIOError:
            return unsent
        except OSError:
            raise PipeFault("the harness has ended") from None

    def _take(self) -> None:
        with contextlib.suppress(BlockingIOError):
            chunk = os.read(self._out, _CHUNK)
            if not chunk:
                raise PipeFault("the harness has ended")
            self._left += chunk

    def _listen(self) -> bool:
        with contextlib.suppress(BlockingIOError):
            chunk = os.read(self._err, _CHUNK)
            self.talk = (self.talk + chunk)[-MOST:]
            return bool(chunk)
        return True

    @property
    def unasked(self) -> bool:
        """
        Whether more was said than was asked for.
        """
        with contextlib.suppress(BlockingIOError, OSError):
            self._left += os.read(self._out, _CHUNK)
        return bool(self._left)

    def heed(self) -> None:
        """
        Take what was said meanwhile, so that the process never waits to be heard; the last of standard error is kept.
        """
        with contextlib.suppress(BlockingIOError, OSError):
            while os.read(self._out, _CHUNK):
                pass
        with contextlib.suppress(OSError):
            while len(heard := self.talk) <= MOST and self._listen() and self.talk != heard:
                pass

    def end(self, seconds: float = 2.0) -> None:
        """
        Close its input, wait for its end, and end it and all its children if it does not.
        """
        self._ready.close()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        # Children that outlive their parent are in its group.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


def _widen(number: int) -> None:
    """
    Let a pipe hold as much as it may: a message of megabytes then goes over in few pieces.
    """
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(number, fcntl.F_SETPIPE_SZ, MOST)
