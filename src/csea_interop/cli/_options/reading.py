"""
How messages are found and read.
"""

from __future__ import annotations

from typing import Final

import click

from csea_interop.cli._options import Option

HEADING: Final = "How messages are found"
OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "--input",
        "layout",
        type=click.Choice(["auto", "json", "ndjson"]),
        default="auto",
        show_default=True,
        help="One message a file (json) or one a line (ndjson); auto looks at the name and the first line.",
    ),
)
