"""
A long run needs no more memory than a short one, whatever it is written as.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from csea_interop import reports
from csea_interop.core.finding import Finding
from csea_interop.reports import Context
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally
from reports.rendering import CONTEXT, judged

_FEW, _MANY = 1_500, 6_000


def _messages(count: int) -> Iterator[Judged]:
    found = Finding("CSEA-STR-REQUIRED", "/payload", missing="id")
    return (judged(f"{number:06}.json", found) for number in range(count))


def _peak(name: str, count: int, context: Context) -> int:
    report = reports.load(name)(lambda _: None, context)
    tally = Tally()
    tracemalloc.start()
    for item in _messages(count):
        tally.add(item)
        report.outcome(item)
    report.close(tally)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


@pytest.mark.parametrize("name", sorted(reports.formats()))
def test_memory_does_not_grow_with_the_run(name: str, tmp_path: Path) -> None:
    """
    Four times the messages take less than 30 bytes more for each.
    """
    context = replace(CONTEXT, step_summary=str(tmp_path / "summary"))
    if name == "github":
        # The summary of a step is kept up to its limit, and that is all.
        (tmp_path / "summary").write_text("x" * 1_000_000, encoding="utf-8")
    _peak(name, 50, context)
    grown = _peak(name, _MANY, context) - _peak(name, _FEW, context)
    assert grown < 30 * (_MANY - _FEW)
