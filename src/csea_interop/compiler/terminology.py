"""
Terms that the field asks to avoid, one a line in ``model/terminology/<language>.tsv``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import DiscouragedTerm

STATUSES: Final = ("avoid", "attention")
#: The table that rules read: only terms to avoid, since those that need attention are right in places.
TABLE: Final = "discouraged_terms"
_COLUMNS: Final = ["term", "status", "replacement", "source"]
_BETWEEN: Final = re.compile(r"[\W_]+")


def read(folder: Path) -> dict[str, tuple[DiscouragedTerm, ...]]:
    """
    The terms by language.

    Raises:
        ModelError: a line that lacks something or says a term twice, with file and line.
    """
    return {path.stem: _terms(path) for path in sorted(folder.glob("*.tsv"))}


def table(terms: Mapping[str, tuple[DiscouragedTerm, ...]]) -> dict[str, list[str]]:
    """
    What the built-in ``mentions`` takes: terms to avoid by language, in lower case, their words apart by one space.
    """
    return {
        language: [_BETWEEN.sub(" ", t.term.lower()) for t in own if t.status == "avoid"]
        for language, own in terms.items()
    }


def _terms(path: Path) -> tuple[DiscouragedTerm, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or rows[0] != _COLUMNS:
        raise ModelError(f"the columns are {', '.join(_COLUMNS)}", f"{path.name}:1")
    seen: set[str] = set()
    out = []
    for line, row in enumerate(rows[1:], start=2):
        where = f"{path.name}:{line}"
        if len(row) != len(_COLUMNS) or not all(cell and cell == cell.strip() for cell in row):
            raise ModelError("a line has a term, its status, a better word and a source", where)
        if row[1] not in STATUSES:
            raise ModelError(f"the status is one of {', '.join(STATUSES)}", where)
        if row[0].lower() in seen:
            raise ModelError("the term stands twice", where)
        seen.add(row[0].lower())
        out.append(DiscouragedTerm(*row))
    return tuple(out)
