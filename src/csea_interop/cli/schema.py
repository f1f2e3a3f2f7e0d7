"""
``csea schema``: the published JSON Schema of messages, offline.
"""

from __future__ import annotations

import click


@click.command(name="schema")
def command() -> int:
    """
    Print the published JSON Schema (draft-07) of messages.

    It says what a message looks like; the rules stand in the catalogue:
    csea-validate rules --format json.
    """
    from csea_interop.schema.artefacts import text
    from csea_interop.schema.catalogue import model_version

    click.echo(text(f"json_schema/csea-interop-{model_version()}.schema.json"), nl=False)
    return 0
