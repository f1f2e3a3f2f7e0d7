"""
From cells to figures: codes with their labels, numbers with their status, and what was left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from csea_interop.core.builtins import contains_media
from csea_interop.core.errors import UsageError
from csea_interop.formats import Loss
from csea_interop.formats.tabular_statistics.mapping import Column, Dimension, Measure
from csea_interop.formats.tabular_statistics.table import Row, Table, refuse
from csea_interop.provenance.conversion import slot

#: Figures in one message; more of them would pass the size of a message.
MAX_FIGURES: Final = 50_000
_MAX_VALUE: Final = 2**53 - 1
_DIGITS: Final = re.compile("[0-9]{1,16}")
_code_fits: Final = slot("DimensionCode", "code")
_label_fits: Final = slot("DimensionCode", "label")


@dataclass(slots=True)
class Sheet:
    """
    A table under its mapping.

    Attributes:
        thousands: the character between groups of three digits, or nothing.
        marks: what cells without a number mean, by their text.
    """

    table: Table
    dimensions: Sequence[Dimension]
    thousands: str
    marks: Mapping[str, str]
    losses: list[Loss] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def column(self, name: str) -> int:
        """
        The index of a column that the mapping names.
        """
        if name not in self.table.header:
            hint = "the name stands in the mapping; compare it with the first row of the table"
            refuse("CSEA-CNV-COLUMN", f"the table lacks the column {name}", hint)
        self.used.add(name)
        return self.table.header.index(name)

    def codes(self) -> tuple[list[dict[str, Any]], list[list[dict[str, str]]]]:
        """
        The dimensions with their codes, and for each row its coordinates in those read from columns.
        """
        described = []
        coordinates: list[list[dict[str, str]]] = [[] for _ in self.table.rows]
        for dimension in self.dimensions:
            if dimension.code_column:
                codes = self._row_codes(dimension, coordinates)
            else:
                codes = [dict(code) for code in dimension.codes]
            described.append({"id": dimension.id, **dimension.members, "codes": codes})
        return described, coordinates

    def _row_codes(self, dimension: Dimension, coordinates: list[list[dict[str, str]]]) -> list[dict[str, str]]:
        index = self.column(dimension.code_column)
        label_index = self.column(dimension.label_column) if dimension.label_column else index
        labels: dict[str, str] = {}
        for row, place in zip(self.table.rows, coordinates, strict=True):
            code = row.cells[index].strip() or dimension.empty_code
            if not code:
                hint = "state empty_code for the dimension, such as not_stated"
                refuse("CSEA-CNV-CODE", f"row {row.number}, column {index + 1}: the code is empty", hint)
            if not _code_fits(code):
                hint = "codes are printable ASCII of up to 64 characters"
                refuse("CSEA-CNV-CODE", f"row {row.number}, column {index + 1}: the cell is no code", hint)
            label = self._label(row, label_index, code)
            if labels.setdefault(code, label) != label:
                reason = "the code has a label already; the first one is carried"
                self.losses.append(Loss("CSEA-CNV-LABEL", _place(row, label_index), reason))
            place.append({"dimension": dimension.id, "code": code})
        return [{"code": code, "label": label} for code, label in labels.items()]

    def _label(self, row: Row, index: int, code: str) -> str:
        label = row.cells[index].strip()
        if label and _label_fits(label) and not contains_media(label):
            return label
        self.losses.append(Loss("CSEA-CNV-LABEL", _place(row, index), "no usable label; the code stands in its place"))
        return code

    def observations(self, measure: Measure, coordinates: list[list[dict[str, str]]]) -> list[dict[str, Any]]:
        """
        The figures of a measure, row by row.
        """
        if len(measure.columns) * len(self.table.rows) > MAX_FIGURES:
            refuse(
                "CSEA-CNV-CSV-SIZE",
                "the table has too many figures",
                f"at most {MAX_FIGURES} fit in a message; split it",
            )
        indexes = [self.column(column.name) for column in measure.columns]
        empty = dict.fromkeys(indexes, 0)
        out = []
        for row, place in zip(self.table.rows, coordinates, strict=True):
            for column, index in zip(measure.columns, indexes, strict=True):
                figure = self._figure(row, index, column)
                if figure is None:
                    empty[index] += 1
                    continue
                own = [{"dimension": k, "code": v} for k, v in column.codes.items()]
                cell = place + own
                out.append({"coordinates": cell, **figure} if cell else figure)
        for index, count in empty.items():
            if count:
                reason = f"{count} empty cell(s) left out, since the mapping does not say what an empty cell means"
                self.losses.append(Loss("CSEA-CNV-EMPTY-CELL", f"column {index + 1}", reason))
        if not out:
            refuse(
                "CSEA-CNV-CSV-EMPTY",
                "no column of the measure holds a figure",
                "check the columns that the mapping names",
            )
        return out

    def _figure(self, row: Row, index: int, column: Column) -> dict[str, Any] | None:
        text = row.cells[index].strip()
        if text in self.marks:
            return {"status": self.marks[text]}
        if not text:
            return None
        value = self._number(text)
        if value is None:
            hint = "state thousands for a separator, and in marks what other texts mean"
            refuse("CSEA-CNV-CELL", f"row {row.number}, column {index + 1}: the cell is not a whole number", hint)
        return {"value": value, "status": column.status}

    def _number(self, text: str) -> int | None:
        groups = text.split(self.thousands) if self.thousands else [text]
        grouped = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
        if len(groups) > 1 and not grouped:
            return None
        if not all(group.isascii() and group.isdigit() for group in groups):
            return None
        digits = "".join(groups)
        value = int(digits) if _DIGITS.fullmatch(digits) else _MAX_VALUE + 1
        return value if value <= _MAX_VALUE else None

    def unused(self) -> None:
        """
        Tell of columns that the mapping does not name, by their position.
        """
        for position, name in enumerate(self.table.header, 1):
            if name not in self.used:
                reason = "the mapping does not name this column"
                self.losses.append(Loss("CSEA-CNV-COLUMN-UNUSED", f"column {position}", reason))


def _place(row: Row, index: int) -> str:
    return f"row {row.number}, column {index + 1}"


def totals(measure: Measure) -> list[dict[str, Any]]:
    """
    The declared totals of a measure; each is a figure as usual unless it says otherwise.

    Raises:
        UsageError: a total is not of the form that the model states.
    """
    from csea_model._shape import check_StatisticsTotal

    out = []
    for total in measure.totals:
        entry = {"status": "normal", **total}
        faults: list[Any] = []
        check_StatisticsTotal(entry, None, faults)
        if faults:
            message = "measures of the context: a total is not of the form that the model states"
            raise UsageError("CSEA-USE-CONTEXT", message, "a total has coordinates, value and status")
        out.append(entry)
    return out
