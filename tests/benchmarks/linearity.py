"""
``python -m benchmarks.linearity``: what hostile messages cost at one, two, four and eight times their size.

Where Python executes the work, its lines are counted, which no load of the machine changes. Where
it is inside regular expressions and other loops in C, CPU time is taken, all sizes in turn. Its growth
is told for a doubling, from the smallest to the largest: what leaves a cache of the processor
becomes slower once, at one size, whatever the code does. Work in the square of the size would be 2.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from agreement.engines import ROOT
from synthetic.draw import NOW
from synthetic.hostile import OTHERS, REPORTS, TEXTS, Grow
from validation.lines import growth, lines, texts

from benchmarks.paired import seconds_each
from csea_interop.validation.message import is_valid, validate

Judge = Callable[[bytes], object]

#: Growth of work for growth of the message by the same factor, at most.
MOST: Final = 1.1
_TIMES: Final = (1, 2, 4, 8)
#: How much larger the messages whose CPU time is taken are: from one to eight megabytes.
_BEYOND_CACHES: Final = 8
_JUDGES: Final[dict[str, Judge]] = {
    "validate": lambda raw: validate(raw, now=NOW),
    "is_valid": lambda raw: is_valid(raw, now=NOW),
}


@dataclass(frozen=True)
class Row:
    """
    One construct, judged in one way, in growing sizes.

    Attributes:
        unit: what ``costs`` counts: lines, or microseconds of CPU time.
        growth: growth of the work for double the size, with 1 for work in step with it; the worst where lines are
            counted.
    """

    name: str
    judge: str
    unit: str
    sizes: tuple[int, ...]
    costs: tuple[int, ...]
    growth: float

    @property
    def met(self) -> bool:
        """
        Whether work grows in step with the size, within a tenth.
        """
        return self.growth <= MOST


def counted(grow: Grow, name: str, smallest: int) -> Row:
    """
    A row of executed lines.
    """
    judge = _JUDGES[name]
    messages = texts(ROOT, grow, [smallest * n for n in _TIMES])
    # The first run fills caches.
    judge(messages[0])
    costs = [lines(lambda text=text: judge(text)) for text in messages]  # type: ignore[misc]
    return _row(grow, name, "lines", messages, costs, growth(costs))


def timed(grow: Grow, name: str, smallest: int, rounds: int, least: float) -> Row:
    """
    A row of CPU times.
    """
    judge = _JUDGES[name]
    messages = texts(ROOT, grow, [smallest * n for n in _TIMES])
    spent: list[list[float]] = [[] for _ in messages]
    doublings = len(messages) - 1
    larger = len(messages[-1]) / len(messages[0])
    factors: list[float] = []
    for number in range(rounds):
        order = range(len(messages)) if number % 2 else reversed(range(len(messages)))
        seconds = {n: seconds_each(judge, [messages[n]], least) for n in order}
        for n, values in enumerate(spent):
            values.append(seconds[n])
        factors.append((seconds[doublings] / seconds[0] / larger) ** (1 / doublings))
    costs = [round(statistics.median(values) * 1e6) for values in spent]
    return _row(grow, name, "µs", messages, costs, statistics.median(factors))


def _row(grow: Grow, judge: str, unit: str, messages: Sequence[bytes], costs: Sequence[int], worst: float) -> Row:
    name = grow.__name__.strip("_").replace("_", " ")
    return Row(name, judge, unit, tuple(len(m) for m in messages), tuple(costs), worst)


def table(smallest: int, timed_from: int, rounds: int, least: float = 0.03) -> list[Row]:
    """
    Every construct, judged in both ways: so many at 1x, and so many where CPU time is taken.
    """
    rows = [counted(grow, judge, smallest) for grow in (*REPORTS, *OTHERS) for judge in _JUDGES]
    return rows + [timed(grow, judge, timed_from, rounds, least) for grow in TEXTS for judge in _JUDGES]


def markdown(rows: Sequence[Row]) -> list[str]:
    """
    The table as lines of Markdown.
    """
    sizes = " | ".join(f"{n}x" for n in _TIMES)
    out = [f"| hostile message | judged by | kB at {_TIMES[-1]}x | | {sizes} | growth | |", "|---" * 10 + "|"]
    for row in rows:
        costs = " | ".join(f"{cost:,}" for cost in row.costs)
        verdict = "PASS" if row.met else "FAIL"
        out.append(
            f"| {row.name} | {row.judge} | {row.sizes[-1] / 1000:,.0f} | {row.unit} | {costs} | {row.growth:.2f} | {verdict} |"
        )
    return out


def main() -> int:
    """
    Print the table; 1 if some work grows faster than its message.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linearity", description=__doc__)
    parser.add_argument("--smallest", type=int, default=60, help="how many of each construct at 1x")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of CPU times")
    options = parser.parse_args()
    rows = table(options.smallest, options.smallest * _BEYOND_CACHES, options.rounds)
    print("\n".join(markdown(rows)))
    print(f"\nGrowth is 1 for work in step with the size; at most {MOST} passes.")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
