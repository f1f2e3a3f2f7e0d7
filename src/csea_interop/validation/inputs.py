"""
What the user named on the command line: files, folders, standard input.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from csea_interop.core.errors import InputError
from csea_interop.core.opening import open_file

_LINES: Final = (".ndjson", ".jsonl")
_PACKED: Final = ("", ".gz", ".zst")
#: How messages' files end; in a folder, nothing else is read.
SUFFIXES: Final = tuple(kind + packed for packed in _PACKED for kind in (".json", *_LINES))
STDIN: Final = "-"
#: Where a shell puts the pipes that it names for a command.
_PIPES: Final = "/dev/fd/"
_NOT_A_FILE: Final = ("CSEA-INP-KIND", "not a file", "name a regular file, a folder or - for stdin")


@dataclass(frozen=True, slots=True)
class Source:
    """
    One stream of messages, as bytes that may be compressed.

    Attributes:
        name: what the user calls it; ``-`` for standard input.
        path: the file, or None for standard input.
        found: it was found in a folder, hence is never a link.
    """

    name: str
    path: Path | None
    found: bool = field(default=False, kw_only=True)

    def open(self) -> BinaryIO:
        """
        The stream, open for reading.

        Raises:
            InputError: it is missing, is no file, or may not be read.
        """
        if self.path is None:
            # Closing this one leaves standard input itself open.
            return os.fdopen(os.dup(sys.stdin.fileno()), "rb", buffering=0)
        try:
            # What was a file when it was found may be a link or a pipe by now: neither is followed nor waited for.
            return open_file(self.path, self.name, follow=not self.found, buffering=0)
        except OSError as error:
            raise _unreadable(self.name, error) from None

    @property
    def by_line(self) -> bool | None:
        """
        Whether the name says that each line is a message; None where it says nothing.
        """
        if self.path is None:
            return None
        return True if self._ending(_LINES) else None

    @property
    def packed(self) -> bool:
        """
        Whether the name says that the bytes are compressed.
        """
        return self.path is not None and self.path.name.lower().endswith(_PACKED[1:])

    def _ending(self, kinds: tuple[str, ...]) -> bool:
        return self.path is not None and self.path.name.lower().endswith(
            tuple(kind + packed for packed in _PACKED for kind in kinds)
        )


def sources(names: Sequence[str]) -> Iterator[Source | InputError]:
    """
    Each stream, or the reason why there is none; folders are searched for messages, sorted by name.

    What is named twice, by itself or with a folder that it lies in, is given once: at its first place.
    """
    before = _Named()
    for name in names:
        if name == STDIN:
            if before.first(STDIN):
                yield Source(STDIN, None)
            continue
        path = Path(name)
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            yield _unreadable(name, error)
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(name, path, before)
            before.folders.append(os.path.realpath(path))
        elif stat.S_ISREG(mode) or name.startswith(_PIPES):
            if before.first(os.path.realpath(path)):
                yield Source(name, path)
        else:
            yield InputError(*_NOT_A_FILE, name)


class _Named:
    """
    What was named so far; it grows with the command line, never with the files of a folder.
    """

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.folders: list[str] = []

    def seen(self, real: str) -> bool:
        """
        Whether this file has been given.
        """
        if real in self.files:
            return True
        return real.lower().endswith(SUFFIXES) and any(
            real.startswith(folder.rstrip(os.sep) + os.sep) for folder in self.folders
        )

    def first(self, real: str) -> bool:
        """
        Whether it is given now; from here on it has been.
        """
        new = not self.seen(real)
        self.files.add(real)
        return new


def _folder(name: str, path: Path, before: _Named) -> Iterator[Source | InputError]:
    found = False
    closed: list[OSError] = []
    top_real = os.path.realpath(path)
    for top, folders, files in os.walk(path, onerror=closed.append):
        folders.sort()
        for file in sorted(files):
            # A link may lead out of the folder that was named, or to a device.
            inner = Path(top) / file
            if file.lower().endswith(SUFFIXES) and not inner.is_symlink() and inner.is_file():
                found = True
                if not before.seen(os.path.normpath(os.path.join(top_real, inner.relative_to(path)))):  # noqa: PTH118 - a string
                    yield Source(str(inner), inner, found=True)
    for error in closed:
        found = True
        yield _unreadable(str(error.filename or name), error)
    if not found:
        yield InputError(
            "CSEA-INP-EMPTY", "the folder holds no messages", f"messages end in {', '.join(SUFFIXES)}", name
        )


def _unreadable(name: str, error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("CSEA-INP-MISSING", "there is no such file", "check the path", name)
    number = error.errno if isinstance(error, OSError) else None
    reason = os.strerror(number) if number else "it cannot be read"
    return InputError("CSEA-INP-UNREADABLE", reason, "check that you may read it", name)
