"""
The names of an option: its long name, its key and its variable.
"""

from __future__ import annotations

import re
from typing import Final

import click

PREFIX: Final = "CSEA_VALIDATE_"
#: Options that say something about the run's configuration or end it at once: they have no key.
ALONE: Final = frozenset({"config", "no-config", "show-config", "help", "version"})
#: Options that only a file named by the user may set.
NAMED_ONLY: Final = frozenset({"exit-zero"})
_FILE: Final = re.compile(r"FILE|PATH|DIR|FOLDER|JOURNAL")


def long_name(option: click.Parameter) -> str:
    """
    The name after ``--``, which is the key in a file too.
    """
    return next(name for name in option.opts if name.startswith("--"))[2:]


def variable(option: click.Parameter) -> str:
    """
    The environment variable of an option.
    """
    return PREFIX + long_name(option).upper().replace("-", "_")


def options(command: click.Command) -> dict[str, click.Option]:
    """
    The options that can be set by file or environment, by key.
    """
    found = {long_name(p): p for p in command.params if isinstance(p, click.Option)}
    return {name: option for name, option in found.items() if name not in ALONE}


def is_file(option: click.Parameter) -> bool:
    """
    Whether an option names a file or a folder.
    """
    return isinstance(option.type, (click.Path, click.File)) or bool(_FILE.search(option.metavar or ""))
