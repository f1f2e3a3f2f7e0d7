"""
Commands of the kit, called in this process.
"""

from __future__ import annotations

from dataclasses import dataclass

from click.testing import CliRunner

from csea_interop.cli.conformance import command
from csea_interop.core.errors import CseaError


@dataclass(frozen=True, slots=True)
class Done:
    """
    What a command did: its status, what it printed, and the code of its error.
    """

    status: int
    out: str
    err: str
    code: str = ""


def call(*words: object, env: dict[str, str] | None = None) -> Done:
    """
    One call, its errors told as the command line tells them.
    """
    got = CliRunner().invoke(command, [str(word) for word in words], env=env, standalone_mode=False)
    if isinstance(got.exception, CseaError):
        return Done(got.exception.exit_status, got.stdout, got.exception.message, got.exception.code)
    if got.exception is not None:
        raise got.exception
    return Done(got.return_value or 0, got.stdout, got.stderr)
