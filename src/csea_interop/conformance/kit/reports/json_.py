"""
The record itself; ``conformance/schemas/report.schema.json`` is its schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def lines(value: dict[str, Any]) -> Iterator[str]:
    """
    The record, indented; ASCII only, so that nothing in it reaches a terminal.
    """
    yield json.dumps(value, indent=1) + "\n"
