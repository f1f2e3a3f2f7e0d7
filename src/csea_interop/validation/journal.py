"""
The journal of a run: what was judged, one line each, so that a run that was ended goes on where it was.

It is append-only NDJSON and holds no value of a message. The first line tells tool, model, moment and a digest of the
question; then ``input`` (a stream begins, with the file's state), ``judged`` (one message and how far the stream was
read with it), ``error`` and ``ended``, in the order of the run; ``complete`` closes it. Senders stand in it as numbers
in the order of their first message; what told them apart is gone with the process.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, Final

from csea_interop.core.errors import InputError
from csea_interop.core.version import VERSION as TOOL
from csea_interop.validation.judged import Judged
from csea_interop.validation.reading import State
from csea_interop.validation.record import from_plain, to_plain
from csea_model._constants import VERSION as MODEL

_KIND: Final = "csea-validate"
_FORM: Final = 1
#: How a journal begins, down to the byte.
_BEGINNING: Final = b'{"journal": "csea-validate", '
#: Seconds after which what was written is put on the disk itself.
_SYNC: Final = 2.0
#: More senders than this are not told apart: memory is bounded.
SENDERS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Header:
    """
    The first line.

    Attributes:
        now: the moment of judging, RFC 3339.
        salt: random, for the digests.
        paths: digest of what was named on the command line.
        settings: digest of what was asked of every message.
        asked: the part of it that outputs speak of, without private lists.
        tool: version of the toolkit.
        model: version of the model.
    """

    now: str
    salt: str
    paths: str
    settings: str
    asked: Any
    tool: str = TOOL
    model: str = MODEL


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One line after the first; of its kinds, one is set.

    Attributes:
        input: the name of a stream that begins.
        state: the file's state then, where it is a file.
        judged: a message, without the name of its stream.
        end: with ``judged``: how many unpacked bytes had been read.
        error: why an input could not be read (on).
        ended: the stream has been read to its end.
        complete: so has the last one.
    """

    input: str | None = None
    state: State | None = None
    judged: Judged | None = None
    end: int = 0
    error: InputError | None = None
    ended: bool = False
    complete: bool = False


class Journal:
    """
    An open journal, locked against a second run.

    Raises:
        InputError: ``CSEA-RES-BUSY`` another run writes it; ``CSEA-RES-FORM`` the file is no journal, or damaged;
            ``CSEA-RES-VERSION`` another version wrote it; ``CSEA-RES-WRITE`` it cannot be written.
    """

    def __init__(self, name: str, write: bool) -> None:
        self.name = name
        self.file = _opened(name, write)
        self.header: Header | None = None
        #: Bytes that are whole lines; what follows was torn when the run was ended.
        self.good = 0
        self._synced = time.monotonic()
        try:
            if write:
                _lock(self.file, name)
            self._read_header()
        except BaseException:
            self.file.close()
            raise

    def close(self) -> None:
        """
        Let go of it.
        """
        self.file.close()

    def begin(self, header: Header) -> None:
        """
        Write the first line of a new journal.
        """
        self.header = header
        self.good = 0
        self.resume()
        self._write({"journal": _KIND, "form": _FORM, "tool": header.tool, "model": header.model, **to_plain(header)})
        self.sync()

    def entries(self) -> Iterator[Entry]:
        """
        The lines after the first, from the start; a torn last one is left out.
        """
        self.file.seek(0)
        self.good = len(self.file.readline())
        for raw in self.file:
            try:
                if not raw.endswith(b"\n"):
                    return
                entry: Entry = from_plain(Entry, json.loads(raw))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                if self.file.read(1):
                    raise _no_journal(self.name) from None
                return
            yield entry
            self.good += len(raw)

    def resume(self) -> None:
        """
        Drop what was torn; what is written from now on follows the last whole line.
        """
        try:
            self.file.truncate(self.good)
        except OSError as error:
            raise _unwritable(self.name, error) from None
        self.file.seek(self.good)

    def add(self, entry: Entry) -> None:
        """
        Write one line, in one piece.
        """
        self._write(to_plain(entry))
        if time.monotonic() - self._synced > _SYNC:
            self.sync()

    def sync(self) -> None:
        """
        Put on the disk what was written.
        """
        try:
            os.fsync(self.file.fileno())
        except OSError as error:
            raise _unwritable(self.name, error) from None
        self._synced = time.monotonic()

    def outcomes(self) -> Iterator[Judged | InputError]:
        """
        What the run came to, as it would have told it then.
        """
        name = ""
        complete = False
        for entry in self.entries():
            if entry.input is not None:
                name = entry.input
            if entry.judged is not None:
                yield replace(entry.judged, source=name)
            elif entry.error is not None:
                yield entry.error
            complete = complete or entry.complete
        if not complete:
            yield InputError(
                "CSEA-RES-UNFINISHED",
                "the run had not ended; this is what it had judged",
                "run the same command again with --resume to go on",
                self.name,
            )

    def _read_header(self) -> None:
        self.file.seek(0)
        raw = self.file.readline(1024 * 1024)
        if not raw.endswith(b"\n"):
            # Nothing yet, or a first line that was torn; anything else is not ours to overwrite.
            if not (raw.startswith(_BEGINNING) or _BEGINNING.startswith(raw)):
                raise _no_journal(self.name)
            return
        try:
            value = json.loads(raw)
            ours = (value.pop("journal"), value.pop("form")) == (_KIND, _FORM)
            header: Header | None = from_plain(Header, value) if ours else None
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            header = None
        if header is None:
            raise _no_journal(self.name)
        if (header.tool, header.model) != (TOOL, MODEL):
            raise InputError(
                "CSEA-RES-VERSION",
                "another version of the tool or the model wrote this journal",
                "begin anew with another file, or use the version that wrote it",
                self.name,
            )
        self.header = header
        self.good = len(raw)

    def _write(self, value: Any) -> None:
        try:
            # ASCII only, and one call to the system a line: only the last one can be torn.
            self.file.write(json.dumps(value).encode("ascii") + b"\n")
            self.file.flush()
        except OSError as error:
            raise _unwritable(self.name, error) from None


def _opened(name: str, write: bool) -> BinaryIO:
    flags = (os.O_RDWR | os.O_CREAT) if write else os.O_RDONLY
    try:
        # It tells names of files and who sent how much: a new one is its owner's alone.
        handle = os.open(Path(name), flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0), 0o600)
    except OSError as error:
        if write:
            raise _unwritable(name, error) from None
        if isinstance(error, FileNotFoundError):
            raise InputError("CSEA-INP-MISSING", "there is no such file", "check the path", name) from None
        raise InputError("CSEA-INP-UNREADABLE", "it cannot be read", "check that you may read it", name) from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise _no_journal(name)
    return os.fdopen(handle, "r+b" if write else "rb")


def _lock(file: BinaryIO, name: str) -> None:
    try:
        import fcntl
    except ImportError:
        return  # A system without these locks: nobody is kept out.
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise InputError(
            "CSEA-RES-BUSY", "another run is writing this journal", "wait for it, or name another file", name
        ) from None


def _no_journal(name: str) -> InputError:
    return InputError(
        "CSEA-RES-FORM", "not a journal of this tool, or damaged; it was left as it is", "name another file", name
    )


def _unwritable(name: str, error: OSError) -> InputError:
    reason = os.strerror(error.errno) if error.errno else "it cannot be written"
    return InputError("CSEA-RES-WRITE", reason, "name a file that you may write, on a disk with room", name)
