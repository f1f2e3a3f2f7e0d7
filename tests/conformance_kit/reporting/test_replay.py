"""
A record from a file: of its form, with its digest, and at one with itself, or refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from conformance_kit.reporting.records import hostile, mixed, sound, with_digest
from csea_interop.conformance.kit.agreeing import contradiction
from csea_interop.conformance.kit.replay import recorded
from csea_interop.core.errors import InputError

Change = Callable[[dict[str, Any]], object]


def _first(value: dict[str, Any], outcome: str) -> dict[str, Any]:
    found: dict[str, Any] = next(case for case in value["cases"] if case["outcome"] == outcome)
    return found


#: What somebody might change, and the member that then contradicts the cases.
_CHANGES: dict[str, tuple[Change, str]] = {
    "a failure counted as passed": (
        lambda v: v["counts"].update({"fail": 1, "pass": v["counts"]["pass"] + 20}),
        "counts",
    ),
    "a case that passed after all": (lambda v: _first(v, "fail").update(outcome="pass"), "counts"),
    "a case twice": (lambda v: v["cases"].append(v["cases"][0]), "cases"),
    "a case left out": (lambda v: v["cases"].pop(), "counts"),
    "said to conform": (lambda v: v.update(conforms=True), "conforms"),
    "a capability that is not missed": (lambda v: v["capabilities"].update(missing={}), "capabilities"),
    "a skip excused": (lambda v: _first(v, "fail").update(lacks="payload:signal"), "capabilities"),
    "more covered than was asked": (
        lambda v: v["capabilities"]["covered"]["payload:report"].update({"pass": 999}),
        "capabilities",
    ),
    "a waiver hidden": (lambda v: v.update(waivers=[]), "waivers"),
    "a waiver without cases": (lambda v: v["waivers"][0].update(cases=0), "waivers"),
    "a waiver that lasts": (lambda v: v["waivers"][2].update(expired=False), "waivers"),
    "another day": (lambda v: v.update(today="2027-01-01"), "waivers"),
    "no day": (lambda v: v.pop("today"), "waivers"),
    "a rule that passed more": (lambda v: v["rules"]["CSEA-AGE-001"].update({"pass": 999}), "rules"),
    "a rule left out": (lambda v: v["rules"].pop("CSEA-AGE-001"), "rules"),
    "variants that did better": (lambda v: v["held_out"].update(held_out={"pass": 3}), "held_out"),
    "variants not told of": (lambda v: v.pop("held_out"), "held_out"),
}


@pytest.mark.parametrize("made", [sound, mixed, hostile])
def test_what_the_kit_writes_is_read(made: Callable[[], dict[str, Any]]) -> None:
    """
    A record agrees with itself, and comes back as it was.
    """
    value = made()
    assert contradiction(value) == ""
    assert recorded(json.dumps(value).encode()) == value


@pytest.mark.parametrize("name", _CHANGES)
def test_a_record_that_contradicts_itself_is_refused(name: str) -> None:
    """
    A new digest does not help: the sums have to be those of the cases.
    """
    value = mixed()
    change, member = _CHANGES[name]
    change(value)
    with pytest.raises(InputError) as caught:
        recorded(json.dumps(value).encode())
    assert caught.value.code == "CSEA-REC-DIGEST"
    with pytest.raises(InputError) as caught:
        recorded(json.dumps(with_digest(value)).encode())
    assert caught.value.code == "CSEA-REC-SUM"
    assert f": {member} " in caught.value.message


def test_a_run_of_failures_is_not_made_to_conform() -> None:
    """
    Where all passed, none may be taken for failed either; a part of the suite never conforms.
    """
    value = sound(5)
    value["conforms"] = False
    assert contradiction(value) == "conforms"
    value |= {"conforms": True, "whole": False}
    assert contradiction(value) == "conforms"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"form": 1, "form": 1}',
        json.dumps(sound(3) | {"form": 2}).encode(),
        json.dumps(sound(3) | {"more": 1}).encode(),
        json.dumps(sound(3) | {"mode": "<script>"}).encode(),
    ],
    ids=range(9),
)
def test_what_is_no_record_is_refused(raw: bytes) -> None:
    """
    An error with an id, and nothing of what the file holds in it.
    """
    with pytest.raises(InputError) as caught:
        recorded(raw)
    assert caught.value.code == "CSEA-REC-FORM"
    assert "script" not in caught.value.message
