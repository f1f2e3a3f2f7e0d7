"""
What stands in a suite, read without asking what it means: each case with its title and what two versions of it have to share.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.packing import names
from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError

_CASE: Final = ".case.json"
#: Members of a case that say how it is made or called; the message itself stands beside it.
_TOLD: Final = frozenset({"title", "base", "patch", "multi", "synthetic"})
#: Folders with one folder a case, and the file that every such folder has.
_FOLDERS: Final = {
    "formats": "case.json",
    "migrations": "case.json",
    "publications": "facts.json",
    "scenarios": "facts.json",
}
_GIVEN: Final = frozenset({"case", "document", "context", "input", "facts", "sheet"})


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One case of any kind.

    Attributes:
        id: permanent name.
        kind: the folder of the suite.
        title: empty where it has none of its own.
        asked: digest of what an implementation is given.
        right: digest of what is right to answer.
    """

    id: str
    kind: str
    title: str
    asked: str
    right: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """
    The cases of a suite by id, its requirements and rules, the ids that are retired, and the group of each requirement.
    """

    cases: dict[str, Entry]
    rules: frozenset[str]
    retired: frozenset[str]
    groups: dict[str, str]


def inventory(folder: Path) -> Inventory:
    """
    Everything in the suite that has a permanent name.

    Raises:
        InputError: a file cannot be read.
    """
    try:
        listed = names(folder)
        entries = {entry.id: entry for name in listed for entry in _entries(folder, name)}
        entries |= {entry.id: entry for entry in _by_folder(folder, listed)}
        lock = (folder / "ids.lock").read_text("utf-8") if "ids.lock" in listed else ""
        rules = {"-".join(name.split("/")[1].split("-")[:3]) for name in listed if name.startswith("rules/CSEA-")}
        demands = {
            entry["id"]: entry["group"]
            for name in listed
            if name.startswith("requirements/") and name.endswith(".json")
            for entry in _json(folder / name)["requirements"]
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    retired = frozenset(line[1:].strip() for line in lock.splitlines() if line.startswith("-"))
    return Inventory(entries, frozenset(rules | demands.keys()), retired, demands)


def _entries(folder: Path, name: str) -> Iterator[Entry]:
    kind = name.split("/", 1)[0]
    path = folder / name
    if name.endswith(_CASE):
        stated = _json(path)
        beside = path.name.removesuffix(_CASE)
        texts = [raw for end in (".bytes", ".msg.json") if (raw := path.with_name(beside + end)).is_file()]
        given = {"now": stated.get("now"), "texts": [_sha256(raw) for raw in texts], "made": stated.get("repeat")}
        right = {member: value for member, value in stated.items() if member not in {*_TOLD, *given, "id", "repeat"}}
        if not texts and "repeat" not in stated:
            # What has no text beside it is asked by what it states itself.
            given |= {
                member: stated[member] for member in ("message", "patch", "asked", "complete_for") if member in stated
            }
        yield Entry(stated["id"], kind, stated.get("title", ""), digest(given), digest(right))
    elif kind == "shapes" and name.endswith(".jsonl"):
        for line in path.read_bytes().splitlines():
            stated = json.loads(line)
            given = {member: stated.get(member) for member in ("base", "patch", "repeat")}
            yield Entry(f"shapes/{stated['id']}", kind, "", digest(given), digest(stated["expected"]))
    elif kind == "examples" and name.endswith(".json"):
        yield Entry(f"examples/{path.stem}", kind, "", _sha256(path), "")
    elif name.endswith(".json") and kind not in {"rules", "schemas", *_FOLDERS}:
        stated = _json(path)
        if "/" in name and isinstance(stated, dict) and isinstance(stated.get("id"), str):
            given = {member: value for member, value in stated.items() if member not in _TOLD}
            yield Entry(stated["id"], kind, str(stated.get("title", "")), digest(given), "")


def _by_folder(folder: Path, listed: list[str]) -> Iterator[Entry]:
    for kind, head_of in _FOLDERS.items():
        heads = [name for name in listed if name.startswith(f"{kind}/") and name.endswith(f"/{head_of}")]
        for head in (name.removesuffix(f"/{head_of}") for name in heads):
            stated = _json(folder / head / head_of)
            inside = [name for name in listed if name.startswith(f"{head}/") and name != f"{head}/{head_of}"]
            asked = [name for name in inside if name.rpartition("/")[2].partition(".")[0] in _GIVEN]
            settings = {member: value for member, value in stated.items() if member not in {"title", "found"}}
            right = [_sha256(folder / name) for name in inside if name not in asked]
            yield Entry(
                head,
                kind,
                stated.get("title", ""),
                digest([settings, *(_sha256(folder / name) for name in asked if not name.endswith(".md"))]),
                digest([stated.get("found", []), *right]),
            )


def _json(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
