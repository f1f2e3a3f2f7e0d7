"""
What is asked of a run, for every role.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from csea_interop.conformance.kit.cases import Level


@dataclass(frozen=True, slots=True)
class Way:
    """
    How an implementation is reached.

    Attributes:
        mode: one of ``modes.NAMES``.
        target: a command, an address or a folder, as the mode has it.
        seconds: time for one answer.
        extra: what that mode alone needs.
    """

    mode: str
    target: str
    seconds: float = 2.0
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """
    One run.

    Attributes:
        folder: the suite.
        way: how the implementation is reached.
        level: how much of the role is asked for.
        seed: makes the other order.
        repeat: passes of each order, 1 or more.
        profile: whose severities a validator is asked for; empty where it is nobody's.
    """

    folder: Path
    way: Way
    level: Level
    seed: int = 1
    repeat: int = 1
    profile: str = ""
