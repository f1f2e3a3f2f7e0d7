"""
What a scalar type excludes by its pattern and length alone, so that no rule need ask.
"""

from __future__ import annotations

import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parse  # type: ignore[import-not-found]
from typing import Any, Final

from csea_interop.compiler.ir import Scalar
from csea_interop.core.media import BASE64_STARTS

#: The shortest encoded payload that counts as media (core.media).
_LEAST_RUN: Final = 64
#: The shortest run of hex digits that counts as media.
_LEAST_HEX: Final = 256
_MANY: Final = 10_000
_BASE64: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_\r\n")
_DATA: Final = frozenset("data:,")


def alphabet(pattern: str) -> frozenset[str] | None:
    """
    ASCII characters that a match can hold; None where the pattern excludes rather than lists.
    """
    return alphabet_of(sre_parse.parse(pattern))


def alphabet_of(parsed: Any) -> frozenset[str] | None:
    """
    The same of a parsed piece of a pattern.
    """
    out: set[str] = set()
    stack: list[Any] = [parsed]
    while stack:
        item = stack.pop()
        if isinstance(item, sre_parse.SubPattern | list):
            stack.extend(item)
            continue
        if not isinstance(item, tuple) or not item:
            continue
        op, value = item[0], item[1:]
        if op is sre.LITERAL:
            out.add(chr(value[0]))
        elif op is sre.RANGE:
            low, high = value[0]
            out |= {chr(c) for c in range(low, min(high, 127) + 1)}
        elif op in (sre.NEGATE, sre.NOT_LITERAL, sre.ANY, sre.CATEGORY):
            return None
        elif op is sre.AT:
            continue
        else:
            stack.extend(value[0] if len(value) == 1 and isinstance(value[0], tuple) else value)
    return frozenset(out)


def longest_run(pattern: str) -> int:
    """
    Upper bound on the characters in a row, in a match, that base64 could be made of.
    """
    longest = run = 0
    for item in sre_parse.parse(pattern):
        letters = alphabet_of([item])
        if item[0] is sre.AT:
            continue
        piece = sre_parse.SubPattern(sre_parse.State(), [item])
        if letters is not None and not letters & _BASE64:
            # What may be absent interrupts nothing.
            run = 0 if piece.getwidth()[0] else run
            continue
        run += min(int(piece.getwidth()[1]), _MANY)
        longest = max(longest, run)
    return longest


def never_media(scalar: Scalar) -> bool:
    """
    Whether no text of the type is embedded media (core.media).

    It cannot spell ``data:…,``, plain or percent-encoded; and a payload in it would be too short,
    or could not begin as any known file does.
    """
    if scalar.pattern is None or scalar.max_length is None:
        return False
    letters = alphabet(scalar.pattern)
    if letters is None or "%" in letters or {c.lower() for c in letters} >= _DATA:
        return False
    if min(scalar.max_length, longest_run(scalar.pattern)) < _LEAST_RUN:
        return True
    begins = any(set(start) <= letters for start in BASE64_STARTS)
    return scalar.max_length < _LEAST_HEX and not begins
