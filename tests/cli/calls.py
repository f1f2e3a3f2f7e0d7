"""
What a call of a command is, for the tests of commands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

#: The moment of all calls.
NOW = "2026-04-01T00:00:00Z"


class Ended(NamedTuple):
    """
    What a call left behind.
    """

    status: int
    out: str
    err: str


Call = Callable[..., Ended]
