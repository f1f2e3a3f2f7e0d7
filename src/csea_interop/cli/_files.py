"""
What the converting commands share: reading a file, writing one, and telling losses.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

import click

#: Places shown of each kind of loss; the file of --losses has all.
_PLACES: Final = 5


class Told(Protocol):
    """
    A loss of any kind.
    """

    @property
    def code(self) -> str:
        """
        Its permanent id.
        """

    @property
    def place(self) -> str:
        """
        Where it happened.
        """

    @property
    def reason(self) -> str:
        """
        Why, in one sentence.
        """


def read_bytes(name: str) -> bytes:
    """
    The bytes of a file, or of standard input for ``-``; one more than is ever judged, so that too long is seen.

    Raises:
        InputError: it is missing or cannot be read.
    """
    from csea_interop.core.errors import InputError
    from csea_interop.core.limits import DEFAULT_LIMITS
    from csea_interop.core.opening import open_file

    most = DEFAULT_LIMITS.max_bytes + 1
    if name == "-":
        return sys.stdin.buffer.read(most)
    try:
        with open_file(Path(name)) as stream:
            return stream.read(most)
    except FileNotFoundError:
        raise InputError("CSEA-INP-MISSING", f"{name}: there is no such file", "check the path") from None
    except OSError as error:
        raise _failed("CSEA-INP-UNREADABLE", name, error, "check that it is a file that you may read") from None


def write_bytes(name: str | None, data: bytes, mode: int) -> None:
    """
    Write a file, or standard output for ``-`` and None; ``mode`` holds for a new file.

    Raises:
        InputError: it cannot be written.
    """
    if name is None or name == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        # Messages hold personal data: a new file is its owner's alone.
        with os.fdopen(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
            stream.write(data)
    except OSError as error:
        raise _failed("CSEA-INP-OUTPUT", name, error, "check that you may write there") from None


def _failed(code: str, name: str, error: OSError, hint: str) -> Exception:
    from csea_interop.core.errors import InputError

    reason = os.strerror(error.errno) if error.errno else "it cannot be used"
    return InputError(code, f"{name}: {reason}", hint)


def tell(losses: Sequence[Told]) -> None:
    """
    Say on standard error what was lost: code, place and reason, never a value.
    """
    for line in _summary(losses):
        click.echo(line, err=True)


def _summary(losses: Sequence[Told]) -> list[str]:
    if not losses:
        return ["nothing was lost"]
    groups: dict[tuple[str, str], list[str]] = {}
    for loss in losses:
        groups.setdefault((loss.code, loss.reason), []).append(loss.place)
    lines = [f"{len(losses)} loss(es): the messages do not carry, or carry otherwise, what follows"]
    for (code, reason), places in sorted(groups.items()):
        lines.append(f"{code}  {len(places)} x {reason}")
        lines += [f"    {place}" for place in places[:_PLACES]]
        if len(places) > _PLACES:
            lines.append(f"    ... and {len(places) - _PLACES} more")
    return lines
