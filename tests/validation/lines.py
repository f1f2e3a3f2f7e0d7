"""
Work counted in executed lines, and the messages in growing sizes that it is counted on.
"""

from __future__ import annotations

import copy
import itertools
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import Any

from synthetic.hostile import OTHERS, Grow


def texts(root: Path, grow: Grow, sizes: Sequence[int]) -> list[bytes]:
    """
    A hostile message in each of the sizes.
    """
    name = OTHERS.get(grow, "report")
    base = json.loads((root / f"conformance/rules/bases/{name}.msg.json").read_text("utf-8"))
    out = []
    for size in sizes:
        message = copy.deepcopy(base)
        grow(message, size)
        out.append(json.dumps(message, separators=(",", ":")).encode())
    return out


def lines(work: Callable[[], object]) -> int:
    """
    How many lines of Python the work executes.
    """
    count = 0

    def step(_frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def growth(counts: Sequence[int], slack: int = 40) -> float:
    """
    The worst growth of work between doubled sizes, with 1 for growth in step with the size; 0 if it does not grow.

    What a message costs whatever its size cancels out, and so do ``slack`` lines more or less.
    """
    steps = [after - before for before, after in itertools.pairwise(counts)]
    return max((max(later - slack, 0) / (2 * max(sooner, 1)) for sooner, later in itertools.pairwise(steps)), default=0)
