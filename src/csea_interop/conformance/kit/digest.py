"""
Which suite it was: one digest over all of its files that decide an answer or what is right.
"""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath
from typing import Final

from csea_interop.conformance.kit.packing import SUMS, names
from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError

#: Prose: a better sentence makes no other suite.
_PROSE: Final = ".md"


def suite_digest(folder: Path) -> str:
    """
    ``sha256:`` and the digest, in hex, over the canonical JSON of the list of files: path from the folder, and SHA-256 of the bytes.

    Left out are prose, which decides nothing, and the list of digests that a packed suite carries.

    Raises:
        InputError: a file cannot be read, or the suite holds a link.
    """
    try:
        files = [
            {"path": name, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()}
            for name in names(folder)
            if decides(name)
        ]
    except OSError as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    return digest(files)


def decides(name: str) -> bool:
    """
    Whether a file, named by its path in the suite, takes part in the digest.
    """
    return name != SUMS and PurePosixPath(name).suffix != _PROSE
