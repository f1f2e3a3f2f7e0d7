"""
A packed suite read back: it may come from anywhere, so nothing of it is trusted before its digests are.
"""

from __future__ import annotations

import gzip
import re
import tarfile
import zlib
from pathlib import Path
from typing import BinaryIO, Final

from csea_interop.conformance.kit.packing import SUMS, names, sums
from csea_interop.core.errors import InputError

#: A suite of ten times the present size fits.
MOST_PACKED: Final = 16 << 20
MOST_BYTES: Final = 96 << 20
MOST_FILES: Final = 30_000
_DEEPEST: Final = 8
#: One part of a path: no hidden name, no drive, no separator of another system.
_PART: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,127}")


class _Capped:
    """
    A stream that ends in an error where it would give more than a cap.
    """

    def __init__(self, inner: BinaryIO, most: int) -> None:
        self._inner, self._left = inner, most

    def read(self, size: int) -> bytes:
        """
        The next bytes, at most so many.
        """
        given = self._inner.read(min(size, self._left + 1))
        self._left -= len(given)
        if self._left < 0:
            raise _Refused("it is larger than any suite")
        return given


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """
    Why a pack is not taken.
    """


def unpack(path: Path, into: Path, *, most_bytes: int = MOST_BYTES, most_files: int = MOST_FILES) -> Path:
    """
    The folder of a packed suite, unpacked inside another and found to be what its digests say.

    Args:
        path: the packed suite.
        into: an empty folder.
        most_bytes: how large it may become.
        most_files: how many files it may have.

    Raises:
        InputError: ``CSEA-SUI-PACK`` it is no packed suite, or not a safe one; ``CSEA-SUI-SUMS`` a file is not the one
            that was packed.
    """
    try:
        _sized(path)
        with gzip.open(path) as plain:
            top = _extract(_Capped(plain, most_bytes), into, most_files)  # type: ignore[arg-type]
        folder = into / top
        stated = (folder / SUMS).read_bytes()
        same = stated == sums(folder, [name for name in names(folder) if name != SUMS]).encode()
    except _Refused as error:
        raise InputError("CSEA-SUI-PACK", f"the packed suite is not taken: {error}", _HINT) from None
    except (OSError, EOFError, ValueError, zlib.error, tarfile.TarError) as error:
        raise InputError("CSEA-SUI-PACK", f"this is no packed suite ({type(error).__name__})", _HINT) from None
    if not same:
        raise InputError("CSEA-SUI-SUMS", "a file of the packed suite is not the one that its digests name", _HINT)
    return folder


_HINT: Final = "get it anew from where it is published, and compare its digest"


def _sized(path: Path) -> None:
    if path.stat().st_size > MOST_PACKED:
        raise _Refused("it is larger than any suite")


def _extract(stream: BinaryIO, into: Path, most_files: int) -> str:
    tops: set[str] = set()
    seen: set[str] = set()
    with tarfile.open(fileobj=stream, mode="r|", format=tarfile.USTAR_FORMAT) as archive:
        for entry in archive:
            parts = entry.name.split("/")
            # No kind but a plain file: no link, no device, no sparse file; folders follow from the names.
            if entry.type not in {tarfile.REGTYPE, tarfile.AREGTYPE} or entry.issparse():
                raise _Refused("it holds something that is no file")
            if not 2 <= len(parts) <= _DEEPEST or not all(map(_PART.fullmatch, parts)):
                raise _Refused("it holds a path that no suite has")
            tops.add(parts[0])
            # On some systems names that differ in case are one.
            if entry.name.casefold() in seen:
                raise _Refused("it holds a file twice")
            seen.add(entry.name.casefold())
            if len(tops) > 1 or len(seen) > most_files:
                raise _Refused("it holds more than one folder, or more files than any suite")
            target = into.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            content = archive.extractfile(entry)
            with target.open("xb") as file:
                file.write(content.read() if content is not None else b"")
    if not tops:
        raise _Refused("it is empty")
    return tops.pop()
