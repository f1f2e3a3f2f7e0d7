"""
``csea no-real-data``: keeps messages that are not marked as tests out of a repository.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

#: Members by which a message of this format is known, wherever it stands in a file.
_MARKS: Final = ("format_version", "message_type")
_LINES: Final = (".ndjson", ".jsonl")


@click.command(name="no-real-data")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...", type=click.Path(readable=False))
def command(paths: tuple[str, ...]) -> int:
    """
    Refuse files that hold a message without "test": true, for a hook before each commit.

    A message is an object with format_version and message_type, at any depth. A file that cannot be
    read as JSON is refused where it names both. Other files pass. Exit status 1 where one is refused.
    """
    from csea_interop.core.showing import shown

    refused = [line for name in paths for line in _refused(name)]
    for line in refused:
        click.echo(shown(line))
    if refused:
        click.echo('Only synthetic messages belong into a repository; they carry "test": true.')
    return int(bool(refused))


def _refused(name: str) -> Iterator[str]:
    """
    What is wrong with a file, a line each; never a value from it.
    """
    for line, raw in _pieces(name):
        where = f"{name}:{line}" if line else name
        if raw is None:
            yield f"{where}: too long to be looked at"
            continue
        value, broken = _read(raw)
        if broken:
            if all(f'"{mark}"'.encode() in raw for mark in _MARKS):
                yield f"{where}: a message that cannot be read, so that its mark cannot be seen"
        elif any(message.get("test") is not True for message in _messages(value)):
            yield f"{where}: a message that is not marked as a test"


def _pieces(name: str) -> Iterator[tuple[int, bytes | None]]:
    """
    The texts of a file that may be messages, each with its line; None for one that is too long.
    """
    from csea_interop.core.errors import InputError
    from csea_interop.core.limits import DEFAULT_LIMITS
    from csea_interop.core.lines import split_lines
    from csea_interop.core.opening import open_file

    try:
        with open_file(Path(name)) as stream:
            if name.lower().endswith(_LINES):
                yield from ((line.number, line.raw) for line in split_lines(stream, DEFAULT_LIMITS.max_bytes))
            else:
                raw = stream.read(DEFAULT_LIMITS.max_bytes + 1)
                yield 0, raw if len(raw) <= DEFAULT_LIMITS.max_bytes else None
    except OSError:
        raise InputError("CSEA-INP-UNREADABLE", f"{name}: it cannot be read", "check that you may read it") from None


def _read(raw: bytes) -> tuple[Any, bool]:
    from csea_interop.core.reader import read

    reading = read(raw)
    return reading.value, bool(reading.findings)


def _messages(value: Any) -> Iterator[dict[str, Any]]:
    stack = [value]
    while stack:
        part = stack.pop()
        if isinstance(part, dict):
            if all(mark in part for mark in _MARKS):
                yield part
            stack.extend(part.values())
        elif isinstance(part, list):
            stack.extend(part)
