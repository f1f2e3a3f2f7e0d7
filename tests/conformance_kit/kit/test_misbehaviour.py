"""
A harness that misbehaves costs its case, never the run, and the grade says how.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conformance_kit.kit.scripts import WAYS, program
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.modes.jsonl import JsonLines
from csea_interop.conformance.kit.runner import run
from csea_interop.core.errors import UsageError

_TEXT = json.dumps({"sender_reference": "ref-77-made-up", "message_type": "report"}).encode()
_SOUND = Case("examples/a", _TEXT, NOW, USABLE, (), exact=True)
_OTHER = Case("examples/b", _TEXT, NOW, USABLE, (), exact=True)

_OUTCOMES = {
    "hangs": "timeout",
    "skips": "skip",
    "accepts": "pass",
    "accepts without findings": "pass",
    "talks much": "pass",
    "refuses": "fail",
    "repeats the message": "leak",
    "talks of the message": "leak",
}


def _grades(folder: Path, way: str, *cases: Case) -> list[Grade]:
    harness = JsonLines(program(folder, way), seconds=1.0)
    return [got for _, got in run(harness, cases, seed=1, repeat=1, step=lambda: None).grades]


@pytest.mark.parametrize("way", sorted(set(WAYS) - {"changes its mind"}))
def test_each_way_has_its_outcome(way: str, tmp_path: Path) -> None:
    """
    Every case gets an outcome, and it is the one of that way to misbehave.
    """
    grades = _grades(tmp_path, way, _SOUND, _OTHER)
    assert [got.outcome for got in grades] == [_OUTCOMES.get(way, "error")] * 2
    assert all(bool(got.note) == (got.outcome != "pass") for got in grades)


def test_a_changed_mind_is_flaky(tmp_path: Path) -> None:
    """
    The answer of the first pass is not the one of the second.
    """
    (got,) = _grades(tmp_path, "changes its mind", _SOUND)
    assert got.outcome == "flaky"


def test_verdicts_alone_are_graded_on_verdicts(tmp_path: Path) -> None:
    """
    Who tells no findings has no grade for rules and places.
    """
    (got,) = _grades(tmp_path, "accepts without findings", _SOUND)
    assert (got.verdict, got.rule, got.pointer) == (True, None, None)


def test_who_never_stops_dying_is_given_up(tmp_path: Path) -> None:
    """
    After so many new starts the harness is said to be unusable.
    """
    cases = [Case(f"examples/{n:03}", _TEXT, NOW, USABLE, (), exact=True) for n in range(40)]
    with pytest.raises(UsageError) as caught:
        _grades(tmp_path, "dies", *cases)
    assert caught.value.code == "CSEA-USE-HARNESS"


@pytest.mark.parametrize("greeting", ["", "print('hello', flush=True)", "print('{\"protocol\": 2}', flush=True)"])
def test_a_wrong_greeting_is_told(greeting: str, tmp_path: Path) -> None:
    """
    A program that does not greet by the protocol is no harness, and no case is graded.
    """
    import sys

    path = tmp_path / "harness.py"
    path.write_text(greeting, "utf-8")
    with pytest.raises(UsageError) as caught:
        run(JsonLines([sys.executable, str(path)], 1.0), [_SOUND], 1, 1, lambda: None)
    assert caught.value.code == "CSEA-USE-HARNESS"
