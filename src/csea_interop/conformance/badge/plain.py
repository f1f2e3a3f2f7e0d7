"""
Names that strangers chose, made fit to be signed and drawn.

Everything here is decided by fixed ranges of code points: a table that grows with each version of Unicode
would draw the same badge differently on two machines.
"""

from __future__ import annotations

import re
from typing import Final

#: Characters of one name of an organisation, a product or a version.
LONGEST: Final = 200
#: Control, direction and invisible characters, halves of characters, private use, what no text holds.
_HIDDEN: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u2800\u3000\u3164\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
_MARK: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe20-\ufe2f"
)
#: A mark that stands on nothing, or the third and further ones on one letter.
_PILED: Final = re.compile(f"(?<![{_MARK}])([{_MARK}]{{2}})([{_MARK}]+)")
_LONE: Final = re.compile(f"^[{_MARK}]+")
_WIDE: Final = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]"
)
_NO_WIDTH: Final = re.compile(f"[{_MARK}]")
_ASTRAL: Final = 0x10000
_NARROW: Final = frozenset("iIjl.,:;'|!()[]{} tfr-/")
_BROAD: Final = frozenset("mwMW@%&")


def clean(text: str) -> str:
    """
    The text with whatever hides, turns or piles up written out as its code point; spaces are single.
    """
    safe = _HIDDEN.sub(_written, " ".join(text.split(" ")))
    safe = _LONE.sub(lambda m: _written_all(m[0]), safe)
    return _PILED.sub(lambda m: m[1] + _written_all(m[2]), safe)


def is_clean(text: str) -> bool:
    """
    Whether a name can stand in a badge as it is.
    """
    return 0 < len(text) <= LONGEST and clean(text) == text and text == text.strip()


def _written(found: re.Match[str]) -> str:
    return _written_all(found[0])


def _written_all(text: str) -> str:
    return "".join(f"\\u{{{ord(c):x}}}" for c in text)


def width(text: str) -> float:
    """
    Roughly how broad the text is drawn, in units of its size.
    """
    return sum(_width(c) for c in text)


def _width(c: str) -> float:
    if _NO_WIDTH.match(c):
        return 0.0
    if ord(c) >= _ASTRAL or _WIDE.match(c):
        return 1.05
    if c in _NARROW:
        return 0.36
    if c in _BROAD:
        return 0.95
    return 0.7 if c.isascii() and (c.isupper() or c == "_") else 0.58


def cut(text: str, most: float) -> str:
    """
    The text, or as much of its beginning as is at most so broad, with an ellipsis.
    """
    if width(text) <= most:
        return text
    room, kept = most - 1.0, ""
    for c in text:
        room -= _width(c)
        if room < 0:
            break
        kept += c
    return kept.rstrip(" ") + "…"
