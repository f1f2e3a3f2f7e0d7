"""
A badge is checked at once.
"""

from __future__ import annotations

from benchmarks import badge


def test_check_takes_less_than_its_budget() -> None:
    """
    The median of several checks, everything asked, stays under 50 ms of CPU.
    """
    ours, bare = badge.medians(rounds=9)
    assert 0 < bare <= ours < badge.BUDGET
