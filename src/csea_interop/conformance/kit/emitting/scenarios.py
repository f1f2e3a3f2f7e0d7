"""
Scenarios: what a producer is told, and what its messages then have to say.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from csea_interop.core.errors import InputError

#: Asked of every message, whatever the facts.
USABLE: Final = "CSEA-PRO-001"
FRESH: Final = "CSEA-PRO-009"
NOT_SENT: Final = "CSEA-PRO-012"


@dataclass(frozen=True, slots=True)
class Scenario:
    """
    One set of facts.

    Attributes:
        id: permanent name.
        now: the moment of sending.
        facts: what is known, in the model's own members and codes.
        sent: whether there has to be a message at all.
        checks: what it has to say.
    """

    id: str
    now: str
    facts: dict[str, Any] = field(repr=False)
    sent: bool
    checks: tuple[dict[str, Any], ...] = field(repr=False)

    @property
    def requirements(self) -> tuple[str, ...]:
        """
        What it shows, by id.
        """
        if not self.sent:
            return (NOT_SENT,)
        return tuple(sorted({USABLE, FRESH, *(check["requirement"] for check in self.checks)}))


def scenarios(folder: Path) -> Iterator[Scenario]:
    """
    The scenarios of the suite, by id.

    Raises:
        InputError: a file that is absent or not of its form.
    """
    try:
        for path in sorted((folder / "scenarios").glob("*/facts.json")):
            told = json.loads(path.read_bytes())
            expect = json.loads(path.with_name("expect.json").read_bytes())
            yield Scenario(
                path.parent.name, told["now"], told["facts"], expect["sent"], tuple(expect.get("checks", ()))
            )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
