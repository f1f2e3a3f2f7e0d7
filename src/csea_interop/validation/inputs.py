"""
What the user named on the command line: files, folders, standard input.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from csea_interop.core.errors import InputError
from csea_interop.core.opening import open_file

SUFFIXES: Final = (".json", ".ndjson", ".jsonl")
_LINES: Final = (".ndjson", ".jsonl")
STDIN: Final = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """
    One stream of messages.

    Attributes:
        name: what the user calls it; ``-`` for standard input.
        path: the file, or None for standard input.
    """

    name: str
    path: Path | None

    def open(self) -> BinaryIO:
        """
        The stream, open for reading.

        Raises:
            InputError: it is missing, is no file, or may not be read.
        """
        if self.path is None:
            # Closing this one leaves standard input itself open.
            return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
        try:
            return open_file(self.path, self.name)
        except OSError as error:
            raise _unreadable(self.name, error) from None

    @property
    def by_line(self) -> bool | None:
        """
        Whether the name says that each line is a message; None where it says nothing.
        """
        if self.path is None:
            return None
        return True if self.path.suffix.lower() in _LINES else None


def sources(names: Sequence[str]) -> Iterator[Source | InputError]:
    """
    Each stream, or the reason why there is none; folders are searched for messages, sorted by name.
    """
    for name in names:
        if name == STDIN:
            yield Source(STDIN, None)
            continue
        path = Path(name)
        try:
            mode = path.stat().st_mode
        except OSError as error:
            yield _unreadable(name, error)
            continue
        except ValueError:
            # A zero byte in a name, which no system has.
            yield _unreadable(name, OSError())
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(name, path)
        elif stat.S_ISREG(mode) or name.startswith("/dev/fd/"):
            yield Source(name, path)
        else:
            yield InputError("CSEA-INP-KIND", f"{name}: not a file", "name a regular file, a folder or - for stdin")


def _folder(name: str, path: Path) -> Iterator[Source | InputError]:
    found = False
    closed: list[OSError] = []
    for top, folders, files in os.walk(path, onerror=closed.append):
        folders.sort()
        for file in sorted(files):
            inner = Path(top) / file
            # A link may lead out of the folder that was named, or to a device.
            if inner.suffix.lower() in SUFFIXES and not inner.is_symlink() and inner.is_file():
                found = True
                yield Source(str(inner), inner)
    for error in closed:
        found = True
        yield _unreadable(str(error.filename or name), error)
    if not found:
        yield InputError(
            "CSEA-INP-EMPTY", f"{name}: the folder holds no messages", f"messages end in {', '.join(SUFFIXES)}"
        )


def _unreadable(name: str, error: OSError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("CSEA-INP-MISSING", f"{name}: there is no such file", "check the path")
    reason = os.strerror(error.errno) if error.errno else "it cannot be read"
    return InputError("CSEA-INP-UNREADABLE", f"{name}: {reason}", "check that you may read it")
