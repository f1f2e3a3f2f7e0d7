"""
A harness that is listened to more closely than in a run: what comes unasked, late, or only at the end.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import time
from typing import Final

from csea_interop.conformance.kit.pipe import MOST, Pipe, PipeFault

_CHUNK: Final = 64 * 1024
#: So many are taken at a time from one that never stops.
_CHUNKS: Final = 64


class Talk(Pipe):
    """
    One running process; see ``Pipe``.
    """

    def further(self, seconds: float) -> bytes | None:
        """
        The next line that comes without another question; None where none comes in time.
        """
        ends = time.monotonic() + seconds
        while b"\n" not in self._left and len(self._left) <= MOST:
            ready, _, _ = select.select([self._out], [], [], max(0.0, ends - time.monotonic()))
            if not ready:
                return None
            with contextlib.suppress(BlockingIOError):
                chunk = os.read(self._out, _CHUNK)
                if not chunk:
                    return None
                self._left += chunk
        line, _, self._left = self._left.partition(b"\n")
        return line

    def last_words(self, seconds: float) -> bytes | None:
        """
        The first line that comes once the input has ended; None where none does.
        """
        self._close_input()
        return self.further(seconds)

    def ends(self, seconds: float) -> bool:
        """
        Whether the process ends by itself once its input has.
        """
        self._close_input()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            # What it still says is taken, so that it cannot wait for a reader.
            if self.further(0.02) is None and self.gone(0.02):
                return True
            self.listen()
        return False

    def gone(self, seconds: float) -> bool:
        """
        Whether the process has ended, or does so soon.
        """
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            self.listen()
            return True
        return False

    def listen(self) -> bytes:
        """
        All that was said on standard error until now.
        """
        with contextlib.suppress(OSError):
            for _ in range(_CHUNKS):
                before = self.talk
                # What is new makes another object, even where only the last of it is kept.
                if not self._listen() or self.talk is before:
                    break
        return self.talk

    def kill(self) -> None:
        """
        End it at once, as the kit ends one that hangs.
        """
        self.end(0.0)

    def _close_input(self) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()


__all__ = ["PipeFault", "Talk"]
