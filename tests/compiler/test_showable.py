"""
Which lists reports may show: marked with a reason, and never where a member tells of a person.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from csea_interop.compiler.build import compile_model
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model
from csea_interop.compiler.showable import lists, places


@pytest.fixture(scope="module")
def model(root: Path) -> Model:
    """
    The model.
    """
    return compile_model(root / "model")


def _marked(model: Model, name: str, reason: str = "It is for a test.") -> Model:
    own = model.code_lists[name]
    marked = replace(own, annotations={**own.annotations, "showable": reason})
    classes = {
        key: replace(
            cls,
            slots=tuple(
                replace(s, range=marked) if isinstance(s.range, CodeList) and s.range.name == name else s
                for s in cls.slots
            ),
        )
        for key, cls in model.classes.items()
    }
    return replace(model, classes=classes, code_lists={**model.code_lists, name: marked})


def test_no_showable_list_stands_at_a_member_that_tells_of_a_person(model: Model) -> None:
    """
    Every slot that takes such a code holds no personal data; each list has its reason.
    """
    shown = lists(model)
    assert {"message_type", "purpose", "tlp_label"} <= shown.keys()
    assert not shown.keys() & {
        "harm_type",
        "gender_value",
        "age_basis",
        "country",
        "account_role",
        "identification_status",
    }
    for cls in model.classes.values():
        for slot in cls.slots:
            if isinstance(slot.range, CodeList) and slot.range.file in shown:
                assert slot.personal_data == "none"


@pytest.mark.parametrize("name", ["GenderValue", "HarmType", "CountryCode", "Answer"])
def test_marking_a_list_of_a_person_stops_the_build(model: Model, name: str) -> None:
    """
    The reason given does not matter.
    """
    with pytest.raises(ModelError, match="tells of a person"):
        lists(_marked(model, name))


def test_mark_needs_a_place_and_a_reason(model: Model) -> None:
    """
    A list of a foreign scheme stands beside free codes; a mark without a sentence explains nothing.
    """
    foreign = next(name for name, own in model.code_lists.items() if own.scheme)
    with pytest.raises(ModelError, match="only a closed list"):
        lists(_marked(model, foreign))
    with pytest.raises(ModelError, match="the mark is the reason"):
        lists(_marked(model, "MessageType", "yes"))


def test_place_that_branches_use_differently_is_left_out(model: Model) -> None:
    """
    Two payloads have members of one name; only where all of them take the list's codes, the place is listed.
    """
    found = places(model)
    assert found["/message_type"] == "message_type"
    everywhere: dict[str, set[str]] = {}
    for path, cls in model.walk():
        above = "".join(f"/{s.name}{'/*' if s.each else ''}" for s in path)
        for slot in cls.slots:
            kind = slot.range.file if isinstance(slot.range, CodeList) else "other"
            everywhere.setdefault(f"{above}/{slot.name}{'/*' if slot.many else ''}", set()).add(kind)
    assert all(everywhere[pointer] == {name} for pointer, name in found.items())
