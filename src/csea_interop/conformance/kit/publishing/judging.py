"""
Published tables against the records that they were counted from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from csea_interop.conformance.kit.emitting.expecting import covers, same
from csea_interop.conformance.kit.emitting.ways import Emitted
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.publishing.recovery import recovered
from csea_interop.conformance.kit.publishing.truth import DAY, Cell, Truth, cells, totals
from csea_interop.core.reader import read
from csea_interop.validation.message import validate

_SHOWN: Final = frozenset({"normal", "provisional"})
_FROM_ALL: Final = "CSEA-PUB-007"


@dataclass(frozen=True, slots=True)
class Figure:
    """
    One published figure; ``value`` is None where it is hidden.
    """

    cell: Cell
    value: int | None
    status: str


@dataclass(frozen=True, slots=True)
class Table:
    """
    One table as it was asked for, and as it was published.
    """

    asked: Mapping[str, Any]
    raw: bytes
    payload: Mapping[str, Any]
    observations: tuple[Figure, ...]
    totals: tuple[Figure, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """
        All of them.
        """
        return (*self.observations, *self.totals)


def judged(truth: Truth, now: str, emitted: Emitted) -> Mapping[str, Grade]:
    """
    The grade of each requirement on a publisher.
    """
    if len(emitted.messages) != len(truth.tables):
        return dict.fromkeys(REQUIREMENTS, Grade("fail", note="there is not one message for each table"))
    made = [_table(asked, raw) for asked, raw in zip(truth.tables, emitted.messages, strict=True)]
    tables = [table for table in made if table is not None]
    if len(tables) != len(made):
        return dict.fromkeys(REQUIREMENTS, Grade("fail", note="a message is no statistics that can be read"))
    grades = {"CSEA-PUB-001": _grade(all(_usable(table.raw, now) for table in tables), "a message cannot be used")}
    for name, (holds, note) in _EACH.items():
        grades[name] = _grade(all(holds(truth, table) for table in tables), note)
    alone = [
        (table, figure) for table in tables for figure in _small(truth, table) if _from(truth, [table], table, figure)
    ]
    # What one table gives away is told of that table alone.
    together = len(tables) > 1 and any(
        (table, figure) not in alone and _from(truth, tables, table, figure)
        for table in tables
        for figure in _small(truth, table)
    )
    grades["CSEA-PUB-006"] = _grade(not alone, "a hidden figure follows from its table")
    grades[_FROM_ALL] = _grade(not together, "a hidden figure follows from several tables")
    needed = any(0 < truth.value(t, cell) < t["threshold"] for t in truth.tables for cell in (*cells(t), *totals(t)))
    whole = all(figure.value is not None for table in tables for figure in table.figures)
    grades["CSEA-PUB-013"] = _grade(needed or whole, "something is hidden without need")
    return grades


def _grade(fine: bool, note: str) -> Grade:
    return Grade("pass", verdict=True) if fine else Grade("fail", note=note)


def _usable(raw: bytes, now: str) -> bool:
    return validate(raw, now=datetime.fromisoformat(now)).ok


def _table(asked: Mapping[str, Any], raw: bytes) -> Table | None:
    message = read(raw).value
    try:
        payload = message["payload"]
        seen = tuple(_figure(entry) for entry in payload["observations"])
        summed = tuple(_figure(entry) for entry in payload.get("totals", ()))
    except (KeyError, TypeError, AttributeError):
        return None
    return Table(asked, raw, payload, seen, summed)


def _figure(entry: Mapping[str, Any]) -> Figure:
    cell = tuple(sorted((str(c["dimension"]), str(c["code"])) for c in entry.get("coordinates", ())))
    return Figure(cell, entry.get("value"), entry["status"])


def _small(truth: Truth, table: Table) -> list[Figure]:
    """
    The figures that are hidden because they are small.
    """
    least = table.asked["threshold"]
    return [f for f in table.figures if f.value is None and 0 < truth.value(table.asked, f.cell) < least]


def _from(truth: Truth, tables: list[Table], own: Table, figure: Figure) -> bool:
    shown = {truth.parts(table.asked, f.cell) for table in tables for f in table.figures if f.value is not None}
    return recovered(truth.atoms, shown, truth.parts(own.asked, figure.cell))


def _nameless(truth: Truth, table: Table) -> bool:
    counted = {*truth.dimensions, DAY}
    told = {str(value) for record in truth.records for name, value in record.items() if name not in counted}
    return not any(text.encode() in table.raw for text in told)


def _true(truth: Truth, asked: Mapping[str, Any], figures: tuple[Figure, ...]) -> bool:
    return all(f.value is None or same(f.value, truth.value(asked, f.cell)) for f in figures)


def _hidden(truth: Truth, table: Table) -> bool:
    least = table.asked["threshold"]
    return not any(f.value is not None and 0 < truth.value(table.asked, f.cell) < least for f in table.figures)


def _complete(_: Truth, table: Table) -> bool:
    wanted = Counter(cells(table.asked)), Counter(totals(table.asked))
    found = Counter(f.cell for f in table.observations), Counter(f.cell for f in table.totals)
    right = all(f.status in _SHOWN if f.value is not None else f.status == "suppressed" for f in table.figures)
    return right and found[0] == wanted[0] and all(found[1][cell] == 1 for cell in wanted[1])


def _declared(_: Truth, table: Table) -> bool:
    whole = all(f.value is not None for f in table.figures)
    stated = table.payload.get("suppression", {})
    return whole or stated.get("threshold") == table.asked["threshold"]


def _as_asked(*names: str) -> Callable[[Truth, Table], bool]:
    return lambda _, table: all(covers(table.payload.get(name), table.asked[name]) for name in names)


_EACH: Final[Mapping[str, tuple[Callable[[Truth, Table], bool], str]]] = {
    "CSEA-PUB-002": (_nameless, "something of a record is published"),
    "CSEA-PUB-003": (lambda t, table: _true(t, table.asked, table.observations), "a figure is not its count"),
    "CSEA-PUB-004": (lambda t, table: _true(t, table.asked, table.totals), "a total is not its count"),
    "CSEA-PUB-005": (_hidden, "a figure below the threshold is shown"),
    "CSEA-PUB-008": (_as_asked("counted_unit"), "another unit is declared"),
    "CSEA-PUB-009": (_as_asked("deduplication"), "the deduplication is not stated as it was made"),
    "CSEA-PUB-010": (_as_asked("period", "area"), "period or area are others"),
    "CSEA-PUB-011": (_complete, "a figure is absent, there twice, or of a status that does not fit"),
    "CSEA-PUB-012": (_declared, "the threshold is not declared"),
}
#: What every publication shows.
REQUIREMENTS: Final = tuple(sorted({"CSEA-PUB-001", "CSEA-PUB-006", _FROM_ALL, "CSEA-PUB-013", *_EACH}))
