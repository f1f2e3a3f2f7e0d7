"""
What is written, and how it looks.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop import __version__
from csea_interop.cli._options import Option

if TYPE_CHECKING:
    from csea_interop.reports import Context
    from csea_interop.validation.settings import Settings

HEADING: Final = "What is written"
OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True
    ),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True),
)


def context(values: dict[str, Any], settings: Settings) -> Context:
    """
    What every output may say of the run.
    """
    from csea_interop.core import clock
    from csea_interop.reports import Context
    from csea_model._constants import VERSION

    selection = settings.selection
    return Context(
        __version__,
        VERSION,
        clock.written(settings.now),
        _wants_colour(values["color"]),
        left_out=tuple(sorted(selection.left_out)) if selection else (),
        profile=selection.profile if selection else "",
    )


def _wants_colour(color: str) -> bool:
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return bool(color == "always")
