"""
What a caller hands over: the bytes of a message, and the moment as of which it is judged.

Misuse by the caller's own code raises at once; what a stranger sent never does.
"""

from __future__ import annotations

from datetime import datetime

from csea_interop.core import clock
from csea_interop.core.errors import UsageError
from csea_interop.core.failure import MisuseError

#: What is taken as the text of a message: bytes as they arrived.
Raw = bytes | bytearray | memoryview


def as_bytes(raw: Raw) -> bytes:
    """
    The bytes that were given, as ``bytes``.

    Raises:
        TypeError: it is something else. Text is refused on purpose: whoever decoded it has hidden or
            mended what is wrong with the bytes, and the verdict would be on another message.
    """
    if isinstance(raw, bytes):
        return raw
    if isinstance(raw, bytearray | memoryview):
        return bytes(raw)
    if isinstance(raw, str):
        raise MisuseError("a message is judged by its bytes as they arrived, not by decoded text (str)")
    raise MisuseError(f"a message is bytes, bytearray or memoryview, not {type(raw).__name__}")


def as_moment(now: datetime | None) -> datetime:
    """
    The moment that was given; the present where none was.

    Raises:
        UsageError: ``CSEA-USE-TIME`` it has no zone, so that nobody knows which moment is meant.
    """
    if now is None:
        return clock.current()
    if now.tzinfo is None:
        raise UsageError("CSEA-USE-TIME", "the time has no zone", "datetime(..., tzinfo=UTC)")
    return now
