"""
Signals and hash sets: unions below the payload, and what the shape itself leaves no room for.
"""

from __future__ import annotations

import copy
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pydantic
import pytest

import csea_model
from csea_interop.compiler.load import load
from csea_interop.validation.message import is_valid, validate

Json = dict[str, Any]


def _base(root: Path, name: str) -> Json:
    value: Json = json.loads((root / f"conformance/rules/bases/{name}.msg.json").read_bytes())
    return value


def _found(message: Json, now: datetime) -> list[tuple[str, str]]:
    return [(f.rule, f.pointer) for f in validate(orjson.dumps(message), now=now).findings]


def test_a_signal_has_no_room_for_a_finding_of_fact(root: Path) -> None:
    """
    Neither a signal nor its indicators hold a classification, a measure, a child or words of anyone.
    """
    model = load(root / "model")
    names = {"Signal", "SignalReview", *model.children(_slot(model.classes["Signal"], "indicator"))}
    ranges = {getattr(s.range, "name", "") for n in names for s in model.classes[n].slots}
    assert not ranges & {"Classification", "BaselineAssessment", "AccountAction", "Child", "Narrative", "Text", "View"}
    assert not any(s.authored_text for n in names for s in model.classes[n].slots)


def test_digests_and_identifiers_have_the_highest_floor(root: Path) -> None:
    """
    The model's floor for what a signal and a hash set can be recognised by is the highest there is.
    """
    model = load(root / "model")
    for name, slot in (("ContentHash", "value"), ("Identifier", "value"), ("Signal", "indicator")):
        assert _slot(model.classes[name], slot).sensitivity == "highly_restricted"


def _slot(cls: Any, name: str) -> Any:
    slot = cls.slot(name)
    assert slot is not None
    return slot


def test_a_tombstone_says_nothing_about_content(root: Path, now: datetime) -> None:
    """
    Votes, disputes and assessments beside a removal are members that it does not have.
    """
    added = _base(root, "hash_set")["payload"]["entries"][0]["record"]
    for name in ("votes", "disputes", "classifications", "synthetic_status"):
        message = _base(root, "hash_set")
        message["payload"]["entries"][1]["record"][name] = added[name]
        assert _found(message, now) == [("CSEA-STR-UNKNOWN", "/payload/entries/1/record")]
        assert not is_valid(orjson.dumps(message), now=now)
        with pytest.raises(pydantic.ValidationError):
            csea_model.load(message)


def test_the_tag_decides_the_shape(root: Path, now: datetime) -> None:
    """
    With its tag changed, an indicator or record lacks what the other kind has and holds what it has not.
    """
    for name, place, tag, value in (
        ("signal", ("payload",), "indicator_type", "web_address"),
        ("hash_set", ("payload", "entries", 0), "operation", "remove"),
    ):
        message = _base(root, name)
        owner: Any = message
        for token in place:
            owner = owner[token]
        owner[tag] = value
        rules = {rule for rule, _ in _found(message, now)}
        assert {"CSEA-STR-REQUIRED", "CSEA-STR-UNKNOWN"} <= rules
        with pytest.raises(pydantic.ValidationError):
            csea_model.load(message)


def test_a_part_holds_at_most_ten_thousand_entries(root: Path, now: datetime) -> None:
    """
    The ten-thousandth entry passes, and the next one is a finding about the list.
    """
    message = _base(root, "hash_set")
    one = message["payload"]["entries"][1]
    message["payload"]["entries"] = [{**one, "id": f"HE-{n}"} for n in range(10_000)]
    assert _found(message, now) == []
    assert is_valid(orjson.dumps(message), now=now)
    message["payload"]["entries"].append({**one, "id": "HE-last"})
    assert _found(message, now) == [("CSEA-STR-COUNT", "/payload/entries")]
    assert not is_valid(orjson.dumps(message), now=now)


def test_classes_build_what_the_wire_carries(root: Path) -> None:
    """
    Both bases go through the classes and come back as they were, each union as the class of its branch.
    """
    for name in ("signal", "hash_set"):
        message = _base(root, name)
        built = csea_model.load(copy.deepcopy(message))
        assert built.to_wire() == message
    assert isinstance(built, csea_model.HashSetMessage)
    kinds = [type(entry) for entry in built.payload.entries]
    assert kinds[:2] == [csea_model.HashAdditionHashSetEntry, csea_model.HashRemovalHashSetEntry]


def test_media_are_found_under_a_broken_tag(root: Path, now: datetime) -> None:
    """
    Whatever a tag says, every string of an indicator is searched for media.
    """
    for tag in ("account", "web_address", "nothing known", 7):
        message = _base(root, "signal")
        message["payload"] |= {"indicator_type": tag, "indicator": {"service": "data:image/png;base64," + "A" * 60}}
        assert ("CSEA-SAF-001", "/payload/indicator/service") in _found(message, now)
        assert validate(orjson.dumps(message), now=now).verdict == "refused"
