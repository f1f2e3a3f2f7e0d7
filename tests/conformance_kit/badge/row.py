"""
A row of the table of attacks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from conformance_kit.badge import making as m


def _nothing() -> dict[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Attack:
    """
    One row.

    Attributes:
        tried: what somebody tries.
        stopped: what stops it.
        code: what verify tells.
        file: the file that is shown.
        asked: what the reader asks for beside the trust file.
        control: the sound file that passes.
        control_asked: what is asked of it; the same as of the attack unless that is the attack.
    """

    tried: str
    stopped: str
    code: str
    file: Callable[[], bytes] = m.svg
    asked: Callable[[], dict[str, Any]] = _nothing
    control: Callable[[], bytes] = m.svg
    control_asked: Callable[[], dict[str, Any]] | None = None
