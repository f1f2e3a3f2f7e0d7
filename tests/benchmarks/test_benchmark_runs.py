"""
The benchmark runs, and everybody who takes part in it gives the same verdicts.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from synthetic.draw import NOW

from benchmarks.__main__ import judged, run
from benchmarks.broken import UNKNOWN, WAYS, pairs
from benchmarks.cold_start import OURS, measure
from benchmarks.contenders import STOCK, YARDSTICK, contenders
from benchmarks.corpora import corpora
from benchmarks.paired import Ratio
from benchmarks.targets import BROKEN, DENSITIES, SPEEDS, Target
from csea_interop.validation.message import validate


@pytest.mark.parametrize("name", corpora(1, 0))
def test_contenders_agree(name: str) -> None:
    """
    Every contender accepts and refuses the same messages: 3 of 60 where the corpus is a mix.
    """
    texts = corpora(60, 4)[name]
    verdicts = {who: [run(text) for text in texts] for who, run in contenders().items() if who != YARDSTICK}
    assert STOCK in verdicts
    assert verdicts["is_valid"].count(False) == (3 if "95 %" in name else 0)
    assert all(given == verdicts["is_valid"] for given in verdicts.values())


def test_ratios_are_measured() -> None:
    """
    A run with tiny numbers gives a ratio for every contender and every target; its size is not judged here.
    """
    everyone = contenders()
    table = run(everyone, messages=1, rounds=1)
    assert all(set(row) == set(everyone) - {YARDSTICK} for row in table.values())
    results = judged(everyone, messages=1, rounds=1)
    assert len(results) == len(SPEEDS) + len(DENSITIES) * len([*WAYS, UNKNOWN])
    assert all(target.measured.median > 0 for target in results)
    assert {target.most for target in results} == {None, BROKEN}


@pytest.mark.parametrize(("least", "most", "met"), [(2.0, None, True), (4.0, None, False), (None, 2.0, False)])
def test_targets_are_judged(least: float | None, most: float | None, met: bool) -> None:
    """
    A ratio of 3 is at least 2, and neither at least 4 nor at most 2.
    """
    assert Target("x", Ratio(3.0, 1.0, 9.0), least, most).met is met


@pytest.mark.parametrize("every", DENSITIES.values())
def test_broken_messages_are_broken_everywhere(every: int) -> None:
    """
    The valid ones are valid; of like size, the broken ones have about a hundred findings each, or more.
    """
    for valid, spoiled in pairs(8, 4, every).values():
        assert all(validate(text, now=NOW).verdict == "valid" for text in valid)
        found = [sum(validate(text, now=NOW).totals.values()) for text in spoiled]
        assert sum(found) / len(found) > 80
        assert 0.9 < sum(map(len, spoiled)) / sum(map(len, valid)) < 1.2


def test_cold_start_is_measured(tmp_path: Path) -> None:
    """
    One run of each command on a valid file ends well and costs time.
    """
    message = tmp_path / "one.json"
    message.write_bytes(corpora(1, 0)["compact, all valid"][0])
    times, _ = measure(message, rounds=1)
    assert times[OURS] > 0
