"""
``csea model``: build what is generated from the model.
"""

from __future__ import annotations

from pathlib import Path

import click

from csea_interop.cli import _model_labels, _model_versions


@click.group(name="model")
def command() -> None:
    """Compile the model (for developers of the format; needs the development extra)."""
    from importlib.util import find_spec

    from csea_interop.core.errors import UsageError

    if find_spec("linkml_runtime") is None:
        raise UsageError(
            "CSEA-USE-EXTRA", "the compiler's libraries are not installed", "pip install 'csea-interop[dev]'"
        )


@command.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when generated/ is not what the model says.")
@click.option("--model", "model_dir", default="model", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--out", "out_dir", default="generated", type=click.Path(file_okay=False, path_type=Path))
def build(check: bool, model_dir: Path, out_dir: Path) -> None:
    """Compile model/ into generated/."""
    from csea_interop.compiler.build import compile_model, differences, render, write
    from csea_interop.compiler.errors import ModelError

    try:
        files = render(compile_model(model_dir))
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    wrong = differences(files, out_dir)
    if not check:
        write(files, out_dir)
        click.echo(f"{len(files)} files, {len(wrong)} written", err=True)
        return
    for name in wrong:
        click.echo(f"not what the model says: {name}", err=True)
    if wrong:
        raise click.exceptions.Exit(1)
    click.echo(f"{len(files)} files are what the model says", err=True)


@command.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a list is not what its package says.")
@click.option("--model", "model_dir", default="model", type=click.Path(exists=True, file_okay=False, path_type=Path))
def lists(check: bool, model_dir: Path) -> None:
    """Write the code lists that come from pinned packages."""
    from csea_interop.compiler.lists import changed
    from csea_interop.compiler.lists import write as write_lists

    wrong = changed(model_dir / "vocabularies")
    if not check:
        write_lists(model_dir / "vocabularies")
    for name in wrong:
        click.echo(f"not what the package says: {name}" if check else f"written: {name}", err=True)
    if wrong and check:
        raise click.exceptions.Exit(1)


@command.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a message is not what its case says.")
@click.option("--force", is_flag=True, help="Write messages anew that differ from their case.")
@click.option("--suite", default="conformance", type=click.Path(exists=True, file_okay=False, path_type=Path))
def vectors(check: bool, force: bool, suite: Path) -> None:
    """Write the messages of conformance cases from base and patch, and note new case ids."""
    from csea_interop.compiler.errors import ModelError
    from csea_interop.compiler.vectors import stale
    from csea_interop.compiler.vectors import write as write_vectors

    try:
        names = stale(suite) if check else write_vectors(suite, force=force)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    for name in names:
        click.echo(f"not what its case says: {name}" if check else f"written: {name}", err=True)
    if names and check:
        raise click.exceptions.Exit(1)


for _command in (_model_labels.labels, _model_versions.diff, _model_versions.snapshot, _model_versions.release):
    command.add_command(_command)
