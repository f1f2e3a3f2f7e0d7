"""
What speed has to be, and whether it is: each target is a ratio of two runs side by side.

All are for the whole catalogue of rules. They take the place of those for the first ten rules,
0.15 for ``is_valid`` and 0.08 for ``validate``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.broken import pairs
from benchmarks.contenders import STOCK, YARDSTICK, Contender
from benchmarks.paired import Ratio, ratio

#: (contender, measured against, least speed, where the other's is 1), on compact text of which 95 % is valid.
SPEEDS: Final = (
    ("is_valid", YARDSTICK, 0.10),
    ("validate", YARDSTICK, 0.06),
    ("is_valid", STOCK, 40.0),
    ("is_valid", "jsonschema + rules", 25.0),
    ("is_valid", "fastjsonschema + rules", 2.5),
)
#: Most CPU time for a message that is wrong everywhere, with over a hundred findings, where a valid one's is 1.
BROKEN: Final = 10.0
#: Every other member is broken, which is a hundred findings in seven kilobytes; in the second row every member is.
DENSITIES: Final = {"every other member": 2, "every member": 1}


@dataclass(frozen=True)
class Target:
    """
    A measured ratio and its bound; without a bound it is only told.

    Attributes:
        least: the bound below, or None.
        most: the bound above, or None.
    """

    name: str
    measured: Ratio
    least: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool:
        """
        Whether the middle of the ratios keeps to the bound.
        """
        value = self.measured.median
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    @property
    def bound(self) -> str:
        """
        The bound in words.
        """
        if self.least is not None:
            return f"at least {self.least:g}"
        return "told only" if self.most is None else f"at most {self.most:g}"


def speeds(everyone: Mapping[str, Contender], texts: Sequence[bytes], rounds: int) -> list[Target]:
    """
    How many times faster than another, pair by pair.
    """
    return [
        Target(f"speed of {who} / {against}", ratio(everyone[who], everyone[against], texts, rounds), least=least)
        for who, against, least in SPEEDS
    ]


def broken(everyone: Mapping[str, Contender], messages: int, rounds: int, seed: int) -> list[Target]:
    """
    How many times the CPU time of a valid message the explaining run of a broken one takes.
    """
    explain = everyone["validate"]
    out = []
    for density, every in DENSITIES.items():
        for way, (valid, spoiled) in pairs(messages, seed, every).items():
            cost = ratio(explain, explain, valid, rounds, others=spoiled)
            name = f"cost of validate, {way} ({density}) / valid"
            out.append(Target(name, cost, most=BROKEN if every > 1 else None))
    return out
