"""
Whether a suite is in order: every file of a known kind and of its form, every permanent name used once and kept.

What kinds there are stands in the suite itself, in ``schemas/kinds.json``, so that any tool can do the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.about import about
from csea_interop.conformance.kit.packing import SUMS, names, sums
from csea_interop.core.errors import InputError
from csea_interop.schema.catalogue import catalogue

KINDS: Final = "schemas/kinds.json"
LOCK: Final = "ids.lock"
#: Bytes of one file; more has no place in a case that somebody is to read.
MOST: Final = 1_000_000
_META: Final = "http://json-schema.org/draft-07/schema#"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """
    What is wrong with a suite: the file, or its place in it, a permanent code, and what it is in our own words.
    """

    path: str
    code: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Lint:
    """
    What was found.

    Attributes:
        faults: in order of files; none in a suite that is in order.
        files: how many were looked at.
        kinds: how many files there are of each kind.
        unread: files whose form nothing installed here can read.
    """

    faults: tuple[Fault, ...]
    files: int
    kinds: dict[str, int]
    unread: tuple[str, ...]


@dataclass(slots=True)
class _Work:
    folder: Path
    listed: list[str]
    kinds: list[dict[str, Any]]
    schemas: dict[str, Any] = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)
    locked: set[str] = field(default_factory=set)
    counted: dict[str, int] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)


def lint(folder: Path) -> Lint:
    """
    Look at every file of a suite.

    Raises:
        InputError: the folder is no suite (``CSEA-SUI-ABOUT``), cannot be read, or holds a link (``CSEA-SUI-LINK``).
    """
    about(folder)
    try:
        listed = names(folder)
        table = json.loads((folder / KINDS).read_bytes())["kinds"]
        work = _Work(folder, listed, [{**row, "path": re.compile(row["path"])} for row in table])
        faults = sorted({*_schemas(work), *_files(work), *_ids(work), *_sums(work)})
    except (OSError, ValueError, KeyError, TypeError, re.error) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    return Lint(tuple(faults), len(listed), dict(sorted(work.counted.items())), tuple(work.unread))


def _schemas(work: _Work) -> Iterator[Fault]:
    """
    Each schema is one, and each that a kind names is there.
    """
    import jsonschema_rs

    for name in work.listed:
        if not name.endswith(".schema.json"):
            continue
        try:
            schema = json.loads((work.folder / name).read_bytes())
            if schema["$schema"] != _META or not schema["$id"].endswith(f"/{Path(name).name}"):
                yield Fault(name, "CSEA-SUI-SCHEMA", "$schema or $id is not that of this file")
            work.schemas[Path(name).name] = jsonschema_rs.Draft7Validator(schema)
        except (ValueError, KeyError, TypeError, jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError):
            yield Fault(name, "CSEA-SUI-SCHEMA", "it is no schema of draft 7")


def _files(work: _Work) -> Iterator[Fault]:
    for name in work.listed:
        row = next((row for row in work.kinds if row["path"].fullmatch(name)), None)
        if row is None:
            yield Fault(name, "CSEA-SUI-STRAY", "no kind of file has such a path")
            continue
        work.counted[row["kind"]] = work.counted.get(row["kind"], 0) + 1
        raw = (work.folder / name).read_bytes()
        if len(raw) > MOST:
            yield Fault(name, "CSEA-SUI-SIZE", "it is larger than a million bytes")
        ends = row.get("beside")
        if ends and not any(f"{_stem(name)}{end}" in work.listed for end in ends):
            yield Fault(name, "CSEA-SUI-PAIR", f"{' or '.join(ends)} does not stand beside it")
        yield from _content(work, name, row, raw)
    held = {row["schema"] for row in work.kinds if "schema" in row and row["kind"] in work.counted}
    for schema in sorted(held - work.schemas.keys()):
        yield Fault(f"schemas/{schema}", "CSEA-SUI-SCHEMA", "a kind of file names it, and it is not there or is none")


def _content(work: _Work, name: str, row: dict[str, Any], raw: bytes) -> Iterator[Fault]:
    """
    The file is of its form, each text in it valid, and what it names exists.
    """
    # A newline that another system made would be another digest.
    if row["form"] != "bytes" and b"\r" in raw:
        yield Fault(name, "CSEA-SUI-SYNTAX", "a line ends otherwise than with a line feed")
    try:
        values = list(_values(row["form"], raw))
    except (ValueError, RecursionError):
        yield Fault(name, "CSEA-SUI-SYNTAX", "it is not of the form of its kind")
        return
    if values == [None]:
        work.unread.append(name)
        return
    checked = work.schemas.get(row.get("schema", ""))
    for number, value in enumerate(values):
        where = f"{name}:{number + 1}" if row["form"] == "lines" else name
        if checked is not None:
            for error in checked.iter_errors(value):
                place = "".join(f"/{part}" for part in error.instance_path)
                yield Fault(where, "CSEA-SUI-FORM", f"{place or 'the whole'} breaks {error.schema_path[-1]}")
        if isinstance(value, dict):
            yield from _names(work, where, row, value)


def _values(form: str, raw: bytes) -> Iterator[Any]:
    """
    The texts of a file; one None where nothing can read it here.
    """
    if form == "json":
        yield _read(raw)
    elif form == "lines":
        yield from (_read(line) for line in raw.splitlines())
    elif form == "yaml":
        if find_spec("yaml") is None:
            yield None
            return
        import yaml

        try:
            yield yaml.safe_load(raw)
        except yaml.YAMLError:
            raise ValueError("no YAML") from None
    elif form == "text":
        raw.decode()


def _read(raw: bytes) -> Any:
    """
    One JSON text, more strictly than Python reads it: no member twice, no number that JSON has not.
    """
    return json.loads(raw.decode(), object_pairs_hook=_once, parse_constant=_none_such)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a member stands twice")
    return value


def _none_such(_: str) -> Any:
    raise ValueError("JSON has no such number")


def _names(work: _Work, where: str, row: dict[str, Any], value: dict[str, Any]) -> Iterator[Fault]:
    if "id" in row and isinstance(value.get("id"), str):
        work.ids.setdefault(value["id"], []).append(where)
        if row["id"] == "locked":
            work.locked.add(value["id"])
            if value["id"] != _by_place(where):
                yield Fault(where, "CSEA-SUI-PLACE", "its id is not that of its place")
    known = catalogue()
    found = value.get("findings", []) if isinstance(value.get("findings", []), list) else []
    told = [entry.get("rule") for entry in found if isinstance(entry, dict)]
    told += (
        [value["expected"]["rule"]] if isinstance(value.get("expected"), dict) and "rule" in value["expected"] else []
    )
    for rule in (value.get("found"), value.get("not_evaluated"), list(value.get("totals") or ())):
        told += rule if isinstance(rule, list) else []
    if any(rule not in known for rule in told):
        yield Fault(where, "CSEA-SUI-RULE", "it names a rule that does not exist")


def _ids(work: _Work) -> Iterator[Fault]:
    """
    Each id once; those that are locked are listed, and nothing is listed that is gone without its mark.
    """
    for places in work.ids.values():
        yield from (Fault(place, "CSEA-SUI-TWICE", "its id is used elsewhere too") for place in places[1:])
    if LOCK not in work.listed:
        yield Fault(LOCK, "CSEA-SUI-LOCK", "it is absent")
        return
    lines = (work.folder / LOCK).read_text("utf-8").splitlines()
    bare = [line.removeprefix("- ") for line in lines]
    kept = {line for line in lines if not line.startswith("-")}
    if bare != sorted(set(bare)):
        yield Fault(LOCK, "CSEA-SUI-LOCK", "its lines are not in order, or one stands twice")
    for name in sorted(work.locked - kept):
        what = "its id is retired" if f"- {name}" in lines else "its id is not listed"
        yield Fault(work.ids[name][0], "CSEA-SUI-LOCK", what)
    for number, line in enumerate(lines):
        if line in kept - work.locked:
            yield Fault(f"{LOCK}:{number + 1}", "CSEA-SUI-LOCK", "no case has this id, and it has no mark")


def _sums(work: _Work) -> Iterator[Fault]:
    if SUMS not in work.listed:
        return
    stated = (work.folder / SUMS).read_bytes()
    if stated != sums(work.folder, [name for name in work.listed if name != SUMS]).encode():
        yield Fault(SUMS, "CSEA-SUI-SUMS", "it is not the list of these files with their digests")


def _stem(name: str) -> str:
    """
    The path without the ends that tell kinds apart.
    """
    head, slash, last = name.rpartition("/")
    return head + slash + last.partition(".")[0]


def _by_place(name: str) -> str:
    """
    The id that a file has to have: folder and name, where a rule's folder counts by the rule alone.
    """
    # A relation is a folder, and what comes in stands for it.
    parts = _stem(name).removesuffix("/in").split("/")
    if parts[0] != "rules":
        return "/".join(parts)
    return "/".join(("-".join(parts[1].split("-")[:3]), *parts[2:]))
