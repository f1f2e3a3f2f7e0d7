"""
Which suite it was: one digest over all of its files.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError


def suite_digest(folder: Path) -> str:
    """
    ``sha256:`` and the digest, in hex, over the canonical JSON of the list of all files: path from the folder, and SHA-256 of the bytes.

    Raises:
        InputError: a file cannot be read.
    """
    try:
        files = [
            {"path": path.relative_to(folder).as_posix(), "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
            if path.is_file() and not path.name.startswith(".")
        ]
    except OSError as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    return digest(files)
