"""
Where versions of the model are found: folders, drafts, released snapshots, snapshot files, git revisions.
"""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler import drafts, snapshot
from csea_interop.compiler.build import compile_model
from csea_interop.compiler.diff.change import numbers
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model
from csea_interop.compiler.load import ROOT_FILE
from csea_interop.compiler.source import VERSION

RELEASED: Final = "released"


def compiled(folder: Path) -> Model:
    """
    The model in a folder, or the draft in an overlay's folder.

    Raises:
        ModelError: it does not compile, or its version is not three numbers.
    """
    with drafts.whole(folder) as whole:
        model = compile_model(whole)
    if not VERSION.fullmatch(model.version):
        raise ModelError("the version is three numbers such as 1.0.0", ROOT_FILE)
    # Examples come from the suite and say nothing of the model.
    return replace(model, examples={})


def find(name: str, model_dir: Path) -> dict[str, Any]:
    """
    The snapshot of what the user names.

    In this order: a folder with a model or a draft; a snapshot's file; the number of a released
    version or of a draft; a git revision.

    Args:
        name: what the user wrote.
        model_dir: where releases and drafts are looked for, and what is taken from a revision.

    Raises:
        ModelError: there is no such thing, or it does not compile.
    """
    path = Path(name)
    if (path / ROOT_FILE).is_file():
        return snapshot.of(compiled(path))
    if path.is_file():
        return snapshot.read(path)
    if VERSION.fullmatch(name):
        release = model_dir / RELEASED / f"{name}.json"
        if release.is_file():
            return snapshot.read(release)
        draft = model_dir / drafts.FOLDER / name
        if draft.is_dir():
            return snapshot.of(compiled(draft))
    return _revision(name, model_dir)


def releases(model_dir: Path) -> list[dict[str, Any]]:
    """
    The committed snapshots, oldest first; the last may be a candidate.

    Raises:
        ModelError: one is not readable, or its name is not its version.
    """
    found = [snapshot.read(path) for path in (model_dir / RELEASED).glob("*.json")]
    if not all((model_dir / RELEASED / f"{s['model']['version']}.json").is_file() for s in found):
        raise ModelError("a snapshot is named by its version", RELEASED)
    return sorted(found, key=lambda s: numbers(s["model"]["version"]))


def _revision(name: str, model_dir: Path) -> dict[str, Any]:
    git = ["git", "-C", str(model_dir)]
    # The revision never stands where git would read it as an option.
    commit = _run([*git, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"])
    if commit is None:
        raise ModelError("names no folder, snapshot, version or git revision", name)
    archive = _run([*git, "archive", "--format=tar", commit.decode().strip(), "."])
    if archive is None:
        raise ModelError("the model's folder is not in that revision", name)
    with tempfile.TemporaryDirectory(prefix="csea-revision-") as temporary:
        folder = Path(temporary) / "model"
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        return snapshot.of(compiled(folder))


def _run(command: list[str]) -> bytes | None:
    try:
        done = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - fixed words, a revision after --end-of-options
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
