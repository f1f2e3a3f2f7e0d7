"""
The suite as one file: packed so that the same suite gives the same bytes.

Only the standard library is needed, since the package's build packs the suite too.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import stat
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from csea_interop.core.errors import InputError

#: Digests of all files of a packed suite, as ``sha256sum -c`` reads them.
SUMS: Final = "SHA256SUMS"
#: 1 January 1980: some tools know no earlier time.
_TIME: Final = 315_532_800


@dataclass(frozen=True, slots=True)
class Packed:
    """
    A packed suite.

    Attributes:
        name: of the folder inside.
        files: how many there are, the list of digests not counted.
        raw: the bytes of the pack.
    """

    name: str
    files: int
    raw: bytes

    @property
    def sha256(self) -> str:
        """
        Digest of the pack's bytes, in hex.
        """
        return hashlib.sha256(self.raw).hexdigest()


def names(folder: Path) -> list[str]:
    """
    The paths of all files of a suite from its folder, with ``/``, in order of code points; hidden ones are no part of it.

    Raises:
        InputError: ``CSEA-SUI-LINK`` something in it is neither a file nor a folder.
        OSError: a folder cannot be read.
    """
    return sorted(_names(folder, ""))


def sums(folder: Path, listed: list[str]) -> str:
    """
    The list of digests of the files named.

    Raises:
        OSError: a file cannot be read.
    """
    return "".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in listed)


def pack(folder: Path) -> Packed:
    """
    The suite of a folder as a compressed archive: no time, owner or right of this machine goes in.

    Raises:
        InputError: ``CSEA-INP-SUITE`` the suite cannot be read; ``CSEA-SUI-LINK`` it holds what is no file.
    """
    try:
        stated = json.loads((folder / "suite.json").read_bytes())
        name = f"{stated['id']}-conformance-{stated['version']}"
        listed = [path for path in names(folder) if path != SUMS]
        plain = io.BytesIO()
        with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            _add(archive, f"{name}/{SUMS}", sums(folder, listed).encode())
            for path in listed:
                _add(archive, f"{name}/{path}", (folder / path).read_bytes())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    packed = io.BytesIO()
    # Neither a name nor a time stands in the header.
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as stream:
        stream.write(plain.getvalue())
    return Packed(name, len(listed), packed.getvalue())


def _names(folder: Path, inside: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = f"{inside}{entry.name}"
            mode = entry.stat(follow_symlinks=False).st_mode
            if stat.S_ISDIR(mode):
                yield from _names(folder / entry.name, f"{path}/")
            elif stat.S_ISREG(mode):
                yield path
            else:
                hint = "put the file itself in its place"
                raise InputError("CSEA-SUI-LINK", "the suite holds a link or a special file", hint)


def _add(archive: tarfile.TarFile, name: str, raw: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = len(raw), _TIME, 0o644
    archive.addfile(entry, io.BytesIO(raw))
