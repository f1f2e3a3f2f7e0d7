"""
The built-ins about published figures: cells, totals and what they reveal.
"""

from __future__ import annotations

from typing import Any

import pytest

from csea_interop.core.builtins import differing_totals, repeated_cells, revealed_cells, unknown_cells


def _cell(value: int | None = None, status: str = "normal", **codes: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"status": status}
    if codes:
        cell["coordinates"] = [{"dimension": d, "code": c} for d, c in codes.items()]
    if value is not None:
        cell["value"] = value
    return cell


def test_repeated_cells() -> None:
    """
    Cells with the same coordinates in any order are one cell, and so are two cells without any.
    """
    cells = [_cell(a="1", b="2"), _cell(b="2", a="1"), _cell(a="1"), _cell(), _cell(a="2", b="1"), _cell()]
    assert repeated_cells(cells) == [1, 5]


PARTS = [_cell(1, a="x", b="y"), _cell(2, a="x", b="z"), _cell(4, "provisional", a="w", b="y")]


@pytest.mark.parametrize(
    ("total", "differs"),
    [
        (_cell(3, a="x"), False),
        (_cell(4, a="x"), True),
        (_cell(7), False),
        (_cell(8), True),
        (_cell(5, b="y"), False),
        (_cell(2, b="z", a="x"), False),
        (_cell(3, b="z", a="x"), True),
        (_cell(0, a="none"), False),
        (_cell(1, a="none"), True),
        (_cell(9, "suppressed", a="x"), False),
        (_cell(None, "normal", a="x"), False),
        (_cell(9, "provisional", a="x"), True),
    ],
)
def test_total_against_its_parts(total: dict[str, Any], differs: bool) -> None:
    """
    A counted total is the sum of the observations that share its coordinates.
    """
    assert differing_totals(PARTS, [total]) == ([0] if differs else [])


@pytest.mark.parametrize("status", ["suppressed", "not_collected", "not_stated"])
def test_hidden_parts_leave_a_total_alone(status: str) -> None:
    """
    A part without a figure makes the sum unknown, only for the totals that it belongs to.
    """
    parts = [*PARTS, _cell(None, status, a="x", b="v")]
    totals = [_cell(99, a="x"), _cell(99), _cell(99, a="w"), _cell(99, b="y")]
    assert differing_totals(parts, totals) == [2, 3]


def test_cells_outside_their_dimensions() -> None:
    """
    A code is unknown to the dimension that does not list it; a dimension that is none lists nothing to miss.
    """
    dimensions = [{"id": "a", "codes": [{"code": "1"}, {"code": "2"}]}, {"id": "b", "codes": [{"code": "3"}]}]
    cells = [_cell(a="1"), _cell(a="3"), _cell(b="3", a="2"), _cell(b="1", a="1"), _cell(), _cell(c="9")]
    assert unknown_cells(cells, dimensions) == [1, 3]
    assert unknown_cells([], dimensions) == unknown_cells(cells, []) == []


@pytest.mark.parametrize(
    ("total", "revealed"),
    [
        (_cell(9), []),
        (_cell(9, a="x"), [3]),
        (_cell(9, "provisional", a="x"), [3]),
        (_cell(9, "suppressed", a="x"), []),
        (_cell(None, "normal", a="x"), []),
        (_cell(9, a="w"), []),
        (_cell(9, b="v"), []),
        (_cell(9, a="none"), []),
        (_cell(9, a="u"), []),
    ],
)
def test_hidden_figures_that_follow(total: dict[str, Any], revealed: list[int]) -> None:
    """
    A suppressed figure follows from a total in which it is the only part without one.
    """
    hidden = [
        _cell(None, "suppressed", a="x", b="v"),
        _cell(None, "not_applicable", a="x", b="u"),
        _cell(None, "not_collected", a="u", b="v"),
    ]
    assert revealed_cells([*PARTS, *hidden], [total, total]) == revealed
