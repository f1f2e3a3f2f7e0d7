"""
Values that repeat themselves, and the cells of published figures: totals, and what they reveal.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final


def duplicates(values: Sequence[Hashable]) -> list[int]:
    """
    Indexes of the values that an earlier one equals.
    """
    seen: set[Hashable] = set()
    out: list[int] = []
    if len(set(values)) == len(values):
        return out
    for index, value in enumerate(values):
        if value in seen:
            out.append(index)
        seen.add(value)
    return out


#: Dimension and code of each coordinate, sorted.
Cell = tuple[tuple[str, str], ...]


def _cell(coordinates: Sequence[Mapping[str, Any]]) -> Cell:
    return tuple(sorted((str(c["dimension"]), str(c["code"])) for c in coordinates))


def repeated_cells(observations: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the observations whose coordinates an earlier observation already has.
    """
    return duplicates([_cell(o.get("coordinates", ())) for o in observations])


#: More sets of dimensions than this are looked up, not walked.
_MOST_SETS: Final = 8
#: Statuses whose observations carry a number that belongs to a sum.
_COUNTED: Final = frozenset({"normal", "provisional"})


def _parts(cell: Cell, wanted: Collection[frozenset[str]]) -> Iterator[Cell]:
    """
    The coordinates of every sum that a cell is a part of: one for each wanted set of its dimensions.
    """
    names = {name for name, _ in cell}
    # A stranger's totals may name many sets; a cell has few, so the smaller number is walked.
    if len(wanted) > _MOST_SETS:
        sets = (frozenset(chosen) for size in range(len(names) + 1) for chosen in combinations(names, size))
        wanted = [chosen for chosen in sets if chosen in wanted]
    for chosen in wanted:
        if chosen <= names:
            yield tuple(pair for pair in cell if pair[0] in chosen)


def _dimensions(cells: Iterable[Cell]) -> frozenset[frozenset[str]]:
    """
    The sets of dimensions that some cells have.
    """
    return frozenset(frozenset(name for name, _ in cell) for cell in cells)


def differing_totals(observations: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the totals that differ from the sum of their parts.

    The parts of a total are the observations that share its coordinates. A total is compared
    only where it has a value and each part has one: a hidden part makes the sum unknown. A cell
    that cannot occur adds nothing. A cell has at most six coordinates, so at most 64 sums that it
    can be a part of.
    """
    sums: dict[Cell, int | None] = {_cell(t.get("coordinates", ())): 0 for t in totals}
    wanted = _dimensions(sums)
    for observation in observations:
        if observation.get("status") == "not_applicable":
            continue
        figure = observation.get("value") if observation.get("status") in _COUNTED else None
        for part in _parts(_cell(observation.get("coordinates", ())), wanted):
            known = sums.get(part)
            if known is not None:
                sums[part] = None if figure is None else known + figure
    out = []
    for index, total in enumerate(totals):
        found = sums[_cell(total.get("coordinates", ()))]
        if found is not None and total.get("status") in _COUNTED and "value" in total and total["value"] != found:
            out.append(index)
    return out


def unknown_cells(cells: Sequence[Mapping[str, Any]], dimensions: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the figures with a code that its dimension does not list; a dimension that is none is left aside.
    """
    listed = {str(d["id"]): {str(c["code"]) for c in d["codes"]} for d in dimensions}
    return [
        index
        for index, cell in enumerate(cells)
        if any(code not in listed.get(name, (code,)) for name, code in _cell(cell.get("coordinates", ())))
    ]


def revealed_cells(observations: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the suppressed observations that follow from a total: the only part of it without a figure.

    A cell has at most six coordinates, so at most 64 sums that it can be a part of.
    """
    shown = {_cell(t.get("coordinates", ())) for t in totals if t.get("status") in _COUNTED and "value" in t}
    wanted = _dimensions(shown)
    absent: dict[Cell, list[int]] = {}
    for index, observation in enumerate(observations):
        status = observation.get("status")
        if status == "not_applicable" or (status in _COUNTED and "value" in observation):
            continue
        for part in _parts(_cell(observation.get("coordinates", ())), wanted):
            if part in shown:
                absent.setdefault(part, []).append(index)
    lone = {found[0] for found in absent.values() if len(found) == 1}
    return sorted(index for index in lone if observations[index].get("status") == "suppressed")
