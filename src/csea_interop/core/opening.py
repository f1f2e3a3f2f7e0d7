"""
Files that somebody names, opened without waiting and without surprises.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

from csea_interop.core.errors import InputError

#: Pipes that a shell made for this run, as for ``<(...)``, have names here.
_OF_THE_SHELL: Final = ("/dev/fd/", "/proc/self/fd/")
#: A pipe that nobody writes to would be waited for; not every system has the flag.
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)


def open_file(path: Path, name: str = "", *, follow: bool = True, buffering: int = -1) -> BinaryIO:
    """
    A regular file, open for reading; what it is, is asked after it is opened, so that nothing changes in between.

    Args:
        path: where it is; a pipe of the shell is taken, too.
        name: what the user calls it, where that is another.
        follow: whether it may be a link; what was found in a folder as a file may not have become one.
        buffering: as for ``open``; 0 for a stream of its own.

    Raises:
        InputError: ``CSEA-INP-KIND``, it is a pipe, a device or a socket.
        OSError: it cannot be opened, or is a folder.
    """
    if str(path).startswith(_OF_THE_SHELL):
        return path.open("rb", buffering)
    flags = os.O_RDONLY | _AT_ONCE | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags if follow else flags | getattr(os, "O_NOFOLLOW", 0))
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        hint = "name a regular file, a folder or - for stdin"
        raise InputError("CSEA-INP-KIND", "not a file", hint, name or str(path))
    return os.fdopen(handle, "rb", buffering)
