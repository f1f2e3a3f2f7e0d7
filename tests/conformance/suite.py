"""
The cases of the rules, as the tests read them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

SUITE: Final = Path(__file__).resolve().parents[2] / "conformance"
RULES: Final = SUITE / "rules"


@dataclass(frozen=True, slots=True)
class Case:
    """
    One case file with the bytes of its message.
    """

    path: Path
    stated: dict[str, Any]

    @property
    def message(self) -> Path:
        """
        The file of the message.
        """
        return self.path.with_name(self.path.name.removesuffix(".case.json") + ".msg.json")

    @property
    def raw(self) -> bytes:
        """
        The message as it lies there.
        """
        return self.message.read_bytes()


@cache
def cases() -> tuple[Case, ...]:
    """
    All cases of the rules, by path.
    """
    return tuple(Case(path, json.loads(path.read_bytes())) for path in sorted(RULES.rglob("*.case.json")))


@cache
def bases() -> dict[str, dict[str, Any]]:
    """
    The sound messages from which the cases are made, by name.
    """
    files = sorted((RULES / "bases").glob("*.msg.json"))
    return {path.name.removesuffix(".msg.json"): json.loads(path.read_bytes()) for path in files}
