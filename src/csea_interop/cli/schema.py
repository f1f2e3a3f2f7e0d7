"""
``csea schema``: the published forms of messages and of reports, offline.
"""

from __future__ import annotations

from typing import Final

import click

#: Reports whose form is ours, each with the file that says what it looks like.
_REPORTS: Final = {
    "json": "json_.schema.json",
    "ndjson": "ndjson.schema.json",
    "problem": "problem.schema.json",
    "csv": "csv_.csvw.json",
}


@click.command(name="schema")
@click.option(
    "--of",
    "what",
    type=click.Choice(["message", *_REPORTS]),
    default="message",
    show_default=True,
    help="Of messages, or of a report of csea-validate; csv is described by CSVW metadata.",
)
def command(what: str) -> int:
    """
    Print the published JSON Schema (draft-07) of messages, or of a report.

    It says what a message looks like; the rules stand in the catalogue:
    csea-validate rules --format json.
    """
    from importlib.resources import files

    from csea_interop.schema.artefacts import text
    from csea_interop.schema.catalogue import model_version

    if what == "message":
        click.echo(text(f"json_schema/csea-interop-{model_version()}.schema.json"), nl=False)
    else:
        click.echo((files("csea_interop.reports") / _REPORTS[what]).read_text("utf-8"), nl=False)
    return 0
