"""
``csea formats``: the foreign formats that are known.
"""

from __future__ import annotations

import click


@click.command(name="formats", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> int:
    """List the formats of csea convert, and what the context of each states."""
    from csea_interop.formats import load, names

    for name in names():
        module = load(name)
        click.echo(f"{name}\n  {module.TITLE}\n  context:")
        width = max(map(len, module.OPTIONS))
        for option, about in module.OPTIONS.items():
            click.echo(f"    {option:<{width}}  {about}")
    return 0
