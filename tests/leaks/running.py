"""
The commands, run in this process, with all that they say anywhere.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import click

from csea_interop.cli.main import group, run


@dataclass(frozen=True)
class Said:
    """
    How a command ended, and everything that it wrote.

    Attributes:
        status: the exit status.
        out: standard output.
        err: standard error.
        logged: what any logger was told, at any level, and every warning.
        left: what it left in the folder for temporary files.
    """

    status: int
    out: str
    err: str
    logged: str
    left: str

    @property
    def all(self) -> str:
        """
        Everything at once.
        """
        return f"{self.out}\n{self.err}\n{self.logged}\n{self.left}"


class _Remembers(logging.Handler):
    def __init__(self) -> None:
        super().__init__(level=1)
        self.told: list[str] = []
        self.formatter = logging.Formatter("%(name)s %(message)s %(pathname)s")

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(f"{self.format(record)} {record.args!r} {record.exc_info!r}")


@contextlib.contextmanager
def overheard() -> Iterator[list[str]]:
    """
    What loggers of all names and levels, and warnings, say within the block.
    """
    handler, root = _Remembers(), logging.getLogger()
    loggers = [root, *(entry for entry in root.manager.loggerDict.values() if isinstance(entry, logging.Logger))]
    before = [(logger, logger.level) for logger in loggers]
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        root.addHandler(handler)
        for logger in loggers:
            logger.setLevel(1)
        try:
            yield handler.told
        finally:
            root.removeHandler(handler)
            for logger, level in before:
                logger.setLevel(level)
            handler.told += [str(warning.message) for warning in warned]


def csea(arguments: Sequence[str], standard_input: bytes = b"", command: click.Command = group) -> Said:
    """
    Run ``csea`` with these arguments.
    """
    with contextlib.ExitStack() as stack:
        place = stack.enter_context(tempfile.TemporaryDirectory())
        # Beside the folder for temporary files, since it holds tokens.
        typed = Path(stack.enter_context(tempfile.TemporaryDirectory()), "typed")
        typed.write_bytes(standard_input)
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
        stack.enter_context(mock.patch.object(sys, "argv", ["csea", *arguments]))
        stack.enter_context(mock.patch.object(sys, "stdin", stack.enter_context(typed.open(encoding="utf-8"))))
        stack.enter_context(mock.patch.object(sys, "stdout", out))
        stack.enter_context(mock.patch.object(sys, "stderr", err))
        stack.enter_context(mock.patch.dict(os.environ, {"TMPDIR": place}))
        stack.enter_context(mock.patch.object(tempfile, "tempdir", place))
        logged = stack.enter_context(overheard())
        status = 0
        try:
            run(command, "csea")
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        said, complained = (buffer.buffer.getvalue().decode("utf-8") for buffer in (out, err))
        left = "\n".join(p.read_bytes().decode("utf-8", "replace") for p in Path(place).rglob("*") if p.is_file())
    return Said(status, said, complained, "\n".join(logged), left)
