"""
Where the marking that the model asks for rises, in a model of a few lines and in the real one.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from compiler import tiny
from csea_interop.compiler import floors, places
from csea_interop.compiler.ir import Model
from csea_interop.compiler.lint import SENSITIVITIES
from csea_interop.compiler.targets.python import accept, rules

RULE = {"each": "@sensitivity", "require": "message.at in markings", "at": ["message.at"], "related": ["this"]}


def _marked(cls: str, name: str, marking: str) -> tiny.Change:
    return tiny.put(tiny.PARTS, "classes", cls, "attributes", name, "annotations", {"sensitivity": marking})


def _raised(folder: Path, *changes: tiny.Change) -> Model:
    return tiny.built(folder, _marked("Mark", "word", "restricted"), *changes)


def test_nothing_rises_in_a_public_model(small: Model) -> None:
    """
    A model in which everything may be published has no floors, and no table of them.
    """
    assert list(floors.rises(small)) == []
    assert floors.TABLE not in small.tables


def test_places_and_ranks_of_what_rises(tmp_path: Path) -> None:
    """
    A slot rises where it asks for more than all that encloses it, and only there.
    """
    model = _raised(tmp_path, _marked("Item", "marks", "highly_restricted"))
    found = {(".".join([*(s.name for s in path), slot.name]), rank) for path, slot, rank in floors.rises(model)}
    assert ("items.marks", 3) in found
    assert ("items.marks.word", 2) not in found
    assert ("items.first.word", 2) in found


def test_selector_leads_to_what_rises(tmp_path: Path) -> None:
    """
    The selector has one place for each slot that rises; a list is one place.
    """
    model = _raised(tmp_path, _marked("Item", "marks", "internal"))
    found = [".".join(s.name + "[]" * s.each for s in p.steps) for p in places.resolve(model, "@sensitivity", "here")]
    assert {"items[].marks", "items[].marks[].word", "items[].first.word"} <= set(found)
    assert len(found) == len(list(floors.rises(model)))


def test_places_are_told_the_markings_that_do(tmp_path: Path) -> None:
    """
    Each place binds the markings from its own up.
    """
    model = _raised(tmp_path, _marked("Item", "marks", "internal"), tiny.with_rules(T001=RULE))
    (bound,) = [b for b in model.rules if b.rule.each == "@sensitivity"]
    told = {".".join(s.name for s in site.place.steps): dict(site.let)["markings"] for site in bound.sites}
    assert [item.value for item in told["items.marks"].items] == list(SENSITIVITIES[1:])  # type: ignore[union-attr]
    assert [item.value for item in told["items.marks.word"].items] == list(SENSITIVITIES[2:])  # type: ignore[union-attr]


def test_what_the_message_decides_is_asked_once(tmp_path: Path) -> None:
    """
    In the walk the condition stands before the places, so a message that meets it pays for one look.
    """
    model = _raised(tmp_path, tiny.with_rules(T001=RULE))
    for text in (accept.emit(model), rules.emit(model)[0].split("def violated_")[0]):
        assert text.count("m['at'] in SET_") == 1
    lines = accept.emit(model).splitlines()
    for line, after in pairwise(lines):
        if line.strip() == "return False":
            assert len(after) - len(after.lstrip()) < len(line) - len(line.lstrip()) or not after.strip()


def test_table_of_the_model_has_each_kind_of_message(model: Model) -> None:
    """
    The ranks are those of the code list, each kind of message has a table, and ancestors are never ranked higher.
    """
    codes = model.code_lists["Sensitivity"].codes
    assert [(c.value, c.annotations["rank"]) for c in codes] == [(m, str(n)) for n, m in enumerate(SENSITIVITIES)]
    table = model.tables[floors.TABLE]
    assert isinstance(table, dict)
    assert set(table) == set(model.code_lists["MessageType"].values)
    for paths in table.values():
        for path, rank in paths.items():
            above = [r for other, r in paths.items() if path.startswith(f"{other}/")]
            assert all(r < rank for r in above), path


def test_published_statistics_can_be_public(model: Model) -> None:
    """
    Nothing that every message must carry, and nothing in statistics, asks for more than public.
    """
    table = model.tables[floors.TABLE]
    assert isinstance(table, dict)
    assert all(not path.startswith("/payload") for path in table["statistics"])
    assert set(table["statistics"]) == {
        "/nonce",
        "/governance/preservation",
        "/governance/legal_process",
        "/governance/rights/open_request",
    }
