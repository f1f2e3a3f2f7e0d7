"""
``csea man``: the manual page of ``csea-validate``, as it stands in ``generated/man``.
"""

from __future__ import annotations

import click


@click.command(name="man")
def command() -> int:
    """
    Print the manual page, for man -l or mandoc.
    """
    from csea_interop.cli._manual import page

    click.echo(page(), nl=False)
    return 0
