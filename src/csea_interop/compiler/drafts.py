"""
A draft of the next version: an overlay that states only what differs from the model.

Each file of ``model/drafts/<version>/`` lies where its counterpart under ``model/`` lies. Mappings
are merged key by key, lists are added to, everything else replaces what stood there. What comes out
is a model like any other: linted, loaded and bound by the same code.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import yaml

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.source import mapping_of

FOLDER: Final = "drafts"
#: What a model is compiled from; records, snapshots and other drafts stay behind.
_NOT_COPIED: Final = (FOLDER, "released", "migrations", "decisions")


def is_draft(folder: Path) -> bool:
    """
    Whether the folder is an overlay rather than a whole model.
    """
    return folder.resolve().parent.name == FOLDER


@contextmanager
def whole(folder: Path) -> Iterator[Path]:
    """
    The folder of a whole model: the folder itself, or a temporary one with the draft laid over its model.

    Raises:
        ModelError: a file of the draft that is not YAML, or that changes the kind of a value.
    """
    if not is_draft(folder):
        yield folder
        return
    base = folder.resolve().parent.parent
    with tempfile.TemporaryDirectory(prefix="csea-draft-") as temporary:
        # A folder below, so that no suite of conformance cases is looked for beside it.
        target = Path(temporary) / "model"
        shutil.copytree(base, target, ignore=lambda at, _: _NOT_COPIED if Path(at) == base else ())
        for path in sorted(folder.rglob("*.yaml")):
            _lay(path, target / path.relative_to(folder), path.relative_to(folder).as_posix())
        yield target


def _lay(overlay: Path, onto: Path, name: str) -> None:
    own, _ = mapping_of(overlay)
    stood = mapping_of(onto)[0] if onto.is_file() else {}
    onto.parent.mkdir(parents=True, exist_ok=True)
    merged = merge(stood, own, name)
    onto.write_text(yaml.safe_dump(merged, sort_keys=False, allow_unicode=True), encoding="utf-8")


def merge(stood: Any, own: Any, where: str) -> Any:
    """
    ``own`` laid over ``stood``.

    Raises:
        ModelError: a mapping or list meets something else, with the place.
    """
    if isinstance(stood, dict) and isinstance(own, dict):
        return {
            **stood,
            **{
                key: merge(stood[key], value, f"{where}: {key}") if key in stood else value
                for key, value in own.items()
            },
        }
    if isinstance(stood, list) and isinstance(own, list):
        return [*stood, *(value for value in own if value not in stood)]
    if isinstance(stood, dict | list) or isinstance(own, dict | list):
        raise ModelError("the draft has another kind of value here than the model", where)
    return own
