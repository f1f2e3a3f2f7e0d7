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
#: Of more bytes the pieces are not listed: the list would take many times the memory.
_MUCH: Final = 1024 * 1024
#: What names of rules, members and codes look like: these may be told.
_WORD: Final = re.compile(rb"[A-Za-z]+([_-][A-Za-z]+)*")

#: A string and, where it is the name of a member, the colon after it; only where nothing is escaped.
_QUOTED: Final = re.compile(rb'"([^"]*)"(\s*:)?')


def leaked(raw: bytes, said: bytes) -> bool:
    """
    Whether ``said`` holds a text of the message that is more than a word of the format.

    A text counts as it stands and as JSON escapes it. Times are left out: a log has times of its own.
    """
    if not said:
        return False
    # Looking for the quotes is many times as fast as reading, and finds texts of what no reader takes.
    found = {text for text, name in _QUOTED.findall(raw) if not name} if b"\\" not in raw else _texts(raw)
    if len(said) > _MUCH:
        return any(_tells(text, said) for text in found)
    # Where something was said of many texts, only what begins like a piece of it is looked for in all of it.
    heads = _heads(said)
    return any(_tells(text, said) for text in found if text[:_LEAST] in heads or not text.isascii())


@lru_cache(maxsize=4)
def _heads(said: bytes) -> frozenset[bytes]:
    return frozenset(said[at : at + _LEAST] for at in range(len(said) - _LEAST + 1))


def _tells(raw: bytes, said: bytes) -> bool:
    if raw.isascii():
        return raw in said and len(raw) >= _LEAST and not _WORD.fullmatch(raw) and not _is_time(raw.decode())
    text = raw.decode("utf-8", "replace")
    return len(text) >= _LEAST and not _is_time(text) and (raw in said or json.dumps(text)[1:-1].encode() in said)


@lru_cache(maxsize=1)
def _texts(raw: bytes) -> frozenset[bytes]:
    texts = (text for text in _strings(read(raw).value) if len(text) >= _LEAST)
    return frozenset(
        form for text in texts for form in (text.encode("utf-8", "replace"), json.dumps(text)[1:-1].encode())
    )


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
