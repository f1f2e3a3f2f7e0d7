"""
``csea-conformance init``: a first harness, in the language of one's choice.
"""

from __future__ import annotations

from pathlib import Path

import click

_LANGUAGES = ("python", "js", "go", "java", "shell")


@click.command()
@click.option("--lang", type=click.Choice(_LANGUAGES), required=True, help="The language to write it in.")
@click.option(
    "-o",
    "--output",
    "folder",
    default="csea-harness",
    show_default=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write it into.",
)
@click.option("--role", type=click.Choice(["validator"]), default="validator", show_default=True)
@click.option("--force", is_flag=True, help="Replace files that are there already.")
def command(lang: str, folder: Path, role: str, force: bool) -> int:  # noqa: ARG001 - the one role so far
    """
    Write a harness that answers the kit, of at most thirty lines, and a README beside it.

    It works as it stands and says of each message that it cannot judge it. Your own validator
    goes into one function, judge; the README shows where, and which commands come next.

    \b
    Exit status: 0 it was written; 2 wrong use, a file that is there already, or one
    that cannot be written; 3 the kit failed.
    """
    from csea_interop.conformance.init.languages import LANGUAGES, write
    from csea_interop.core.showing import shown

    for path in write(lang, folder, force=force):
        click.echo(f"written: {shown(str(path))}")
    language = LANGUAGES[lang]
    click.echo("next, in that folder:")
    if language.build:
        click.echo(f"  {language.build}")
    click.echo(f'  csea-conformance doctor --jsonl "{language.start}"')
    return 0
