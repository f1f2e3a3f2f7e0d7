"""
Every attack of the table is refused by name, and the sound badge beside it passes.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conformance_kit.badge import making
from conformance_kit.badge.attacks import ATTACKS, table
from conformance_kit.badge.row import Attack


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_attack_is_refused_and_the_sound_badge_is_not(attack: Attack) -> None:
    """
    The badge does not hold, for the stated reason; untouched, it holds.
    """
    got = making.judged(attack.file(), **attack.asked())
    assert (got.holds, attack.code in got.codes) == (False, True), got
    control = attack.asked if attack.control_asked is None else attack.control_asked
    assert making.judged(attack.control(), **control()) == making.Judged(holds=True)


def test_guide_shows_the_table(root: Path) -> None:
    """
    The page of the guide is what the tests' data make of it.
    """
    page = root / "conformance/guide/badge-attacks.md"
    if os.environ.get("CSEA_UPDATE_GUIDE"):
        page.write_text(table(), encoding="utf-8")
    assert page.read_text("utf-8") == table()
