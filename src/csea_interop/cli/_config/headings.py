"""
Which theme an option belongs to, for help and manual.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, Final

import click

from csea_interop.cli import _options
from csea_interop.cli._config.command import HEADING
from csea_interop.cli._config.names import ALONE, long_name

_LAST: Final = "Other"


def by_heading(params: Sequence[click.Parameter]) -> dict[str, list[click.Option]]:
    """
    The options under the heading of their theme, both in the order in which the command has them.
    """
    themes = _themes()
    out: dict[str, list[click.Option]] = {}
    for param in params:
        if isinstance(param, click.Option):
            name = long_name(param)
            own = HEADING if name in ALONE and "config" in name else _LAST
            out.setdefault(themes.get(str(param.name), own), []).append(param)
    return dict(sorted(out.items(), key=lambda pair: (pair[0] == _LAST, pair[0] == HEADING)))


def _themes() -> dict[str, str]:
    out = {}
    for info in pkgutil.iter_modules(_options.__path__):
        module = import_module(f"{_options.__name__}.{info.name}")
        heading = getattr(module, "HEADING", info.name.capitalize())
        for name in _names(getattr(module, "OPTIONS", ())):
            out[name] = heading
    return out


def _names(decorators: Sequence[Callable[[Any], Any]]) -> list[str]:
    def holder() -> None: ...

    for decorator in decorators:
        decorator(holder)
    return [str(param.name) for param in getattr(holder, "__click_params__", ())]
