"""
What each setting is, and where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click
from click.core import ParameterSource

from csea_interop.cli._config.command import META
from csea_interop.cli._config.names import options, variable
from csea_interop.core.showing import shown


def lines(ctx: click.Context) -> Iterator[str]:
    """
    A line for each setting: its key, its value, its origin.
    """
    path = ctx.meta.get(META)
    yield f"configuration file: {shown(path) if path else 'none'}"
    rows = []
    for key, option in options(ctx.command).items():
        value = ctx.params.get(str(option.name))
        source = ctx.get_parameter_source(str(option.name))
        origin = (
            {
                ParameterSource.COMMANDLINE: "command line",
                ParameterSource.ENVIRONMENT: f"environment: {variable(option)}",
                ParameterSource.DEFAULT_MAP: f"{shown(str(path))}: {key}",
            }.get(source, "default")
            if source is not None
            else "default"
        )
        rows.append((key, _written(value), origin))
    widths = [max(len(row[i]) for row in rows) for i in range(2)]
    for key, value, origin in rows:
        yield f"{key:<{widths[0]}}  {value:<{widths[1]}}  {origin}"


def _written(value: Any) -> str:
    """
    A value as a configuration file would have it.
    """
    if value is None or value == ():
        return "-"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(_written(part) for part in value) + "]"
    return shown(str(value)) if isinstance(value, (int, float)) else f'"{shown(str(value))}"'
