"""
CPU time as ratios: each run of a contender is paired with a run of the yardstick beside it.

The clock of a shared machine swings by more than the differences of interest, so no absolute
time is reported. The order of the two runs of a pair alternates.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

#: A run lasts at least so long, so that the clock's steps do not matter.
_LEAST_SECONDS = 0.03


@dataclass(frozen=True)
class Ratio:
    """
    How fast one contender is, with the yardstick as 1.
    """

    median: float
    lowest: float
    highest: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Ratio:
        """
        The middle and the ends of measured ratios.
        """
        return cls(statistics.median(values), min(values), max(values))


def seconds_each(run: Callable[[bytes], object], texts: Sequence[bytes], least: float = _LEAST_SECONDS) -> float:
    """
    CPU seconds for one text.
    """
    gc.collect()
    done = 0
    start = time.process_time()
    while True:
        for text in texts:
            run(text)
        done += len(texts)
        spent = time.process_time() - start
        if spent >= least:
            return spent / done


def ratio(
    contender: Callable[[bytes], object],
    yardstick: Callable[[bytes], object],
    texts: Sequence[bytes],
    rounds: int,
    least: float = _LEAST_SECONDS,
    others: Sequence[bytes] | None = None,
) -> Ratio:
    """
    The contender's speed against the yardstick's, over so many pairs; the yardstick may have texts of its own.
    """
    others = texts if others is None else others
    values = []
    for number in range(rounds):
        if number % 2:
            mine = seconds_each(contender, texts, least)
            theirs = seconds_each(yardstick, others, least)
        else:
            theirs = seconds_each(yardstick, others, least)
            mine = seconds_each(contender, texts, least)
        values.append(theirs / mine)
    return Ratio.of(values)
