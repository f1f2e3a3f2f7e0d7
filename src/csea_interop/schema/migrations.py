"""
Migrations between neighbouring versions, as the compiler resolved them.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import orjson

from csea_interop.schema.artefacts import folder

#: ``(name, each, tag, value)`` of each step from the message down.
Path = tuple[tuple[str, bool, str, str], ...]


class Step(NamedTuple):
    """
    What is done to one member at every place where it can stand.

    ``do`` is ``recode``, ``drop_member`` or ``drop_element`` (of a list, where the member is absent).
    """

    do: str
    at: tuple[Path, ...]
    member: str
    reason: str
    code: str = ""
    becomes: str = ""
    relation: str = ""


class Migration(NamedTuple):
    """
    The steps between two versions, both ways; a draft's newer version is for trials.
    """

    old: str
    new: str
    draft: bool
    up: tuple[Step, ...]
    down: tuple[Step, ...]


def minor(version: str) -> tuple[int, int]:
    """
    The first two numbers of a version, which decide whether messages change.
    """
    first, second, *_ = version.split(".")
    return int(first), int(second)


@cache
def migrations() -> tuple[Migration, ...]:
    """
    All that are known, oldest first.
    """
    found = [_migration(orjson.loads(path.read_bytes())) for path in (folder() / "migrations").glob("*.json")]
    return tuple(sorted(found, key=lambda m: minor(m.old)))


def _migration(data: dict[str, Any]) -> Migration:
    up, down = (tuple(_step(step) for step in data[way]) for way in ("up", "down"))
    return Migration(data["from"], data["to"], data["state"] == "draft", up, down)


def _step(data: dict[str, Any]) -> Step:
    paths = tuple(
        tuple((s["name"], s.get("each", False), s.get("tag", ""), s.get("value", "")) for s in path)
        for path in data["at"]
    )
    told = (data.get(key, "") for key in ("from", "becomes", "relation"))
    return Step(data["do"], paths, data["member"], data["reason"], *told)
