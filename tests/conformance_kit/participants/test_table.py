"""
Every implementation comes to what the table in the guide says.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from conftest import unavailable
from npm import MissingError
from participants.running import Participant, participants, report
from participants.table import PAGE, row

_ALL = participants()


@pytest.mark.parametrize("one", _ALL, ids=lambda one: one.name)
def test_each_comes_to_its_row(one: Participant, tmp_path: Path) -> None:
    """
    A whole run ends as ``participant.json`` says, and its row is in the page.
    """
    if one.nightly and not os.environ.get("CSEA_PARTICIPANTS_FULL"):
        pytest.skip("takes minutes: CSEA_PARTICIPANTS_FULL=1, as make nightly sets it, runs it")
    if one.needs and shutil.which(one.needs) is None:
        unavailable(f"{one.needs} is needed to run it")
    try:
        value = report(one, tmp_path)
    except MissingError as error:
        unavailable(str(error))
    assert value["conforms"] is one.conforms
    assert row(one.title, value) in PAGE.read_text("utf-8").splitlines()


def test_the_page_has_a_row_each() -> None:
    """
    Nobody is left out, and nobody is in the table twice.
    """
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    rows = [line for line in rows if not line.startswith("| ---")]
    assert len(rows) == len(_ALL) == len({one.name for one in _ALL})
    titles = [line.split(" | ")[0].removeprefix("| ") for line in rows]
    assert len(set(titles)) == len(titles)
