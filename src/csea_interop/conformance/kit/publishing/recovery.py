"""
Whether a hidden figure follows from those that are shown: exact for small tables, bounded for others.

The unknown numbers are counts of atoms, the finest parts that figures are sums of. A figure is recovered where every
choice of counts that agrees with all shown figures gives it the same value.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import Final, TypeVar

#: Choices that are looked at for one figure; what is not settled by then counts as not recovered.
MOST: Final = 4000
_A = TypeVar("_A", bound=Hashable)
_Sum = tuple[tuple[int, ...], int, int]


def recovered(counts: Mapping[_A, int], shown: Collection[frozenset[_A]], figure: frozenset[_A]) -> bool:
    """
    Whether a figure can have no other value than its own.

    Args:
        counts: the true count of every atom that there could be.
        shown: the atoms of each shown figure, whose true sum everybody knows.
        figure: the atoms of the hidden figure.
    """
    # Atoms in the same figures cannot be told apart: one number stands for them all.
    alike: dict[tuple[bool, ...], list[_A]] = {}
    ordered = list(shown)
    for atom in counts:
        key = (atom in figure, *(atom in known for known in ordered))
        if any(key):
            alike.setdefault(key, []).append(atom)
    keys = list(alike)
    truth = [sum(counts[atom] for atom in alike[key]) for key in keys]
    sums: list[_Sum] = []
    for place in range(len(ordered)):
        parts = tuple(number for number, key in enumerate(keys) if key[place + 1])
        total = sum(truth[number] for number in parts)
        sums.append((parts, total, total))
    own = tuple(number for number, key in enumerate(keys) if key[0])
    value = sum(truth[number] for number in own)
    most = sum(counts.values()) * 2 + 10
    left = [MOST]
    other = ((own, 0, value - 1), (own, value + 1, most))
    return not any(_possible([*sums, bound], truth, most, left) for bound in other if bound[1] <= bound[2])


def _possible(sums: Sequence[_Sum], truth: Sequence[int], most: int, left: list[int]) -> bool:
    return _search([0] * len(truth), [most] * len(truth), sums, truth, left)


def _search(low: list[int], high: list[int], sums: Sequence[_Sum], truth: Sequence[int], left: list[int]) -> bool:
    """
    Whether there are whole numbers within these bounds that keep all sums; what is too much to look at is taken to be.
    """
    left[0] -= 1
    if left[0] < 0:
        return True
    if not _narrow(low, high, sums):
        return False
    open_ones = [number for number in range(len(low)) if low[number] < high[number]]
    if not open_ones:
        return True
    chosen = min(open_ones, key=lambda number: high[number] - low[number])
    # Near the truth other solutions are found soonest.
    middle = min(max(truth[chosen], low[chosen]), high[chosen])
    for first, last in ((middle, middle), (middle + 1, high[chosen]), (low[chosen], middle - 1)):
        if first > last:
            continue
        below, above = low.copy(), high.copy()
        below[chosen], above[chosen] = first, last
        if _search(below, above, sums, truth, left):
            return True
    return False


def _narrow(low: list[int], high: list[int], sums: Sequence[_Sum]) -> bool:
    """
    Draw the bounds as close as each sum by itself demands; false where nothing is left.
    """
    changed = True
    while changed:
        changed = False
        for parts, least, greatest in sums:
            bottom, top = sum(low[number] for number in parts), sum(high[number] for number in parts)
            if bottom > greatest or top < least:
                return False
            for number in parts:
                below = max(low[number], least - (top - high[number]))
                above = min(high[number], greatest - (bottom - low[number]))
                if below > above:
                    return False
                if (below, above) != (low[number], high[number]):
                    top += above - high[number]
                    bottom += below - low[number]
                    low[number], high[number] = below, above
                    changed = True
    return True
