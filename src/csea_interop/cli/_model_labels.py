"""
``csea model labels``: what translations lack, and which of them the English text has left behind.
"""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--language", help="Only this language, as its file is named.")
@click.option("--check", is_flag=True, help="Only what is stale or not recorded, not what is missing.")
@click.option(
    "--accept", multiple=True, metavar="LANG", help="Record that all texts of LANG say what the English says."
)
@click.option("--model", "model_dir", default="model", type=click.Path(exists=True, file_okay=False, path_type=Path))
def labels(language: str | None, check: bool, accept: tuple[str, ...], model_dir: Path) -> None:
    """
    Print what a language lacks or has stale, with the English text.

    Stale is a translation whose English text or definition changed after
    it was made. Exit 1 when anything is printed.
    """
    from csea_interop.compiler import translations
    from csea_interop.compiler.build import compile_model
    from csea_interop.compiler.errors import ModelError
    from csea_interop.compiler.labels import ENGLISH, missing

    try:
        model = compile_model(model_dir)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    folder = model_dir / "labels"
    for code in (*accept, *((language,) if language else ())):
        if code not in model.labels or (code in accept and code == ENGLISH):
            raise click.ClickException("there is no file of translations into that language under labels/")
    for code in accept:
        translations.accept(model, folder, code)
    told = 0
    for code in model.labels:
        if code != (language or code):
            continue
        found = [] if check else [("missing", key) for key in missing(model, code)]
        if code != ENGLISH:
            own = translations.state(model, folder, code)
            found += [(kind, key) for kind, keys in own._asdict().items() for key in keys]
        told += len(found)
        for kind, key in found:
            english = "" if kind == "gone" else translations.meaning(model, key).replace("\n", " | ")
            click.echo(f"{kind}\t{code}\t{'.'.join(key)}\t{english}")
    if told:
        click.echo("look at what is stale, mend it, then: csea model labels --accept LANG", err=True)
        raise click.exceptions.Exit(1)
    click.echo(f"{len(model.labels) if language is None else 1} languages, nothing missing or stale", err=True)
