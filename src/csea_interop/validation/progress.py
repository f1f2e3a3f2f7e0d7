"""
How far a run is, on a terminal: one line that is drawn over itself and gone at the end.

It names no file and no value: a share of the bytes, a count of messages, a speed, the time left.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable
from typing import Final, TextIO

from csea_interop.core.errors import InputError
from csea_interop.validation.inputs import Source

_EVERY: Final = 0.1
#: A run that is over sooner shows nothing.
_SILENT: Final = 0.5
_BAR: Final = 24
_ERASE: Final = "\r\x1b[K"


def wanted(stream: TextIO) -> bool:
    """
    Whether the stream is a terminal that can draw a line again.
    """
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def size_of(streams: Iterable[Source | InputError]) -> int:
    """
    How many bytes there are to read, as they lie on the disk; 0 where one of the streams does not tell.
    """
    total = 0
    for source in streams:
        if isinstance(source, InputError):
            continue
        if source.path is None or source.name.startswith("/dev/"):
            return 0
        try:
            total += source.path.stat().st_size
        except OSError:
            continue
    return total


class Progress:
    """
    The line; it draws itself at most ten times a second.
    """

    def __init__(self, total: int = 0, stream: TextIO | None = None) -> None:
        self.total = total
        self.stream = stream or sys.stderr
        self.bytes = 0
        self.messages = 0
        self.began = time.monotonic()
        self.next = self.began + _SILENT
        self.visible = False

    def taken(self, count: int) -> None:
        """
        So many bytes more were read.
        """
        self.bytes += count

    def judged(self) -> None:
        """
        One message more was judged.
        """
        self.messages += 1
        if (now := time.monotonic()) >= self.next:
            self.next = now + _EVERY
            self._draw(now - self.began)

    def clear(self) -> None:
        """
        Erase the line, before anything else is written to the same terminal.
        """
        if self.visible:
            self.stream.write(_ERASE)
            self.stream.flush()
            self.visible = False

    def _draw(self, seconds: float) -> None:
        try:
            width = os.get_terminal_size(self.stream.fileno()).columns
        except (OSError, ValueError):
            width = 80
        # The last column stays free: some terminals begin a new line there.
        self.stream.write(_ERASE + line(self, seconds)[: max(width - 1, 0)])
        self.stream.flush()
        self.visible = True


def line(progress: Progress, seconds: float) -> str:
    """
    What the line says; the most telling first, for it is cut to the width of the terminal.
    """
    parts = []
    if progress.total:
        share = min(progress.bytes / progress.total, 1.0)
        full = int(share * _BAR)
        parts.append(f"{share:4.0%} [{'#' * full}{'.' * (_BAR - full)}]")
        if 0 < share < 1:
            parts.append(f"{_clock(seconds / share - seconds)} left")
    parts.append(f"{progress.messages:,} messages")
    parts.append(f"{progress.messages / max(seconds, 1e-9):,.0f} a second")
    if not progress.total:
        parts.append(f"{progress.bytes / 1e6:,.0f} MB read")
    return "  ".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
