"""
Work grows with the size of a message, on hostile messages too: counted in executed lines, not in time.

A line of Python may hide a loop in C; those that the validator uses (sets, joins, regular
expressions without nested repeats) are linear by themselves. ``python -m benchmarks.linearity``
has their times.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from synthetic.hostile import OTHERS, REPORTS, Grow

from csea_interop.validation.message import is_valid, validate
from validation.lines import growth, lines, texts

_SIZES = (60, 120, 240, 480)
_MOST = 1.1


@pytest.mark.parametrize("judge", [validate, is_valid])
@pytest.mark.parametrize("grow", [*REPORTS, *OTHERS])
def test_work_is_linear(grow: Grow, judge: Callable[..., object], root: Path, now: datetime) -> None:
    """
    From each size to the double, the growth of executed lines doubles, within a tenth.
    """
    messages = texts(root, grow, _SIZES)
    judge(messages[0], now=now)
    counts = [lines(lambda text=text: judge(text, now=now)) for text in messages]  # type: ignore[misc]
    assert growth(counts) <= _MOST, counts
