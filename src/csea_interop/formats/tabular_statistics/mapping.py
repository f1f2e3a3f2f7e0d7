"""
What the user says of a table: which columns are dimensions, which are figures, what marks mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.core.errors import UsageError
from csea_interop.provenance.conversion import slot
from csea_model._constants import CODES_ObservationStatus
from csea_model._shape import check_DimensionCode

_SLOTS: Final = {name: slot("StatisticsDimension", name) for name in ("id", "label", "scheme", "scheme_version")}
_COLUMNS: Final = ("code_column", "label_column", "empty_code")
_MAX_DIMENSIONS: Final = 6
_unit: Final = slot("Statistics", "counted_unit")
_code: Final = slot("DimensionCode", "code")
_DIMENSION: Final = {*_SLOTS, *_COLUMNS, "codes"}
_MEASURE: Final = {"counted_unit", "columns", "totals"}
_COLUMN: Final = {"column", "codes", "status"}


@dataclass(frozen=True, slots=True)
class Dimension:
    """
    One dimension: read from a column (``code_column``), or stated by each column of figures (``codes``).
    """

    id: str
    members: Mapping[str, str]
    code_column: str = ""
    label_column: str = ""
    empty_code: str = ""
    codes: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """
    One column of figures, with the codes that hold for all of it.
    """

    name: str
    codes: Mapping[str, str]
    status: str


@dataclass(frozen=True, slots=True)
class Measure:
    """
    What is counted in some of the columns, and the totals that the publisher gives beside them.
    """

    counted_unit: str
    columns: tuple[Column, ...]
    totals: tuple[Mapping[str, Any], ...]


def delimiter(value: Any) -> bool:
    """
    Whether a value is one character that may stand between cells.
    """
    return isinstance(value, str) and len(value) == 1 and value.isascii() and value not in '"\r\n'


def thousands(value: Any) -> bool:
    """
    Whether a value is one character that may stand between groups of three digits.
    """
    return isinstance(value, str) and len(value) == 1 and not value.isdigit() and value not in "-+"


def marks(value: Any) -> bool:
    """
    Whether a value says what cells without a number mean.
    """
    return isinstance(value, dict) and all(v in CODES_ObservationStatus for v in value.values())


def dimensions(value: Any) -> tuple[Dimension, ...]:
    """
    The declared dimensions.

    Raises:
        UsageError: naming what is wrong with the declaration.
    """
    out = []
    for entry in _entries(value, "dimensions", _DIMENSION):
        for name, fits in _SLOTS.items():
            present = name in entry or name in ("id", "label")
            _need(not present or fits(entry.get(name)), "dimensions", name)
        for name in _COLUMNS:
            _need(isinstance(entry.get(name, ""), str), "dimensions", name)
        _need(("code_column" in entry) != ("codes" in entry), "dimensions", "code_column or codes")
        codes = entry.get("codes", [])
        _need(isinstance(codes, list) and all(_is_code(c) for c in codes), "dimensions", "codes")
        members: dict[str, str] = {name: entry[name] for name in _SLOTS if name in entry and name != "id"}
        columns: dict[str, str] = {name: entry[name] for name in _COLUMNS if name in entry}
        out.append(Dimension(entry["id"], members, **columns, codes=tuple(codes)))
    _need(len(out) <= _MAX_DIMENSIONS, "dimensions", "a list of at most six")
    ids = [d.id for d in out]
    _need(len(set(ids)) == len(ids), "dimensions", "id")
    return tuple(out)


def measures(value: Any, known: Sequence[Dimension]) -> tuple[Measure, ...]:
    """
    The declared columns of figures, by what they count.

    Raises:
        UsageError: naming what is wrong with the declaration.
    """
    wanted = {d.id: {c["code"] for c in d.codes} for d in known if not d.code_column}
    out = []
    for entry in _entries(value, "measures", _MEASURE):
        _need(_unit(entry.get("counted_unit")), "measures", "counted_unit")
        columns = []
        for column in _entries(entry.get("columns"), "measures.columns", _COLUMN):
            codes = column.get("codes", {})
            _need(isinstance(column.get("column"), str), "measures.columns", "column")
            fits = isinstance(codes, dict) and codes.keys() == wanted.keys()
            _need(fits and all(codes[k] in wanted[k] for k in codes), "measures.columns", "codes")
            status = column.get("status", "normal")
            _need(status in CODES_ObservationStatus, "measures.columns", "status")
            columns.append(Column(column["column"], codes, status))
        totals = entry.get("totals", [])
        _need(isinstance(totals, list) and all(isinstance(t, dict) for t in totals), "measures", "totals")
        out.append(Measure(entry["counted_unit"], tuple(columns), tuple(totals)))
    units = [m.counted_unit for m in out]
    _need(len(set(units)) == len(units), "measures", "counted_unit")
    return tuple(out)


def _is_code(value: Any) -> bool:
    out: list[Any] = []
    check_DimensionCode(value, None, out)
    return not out and _code(value["code"])


def _entries(value: Any, where: str, names: Iterable[str]) -> list[dict[str, Any]]:
    _need(isinstance(value, list) and bool(value), where, "a list that is not empty")
    for entry in value:
        _need(isinstance(entry, dict), where, "objects")
        for name in entry:
            if name not in names:
                raise UsageError("CSEA-USE-CONTEXT", f"{where} of the context has an unknown member {name}", _HINT)
    return list(value)


def _need(holds: bool, where: str, name: str) -> None:
    if not holds:
        message = f"{where} of the context: {name} is absent or not of its form"
        raise UsageError("CSEA-USE-CONTEXT", message, _HINT)


_HINT: Final = "conformance/material holds complete mappings as examples"
