"""
The messages of the conformance cases, written from their base and patch.

A contributor writes a ``.case.json`` with a base, an RFC 6902 patch and the findings to expect;
the message itself follows from these and is written once. Bytes that stand are never changed
without being asked: an id stands for its bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import jsonpatch
import jsonpointer
import jsonschema

from csea_interop.compiler.errors import ModelError

#: Folders of the suite whose case ids are kept for ever, with the ends of the files that state them.
_LOCKED: Final = {
    **dict.fromkeys(("combinations", "encoding", "exchange", "rules"), ".case.json"),
    "relations": "in.json",
    "streams": ".json",
}
#: Folders whose messages are written; the encodings are bytes that no patch of JSON makes.
_WRITTEN: Final = ("combinations", "rules")
_CASE: Final = ".case.json"
_MESSAGE: Final = ".msg.json"
_LOCK: Final = "ids.lock"
#: Stands before an id that is no longer used and is never used again.
RETIRED: Final = "-"


def write(conformance_dir: Path, *, force: bool = False) -> list[str]:
    """
    Write the messages that are absent and note new case ids.

    Args:
        conformance_dir: the folder ``conformance``.
        force: write messages anew that differ from their base and patch, too.

    Returns:
        The files that were written, relative to the folder.

    Raises:
        ModelError: a case that cannot be read, or whose patch does not fit its base.
    """
    written = []
    check = _schema(conformance_dir)
    for path in _made(conformance_dir):
        # Combinations have a schema of their own, which the tests hold them to.
        if path.is_relative_to(conformance_dir / "rules"):
            _well_formed(conformance_dir, path, check)
        target = _message(path)
        text = render(conformance_dir, path)
        if not target.exists() or (force and target.read_bytes() != text):
            target.write_bytes(text)
            written.append(target.relative_to(conformance_dir).as_posix())
    lock = conformance_dir / _LOCK
    stated = lock.read_text("utf-8") if lock.exists() else ""
    listed = _with_new_ids(conformance_dir, stated)
    if listed != stated:
        lock.write_text(listed, "utf-8")
        written.append(_LOCK)
    return written


def stale(conformance_dir: Path) -> list[str]:
    """
    The files that ``write`` with force would write, relative to the folder.

    Raises:
        ModelError: a case that cannot be read, or whose patch does not fit its base.
    """
    found = []
    for path in _made(conformance_dir):
        target = _message(path)
        if not target.exists() or target.read_bytes() != render(conformance_dir, path):
            found.append(target.relative_to(conformance_dir).as_posix())
    lock = conformance_dir / _LOCK
    stated = lock.read_text("utf-8") if lock.exists() else ""
    if _with_new_ids(conformance_dir, stated) != stated:
        found.append(_LOCK)
    return found


def render(conformance_dir: Path, case_path: Path) -> bytes:
    """
    The bytes of a case's message: its base with its patch applied.

    Raises:
        ModelError: the case or its base cannot be read, or the patch does not fit.
    """
    case = _read(conformance_dir, case_path)
    try:
        base = _read(conformance_dir, conformance_dir / "rules" / case["base"])
        value = jsonpatch.JsonPatch(case["patch"]).apply(base)
    except (KeyError, TypeError, jsonpatch.JsonPatchException, jsonpointer.JsonPointerException) as error:
        where = case_path.relative_to(conformance_dir).as_posix()
        raise ModelError(f"base and patch do not fit: {type(error).__name__}", where) from error
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def ids(lock_text: str) -> tuple[frozenset[str], frozenset[str]]:
    """
    The ids in use and the retired ones, from the text of ``ids.lock``.
    """
    lines = lock_text.split("\n")
    kept = frozenset(line for line in lines if line and not line.startswith(RETIRED))
    return kept, frozenset(line[1:].strip() for line in lines if line.startswith(RETIRED))


def _schema(conformance_dir: Path) -> jsonschema.Draft7Validator:
    """
    The schema of case files; one that takes all where the suite has none.
    """
    path = conformance_dir / "schemas" / "case.schema.json"
    return jsonschema.Draft7Validator(_read(conformance_dir, path) if path.exists() else {})


def _well_formed(conformance_dir: Path, path: Path, check: jsonschema.Draft7Validator) -> None:
    """
    A case copied from a neighbour keeps the neighbour's id until somebody looks: look before the id is locked.
    """
    case, where = _read(conformance_dir, path), path.relative_to(conformance_dir).as_posix()
    folder, kind, name = path.relative_to(conformance_dir / "rules").parts
    wanted = f"{'-'.join(folder.split('-')[:3])}/{kind}/{name.removesuffix(_CASE)}"
    if case.get("id") != wanted:
        raise ModelError(f"the id of a case follows from its place: {wanted}", where)
    for fault in sorted(check.iter_errors(case), key=str):
        member = "/".join(map(str, fault.absolute_path))
        said = fault.schema.get("description", fault.message) if isinstance(fault.schema, dict) else fault.message
        raise ModelError(f"{member or 'the case'} breaks {fault.validator} of schemas/case.schema.json: {said}", where)


def _with_new_ids(conformance_dir: Path, stated: str) -> str:
    kept, retired = ids(stated)
    found = {
        str(_read(conformance_dir, path).get("id", ""))
        for folder, end in _LOCKED.items()
        for path in sorted((conformance_dir / folder).rglob("*" + end))
    }
    again = sorted(found & retired)
    if again:
        raise ModelError(f"{again[0]} is retired: give the case a new id", _LOCK)
    lines = {name: name for name in kept | found} | {name: f"{RETIRED} {name}" for name in retired}
    return "".join(lines[name] + "\n" for name in sorted(lines))


def _cases(conformance_dir: Path, folder: str) -> Iterator[Path]:
    yield from sorted((conformance_dir / folder).rglob("*" + _CASE))


def _made(conformance_dir: Path) -> Iterator[Path]:
    """
    The cases that have a base; where there is none, the bytes stand beside the case.
    """
    for folder in _WRITTEN:
        for path in _cases(conformance_dir, folder):
            if not path.with_name(path.name.removesuffix(_CASE) + ".bytes").exists():
                yield path


def _message(case_path: Path) -> Path:
    return case_path.with_name(case_path.name.removesuffix(_CASE) + _MESSAGE)


def _read(conformance_dir: Path, path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        where = path.relative_to(conformance_dir).as_posix()
        raise ModelError(f"not readable as JSON: {type(error).__name__}", where) from error
    if not isinstance(value, dict):
        raise ModelError("not a JSON object", path.relative_to(conformance_dir).as_posix())
    return value
