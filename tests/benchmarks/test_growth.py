"""
What hostile messages cost is measured, in a file of its own: it is long, and files run side by side.
"""

from __future__ import annotations

from synthetic.hostile import OTHERS, REPORTS, TEXTS

from benchmarks import linearity


def test_growth_is_measured() -> None:
    """
    The table of hostile messages has a row for each of them and each way to judge; counted work is linear.
    """
    rows = linearity.table(smallest=60, timed_from=1, rounds=1, least=0.0)
    assert len(rows) == 2 * len([*REPORTS, *OTHERS, *TEXTS])
    assert all(row.met for row in rows if row.unit == "lines")
    assert all(row.costs[-1] > 0 for row in rows)
    assert len(linearity.markdown(rows)) == len(rows) + 2
