"""
Whether an implementation repeats what a message says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from csea_interop.core.reader import read

#: Shorter texts could be there by chance.
_LEAST: Final = 8
#: What names of rules, members and codes look like: these may be told.
_WORD: Final = re.compile(rb"[A-Za-z]+([_-][A-Za-z]+)*")


def leaked(raw: bytes, said: bytes) -> bool:
    """
    Whether ``said`` holds a text of the message that is more than a word of the format.
    """
    return bool(said) and any(text in said for text in _texts(raw))


@lru_cache(maxsize=1)
def _texts(raw: bytes) -> frozenset[bytes]:
    """
    What may not come out, as it stands and as JSON escapes it. Times are left out: a log has times of its own.
    """
    found: set[bytes] = set()
    for text in _strings(read(raw).value):
        if len(text) < _LEAST or _WORD.fullmatch(text.encode()) or _is_time(text):
            continue
        found |= {text.encode(), json.dumps(text)[1:-1].encode()}
    return frozenset(found)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _is_time(text: str) -> bool:
    return text[:4].isdigit() and text[4:5] == "-"
