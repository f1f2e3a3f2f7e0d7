"""
The gate between what was released and what the model says now, and the way through it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from csea_interop.compiler import drafts, migrations, snapshot, versions
from csea_interop.compiler.diff import Difference, compare
from csea_interop.compiler.diff.change import numbers
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.snapshot import Snapshot


def faults(old: Snapshot, new: Snapshot, known: tuple[migrations.Migration, ...]) -> Iterator[str]:
    """
    Why ``new`` may not follow ``old`` under its number; nothing where it may.
    """
    difference = compare(old, new)
    if not difference.enough:
        yield f"{difference.new} is too small after {difference.old}: a {difference.bump} change needs {difference.least}"
    yield from difference.undated
    yield from _unmigrated(difference, old, new, known)


def _unmigrated(
    difference: Difference, old: Snapshot, new: Snapshot, known: tuple[migrations.Migration, ...]
) -> Iterator[str]:
    between = next((m for m in known if (m.old, m.new) == (difference.old, difference.new)), None)
    if between is not None:
        yield from migrations.gaps(between, old, new)
    elif numbers(old["model"]["version"])[:1] == numbers(new["model"]["version"])[:1]:
        for do, owner, member, _ in migrations.called_for(old, new):
            yield f"{owner}.{member}: no migration from {difference.new} to {difference.old}, which needs a {do}"


def gate(model_dir: Path) -> Iterator[str]:
    """
    Why the model may not stay as it is: against the last release, against its own candidate, and for each draft.

    Raises:
        ModelError: the model, a draft or a snapshot cannot be read.
    """
    now = snapshot.of(versions.compiled(model_dir))
    known = migrations.read(model_dir)
    last = _last_released(model_dir)
    if last is not None:
        yield from faults(last, now, known)
    version = now["model"]["version"]
    candidate = next((s for s in versions.releases(model_dir) if s["model"]["version"] == version), None)
    if candidate is None:
        yield f"there is no snapshot of {version}: csea model snapshot writes it"
    elif candidate["state"] == "candidate" and not snapshot.same(candidate, now):
        yield f"the snapshot of {version} is not what the model says: csea model snapshot writes it anew"
    for folder in sorted(p for p in (model_dir / drafts.FOLDER).glob("*") if p.is_dir()):
        draft = snapshot.of(versions.compiled(folder))
        if draft["model"]["version"] != folder.name:
            yield f"the draft {folder.name} says that it is {draft['model']['version']}"
        yield from (f"draft {folder.name}: {fault}" for fault in faults(now, draft, known))


def _last_released(model_dir: Path) -> Snapshot | None:
    released = [s for s in versions.releases(model_dir) if s["state"] == "released"]
    return released[-1] if released else None


def write(model_dir: Path, *, release: bool) -> str:
    """
    Write the snapshot of the model, as a candidate or, once and for all, as released; its path is returned.

    A released snapshot of the same model is left as it is, so that every build may ask for it.

    Raises:
        ModelError: that version is released already, or may not be released as it stands.
    """
    now: dict[str, Any] = snapshot.of(versions.compiled(model_dir), "released" if release else "candidate")
    version = now["model"]["version"]
    path = model_dir / versions.RELEASED / f"{version}.json"
    frozen = snapshot.read(path) if path.is_file() else {"state": "candidate"}
    if frozen["state"] == "released":
        if not release and snapshot.same(frozen, now):
            return path.as_posix()
        raise ModelError(f"{version} is released and stays as it is: raise the version", path.name)
    last = _last_released(model_dir)
    if last is not None and release:
        for fault in faults(last, now, migrations.read(model_dir)):
            raise ModelError(fault, path.name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(snapshot.text(now), encoding="utf-8", newline="\n")
    return path.as_posix()
