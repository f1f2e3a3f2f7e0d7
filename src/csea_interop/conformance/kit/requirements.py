"""
What a role demands beside the rules of messages: requirements with permanent ids, as data of the suite.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from csea_interop.conformance.kit.cases import GROUPS, Level
from csea_interop.core.errors import InputError


@dataclass(frozen=True, slots=True)
class Requirement:
    """
    One demand on a role; ``group`` is that of rules: safety, mandatory, recommended or informative.
    """

    id: str
    role: str
    group: str
    title: str
    why: str
    fix: str
    since: str

    def at(self, level: Level) -> bool:
        """
        Whether a system of that level has to meet it.
        """
        return self.group in GROUPS[level]


def requirements(folder: Path) -> dict[str, Requirement]:
    """
    All requirements of the suite, by id.

    Raises:
        InputError: a file that is absent or not of its form.
    """
    try:
        stated = [json.loads(path.read_bytes()) for path in sorted((folder / "requirements").glob("*.json"))]
        found = [Requirement(role=file["role"], **entry) for file in stated for entry in file["requirements"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    return {requirement.id: requirement for requirement in found}
