"""
Whether two texts say the same: members in any order, every digit of every number counted.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from csea_interop.core.reader import read


def decimals(raw: bytes) -> dict[str, Any] | None:
    """
    The object that a text holds, with numbers as they are written; None where no strict reader takes it.
    """
    if any(finding.rule.startswith("CSEA-ENC-") for finding in read(raw).findings):
        return None
    try:
        value = json.loads(raw, parse_float=Decimal, parse_int=Decimal)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def alike(one: Any, other: Any, *, numbers: bool = False) -> bool:
    """
    Whether two values are the same; the reader has refused ``1.0`` and ``-0``, which not all write alike.

    Args:
        one: what came in.
        other: what went out.
        numbers: whether the numbers alone are compared, by the places where they stand.
    """
    if numbers:
        return Counter(_numbers(one, "")) == Counter(_numbers(other, ""))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(alike(a, b) for a, b in zip(one, other, strict=True))
    return type(one) is type(other) and bool(one == other)


def _numbers(value: Any, path: str) -> Iterator[tuple[str, Decimal]]:
    if isinstance(value, Decimal):
        yield path, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _numbers(part, f"{path}/{name}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _numbers(part, f"{path}/{number}")
