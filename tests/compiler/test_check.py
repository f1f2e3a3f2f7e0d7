"""
Expressions against the model: what is refused, its twin that is not, and what a rule reads.
"""

from __future__ import annotations

import pytest

from compiler.expressions import PAIRS
from compiler.tiny import ALPHA, MARKS, one
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model


@pytest.mark.parametrize("name", PAIRS)
def test_fault_is_refused_and_its_twin_is_not(small: Model, name: str) -> None:
    """
    Each mistake stops the build with file and line; the expression beside it binds.
    """
    each, wrong, reason, right = PAIRS[name]
    with pytest.raises(ModelError) as caught:
        one(small, each, wrong)
    assert reason in caught.value.message
    assert caught.value.where == "tst.yaml:9"
    one(small, each, right)


def test_when_guards_what_is_required(small: Model) -> None:
    """
    What ``when`` proves holds in ``require``, and nothing flows the other way.
    """
    one(small, "message", "this.colour == 'red'", when="has(this.colour)")
    one(small, "message.items[]", "message.items[index - 1].id != this.id", when="index > 0")
    with pytest.raises(ModelError, match="guard it with has"):
        one(small, "message", "has(this.colour)", when="this.colour == 'red'")


def test_enclosing_lists_are_present_where_a_rule_walks_them(small: Model) -> None:
    """
    An optional list needs no guard where the rule runs on its elements, and does elsewhere.
    """
    one(small, "message.more[]", "size(message.more) > index")
    one(small, MARKS, "size(parents[0].marks) > index")
    with pytest.raises(ModelError, match="guard it"):
        one(small, "message.items[]", "size(message.more) > index")


#: Bindings that are refused, with the reason.
BINDINGS = {
    "this.items.map(i, i.id)": "the name 'this' is not known",
    "[now]": "the name 'now' is not known",
    "message.items": "is a list of strings or integers",
    "size(message.items)": "is a list of strings or integers",
    "message.items.map(i, i.word)": "guard it with has",
    "message.items.filter(i, has(i.word)).map(i, i.word)": "what a filter asked is not kept",
    "message.more.map(i, i.id)": "guard it with has",
    "(message.kind == 'alpha' ? message.items : []).map(i, i.id)": "reached by a plain path",
}


@pytest.mark.parametrize("text", BINDINGS)
def test_binding_sees_the_message_only(small: Model, text: str) -> None:
    """
    A binding is computed once a message, so it knows no element; and it is a list that makes a set.
    """
    with pytest.raises(ModelError) as caught:
        one(small, "message.items[]", "this.id in found", let=(("found", text),))
    assert BINDINGS[text] in caught.value.message
    assert caught.value.where == "tst.yaml:9"


@pytest.mark.parametrize("name", ["this", "message", "now", "index", "parents", "tables", "targets", "a-b", "1a"])
def test_binding_has_a_name_of_its_own(small: Model, name: str) -> None:
    """
    A binding takes no name that means something already.
    """
    with pytest.raises(ModelError, match="a binding cannot be called"):
        one(small, "message.items[]", "true", let=((name, "['x']"),))


def test_binding_may_use_the_one_before(small: Model) -> None:
    """
    Earlier bindings are written into later ones, except where a walk's own variable hides them.
    """
    lets = (("ids", "message.items.map(i, i.id)"), ("twice", "duplicates(ids)"))
    site = one(small, "message.items[]", "!(index in twice)", let=lets)
    assert repr(site.let[1][1]).count("Name(name='ids')") == 0
    hidden = (("x", "message.items.map(i, i.id)"), ("y", "message.items.map(x, x.id)"))
    assert (
        one(small, "message.items[]", "this.id in y", let=hidden).let[1][1]
        == one(small, "message.items[]", "this.id in y", let=(("y", "message.items.map(x, x.id)"),)).let[0][1]
    )


def test_binding_along_the_walked_list_has_an_element_before(small: Model) -> None:
    """
    ``[index - 1]`` reads a binding only where it has an element for each that the rule walks.
    """
    before = "index > 0 && found[index - 1] == this.id"
    one(small, "message.items[]", before, let=(("found", "message.items.map(i, i.id)"),))
    for text in (
        "['x']",
        "message.items.filter(i, i.count > 1).map(i, i.id)",
        "duplicates(message.items.map(i, i.id)).map(n, 'x')",
        f"{ALPHA} ? message.items.map(i, i.id) : []",
    ):
        with pytest.raises(ModelError, match="for the list that the rule walks"):
            one(small, "message.items[]", before, let=(("found", text),))


def test_places_of_a_finding_exist(small: Model) -> None:
    """
    ``at``, ``related`` and ``missing`` name members that the element can have.
    """
    one(small, MARKS, "true", at=("word", "parents[0].word", "message.body.same"), related=("message.items", "message"))
    one(small, MARKS, "true", missing="word")
    for more, reason in (
        ({"at": ("nothing",)}, "has no member 'nothing'"),
        ({"at": ("item.x",)}, "has no member 'x'"),
        ({"at": ("message.items.id",)}, "has no member 'id'"),
        ({"related": ("parents[1].id",)}, "there is no enclosing element"),
        ({"related": ("parents[x].id",)}, "there is no enclosing element"),
        ({"missing": "nothing"}, "has no member 'nothing'"),
    ):
        with pytest.raises(ModelError) as caught:
            one(small, MARKS, "true", **more)
        assert reason in caught.value.message
    with pytest.raises(ModelError, match="could be missing"):
        one(small, "message.items[].id", "true", missing="id")
