"""
Built-in functions on figures, written a second time: each cell and each total is looked up on its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Json = Any


def _cell(observation: Mapping[str, Json]) -> list[tuple[str, str]]:
    return sorted((c["dimension"], c["code"]) for c in observation.get("coordinates", []))


def repeated_cells(observations: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the observations whose cell stands earlier as well.
    """
    cells = [_cell(o) for o in observations]
    return [n for n, cell in enumerate(cells) if cell in cells[:n]]


def differing_totals(observations: Sequence[Mapping[str, Json]], totals: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the totals that differ from the sum of their parts, each part looked up on its own.
    """
    out = []
    for n, total in enumerate(totals):
        wanted = _cell(total)
        names = {name for name, _ in wanted}
        parts = [
            o
            for o in observations
            if o["status"] != "not_applicable" and [p for p in _cell(o) if p[0] in names] == wanted
        ]
        cells = [total, *parts]
        known = all(c["status"] in ("normal", "provisional") and "value" in c for c in cells)
        if known and sum(p["value"] for p in parts) != total["value"]:
            out.append(n)
    return out


def unknown_cells(cells: Sequence[Mapping[str, Json]], dimensions: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the figures one of whose codes is in no list of a dimension that there is.
    """
    out = []
    for n, cell in enumerate(cells):
        for name, code in _cell(cell):
            # Of two dimensions with one id the later one counts.
            lists = [d["codes"] for d in dimensions if d["id"] == name]
            if lists and code not in [c["code"] for c in lists[-1]]:
                out.append(n)
                break
    return out


def revealed_cells(observations: Sequence[Mapping[str, Json]], totals: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the suppressed figures that a total gives away, each total looked at on its own.
    """
    out = set()
    for total in totals:
        if not _figure(total):
            continue
        wanted = _cell(total)
        names = {name for name, _ in wanted}
        parts = [
            n
            for n, o in enumerate(observations)
            if o["status"] != "not_applicable" and [p for p in _cell(o) if p[0] in names] == wanted
        ]
        hidden = [n for n in parts if not _figure(observations[n])]
        if len(hidden) == 1 and observations[hidden[0]]["status"] == "suppressed":
            out.add(hidden[0])
    return sorted(out)


def _figure(cell: Mapping[str, Json]) -> bool:
    return cell["status"] in ("normal", "provisional") and "value" in cell
