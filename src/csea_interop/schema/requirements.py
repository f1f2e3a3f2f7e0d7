"""
What the roles of a system demand, offline: inside the installed package, or in the suite of a checkout.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

_HERE: Final = Path(__file__).parent / "artefacts" / "requirements"
_CHECKOUT: Final = Path(__file__).parents[3] / "conformance" / "requirements"


class Demand(NamedTuple):
    """
    One requirement on a role, as its file states it.
    """

    id: str
    role: str
    group: str
    title: str
    why: str
    fix: str
    since: str


@cache
def demands() -> dict[str, Demand]:
    """
    All requirements, by id.
    """
    folder = _HERE if _HERE.is_dir() else _CHECKOUT
    stated = [json.loads(path.read_bytes()) for path in sorted(folder.glob("*.json"))]
    found = [Demand(role=file["role"], **entry) for file in stated for entry in file["requirements"]]
    return {demand.id: demand for demand in sorted(found)}
