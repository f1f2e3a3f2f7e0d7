"""
What is to be published of some records, and what each figure then is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import product
from typing import Any, Final

#: Dimension and code of each coordinate, sorted.
Cell = tuple[tuple[str, str], ...]
#: A record without a code in a dimension is counted there.
UNSTATED: Final = "not_stated"
#: Members of a record that are counted by, not named.
DAY: Final = "received_on"


@dataclass(frozen=True)
class Truth:
    """
    The figures of all tables of a publication, counted from the records.
    """

    tables: tuple[Mapping[str, Any], ...]
    records: tuple[Mapping[str, Any], ...]
    once_by: str = ""

    @cached_property
    def dimensions(self) -> dict[str, tuple[str, ...]]:
        """
        All dimensions of all tables with their codes.
        """
        found: dict[str, dict[str, None]] = {}
        for table in self.tables:
            for dimension in table.get("dimensions", ()):
                codes = found.setdefault(dimension["id"], {})
                codes |= dict.fromkeys(entry["code"] for entry in dimension["codes"])
        return {name: tuple(codes) for name, codes in found.items()}

    @cached_property
    def atoms(self) -> dict[Hashable, int]:
        """
        The count of every atom: a stretch of days that no table divides, with a code in every dimension.
        """
        starts = self._starts
        counts: Counter[Hashable] = Counter()
        for record in self._counted():
            stretch = max((start for start in starts if start <= record[DAY]), default="")
            counts[(stretch, *(record.get(name, UNSTATED) for name in self.dimensions))] += 1
        possible = product(starts, *self.dimensions.values())
        return {atom: counts[atom] for atom in possible}

    @property
    def _starts(self) -> list[str]:
        """
        The first days of all stretches.
        """
        after = [_next(table["period"]["end"]) for table in self.tables]
        return sorted({*(table["period"]["start"] for table in self.tables), *after})

    def _counted(self) -> Iterator[Mapping[str, Any]]:
        seen: set[Any] = set()
        for record in sorted(self.records, key=lambda entry: str(entry[DAY])):
            same = record.get(self.once_by) if self.once_by else None
            if same is None or same not in seen:
                yield record
            seen.add(same)

    def parts(self, table: Mapping[str, Any], cell: Cell) -> frozenset[Hashable]:
        """
        The atoms that a figure of a table is the sum of.
        """
        wanted = dict(cell)
        names = tuple(self.dimensions)
        period = table["period"]
        return frozenset(
            atom
            for atom in self.atoms
            if period["start"] <= atom[0] <= period["end"]  # type: ignore[index]
            and all(wanted.get(name, code) == code for name, code in zip(names, atom[1:], strict=True))  # type: ignore[index]
        )

    def value(self, table: Mapping[str, Any], cell: Cell) -> int:
        """
        The true figure.
        """
        return sum(self.atoms[atom] for atom in self.parts(table, cell))


def cells(table: Mapping[str, Any], names: Sequence[str] | None = None) -> list[Cell]:
    """
    The cells of a table: all of them, or the totals over some of its dimensions.
    """
    chosen = [entry for entry in table.get("dimensions", ()) if names is None or entry["id"] in names]
    codes = [[(entry["id"], code["code"]) for code in entry["codes"]] for entry in chosen]
    return [tuple(sorted(pairs)) for pairs in product(*codes)]


def totals(table: Mapping[str, Any]) -> list[Cell]:
    """
    The totals that a table asks for.
    """
    return [cell for names in table.get("totals", ()) for cell in cells(table, names)]


def _next(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
