"""
What the compiler cannot carry into every target is refused; what it can is carried whole.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import tiny
from compiler.tiny import COLOURS, KINDS, PARTS, Change, attribute, drop, many, put, slot
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model, UnionRef


def test_small_model_compiles(small: Model) -> None:
    """
    The model that each test spoils is good as it stands.
    """
    assert small.root == "Message"
    assert set(small.classes) == {"Message", "Alpha", "Beta", "Item", "Mark"}
    body = small.classes["Message"].slot("body")
    assert body is not None
    assert body.range == UnionRef("kind", (("alpha", "Alpha"), ("beta", "Beta")))
    items = small.classes["Message"].slot("items")
    assert items is not None
    assert (items.many, items.required, items.min_items, items.max_items) == (True, True, 1, None)
    assert small.tables == {"colour_rank": {"red": 1, "blue": 2, "grey": 3}, "colour_warm": ["red"]}


def test_two_branches_may_differ_in_a_member(small: Model) -> None:
    """
    Two slots of one name and different types are allowed where they stand in two branches.
    """
    ranges = [small.classes[name].slot("differs") for name in ("Alpha", "Beta")]
    assert [s.range.name for s in ranges if s is not None and not isinstance(s.range, UnionRef)] == ["Word", "integer"]


#: Name -> (change, part of the reason, part of the place).
REFUSED: dict[str, tuple[Change, str, str]] = {
    "class without description": (drop(PARTS, "classes", "Item", "description"), "has no description", "Item"),
    "slot without description": (attribute("Item", "word", {"range": "Word"}), "has no description", "Item.word"),
    "type without description": (drop(PARTS, "types", "Word", "description"), "has no description", "Word"),
    "code without description": (
        put(COLOURS, "enums", "Colour", "permissible_values", "red", None),
        "has no description",
        "Colour.red",
    ),
    "list without codes": (
        put(COLOURS, "enums", "Colour", "permissible_values", {}),
        "a code list has codes",
        "Colour",
    ),
    **{
        f"list without {key}": (drop(COLOURS, "enums", "Colour", "annotations", key), f"states its {key}", "Colour")
        for key in ("since", "origin", "source")
    },
    "type made from a date": (
        put(PARTS, "types", "Day", {"description": "A type.", "typeof": "date"}),
        "made from string or integer",
        "Day",
    ),
    **{
        f"text without {key}": (drop(PARTS, "types", "Word", "annotations", key), "min_length and max_length", "Word")
        for key in ("min_length", "max_length")
    },
    "text of impossible length": (
        put(PARTS, "types", "Word", "annotations", "min_length", 6),
        "the least first",
        "Word",
    ),
    "text of odd length": (put(PARTS, "types", "Word", "annotations", "min_length", "two"), "whole numbers", "Word"),
    "integer type without limits": (
        put(PARTS, "types", "Number", {"description": "A type.", "typeof": "integer"}),
        "its least and greatest value",
        "Number",
    ),
    "integer without limits": (
        attribute("Item", "count", slot("integer")),
        "its least and greatest value",
        "Item.count",
    ),
    "integer with one limit": (
        attribute("Item", "count", slot("integer", minimum_value=0)),
        "its least and greatest value",
        "Item.count",
    ),
    "integer of impossible range": (
        attribute("Item", "count", slot("integer", minimum_value=2, maximum_value=1)),
        "its least and greatest value",
        "Item.count",
    ),
    "list of impossible length": (
        attribute("Item", "marks", many("Mark", minimum_cardinality=3, maximum_cardinality=2)),
        "the least number of items",
        "Item.marks",
    ),
    "unknown range": (
        attribute("Item", "word", slot("Nothing")),
        "'Nothing' is not a type, list or class",
        "Item.word",
    ),
    "foreign scheme as a range": (
        put(COLOURS, "enums", "Colour", "annotations", "scheme", "colours"),
        "is a foreign scheme",
        "colour",
    ),
    "no sensitivity": (
        drop(PARTS, "classes", "Item", "annotations", "sensitivity"),
        "states no sensitivity",
        "Item.",
    ),
    "no category of personal data": (
        drop(PARTS, "classes", "Item", "annotations", "personal_data"),
        "states no personal_data",
        "Item.",
    ),
    "no method of disclosure": (
        drop(PARTS, "classes", "Item", "annotations", "disclosure"),
        "states no disclosure",
        "Item.",
    ),
    "no since": (drop(PARTS, "classes", "Item", "annotations", "since"), "states no since", "Item."),
    "abstract class as a range": (attribute("Item", "word", slot("Body")), "Body is abstract", "Item.word"),
    "members of a base": (
        put(PARTS, "classes", "Body", "attributes", {"word": slot("Word")}),
        "attributes of the base Body are not inherited",
        "Alpha",
    ),
    "unique integers": (
        attribute("Item", "counts", many("integer", minimum_value=0, maximum_value=1, list_elements_unique=True)),
        "only a list of strings or codes",
        "Item.counts",
    ),
    "unique objects": (
        attribute("Item", "marks", many("Mark", list_elements_unique=True)),
        "only a list of strings or codes",
        "Item.marks",
    ),
    # Unions.
    "union whose slot is misspelt": (
        put(PARTS, "classes", "Message", "annotations", "tagged_union_slot", "bdoy"),
        "tagged_union_slot names no slot",
        "Message",
    ),
    "union whose tag is misspelt": (
        put(PARTS, "classes", "Message", "annotations", "tagged_union_tag", "knid"),
        "the tag of a union is a required slot with one code",
        "Message.knid",
    ),
    "union whose tag may be absent": (
        put(PARTS, "classes", "Message", "attributes", "kind", "required", False),
        "the tag of a union is a required slot",
        "Message.kind",
    ),
    "union whose tag is a list": (
        put(PARTS, "classes", "Message", "attributes", "kind", "multivalued", True),
        "the tag of a union is a required slot",
        "Message.kind",
    ),
    "union whose tag is no code": (
        put(PARTS, "classes", "Message", "attributes", "kind", "range", "Word"),
        "the tag of a union is a required slot",
        "Message.kind",
    ),
    "branch that is not stated": (
        drop(KINDS, "enums", "Kind", "permissible_values", "beta", "annotations"),
        "'beta' names no concrete branch_class below Body",
        "Message.kind",
    ),
    "branch that does not exist": (
        put(KINDS, "enums", "Kind", "permissible_values", "beta", "annotations", "branch_class", "Gamma"),
        "'beta' names no concrete branch_class",
        "Message.kind",
    ),
    "branch not below the base": (
        put(KINDS, "enums", "Kind", "permissible_values", "beta", "annotations", "branch_class", "Item"),
        "'beta' names no concrete branch_class",
        "Message.kind",
    ),
    "branch that is the base": (
        put(KINDS, "enums", "Kind", "permissible_values", "beta", "annotations", "branch_class", "Body"),
        "'beta' names no concrete branch_class",
        "Message.kind",
    ),
    "branch of two codes": (
        put(KINDS, "enums", "Kind", "permissible_values", "beta", "annotations", "branch_class", "Alpha"),
        "two codes name the same branch_class",
        "Message.kind",
    ),
    "list of a union": (
        put(PARTS, "classes", "Message", "attributes", "body", "multivalued", True),
        "stands alone, not in a list",
        "Message.body",
    ),
    # Open objects.
    "open object with members": (
        put(PARTS, "classes", "Alpha", "annotations", "open_object", True),
        "no attributes of its own",
        "Alpha",
    ),
    "list of open objects": (
        put(PARTS, "classes", "Mark", tiny.cls({}, {"open_object": True})),
        "stands alone, not in a list",
        "marks",
    ),
    # The whole.
    "class below itself": (attribute("Item", "inner", slot("Item")), "the class stands below itself: ", "Item"),
    "two classes below each other": (attribute("Mark", "of", many("Item")), "Item > Mark > Item", "Item"),
    "class below itself through a union": (
        attribute("Alpha", "inner", slot("Message")),
        "stands below itself",
        "Message",
    ),
    "no root": (
        drop(PARTS, "classes", "Message", "tree_root"),
        "exactly one class is the tree_root",
        "csea_interop.yaml",
    ),
    "two roots": (
        put(PARTS, "classes", "Item", "tree_root", True),
        "exactly one class is the tree_root",
        "csea_interop.yaml",
    ),
    "abstract root": (put(PARTS, "classes", "Message", "abstract", True), "it is not abstract", "csea_interop.yaml"),
    "class named as a list": (put(PARTS, "classes", "Colour", tiny.cls({})), "share a name", "Colour"),
    "class named as a type": (put(PARTS, "classes", "Word", tiny.cls({})), "share a name", "Word"),
    # References.
    "reference to nothing": (
        attribute("Mark", "item", slot("LocalId", annotations={"reference": "Nothing"})),
        "a reference is to a class with a required id",
        "Mark.item",
    ),
    "reference to a class without id": (
        attribute("Mark", "item", slot("LocalId", annotations={"reference": "Mark"})),
        "a reference is to a class with a required id",
        "Mark.item",
    ),
    "reference to an id that may be absent": (
        put(PARTS, "classes", "Item", "attributes", "id", "required", False),
        "a reference is to a class with a required id",
        "Mark.item",
    ),
    "reference of another type than the id": (
        attribute("Mark", "item", slot("Word", annotations={"reference": "Item"})),
        "a reference is to a class with a required id of its own type",
        "Mark.item",
    ),
    # Tables.
    "two lists of one scheme": (
        lambda files: files.update(
            {
                KINDS: {**files[KINDS], "imports": ["linkml:types", "more", "again"]},
                "vocabularies/more.yaml": tiny.code_list("More", {"a": {}}, scheme="s", closed=True),
                "vocabularies/again.yaml": tiny.code_list("Again", {"b": {}}, scheme="s", closed=True),
            }
        ),
        "two lists are of the scheme 's'",
        "",
    ),
    "two lists in one file": (
        put(COLOURS, "enums", "Shade", tiny.code_list("Shade", {"dark": {"rank": 1}})["enums"]["Shade"]),
        "two code lists make the table 'colour_rank'",
        "",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_carried_is_refused(tmp_path: Path, name: str) -> None:
    """
    What the compiler does not carry into every target stops the build, with the element.
    """
    change, reason, where = REFUSED[name]
    with pytest.raises(ModelError) as caught:
        tiny.built(tmp_path, change)
    assert reason in caught.value.message
    assert where in caught.value.where
