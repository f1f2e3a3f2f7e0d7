"""
The files of shape cases: written from the model, confirmed by an engine that is not ours.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.json_schema import schema
from csea_interop.conformance import shapes
from csea_interop.conformance.suite import Json, ShapeCase, bases
from csea_interop.core.errors import UsageError

FOLDER: Final = "shapes"
#: A file stays small enough to be read in a browser.
MAX_BYTES: Final = 1_000_000


def render(model: Model, suite_dir: Path) -> dict[str, str]:
    """
    Every file of shape cases by its name, each verdict confirmed.

    Raises:
        UsageError: an engine disagrees with a verdict, an id stands twice, or a file grows too large.
    """
    sound = bases(suite_dir)
    made = shapes.make(model, sound)
    wrong = unconfirmed(json.loads(json.dumps(schema(model))), sound, [c for cases in made.values() for c in cases])
    if wrong:
        raise UsageError("CSEA-USE-SHAPES", f"the published schema disagrees: {', '.join(wrong[:5])}")
    files = {f"{name}.jsonl": "".join(c.line() + "\n" for c in cases) for name, cases in made.items() if cases}
    for name, text in files.items():
        ids = [c.id for c in made[name.removesuffix(".jsonl")]]
        if len(set(ids)) != len(ids):
            raise UsageError("CSEA-USE-SHAPES", f"an id stands twice in {name}")
        if len(text.encode()) >= MAX_BYTES:
            raise UsageError("CSEA-USE-SHAPES", f"{name} is too large")
    return files


def unconfirmed(published: Json, sound: Mapping[str, Any], cases: list[ShapeCase]) -> list[str]:
    """
    Ids of cases whose verdict the published schema does not give, or whose base is not sound.
    """
    import jsonschema_rs

    judge = jsonschema_rs.Draft7Validator(published).is_valid
    broken = {name for name, value in sound.items() if not judge(value)}
    return [c.id for c in cases if c.base in broken or judge(c.of(sound[c.base])) != c.sound]


def differences(files: Mapping[str, str], suite_dir: Path) -> list[str]:
    """
    Files that are missing, changed or left over.
    """
    folder = suite_dir / FOLDER
    present = {p.name for p in folder.glob("*.jsonl")}
    wrong = {n for n, text in files.items() if n not in present or (folder / n).read_bytes() != text.encode()}
    return sorted(wrong | (present - set(files)))


def write(files: Mapping[str, str], suite_dir: Path) -> list[str]:
    """
    Make the folder hold exactly these files, and name those that changed.
    """
    changed = differences(files, suite_dir)
    folder = suite_dir / FOLDER
    folder.mkdir(exist_ok=True)
    for name in changed:
        if name in files:
            (folder / name).write_text(files[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()
    return changed
