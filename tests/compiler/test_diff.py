"""
Each kind of change of the shape or the code lists, made on the small model, is called what it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from compiler import tiny
from csea_interop.compiler import snapshot
from csea_interop.compiler.diff import Change, compare
from csea_interop.compiler.diff.change import Bump, Difference

_FILE: Final = "csea_interop.yaml"
_CODES: Final = ("enums", "Colour", "permissible_values")
_ITEM: Final = ("classes", "Item", "attributes")
_CODE: Final = {"description": "A code."}
_DATED: Final = {"since": "1.1.0"}


def difference(tmp_path: Path, *changes: tiny.Change, before: tuple[tiny.Change, ...] = ()) -> Difference:
    """
    What the changes do to the small model; ``before`` are made in both versions.
    """
    old = tiny.built(tmp_path / "old", *before)
    new = tiny.built(tmp_path / "new", *before, *changes)
    return compare(snapshot.of(old), snapshot.of(new))


def _told(found: Difference) -> set[tuple[str, str, str]]:
    return {(c.place, c.kind, c.bump) for c in found.changes}


def _word(**more: Any) -> tiny.Change:
    kind: dict[str, Any] = {"pattern": "^[a-z]+$", "min_length": 2, "max_length": 5} | more
    made = tiny.text_type(kind["pattern"], kind["min_length"], kind["max_length"])
    if not kind["pattern"]:
        del made["pattern"]
    return tiny.put(tiny.PARTS, "types", "Word", made)


def _count(**more: Any) -> tiny.Change:
    return tiny.attribute(
        "Item", "count", tiny.slot("integer", **{"minimum_value": 0, "maximum_value": 9, "required": True} | more)
    )


def _marks(**more: Any) -> tiny.Change:
    return tiny.attribute("Item", "marks", tiny.many("Mark", **more))


def _note(**more: Any) -> tiny.Change:
    return tiny.attribute("Mark", "note", tiny.slot("Word", **more))


CASES: Final[dict[str, tuple[tiny.Change, tuple[str, str, str]]]] = {
    "optional member": (tiny.attribute("Item", "extra", tiny.slot("Word")), ("Item.extra", "added", "minor")),
    "required member": (
        tiny.attribute("Item", "extra", tiny.slot("Word", required=True)),
        ("Item.extra", "added", "major"),
    ),
    "member gone": (tiny.drop(tiny.PARTS, *_ITEM, "flag"), ("Item.flag", "removed", "major")),
    "member now required": (
        tiny.attribute("Item", "flag", tiny.slot("boolean", required=True)),
        ("Item.flag", "narrowed", "major"),
    ),
    "member no longer required": (
        tiny.attribute("Item", "colour", tiny.slot("Colour")),
        ("Item.colour", "widened", "minor"),
    ),
    "another kind of value": (tiny.attribute("Item", "flag", tiny.slot("Word")), ("Item.flag", "changed", "major")),
    "one became a list": (tiny.attribute("Item", "first", tiny.many("Mark")), ("Item.first", "changed", "major")),
    "another class": (tiny.attribute("Message", "owner", tiny.slot("Mark")), ("Message.owner", "changed", "major")),
    "text for a code": (tiny.attribute("Item", "colours", tiny.many("Word")), ("Item.colours", "changed", "major")),
    "type by another name": (tiny.attribute("Item", "word", tiny.slot("LocalId")), ("Item.word", "changed", "major")),
    "least value lower": (_count(minimum_value=-1), ("Item.count", "widened", "minor")),
    "least value higher": (_count(minimum_value=1), ("Item.count", "narrowed", "major")),
    "greatest value lower": (_count(maximum_value=8), ("Item.count", "narrowed", "major")),
    "greatest value higher": (_count(maximum_value=10), ("Item.count", "widened", "minor")),
    "least length higher": (_word(min_length=3), ("Word", "narrowed", "major")),
    "greatest length higher": (_word(max_length=6), ("Word", "widened", "minor")),
    "another form": (_word(pattern="^[a-z0-9]+$"), ("Word", "changed", "major")),
    "no form": (_word(pattern=""), ("Word", "widened", "minor")),
    "more elements needed": (_marks(minimum_cardinality=2), ("Item.marks", "narrowed", "major")),
    "fewer elements taken": (_marks(maximum_cardinality=3), ("Item.marks", "narrowed", "major")),
    "elements differ": (
        tiny.attribute("Item", "colours", tiny.many("Colour", list_elements_unique=True)),
        ("Item.colours", "narrowed", "major"),
    ),
    "words no longer checked": (_note(), ("Mark.note", "widened", "minor")),
    "reference gone": (
        tiny.attribute("Mark", "item", tiny.slot("LocalId", required=True)),
        ("Mark.item", "widened", "minor"),
    ),
    "reference to another class": (
        tiny.attribute("Mark", "item", tiny.slot("LocalId", required=True, annotations={"reference": "Alpha"})),
        ("Mark.item", "changed", "major"),
    ),
    "reference anew": (
        tiny.attribute("Item", "id", tiny.slot("LocalId", required=True, annotations={"reference": "Alpha"})),
        ("Item.id", "narrowed", "major"),
    ),
    "floor raised": (
        tiny.attribute("Item", "flag", tiny.slot("boolean", annotations={"sensitivity": "restricted"})),
        ("Item.flag", "changed", "major"),
    ),
    "term given": (tiny.put(tiny.PARTS, "classes", "Item", "class_uri", "csea:Thing"), ("Item", "changed", "minor")),
    "described otherwise": (
        tiny.put(tiny.PARTS, "classes", "Item", "description", "Words."),
        ("Item", "label-only", "patch"),
    ),
    "mapped": (
        tiny.put(tiny.PARTS, "classes", "Item", "close_mappings", ["csea:Thing"]),
        ("Item", "label-only", "patch"),
    ),
    "type anew": (tiny.put(tiny.PARTS, "types", "Tag", tiny.text_type("^[a-z]$", 1, 1)), ("Tag", "added", "minor")),
    "class anew": (tiny.put(tiny.PARTS, "classes", "Spare", tiny.cls({})), ("Spare", "added", "minor")),
    "code anew": (tiny.put(tiny.COLOURS, *_CODES, "green", _CODE), ("Colour.green", "added", "minor")),
    "code gone": (tiny.drop(tiny.COLOURS, *_CODES, "grey"), ("Colour.grey", "removed", "major")),
    "code withdrawn": (
        tiny.put(tiny.COLOURS, *_CODES, "grey", "annotations", "status", "withdrawn"),
        ("Colour.grey", "changed", "minor"),
    ),
    "code described otherwise": (
        tiny.put(tiny.COLOURS, *_CODES, "grey", "title", "Grey"),
        ("Colour.grey", "label-only", "patch"),
    ),
    "concept of a code": (
        tiny.put(tiny.COLOURS, *_CODES, "grey", "meaning", "csea:grey"),
        ("Colour.grey", "changed", "minor"),
    ),
    "annotation that nothing reads": (
        tiny.put(tiny.COLOURS, *_CODES, "grey", "annotations", "rank", 4),
        ("Colour.grey", "label-only", "patch"),
    ),
    "list told otherwise": (
        tiny.put(tiny.COLOURS, "enums", "Colour", "annotations", "source", "elsewhere"),
        ("Colour", "label-only", "patch"),
    ),
    "title of the model": (tiny.put(_FILE, "title", "Small"), ("model", "label-only", "patch")),
    "id of the model": (tiny.put(_FILE, "id", "https://w3id.org/csea-interop/other"), ("model", "changed", "major")),
}


@pytest.mark.parametrize("name", CASES)
def test_change_is_named_and_demands_its_number(name: str, tmp_path: Path) -> None:
    """
    The one change is found at its place, and it alone sets what is demanded.
    """
    change, expected = CASES[name]
    found = difference(tmp_path, change)
    assert expected in _told(found)
    assert found.bump == expected[2]
    assert {c.place.split(".")[0] for c in found.changes} == {expected[0].split(".")[0]}


def test_no_change_is_found_where_there_is_none(tmp_path: Path) -> None:
    """
    A version compared with another reading of itself has no differences and demands nothing.
    """
    found = difference(tmp_path)
    assert (found.changes, found.bump, found.least, found.enough) == ((), "none", "1.0.0", True)


def test_annotation_that_a_rule_reads_is_major(tmp_path: Path) -> None:
    """
    A table of the model decides by a code's annotation, so another value judges other messages.
    """
    change = tiny.put(tiny.COLOURS, *_CODES, "grey", "annotations", "rank", 4)
    guarded = tiny.with_rules(
        T001={
            "each": "Item",
            "when": "this.colour in tables.colour_rank",
            "require": "this.count < tables.colour_rank[this.colour]",
        }
    )
    found = difference(tmp_path / "error", change, before=(guarded,))
    assert _told(found) == {("Colour.grey", "changed", "major")}
    milder = tiny.put(tiny.RULES, "CSEA-TST-001", "severity", "warning")
    found = difference(tmp_path / "warning", change, before=(guarded, milder))
    assert _told(found) == {("Colour.grey", "changed", "minor")}


def test_branch_of_a_union_widens_it(tmp_path: Path) -> None:
    """
    A new payload is a code more, a class more and a wider member; taken away again, all of it is major.
    """

    def gamma(files: tiny.Files) -> None:
        tiny.put(
            tiny.KINDS,
            "enums",
            "Kind",
            "permissible_values",
            "gamma",
            {**_CODE, "annotations": {"branch_class": "Gamma"}},
        )(files)
        tiny.put(tiny.PARTS, "classes", "Gamma", tiny.cls({"same": tiny.slot("Word")}, is_a="Body"))(files)

    found = difference(tmp_path, gamma)
    assert _told(found) == {
        ("Kind.gamma", "added", "minor"),
        ("Gamma", "added", "minor"),
        ("Message.body", "widened", "minor"),
    }
    new, old = snapshot.of(tiny.built(tmp_path / "a", gamma)), snapshot.of(tiny.built(tmp_path / "b"))
    back = compare(new, old)
    assert {(c.kind, c.bump) for c in back.changes} == {("removed", "major"), ("narrowed", "major")}
    assert back.least == "2.0.0"


def test_another_list_is_judged_by_its_codes(tmp_path: Path) -> None:
    """
    A member that takes another list is narrowed where codes are missing and widened where all are there.
    """
    other = tiny.code_list("Hue", {"red": {}, "blue": {}, "grey": {}, "green": {}})

    def hue(files: tiny.Files) -> None:
        files["vocabularies/hue.yaml"] = other
        files[tiny.PARTS]["imports"].append("../vocabularies/hue")
        tiny.attribute("Item", "colour", tiny.slot("Hue", required=True))(files)

    assert ("Item.colour", "widened", "minor") in _told(difference(tmp_path / "wide", hue))
    del other["enums"]["Hue"]["permissible_values"]["blue"]
    assert ("Item.colour", "narrowed", "major") in _told(difference(tmp_path / "narrow", hue))


def test_new_elements_say_since_when(tmp_path: Path) -> None:
    """
    What is new and dates from the old version, or from no version, is named; what is dated is not.
    """
    undated = difference(
        tmp_path / "undated",
        tiny.attribute("Item", "extra", tiny.slot("Word")),
        tiny.put(tiny.COLOURS, *_CODES, "green", _CODE),
        tiny.put(tiny.PARTS, "classes", "Spare", tiny.cls({})),
    )
    assert [line.split()[0] for line in undated.undated] == ["Colour.green", "Item.extra", "Spare"]
    dated = difference(
        tmp_path / "dated",
        tiny.attribute("Item", "extra", tiny.slot("Word", annotations=_DATED)),
        tiny.put(tiny.COLOURS, *_CODES, "green", {**_CODE, "annotations": _DATED}),
    )
    assert dated.undated == ()


@pytest.mark.parametrize(
    ("bump", "least", "enough", "small"),
    [
        ("patch", "1.4.8", ("1.4.8", "1.5.0", "2.0.0"), ("1.4.7", "1.3.9")),
        ("minor", "1.5.0", ("1.5.0", "1.10.0", "2.0.0"), ("1.4.7", "1.4.8", "0.9.0")),
        ("major", "2.0.0", ("2.0.0", "10.0.0"), ("1.4.7", "1.5.0", "1.99.99")),
        ("none", "1.4.7", ("1.4.7", "1.4.8"), ("1.4.6",)),
    ],
)
def test_number_is_held_against_what_is_demanded(
    bump: Bump, least: str, enough: tuple[str, ...], small: tuple[str, ...]
) -> None:
    """
    Numbers are compared as numbers, and a smaller one than before is never enough.
    """
    changes = (
        () if bump == "none" else (Change("Item", "changed", bump, "x"), Change("Item", "label-only", "patch", "y"))
    )
    assert Difference("1.4.7", "1.4.7", changes).least == least
    assert all(Difference("1.4.7", new, changes).enough for new in enough)
    assert not any(Difference("1.4.7", new, changes).enough for new in small)
