"""
How much of a stranger's text is read before it is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """
    Caps on one message.

    Attributes:
        max_bytes: longest text, in bytes, that is read at all.
        max_depth: deepest nesting of objects and arrays; the outermost one is depth 1.
    """

    max_bytes: int = 16 * 1024 * 1024
    max_depth: int = 32


DEFAULT_LIMITS: Final = Limits()
