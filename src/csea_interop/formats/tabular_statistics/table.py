"""
A stranger's table, read into rows of text or refused; places are rows and columns, never words.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Final, NoReturn

from csea_interop.core.errors import ConversionError
from csea_interop.core.limits import DEFAULT_LIMITS

MAX_ROWS: Final = 50_000
MAX_COLUMNS: Final = 1_000
_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """
    One row: its number, counted from 1 with header and empty rows, and its cells.
    """

    number: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """
    Header and rows, without those that hold nothing.

    Attributes:
        marked: the text began with a byte order mark.
    """

    header: list[str]
    rows: list[Row]
    marked: bool


def refuse(code: str, message: str, hint: str) -> NoReturn:
    """
    Refuse the table; "from None", since the reader's own error may quote it.
    """
    raise ConversionError(code, message, hint) from None


def parse(raw: bytes, delimiter: str) -> Table:
    """
    The table in a CSV file.

    Raises:
        ConversionError: too large, not UTF-8, not CSV, or rows of another width than the header.
    """
    if len(raw) > DEFAULT_LIMITS.max_bytes:
        refuse("CSEA-CNV-CSV-SIZE", "the table is too large", "at most 16 MiB are read; split the table")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        refuse("CSEA-CNV-CSV-UTF8", "the table is not UTF-8", "save it in UTF-8")
    marked = text.startswith(_BOM)
    reader = csv.reader(io.StringIO(text.removeprefix(_BOM), newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    header: list[str] | None = None
    try:
        for number, cells in enumerate(reader, 1):
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(cells)
            elif len(cells) != len(header):
                message = f"row {number} has {len(cells)} cells and the header {len(header)}"
                refuse(
                    "CSEA-CNV-CSV-WIDTH",
                    message,
                    "give every row one cell a column; put text with the delimiter in quotes",
                )
            elif len(rows) == MAX_ROWS:
                refuse(
                    "CSEA-CNV-CSV-SIZE", "the table has too many rows", f"at most {MAX_ROWS} are read; split the table"
                )
            else:
                rows.append(Row(number, cells))
    except csv.Error:
        message = f"the text is not CSV (line {reader.line_num})"
        refuse("CSEA-CNV-CSV-SYNTAX", message, "double the quotes inside a quoted cell, and close each quote")
    if header is None or not rows:
        refuse("CSEA-CNV-CSV-EMPTY", "the table has no rows", "the first row names the columns; figures follow")
    return Table(header, rows, marked)


def _header(cells: list[str]) -> list[str]:
    names = [cell.strip() for cell in cells]
    if len(names) > MAX_COLUMNS:
        refuse("CSEA-CNV-CSV-SIZE", "the table has too many columns", f"at most {MAX_COLUMNS} are read")
    seen: set[str] = set()
    for position, name in enumerate(names, 1):
        if name in seen:
            refuse(
                "CSEA-CNV-CSV-HEADER",
                f"the name of column {position} stands twice",
                "give every column a name of its own",
            )
        seen.add(name)
    return names
