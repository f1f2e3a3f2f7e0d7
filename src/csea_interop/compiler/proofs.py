"""
What a scalar type excludes by its pattern and length alone, so that no rule need ask.
"""

from __future__ import annotations

import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parse  # type: ignore[import-not-found]
from typing import Any, Final

from csea_interop.compiler.ir import Scalar

#: The shortest encoded payload that counts as media (core.media).
_LEAST_RUN: Final = 64
_DATA: Final = frozenset("data:,")


def alphabet(pattern: str) -> frozenset[str] | None:
    """
    ASCII characters that a match can hold; None where the pattern excludes rather than lists.
    """
    out: set[str] = set()
    stack: list[Any] = [sre_parse.parse(pattern)]
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


def never_media(scalar: Scalar) -> bool:
    """
    Whether no text of the type is embedded media: too short for a payload, and unable to spell ``data:…,``.
    """
    if scalar.pattern is None or scalar.max_length is None or scalar.max_length >= _LEAST_RUN:
        return False
    letters = alphabet(scalar.pattern)
    return letters is not None and not {c.lower() for c in letters} >= _DATA
