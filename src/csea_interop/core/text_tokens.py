"""
JSON text cut into tokens, one after the other, without recursion.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

Token = tuple[str, int, str]
"""
Kind, position in code points, text.

Kinds are the six punctuation marks themselves, ``"`` (string, unescaped), ``w`` (a run of
letters, digits, signs and dots: literal, number or neither), ``!`` (no token starts here or a
string is broken; always the last one) and ``$`` (end of the text).
"""

# A whole run is taken as one word, so that ``01``, ``1.`` and ``truex`` are one faulty word and
# never a good word with something behind it.
_NEXT: Final = re.compile(r"[ \t\n\r]*(?:([{}\[\]:,])|(\")|([-+.0-9A-Za-z_]+))?")
_PUNCTUATION, _STRING, _WORD = 1, 2, 3
_DECODER: Final = json.JSONDecoder(strict=True)


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """
    The tokens of ``text`` from ``start`` on, ending with ``!`` or ``$``.
    """
    position = start
    while True:
        match = _NEXT.match(text, position)
        if match is None or match.lastindex is None:
            position = match.end() if match else position
            yield ("$" if position == len(text) else "!", position, "")
            return
        kind = match.lastindex
        position = match.end()
        if kind == _PUNCTUATION:
            mark = match[_PUNCTUATION]
            yield (mark, position - 1, mark)
        elif kind == _WORD:
            yield ("w", match.start(_WORD), match[_WORD])
        else:
            at = position - 1
            # Started on a quotation mark, the C decoder reads one string and nothing else: no
            # recursion. Its exception holds the whole text, so only the position outlives it.
            try:
                value, position = _DECODER.raw_decode(text, at)
            except json.JSONDecodeError as error:
                value, position = None, error.pos
            if value is None:
                yield ("!", position, "")
                return
            yield ('"', at, value)
