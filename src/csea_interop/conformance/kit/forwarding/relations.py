"""
Relations: a message, what a forwarder is told to do with it, and the requirements that this shows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csea_interop.conformance.kit.relations.forwarding import Task
from csea_interop.conformance.suite import patched
from csea_interop.core.errors import InputError


@dataclass(frozen=True, slots=True)
class Relation:
    """
    One task with the requirements that it shows, by id.
    """

    id: str
    task: Task
    requirements: tuple[str, ...]


def relations(folder: Path) -> Iterator[Relation]:
    """
    The relations of the suite.

    Raises:
        InputError: a file that is absent or not of its form.
    """
    try:
        for path in sorted((folder / "relations").glob("*/in.json")):
            value = json.loads(path.read_bytes())
            told = value["task"]
            more = {name: told[name] for name in ("purpose", "leave_out") if name in told}
            task = Task(_raw(folder, value), value["now"], told["actor"], tuple(told["to"]), more)
            yield Relation(value["id"], task, tuple(value["requirements"]))
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def _raw(folder: Path, stated: dict[str, Any]) -> bytes:
    raw: bytes = (folder / stated["message"]).read_bytes()
    if "patch" not in stated:
        return raw
    message = patched(json.loads(raw), tuple(stated["patch"]))
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
