"""
The complete messages of the suite, as the tests read them.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from conformance.suite import SUITE

FOLDER: Final = SUITE / "examples"


@cache
def examples() -> dict[str, dict[str, Any]]:
    """
    All complete messages, by name.
    """
    return {path.stem: json.loads(path.read_bytes()) for path in sorted(FOLDER.glob("*.json"))}
