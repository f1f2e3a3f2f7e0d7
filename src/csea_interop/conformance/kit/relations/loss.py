"""
What of a value is no longer in another, and whether a list of changes says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from csea_interop.core.canonical import digest
from csea_interop.core.pointer import escape

_INDEX: Final = re.compile(r"/[0-9]+(?=/|$)")


def lost(before: Any, after: Any, above: str = "") -> Iterator[str]:
    """
    Pointers to members and elements of ``before`` that ``after`` has not; a value that differs is not lost.

    Elements with an identifier are found by it, others where they are equal, and what is left in its order.
    """
    if isinstance(before, dict):
        for name, value in before.items():
            pointer = f"{above}/{escape(name)}"
            if not isinstance(after, dict) or name not in after:
                yield pointer
            else:
                yield from lost(value, after[name], pointer)
    elif isinstance(before, list):
        others = list(after) if isinstance(after, list) else []
        unmatched = []
        for index, value in enumerate(before):
            found = _same(value, others)
            if found is None:
                unmatched.append((index, value))
            else:
                yield from lost(value, others.pop(found), f"{above}/{index}")
        rest = [other for other in others if _name(other) is None]
        for index, value in unmatched:
            if rest and _name(value) is None:
                yield from lost(value, rest.pop(0), f"{above}/{index}")
            else:
                yield f"{above}/{index}"


def _same(value: Any, others: list[Any]) -> int | None:
    name, own = _name(value), digest(value)
    for index, other in enumerate(others):
        if (name is not None and _name(other) == name) or digest(other) == own:
            return index
    return None


def _name(value: Any) -> str | None:
    stated = value.get("id") if isinstance(value, dict) else None
    return stated if isinstance(stated, str) else None


def unlisted(pointers: Iterable[str], changes: Iterable[Mapping[str, Any]]) -> list[str]:
    """
    Those of the pointers that no change names, itself or what holds it.

    A pointer speaks of the document of its step, in which elements may have moved: places in one list are counted.
    """
    stated = [str(change["pointer"]) for change in changes if change.get("kind") in {"removed", "replaced"}]
    places = Counter(_INDEX.sub("/*", pointer) for pointer in stated)
    left = []
    for pointer in pointers:
        parts = pointer.split("/")
        if pointer in stated:
            places[_INDEX.sub("/*", pointer)] -= 1
        elif not any("/".join(parts[:number]) in stated for number in range(2, len(parts))):
            left.append(pointer)
    out = []
    for pointer in left:
        place = _INDEX.sub("/*", pointer)
        places[place] -= 1
        if places[place] < 0:
            out.append(pointer)
    return out
