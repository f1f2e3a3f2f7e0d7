"""
Canonical bytes (RFC 8785, JCS) and the digests over them.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

import orjson

# JCS sorts member names by UTF-16 units, orjson by code points. The two orders differ only
# where a character from U+E000 on meets one beyond U+FFFF: UTF-8 lead bytes EE and above.
_HIGH: Final = tuple(bytes((lead,)) for lead in range(0xEE, 0xF5))


def canonical(value: Any) -> bytes:
    """
    The value as RFC 8785 writes it, for values that keep to the text profile (no fractions).

    Raises:
        ValueError: the value has no canonical form (a number outside the profile, a lone surrogate).
    """
    try:
        text = orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER)
    except (TypeError, ValueError, RecursionError):
        text = b""
    if not text:
        # Outside of the handler: the library's error, which may quote the value, is not its context.
        raise ValueError("the value has no canonical form")
    if text.isascii() or not any(lead in text for lead in _HIGH):
        return text
    import rfc8785

    with suppress(rfc8785.CanonicalizationError, UnicodeEncodeError):
        return rfc8785.dumps(value)
    raise ValueError("the value has no canonical form")


def digest(value: Any) -> str:
    """
    ``sha256:`` and the hex digest of the canonical bytes; "" where there are none.
    """
    import hashlib

    try:
        return "sha256:" + hashlib.sha256(canonical(value)).hexdigest()
    except ValueError:
        return ""
