"""
An element that is new says since when it is there; a class's date would otherwise pass for its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from csea_interop.compiler.diff.change import numbers
from csea_interop.compiler.snapshot import Snapshot


def undated(old: Snapshot, new: Snapshot) -> Iterator[str]:
    """
    New elements whose ``since`` is not after the old version, with what they state.
    """
    before = old["model"]["version"]
    for place, since in sorted(_new(old, new)):
        if since is None or numbers(since) <= numbers(before):
            yield f"{place} is new after {before} and states since {since or 'nothing'}"


def _new(old: Snapshot, new: Snapshot) -> Iterator[tuple[str, str | None]]:
    for section in ("classes", "code_lists", "rules"):
        for name, element in new[section].items():
            if name not in old[section]:
                yield name, element["since"]
    for name, cls in _kept(old, new, "classes"):
        known = old["classes"][name]["slots"]
        yield from ((f"{name}.{s}", slot["since"]) for s, slot in cls["slots"].items() if s not in known)
    for name, codes in _kept(old, new, "code_lists"):
        # A list that others publish has their versions, and each entry would repeat them.
        if codes["origin"] == "format":
            known = old["code_lists"][name]["codes"]
            for value, code in codes["codes"].items():
                if value not in known:
                    yield f"{name}.{value}", code["annotations"].get("since")


def _kept(old: Snapshot, new: Snapshot, section: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    return ((name, element) for name, element in new[section].items() if name in old[section])
