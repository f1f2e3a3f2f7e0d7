"""
The option that says which suite: a folder or a packed one, for every command in the same way.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


class SuitePath(click.ParamType[Path]):
    """
    The folder of a suite; a packed one is unpacked into a folder that goes when the command ends.

    Args:
        asked: whether its cases are to be asked, which this kit has to be able to.
    """

    name = "suite"

    def __init__(self, *, asked: bool = True) -> None:
        self._asked = asked

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """
        The folder that a word on the command line means.
        """
        from csea_interop.conformance.kit.about import about, usable
        from csea_interop.conformance.kit.unpacking import unpack

        path = Path(value)
        if not path.exists():
            self.fail("there is no such folder or file", param, ctx)
        folder = path if path.is_dir() else unpack(path, _scratch(ctx))
        found = about(folder)
        if self._asked:
            usable(found)
        return folder


def _scratch(ctx: click.Context | None) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="csea-suite-"))
    owner: Any = ctx.find_root() if ctx is not None else SuitePath
    # Also where the command never starts, because another option is wrong.
    gone = weakref.finalize(owner, shutil.rmtree, folder, ignore_errors=True)
    if ctx is not None:
        ctx.call_on_close(gone)
    return folder


def _default() -> Path:
    from csea_interop.conformance.kit.installed import default

    return default()


_HELP: Final = "Folder or packed file of the suite; else ./conformance, else the one installed."


def suite_option(function: _F) -> _F:
    """
    The option ``--suite`` on a command, which gets the folder as ``suite_dir``.
    """
    return click.option("--suite", "suite_dir", type=SuitePath(), default=_default, metavar="PATH", help=_HELP)(
        function
    )
