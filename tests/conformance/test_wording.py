"""
The checks of wording, numbers and ids find planted faults.
"""

from __future__ import annotations

from typing import Any

import pytest

from conformance import wording


def _case(case_id: str, title: str) -> dict[str, Any]:
    return {"id": case_id, "title": title}


@pytest.mark.parametrize(
    "title",
    ["A word " * 10, "The reader should refuse it", "Tests a number", "A message that lies", "A full stop."],
)
def test_title_that_is_no_short_statement_is_told(title: str) -> None:
    """
    A long title, a wish, a task and a sentence are each told by the id of the case.
    """
    good = _case("CSEA-AGE-001/valid/010-a", "A plain statement")
    assert wording.title_faults([good]) == []
    assert wording.title_faults([good, _case("CSEA-AGE-001/valid/020-b", title)]) == ["CSEA-AGE-001/valid/020-b"]


def test_title_of_two_cases_is_told() -> None:
    """
    Two cases of one rule with one title are told; of two rules they are not.
    """
    first, second = (_case(f"CSEA-AGE-001/{kind}/010-a", "A statement") for kind in ("valid", "invalid"))
    assert wording.title_faults([first, second]) == [first["id"], second["id"]]
    assert wording.title_faults([first, _case("CSEA-AGE-002/valid/010-a", "A statement")]) == []


def test_number_of_two_cases_is_told() -> None:
    """
    A number belongs to one case of its folder, whatever the names behind it.
    """
    assert wording.number_faults(["encoding/010-a", "combinations/010-b", "X/valid/010-a", "X/invalid/010-a"]) == []
    assert wording.number_faults(["X/valid/010-a", "X/valid/010-b"]) == ["X/valid/010"]


@pytest.mark.parametrize(
    ("lock", "found", "told"),
    [
        ("a/1\nb/1\n", ["a/1", "b/1"], []),
        ("- a/1\nb/1\n", ["b/1"], []),
        ("a/1\n", ["a/1", "b/1"], ["b/1"]),
        ("a/1\nb/1\n", ["a/1"], ["b/1"]),
        ("- a/1\nb/1\n", ["a/1", "b/1"], ["a/1"]),
        ("a/1\n", ["a/1", "a/1"], ["a/1"]),
        ("b/1\na/1\n", ["a/1", "b/1"], ["b/1"]),
    ],
)
def test_id_that_is_not_kept_is_told(lock: str, found: list[str], told: list[str]) -> None:
    """
    An id is told that is new, gone without its mark, used again after it was retired, doubled, or out of order.
    """
    assert wording.lock_faults(lock, found) == told
