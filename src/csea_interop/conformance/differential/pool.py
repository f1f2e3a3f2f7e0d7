"""
What stands where in messages of the format: the sound ones of the suite, and the values of all its cases by place.

The shape cases hold a value on each boundary and one beyond it, a wrong kind for each member, and a member that
nobody knows: whoever draws from them goes to the edges of the schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.suite import bases, patched
from csea_interop.core.errors import InputError
from csea_interop.core.pointer import parse

Json = dict[str, Any]
Path_ = tuple[str, ...]
#: Values that are kept of one place.
_MOST: Final = 40
#: Longer values make messages slow to judge and hard to look at, in characters of JSON.
_LONGEST: Final = 3000
#: What may be applied by ``patched``.
_OPERATIONS: Final = frozenset({"add", "remove", "replace"})


@dataclass(frozen=True, slots=True)
class Seed:
    """
    A sound message: a base of the suite, or a near-miss that a patch of the suite makes of one.
    """

    base: str
    patch: tuple[Json, ...]
    message: Json = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pool:
    """
    What messages are made from.

    Attributes:
        bases: the sound messages, by the name that cases call them.
        seeds: sound messages to change.
        values: by the place of an object, members that stand in it somewhere, with their values.
    """

    bases: dict[str, Json]
    seeds: tuple[Seed, ...]
    values: dict[Path_, dict[str, list[Any]]]


def pool(folder: Path) -> Pool:
    """
    All that the suite has to offer.

    Raises:
        InputError: ``CSEA-INP-SUITE`` the suite cannot be read.
    """
    try:
        known = bases(folder)
        stated = [json.loads(path.read_bytes()) for path in sorted((folder / "rules").glob("*/*/*.case.json"))]
        shapes = [
            json.loads(line)
            for path in sorted((folder / "shapes").glob("*.jsonl"))
            for line in path.read_bytes().splitlines()
        ]
        whole = [json.loads(path.read_bytes()) for path in sorted((folder / "examples").glob("*.json"))]
        fine = [case for case in stated if case["verdict"] in {"valid", "valid-with-warnings"} and _plain(case)]
        seeds = [Seed(name, (), message) for name, message in known.items()]
        seeds += [_seed(case, known) for case in fine]
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    harvest = _Harvest()
    for message in (*known.values(), *whole):
        harvest.take((), message)
    for case in (*stated, *shapes):
        for operation in case["patch"]:
            if "value" in operation:
                harvest.member(parse(operation["path"]) or (), operation["value"])
    return Pool(known, tuple(seeds), harvest.values)


def place(path: Path_) -> Path_:
    """
    A path in which it does not count which element of a list is meant.
    """
    return tuple("*" if step.isdigit() or step == "-" else step for step in path)


def nodes(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """
    Every value below another with its path, from the top.
    """
    inside: Any = ()
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for name, child in inside:
        below = (*path, str(name))
        yield below, child
        yield from nodes(child, below)


def _plain(case: Json) -> bool:
    return all(operation["op"] in _OPERATIONS for operation in case["patch"])


def _seed(case: Json, known: dict[str, Json]) -> Seed:
    patch = tuple(case["patch"])
    return Seed(case["base"], patch, patched(known[case["base"]], patch))


class _Harvest:
    def __init__(self) -> None:
        self.values: dict[Path_, dict[str, list[Any]]] = {}
        self._seen: set[tuple[Path_, str]] = set()

    def take(self, path: Path_, value: Any) -> None:
        for below, child in nodes(value, path):
            self._one(below, child)

    def member(self, path: Path_, value: Any) -> None:
        self._one(path, value)
        self.take(path, value)

    def _one(self, path: Path_, value: Any) -> None:
        if not path:
            return
        text = json.dumps(value)
        general = place(path)
        kept = self.values.setdefault(general[:-1], {}).setdefault(general[-1], [])
        if len(kept) < _MOST and len(text) < _LONGEST and (general, text) not in self._seen:
            self._seen.add((general, text))
            kept.append(value)
