"""
Codes that a report may show, where the user asks for it: of lists that tell nothing of a person.

What is returned is the list's own text, found by comparing; a text of a message is never passed on.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from csea_interop.core.pointer import parse, resolve
from csea_interop.schema.artefacts import text


def code_at(message: Any, pointer: str) -> str:
    """
    The code at a place, if reports may show it; else the empty text.
    """
    places, lists = _table()
    tokens = parse(pointer) or ()
    name = places.get("".join(f"/{'*' if token.isascii() and token.isdigit() else token}" for token in tokens))
    if name is None:
        return ""
    there, found = resolve(message, pointer)
    return lists[name].get(found, "") if there and isinstance(found, str) else ""


@cache
def _table() -> tuple[Mapping[str, str], Mapping[str, Mapping[str, str]]]:
    value = orjson.loads(text("showable.json"))
    return value["places"], {name: {code: code for code in own["codes"]} for name, own in value["lists"].items()}
