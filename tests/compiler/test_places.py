"""
From ``each`` to the places where a rule runs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import tiny
from csea_interop.compiler import places
from csea_interop.compiler.cel.types import Lst, Obj, Str
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model

WHERE = "tst.yaml:3"


def spelt(place: places.Place) -> str:
    """
    The steps as text, a step into a branch with its tag.
    """
    return ".".join(s.name + "[]" * s.each + (f"<{s.tag}={s.value}>" if s.tag else "") for s in place.steps)


def found(model: Model, each: str) -> list[str]:
    """
    The places of ``each`` as text.
    """
    return [spelt(p) for p in places.resolve(model, each, WHERE)]


def test_message_is_a_place(small: Model) -> None:
    """
    The message itself has no steps and no enclosing elements.
    """
    (place,) = places.resolve(small, "message", WHERE)
    assert (place.steps, place.type, place.parents, place.path) == ((), Obj(("Message",)), (), ())


def test_path_names_one_place(small: Model) -> None:
    """
    A path leads to one place; its indexes are numbered from the outside, and each list's element encloses the next.
    """
    (place,) = places.resolve(small, "message.items[].marks[]", WHERE)
    assert place.type == Obj(("Mark",))
    assert place.path == ("items", 0, "marks", 1)
    assert place.parents == ((("items", 0), Obj(("Item",))),)
    assert place.slot is not None
    assert (place.slot.owner, place.slot.name) == ("Item", "marks")


def test_path_may_end_at_a_member_or_a_whole_list(small: Model) -> None:
    """
    The elements of a rule can be single values, single objects, or a list as one value.
    """
    (value,) = places.resolve(small, "message.items[].id", WHERE)
    assert (value.type, value.path) == (Str(form="LocalId"), ("items", 0, "id"))
    (nested,) = places.resolve(small, "message.items[].first.word", WHERE)
    assert (nested.path, nested.parents) == (("items", 0, "first", "word"), ((("items", 0), Obj(("Item",))),))
    (whole,) = places.resolve(small, "message.items", WHERE)
    assert whole.type == Lst(Obj(("Item",)))


def test_class_stands_for_all_its_places(small: Model) -> None:
    """
    A class name means every place where such an object can stand, in every branch.
    """
    assert sorted(found(small, "Mark")) == [
        "body<kind=alpha>.marks[]",
        "body<kind=beta>.marks[]",
        "items[].first",
        "items[].marks[]",
        "more[].first",
        "more[].marks[]",
        "owner.first",
        "owner.marks[]",
    ]
    assert found(small, "Message") == [""]
    assert found(small, "Beta") == ["body<kind=beta>"]


def test_path_goes_into_the_branch_that_has_the_next_step(small: Model) -> None:
    """
    Where one branch of a union has the next member, the step is into that branch; where all have it, into any.
    """
    assert found(small, "message.body.only_alpha") == ["body<kind=alpha>.only_alpha"]
    assert found(small, "message.body.same") == ["body.same"]
    assert found(small, "message.body") == ["body"]
    (place,) = places.resolve(small, "message.body.only_alpha", WHERE)
    assert place.type == Str(form="Word")


def test_path_into_a_list_of_one_branch(model: Model) -> None:
    """
    In the model of the format a path into the payload finds its branch by itself.
    """
    assert found(model, "message.payload.totals[]") == ["payload<message_type=statistics>.totals[]"]
    assert found(model, "message.payload.children[]") == ["payload<message_type=report>.children[]"]


@pytest.mark.parametrize(
    ("selector", "slots"),
    [
        ("@string", {"Message.at", "Alpha.id", "Item.word", "Mark.words", "Mark.note", "Mark.item"}),
        ("@authored_text", {"Mark.note"}),
        ("@reference", {"Mark.item"}),
        ("@identified", {"Message.items", "Message.more"}),
    ],
)
def test_selector_means_every_slot_that_fits(small: Model, selector: str, slots: set[str]) -> None:
    """
    A selector finds the slots by what the model says of them, wherever their class stands.
    """
    resolved = places.resolve(small, selector, WHERE)
    assert {f"{p.slot.owner}.{p.slot.name}" for p in resolved if p.slot is not None} >= slots
    assert all(p.slot is not None for p in resolved)
    if selector != "@string":
        assert {f"{p.slot.owner}.{p.slot.name}" for p in resolved if p.slot is not None} == slots


def test_string_selector_leaves_out_codes_and_numbers(small: Model) -> None:
    """
    Codes are closed lists and need no rule about every string.
    """
    resolved = {f"{p.slot.owner}.{p.slot.name}" for p in places.resolve(small, "@string", WHERE) if p.slot is not None}
    assert resolved.isdisjoint({"Message.kind", "Item.colour", "Item.colours", "Item.count", "Item.flag"})


def test_string_selector_reaches_into_open_objects(model: Model) -> None:
    """
    What stands in an extension is asked as one value, since nobody knows its members.
    """
    names = [spelt(p) for p in places.resolve(model, "@string", WHERE) if p.slot is not None and not p.slot.many]
    assert "extensions[].content" in names


REFUSED = {
    "messages.items[]": "each is a path from message, a class or a selector",
    "Nothing": "each is a path from message, a class or a selector",
    "items[]": "each is a path from message, a class or a selector",
    "": "each is a path from message, a class or a selector",
    "@nothing": "there is no selector @nothing",
    "@address": "nothing in the model fits @address",
    "message.": "is not a step of a path",
    "message.items[0]": "is not a step of a path",
    "message.items[][]": "is not a step of a path",
    "message.it ems": "is not a step of a path",
    "message.nothing": "has no member 'nothing'",
    "message.items[].nothing": "has no member 'nothing'",
    "message.items.id": "is a list: write items[]",
    "message.owner[]": "'owner' is not a list",
    "message.kind[]": "'kind' is not a list",
    "message.kind.x": "string (Kind) has no members",
    "message.body.nothing": "has no member 'nothing'",
    "message.body.differs": "has different types",
}


@pytest.mark.parametrize("each", REFUSED)
def test_wrong_place_is_refused(small: Model, each: str) -> None:
    """
    What leads nowhere in the model stops the build, with file and line.
    """
    with pytest.raises(ModelError) as caught:
        places.resolve(small, each, WHERE)
    assert REFUSED[each] in caught.value.message
    assert caught.value.where == WHERE


def test_abstract_class_is_no_place(small: Model) -> None:
    """
    The base of a union stands nowhere itself.
    """
    with pytest.raises(ModelError, match="a path from message, a class or a selector"):
        places.resolve(small, "Body", WHERE)


def test_reference_needs_one_list(small: Model, tmp_path: Path) -> None:
    """
    A rule about references binds only where the class pointed to stands in one list of the message.
    """
    with pytest.raises(ModelError, match="a reference needs one list of Item; found 3 places"):
        places.holders(small, "Item", WHERE)

    def alone(files: tiny.Files) -> None:
        for name in ("owner", "more"):
            del files[tiny.PARTS]["classes"]["Message"]["attributes"][name]

    model = tiny.built(tmp_path, alone, tiny.with_rules(T001={"each": "@reference", "require": "this in targets"}))
    assert [s.name for s in places.holders(model, "Item", WHERE)] == ["items"]
    assert len(model.rules[0].sites) == 4
    with pytest.raises(ModelError, match="found 0 places"):
        places.holders(model, "Body", WHERE)
