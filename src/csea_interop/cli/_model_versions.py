"""
The part of ``csea model`` about versions: ``diff``, ``snapshot`` and ``release``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from csea_interop.compiler.diff import Difference

_MODEL = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("a", metavar="[A]", required=False)
@click.argument("b", metavar="[B]", required=False)
@click.option("--check", is_flag=True, help="Exit 1 when B's number is too small, or something new is not dated.")
@click.option("--require", "most", type=click.Choice(["patch", "minor", "major"]), help="Exit 1 when more is demanded.")
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--model", "model_dir", default="model", show_default=True, type=_MODEL)
def diff(a: str | None, b: str | None, check: bool, most: str | None, format_name: str, model_dir: Path) -> None:
    """
    Say what changed from one version of the model to another, and which number that demands.

    A and B are each a model's folder, a draft's folder, a snapshot's file, the number of
    a released version or draft, or a git revision; B is the model's folder if not given.

    Without A and B, --check holds the model against the last released version, its
    snapshot and its drafts: the gate of the build.
    """
    from csea_interop.compiler import migrations, release, versions
    from csea_interop.compiler.diff import BUMPS, compare
    from csea_interop.compiler.errors import ModelError

    try:
        if a is None:
            if not check or most:
                raise click.UsageError("name two versions, or one to compare the model with, or give --check alone")
            _concluded(list(release.gate(model_dir)))
            click.echo("the model's number fits what changed", err=True)
            return
        old, new = versions.find(a, model_dir), versions.find(b or str(model_dir), model_dir)
        difference = compare(old, new)
        faults = list(release.faults(old, new, migrations.read(model_dir))) if check else []
    except ModelError as error:
        raise click.ClickException(str(error)) from error
    click.echo(_json(difference) if format_name == "json" else _text(difference), nl=False)
    if most and BUMPS.index(difference.bump) > BUMPS.index(most):
        faults.append(f"the changes are {difference.bump}, more than {most}")
    _concluded(faults)


def _concluded(faults: Sequence[str]) -> None:
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise click.exceptions.Exit(1)


def _json(difference: Difference) -> str:
    import json

    told = {
        "old": difference.old,
        "new": difference.new,
        "bump": difference.bump,
        "least": difference.least,
        "enough": difference.enough,
        "changes": [change._asdict() for change in difference.changes],
        "undated": list(difference.undated),
    }
    return json.dumps(told, indent=2) + "\n"


def _text(difference: Difference) -> str:
    lines = [f"{difference.old} -> {difference.new}: {len(difference.changes)} change(s), {difference.bump}"]
    if difference.changes:
        lines[0] += f", demands {difference.least} or later"
    wide = max((len(change.place) for change in difference.changes), default=0)
    lines += [f"  {c.bump:5}  {c.kind:10}  {c.place:{wide}}  {c.about}" for c in difference.changes]
    return "\n".join(lines) + "\n"


@click.command()
@click.option("--model", "model_dir", default="model", show_default=True, type=_MODEL)
def snapshot(model_dir: Path) -> None:
    """Write the snapshot of a version that is not released yet."""
    _write(model_dir, release=False)


@click.command()
@click.option("--model", "model_dir", default="model", show_default=True, type=_MODEL)
def release(model_dir: Path) -> None:
    """Freeze the model's version: its snapshot is released and never written again."""
    _write(model_dir, release=True)


def _write(model_dir: Path, *, release: bool) -> None:
    from csea_interop.compiler.errors import ModelError
    from csea_interop.compiler.release import write

    try:
        click.echo(f"snapshot: {write(model_dir, release=release)}", err=True)
    except ModelError as error:
        raise click.ClickException(str(error)) from error
