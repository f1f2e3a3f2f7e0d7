"""
The generated check of the shape: every kind of slot, every single fault.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.generated import emitted, judged
from compiler.kinds import VALID, changed, every_kind, one_fault_each


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The generated package of the model with every kind of slot.
    """
    return emitted(tmp_path_factory.mktemp("kinds"), every_kind)


def test_message_of_every_kind_of_slot_is_valid(package: Path) -> None:
    """
    What the model allows has no finding and is accepted, whatever is left out and in whatever order.
    """
    assert judged(package, VALID) == [([], [], True)] * len(VALID)


def test_each_fault_has_its_finding_and_no_other(package: Path) -> None:
    """
    Each single fault gives exactly one finding, at its place, and is never accepted.
    """
    cases = one_fault_each()
    answers = judged(package, [message for message, _ in cases])
    wrong = [
        (message, expected, found)
        for (message, expected), (found, _, accepted) in zip(cases, answers, strict=True)
        if found != expected or accepted
    ]
    assert wrong == []
    assert len(cases) > 150


def test_all_faults_come_in_one_pass(package: Path) -> None:
    """
    Faults in several members are all found at once.
    """
    message = changed(text=1, codes=["pink", "rosy"], thing={"id": "A", "x": 1}, texts=[], nothing=2)
    ((found, _, accepted),) = judged(package, [message])
    assert set(found) == {
        ("CSEA-STR-TYPE", "/text", None, None),
        ("CSEA-STR-ENUM", "/codes/0", None, None),
        ("CSEA-STR-ENUM", "/codes/1", None, None),
        ("CSEA-STR-PATTERN", "/thing/id", None, None),
        ("CSEA-STR-UNKNOWN", "/thing", None, 1),
        ("CSEA-STR-COUNT", "/texts", None, None),
        ("CSEA-STR-UNKNOWN", "", None, len(message) - 1),
    }
    assert not accepted


def test_unknown_member_beside_a_missing_one_is_found(package: Path) -> None:
    """
    A member too many is found where another is missing, though their number is right.
    """
    message = changed(nothing=2)
    del message["number"]
    ((found, _, _),) = judged(package, [message])
    assert set(found) == {
        ("CSEA-STR-REQUIRED", "", "number", None),
        ("CSEA-STR-UNKNOWN", "", None, len(message) - 1),
    }
