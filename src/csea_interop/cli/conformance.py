"""
``csea conformance`` and ``csea-conformance``: make and prove the suite of cases.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from csea_interop.cli import _kit

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


class _Commands(click.Group):
    """
    Besides those of this file, each file of the kit's folder is a command, imported only when it runs.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """
        Names of this file's commands and of the kit's.
        """
        stems = (path.stem for path in Path(_kit.__file__).parent.glob("[a-z]*.py"))
        return sorted({*super().list_commands(ctx), *(stem.replace("_", "-") for stem in stems)})

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """
        The command of that name, imported now.
        """
        own = super().get_command(ctx, name)
        if own is not None or name not in self.list_commands(ctx):
            return own
        command: click.Command = import_module(f"{_kit.__name__}.{name.replace('-', '_')}").command
        return command


@click.group(name="conformance", cls=_Commands)
def command() -> None:
    """Test an implementation with the suite of cases; make and prove the suite."""


def _needs_the_compiler() -> None:
    """
    Say what is lacking where only the kit is installed: the suite itself is made with the development extra.
    """
    from importlib.util import find_spec

    from csea_interop.core.errors import UsageError

    if find_spec("linkml_runtime") is None:
        raise UsageError(
            "CSEA-USE-EXTRA", "the compiler's libraries are not installed", "pip install 'csea-interop[dev]'"
        )


@command.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a file is not what the model says.")
@click.option("--write", is_flag=True, help="Write the files; this is what happens without --check, too.")
@click.option("--model", "model_dir", default="model", type=_FOLDER)
@click.option("--suite", default="conformance", type=_FOLDER)
def shapes(check: bool, write: bool, model_dir: Path, suite: Path) -> None:
    """Make the shape cases from the model, each verdict confirmed by the published schema."""
    _needs_the_compiler()
    from csea_interop.compiler.errors import ModelError
    from csea_interop.compiler.load import load
    from csea_interop.conformance import shapefiles

    if check and write:
        raise click.UsageError("--check and --write exclude each other")
    try:
        files = shapefiles.render(load(model_dir), suite)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    wrong = shapefiles.differences(files, suite) if check else shapefiles.write(files, suite)
    for name in wrong:
        click.echo(f"not what the model says: {name}" if check else f"written: {name}", err=True)
    if wrong and check:
        raise click.exceptions.Exit(1)
    cases = sum(text.count("\n") for text in files.values())
    click.echo(f"{cases} shape cases in {len(files)} files, confirmed", err=True)


@command.command()
@click.option("--model", "model_dir", default="model", type=_FOLDER)
@click.option("--suite", "suite_dir", default="conformance", type=_FOLDER)
def adequacy(model_dir: Path, suite_dir: Path) -> None:
    """
    Change every constraint, rule and check written by hand, and see whether a case notices.

    CSEA_ADEQUACY_SEED draws what is drawn; CSEA_ADEQUACY_SCHEMA, CSEA_ADEQUACY_RULES and
    CSEA_ADEQUACY_CODE limit the mutants of the shape, of the rules and of what is written by hand.
    CSEA_ADEQUACY_FULL=1 lets each member of each code list go. Exit 1 when a mutant survives or an
    element stands in no valid message, and adequacy.yaml does not say why.
    """
    _needs_the_compiler()
    from csea_interop.compiler.bind import bind
    from csea_interop.compiler.errors import ModelError
    from csea_interop.compiler.load import load as model_of
    from csea_interop.compiler.source import read
    from csea_interop.conformance.adequacy import Settings, declared, measure
    from csea_interop.conformance.suite import load
    from csea_interop.conformance.table import text
    from csea_model._constants import SHAPES
    from csea_model._shape import check

    try:
        # Neither lint nor examples: they are the build's, and cost a tenth of the time.
        model, reasons = bind(model_of(model_dir), read(model_dir / "rules")), declared(suite_dir)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    result = measure(model, load(suite_dir), reasons, check, SHAPES, Settings.of_environment(), suite_dir)
    click.echo(text(result), nl=False)
    if not result.adequate:
        raise click.exceptions.Exit(1)


def main() -> NoReturn:
    """
    Run ``csea-conformance``.
    """
    from csea_interop.cli.main import run

    run(command, "csea-conformance")
