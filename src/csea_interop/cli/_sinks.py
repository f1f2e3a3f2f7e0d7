"""
Where outputs go: each format to the file that ``-o`` names for it, or to standard output.

A file is written beside its final place, readable by its owner alone, and takes that place when it
is whole; what stood there stays until then.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Final, TextIO

from csea_interop.core.errors import OutputError, UsageError
from csea_interop.validation.inputs import SUFFIXES

STDOUT: Final = "-"
_OWNER_ONLY: Final = 0o600


class Sink:
    """
    One place that takes text.

    Raises:
        UsageError: nothing can be written there.
    """

    def __init__(self, name: str, label: str, aside: Callable[[], None] | None = None) -> None:
        self.label = label
        # What a terminal shows of the progress makes room before a line is written there.
        self.aside = aside if name == STDOUT else None
        self.final: Path | None = None
        self.part: Path | None = None
        if name == STDOUT:
            self.stream = _stdout()
            return
        # A link stays a link: what it points to is replaced.
        path = Path(os.path.realpath(name)) if not name.startswith("/dev/fd/") else Path(name)
        try:
            self.stream = self._open(path)
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else "it cannot be written"
            raise UsageError(
                "CSEA-OUT-PLACE", f"{label}: {reason}", "name a file in a folder that you may write"
            ) from None

    def _open(self, path: Path) -> TextIO:
        try:
            special = not stat.S_ISREG(path.stat().st_mode)
        except FileNotFoundError:
            special = False
        flags = os.O_WRONLY | getattr(os, "O_BINARY", 0)
        if special:
            # A pipe or a device takes text as it comes; a folder fails here.
            return os.fdopen(os.open(path, flags), "w", encoding="utf-8", newline="")
        part = path.with_name(f".{path.name[:200]}.{os.urandom(6).hex()}.part")
        handle = os.open(part, flags | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), _OWNER_ONLY)
        self.final, self.part = path, part
        return os.fdopen(handle, "w", encoding="utf-8", newline="", errors="backslashreplace")

    def write(self, text: str) -> None:
        """
        Take text.

        Raises:
            OutputError: writing stopped.
        """
        if self.aside is not None:
            self.aside()
        with self._told():
            self.stream.write(text)

    def finish(self) -> None:
        """
        Put the whole file in its place.

        Raises:
            OutputError: writing stopped.
        """
        with self._told():
            self.stream.flush()
            if self.part is not None and self.final is not None:
                os.fsync(self.stream.fileno())
                self.stream.close()
                self.part.replace(self.final)
                self.part = None

    def drop(self) -> None:
        """
        Take away what is not whole; nothing after ``finish``.
        """
        if self.part is not None:
            with contextlib.suppress(OSError):
                self.stream.close()
            with contextlib.suppress(OSError):
                self.part.unlink()
            self.part = None

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else "writing stopped"
            raise OutputError("CSEA-OUT-FAILED", f"{self.label}: {reason}", "nothing was put in its place") from None


def _stdout() -> TextIO:
    # Names of files may hold what the terminal's encoding has no sign for.
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    return sys.stdout


def opened(
    names: Sequence[str], inputs: Sequence[str], labels: Sequence[str], aside: Callable[[], None] | None = None
) -> list[Sink]:
    """
    A sink for each name, or none at all.

    Raises:
        UsageError: ``CSEA-OUT-SHARED`` two outputs in one place; ``CSEA-OUT-INPUT`` an output would replace a
            message, or be taken for one in the next run; ``CSEA-OUT-PLACE`` nothing can be written there.
    """
    sinks: list[Sink] = []
    places: list[str] = []
    for name, label in zip(names, labels, strict=True):
        place = STDOUT if name == STDOUT else os.path.realpath(name)
        if place in places:
            said = "two formats go to standard output" if place == STDOUT else f"{label}: two formats go into one file"
            raise UsageError("CSEA-OUT-SHARED", said, "give each format but one its own -o FILE")
        places.append(place)
        if name != STDOUT and any(_covers(top, place) for top in inputs if top != "-"):
            raise UsageError(
                "CSEA-OUT-INPUT",
                f"{label}: an output would stand among the messages",
                "name a file elsewhere, or with another ending",
            )
    try:
        for name, label in zip(names, labels, strict=True):
            sinks.append(Sink(name, label, aside))
    except UsageError:
        for sink in sinks:
            sink.drop()
        raise
    return sinks


def _covers(top: str, place: str) -> bool:
    """
    Whether ``place`` is the input ``top``, by any of its names, or a message of that folder.
    """
    try:
        if Path(top).samefile(place):
            return True
    except OSError:
        if os.path.realpath(top) == place:
            return True
    folder = os.path.realpath(top)
    return (
        Path(folder).is_dir() and place.startswith(folder.rstrip(os.sep) + os.sep) and place.lower().endswith(SUFFIXES)
    )
