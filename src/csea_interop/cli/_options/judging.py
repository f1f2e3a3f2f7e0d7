"""
How messages are judged, and what makes a run fail.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.cli._options import Option, exchange

if TYPE_CHECKING:
    from csea_interop.validation.settings import Settings

OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "info"]),
        default="error",
        show_default=True,
        help="Least severity that makes the exit status 1.",
    ),
    click.option("--now", metavar="TIME", help="Judge as of this RFC 3339 time instead of the clock."),
    click.option(
        "--code-list",
        "lists",
        multiple=True,
        metavar="FILE",
        help="A private list of codes, for a scheme that is not public; its codes are then checked too.",
    ),
)


def settings(values: dict[str, Any]) -> Settings:
    """
    What the run asks of every message.

    Raises:
        InputError: a private list cannot be read, or contradicts another.
        UsageError: the time is not one.
    """
    from csea_interop.validation.codelists import load as load_list
    from csea_interop.validation.codelists import sites as private_sites
    from csea_interop.validation.settings import Settings

    code_lists = tuple(load_list(Path(name)) for name in values["lists"])
    # Lists that contradict one another are misuse, told before any message is read.
    private_sites(code_lists)
    # Senders are told apart only where a report shows them, under a key that dies with the run.
    run_key = secrets.token_bytes(32) if "html" in values["format_name"] else b""
    return Settings(
        _moment(values["now"]),
        code_lists=code_lists,
        asked=exchange.asked(values),
        run_key=run_key,
        complete_for=exchange.complete_for(values),
    )


def _moment(stated: str | None) -> datetime:
    from csea_interop.core import clock

    return clock.frozen(stated) if stated else clock.current()
