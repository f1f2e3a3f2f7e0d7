"""
The ways to ask an implementation, one file each: ``opened(way)`` of that file gives a ``Harness``.

``files`` and ``callback`` are ways of roles that judge no messages: the roles open them themselves.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

from csea_interop.conformance.kit.asked import Harness
from csea_interop.conformance.kit.plan import Way

NAMES: Final = ("jsonl", "command", "http", "files", "callback")


def opened(way: Way) -> Harness:
    """
    The harness of a way, not yet started.

    Raises:
        UsageError: the way cannot be gone.
    """
    harness: Harness = import_module(f"{__name__}.{way.mode}").opened(way)
    return harness
