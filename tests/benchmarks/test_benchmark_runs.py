"""
The benchmark runs, and everybody who takes part in it gives the same verdicts.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.__main__ import quotient, run
from benchmarks.cold_start import OURS, measure
from benchmarks.contenders import YARDSTICK, contenders
from benchmarks.corpora import corpora


@pytest.mark.parametrize("name", corpora(1, 0))
def test_contenders_agree(name: str) -> None:
    """
    Every contender accepts and refuses the same messages: 3 of 60 where the corpus is a mix.
    """
    texts = corpora(60, 4)[name]
    verdicts = {who: [run(text) for text in texts] for who, run in contenders().items() if who != YARDSTICK}
    assert verdicts["is_valid"].count(False) == (3 if "95 %" in name else 0)
    assert all(given == verdicts["is_valid"] for given in verdicts.values())


def test_ratios_are_measured() -> None:
    """
    A run with tiny numbers gives a ratio for every contender; its size is not judged here.
    """
    table = run(messages=2, rounds=1)
    assert quotient(table, "is_valid", "jsonschema + rules") > 0
    assert quotient(table, "validate", YARDSTICK) > 0


def test_cold_start_is_measured(tmp_path: Path) -> None:
    """
    One run of each command on a valid file ends well and costs time.
    """
    message = tmp_path / "one.json"
    message.write_bytes(corpora(1, 0)["compact, all valid"][0])
    times, _ = measure(message, rounds=1)
    assert times[OURS] > 0
