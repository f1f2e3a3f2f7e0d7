"""
Expressions against the model: what is refused, its twin that is not, and what a rule reads.
"""

from __future__ import annotations

import pytest
from compiler.tiny import ALPHA, MARKS, one

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model

#: Name -> (elements, expression that is refused, part of the reason, expression that is not).
PAIRS: dict[str, tuple[str, str, str, str]] = {
    "unknown field": ("message", "this.nothing == 'x'", "has no member 'nothing'", "this.kind == 'beta'"),
    "unknown field asked for": ("message", "has(this.nothing)", "has no member 'nothing'", "has(this.colour)"),
    "member of a text": ("message", "has(this.kind.x)", "has no member 'x'", "has(this.owner)"),
    "unknown name": ("message", "thiz.kind == 'beta'", "the name 'thiz' is not known", "message.kind == 'beta'"),
    "index where no list is walked": ("message", "index > 0", "the name 'index' is not known", "true"),
    "index of a walk": ("message.items[]", "indexes > 0", "the name 'indexes'", "index > 0"),
    "a list as the condition": ("message", "this.items", "a boolean is needed", "size(this.items) > 0"),
    "a text as a side of or": ("message", "this.kind || true", "a boolean is needed", "this.kind == 'beta' || true"),
    "a text negated": ("message", "!this.kind", "a boolean is needed", "!(this.kind == 'beta')"),
    # Guards, each way.
    "no guard": ("message", "this.colour == 'red'", "guard it with has()", "has(this.colour) && this.colour == 'red'"),
    "guard on the wrong side of and": (
        "message",
        "this.colour == 'red' && has(this.colour)",
        "guard it",
        "has(this.colour) && this.colour != 'red'",
    ),
    "guard by or": (
        "message",
        "has(this.colour) || this.colour == 'red'",
        "guard it",
        "!has(this.colour) || this.colour == 'red'",
    ),
    "guard by one of two": (
        "message",
        "(has(this.colour) || has(this.owner)) && this.colour == 'red'",
        "guard it",
        "(has(this.colour) && has(this.owner)) && this.colour == 'red'",
    ),
    "guard by a condition": (
        "message",
        "has(this.colour) ? true : this.colour == 'red'",
        "guard it",
        "has(this.colour) ? this.colour == 'red' : true",
    ),
    "guard by a negated condition": (
        "message",
        "!has(this.colour) ? this.colour == 'red' : true",
        "guard it",
        "!has(this.colour) ? true : this.colour == 'red'",
    ),
    "guard by a negated and": (
        "message",
        "!(has(this.colour) && true) || true && this.owner.count > 0",
        "guard it",
        "!(has(this.colour) && true) || this.colour == 'red'",
    ),
    "guard that a not undoes": (
        "message",
        "!has(this.colour) && this.colour == 'red'",
        "guard it",
        "!!has(this.colour) && this.colour == 'red'",
    ),
    "guard on a parent": (
        "message",
        "has(this.owner.word)",
        "'owner' may be absent",
        "has(this.owner) && has(this.owner.word)",
    ),
    "guard on a parent and the member": (
        "message",
        "has(this.owner) && this.owner.word == 'x'",
        "'word' may be absent",
        "has(this.owner) && has(this.owner.word) && this.owner.word == 'x'",
    ),
    "guard on an enclosing element": (
        MARKS,
        "parents[0].word == 'x'",
        "'word' may be absent",
        "has(parents[0].word) && parents[0].word == 'x'",
    ),
    "guard inside a walk": (
        "message",
        "this.items.all(i, i.word == 'x')",
        "'word' may be absent",
        "this.items.all(i, has(i.word) && i.word == 'x')",
    ),
    "guard on another element of the same list": (
        "message",
        "this.items.exists(i, has(i.word) && this.items.all(j, j.word == 'x'))",
        "'word' may be absent",
        "this.items.exists(i, has(i.word) && this.items.all(j, i.word == 'x'))",
    ),
    "guard on the element before": (
        "message.items[]",
        "has(this.word) && index > 0 && message.items[index - 1].word == 'x'",
        "'word' may be absent",
        "index > 0 && has(message.items[index - 1].word) && message.items[index - 1].word == 'x'",
    ),
    # Codes.
    "misspelt code": (
        "message.items[]",
        "this.colour == 'rde'",
        "'rde' is not a code of Colour",
        "this.colour == 'red'",
    ),
    "misspelt code before the member": (
        "message.items[]",
        "'rde' != this.colour",
        "'rde' is not",
        "'red' != this.colour",
    ),
    "misspelt code in a list": (
        "message.items[]",
        "this.colour in ['red', 'blu']",
        "'blu' is not a code of Colour",
        "this.colour in ['red', 'blue']",
    ),
    "misspelt code sought in a list of codes": (
        "message.items[]",
        "has(this.colours) && 'blu' in this.colours",
        "'blu' is not a code of Colour",
        "has(this.colours) && 'blue' in this.colours",
    ),
    "codes of two lists": (
        "message",
        "this.items.exists(i, i.colour == this.kind)",
        "are never equal",
        "this.items.exists(i, i.colour == i.colour)",
    ),
    # Types.
    "text and integer": ("message.items[]", "this.count == '1'", "are never equal", "this.count == 1"),
    "text and boolean": ("message", "this.kind == true", "are never equal", "(this.kind == 'beta') == true"),
    "two objects": ("message.items[]", "this == this", "are never equal", "this.id == this.id"),
    "two lists": ("message", "this.items == this.items", "are never equal", "size(this.items) == size(this.items)"),
    "order of texts": ("message.items[]", "this.id < 'x'", "only integers and times", "this.count < 2"),
    "order of booleans": ("message.items[]", "true < false", "only integers and times", "1 < 2"),
    "order of text and integer": ("message.items[]", "this.count <= 'x'", "only integers", "this.count <= 1"),
    "chain of orders": ("message.items[]", "1 < this.count < 3", "only integers", "1 < this.count && this.count < 3"),
    "text in a text": ("message.items[]", "this.id in this.id", "makes no sense", "this.id.contains(this.id)"),
    "integer in texts": (
        "message",
        "1 in this.items.map(i, i.id)",
        "makes no sense",
        "1 in this.items.map(i, i.count)",
    ),
    "object in a list of objects": (
        "message",
        "this in this.items",
        "makes no sense",
        "'x' in this.items.map(i, i.id)",
    ),
    "mixed list": ("message.items[]", "this.count in [1, 'x']", "a list holds", "this.count in [1, 2]"),
    "list of objects": ("message", "size([this, this]) > 0", "a list holds", "size(['a', 'b']) > 0"),
    "sides that differ": (
        "message",
        f"({ALPHA} ? 1 : 'x') == 1",
        "the two sides of ?: differ",
        f"({ALPHA} ? 1 : 2) == 1",
    ),
    "an empty list for an integer": (
        "message",
        f"({ALPHA} ? 1 : []) == 1",
        "the two sides of ?: differ",
        f"'x' in ({ALPHA} ? ['x'] : [])",
    ),
    "lists that differ": (
        "message",
        f"1 in ({ALPHA} ? ['x'] : [1])",
        "the two sides of ?: differ",
        f"1 in ({ALPHA} ? [] : [1])",
    ),
    # Arithmetic.
    "a number of the message": (
        "message.items[]",
        "this.count == this.count + 1",
        "int()",
        "this.count == int(this.count) + 1",
    ),
    "a number of a walk": (
        "message",
        "this.items.map(i, i.count).exists(n, n + 1 == 2)",
        "int()",
        "this.items.map(i, i.count).exists(n, int(n) + 1 == 2)",
    ),
    "texts added": ("message.items[]", "this.id + 'x' == 'x'", "outside the rule language", "index + 1 == 1"),
    "times added": (
        "message",
        "timestamp(this.at) + timestamp(this.at) == now",
        "outside the rule language",
        "timestamp(this.at) + duration('1h') < now",
    ),
    "time taken from a length": (
        "message",
        "duration('1h') - now < duration('1h')",
        "outside the rule language",
        "now - timestamp(this.at) < duration('1h')",
    ),
    # Tables.
    "unknown table": (
        "message.items[]",
        "this.colour in tables.cold",
        "no table 'cold'",
        "this.colour in tables.colour_warm",
    ),
    "table without guard": (
        "message.items[]",
        "tables.colour_rank[this.colour] > 1",
        "guarded by 'key in tables.name'",
        "this.colour in tables.colour_rank && tables.colour_rank[this.colour] > 1",
    ),
    "table with the guard of another key": (
        "message",
        "this.items.all(i, i.colour in tables.colour_rank && tables.colour_rank[this.kind] > 1)",
        "guarded by",
        "this.items.all(i, i.colour in tables.colour_rank && tables.colour_rank[i.colour] > 1)",
    ),
    "table by an integer": ("message.items[]", "tables.colour_rank[1] > 1", "cannot be indexed by", "true"),
    "member of a table": (
        "message",
        "tables.colour_rank.red > 1",
        "has no member 'red'",
        "'red' in tables.colour_rank",
    ),
    # Indexes.
    "element before without guard": (
        "message.items[]",
        "message.items[index - 1].id == 'x'",
        "guarded by 'index > 0'",
        "index > 0 && message.items[index - 1].id == 'x'",
    ),
    "element before, guard by or": (
        "message.items[]",
        "index > 0 || message.items[index - 1].id == 'x'",
        "guarded by 'index > 0'",
        "!(index > 0) || message.items[index - 1].id == 'x'",
    ),
    "element before of another list": (
        "message.items[]",
        "has(message.more) && index > 0 && message.more[index - 1].id == 'x'",
        "for the list that the rule walks",
        "has(message.more) && index > 0 && message.items[index - 1].id == 'x'",
    ),
    "element before of an inner list": (
        MARKS,
        "index > 0 && message.items[index - 1].id == 'x'",
        "for the list that the rule walks",
        "index > 0 && has(parents[0].marks) && parents[0].marks[index - 1].item == 'x'",
    ),
    "element by number": (
        "message",
        "this.items[0].id == 'x'",
        "cannot be indexed by",
        "this.items.exists(i, i.id == 'x')",
    ),
    "unknown parent": (MARKS, "parents[1].id == 'x'", "a literal index of an enclosing", "parents[0].id == 'x'"),
    "computed parent": (MARKS, "parents[index].id == 'x'", "a literal index of an enclosing", "parents[0].id == 'x'"),
    # Unions.
    "branch without its tag": (
        "message",
        "has(this.body.only_alpha) && this.body.id == 'x'",
        "'id' may be absent",
        f"{ALPHA} && this.body.id == 'x'",
    ),
    "branch with another tag": (
        "message",
        "this.kind == 'beta' && this.body.id == 'x'",
        "Beta has no member 'id'",
        "this.kind == 'beta' && has(this.body.differs) && this.body.differs == 1",
    ),
    "member whose type differs by branch": (
        "message",
        "has(this.body.differs) && this.body.differs == 'x'",
        "has different types in Alpha or Beta",
        f"{ALPHA} && has(this.body.differs) && this.body.differs == 'x'",
    ),
    "member of every branch": ("message", "this.body.sane == 'x'", "has no member 'sane'", "this.body.same == 'x'"),
    "tag by negation": (
        "message",
        "this.kind != 'alpha' && this.body.id == 'x'",
        "'id' may be absent",
        "!(this.kind == 'alpha') || this.body.id == 'x'",
    ),
    # Walks.
    "walk over a text": ("message", "this.kind.all(k, k == 'x')", "walks a list", "this.items.all(k, k.id == 'x')"),
    "walk that is no condition": (
        "message",
        "this.items.all(i, i.id)",
        "takes a boolean",
        "this.items.all(i, i.id == 'x')",
    ),
    "variable named as another": (
        "message",
        "this.items.all(this, this.id == 'x')",
        "already stands for something",
        "this.items.all(it, it.id == 'x')",
    ),
    "variable of two nested walks": (
        "message",
        "this.items.all(i, this.items.all(i, i.id == 'x'))",
        "already stands for something",
        "this.items.all(i, i.id == 'x') && this.items.all(i, i.id == 'x')",
    ),
    "objects of a computed list": (
        "message",
        f"({ALPHA} ? this.items : []).exists(j, j.id == 'x')",
        "reached by a plain path",
        "this.items.filter(i, i.count > 1).exists(j, j.id == 'x')",
    ),
    # Calls.
    "unknown built-in": ("message", "upper(this.kind) == 'x'", "no built-in 'upper'", "code_points(this.kind) == 1"),
    "size of a text": ("message", "size(this.kind) > 1", "size() takes a list", "code_points(this.kind) > 1"),
    "size of nothing": ("message", "size() > 1", "takes 1 argument", "size(this.items) > 1"),
    "two arguments for one": ("message", "code_points(this.kind, 'x') > 1", "takes 1 argument", "code_points('x') > 1"),
    "no argument for one": ("message", "timestamp() == now", "takes 1 argument", "timestamp(this.at) == now"),
    "code points of a number": (
        "message.items[]",
        "code_points(this.count) > 1",
        "takes string",
        "code_points(this.id) > 1",
    ),
    "duplicates of objects": (
        "message",
        "size(duplicates(this.items)) > 0",
        "takes list of string",
        "size(duplicates(this.items.map(i, i.id))) > 0",
    ),
    "int of a text": ("message.items[]", "int(this.id) == 1", "takes integer", "int(this.count) == 1"),
    "digest of a computed element": (
        "message",
        "this.items.map(i, i).exists(j, step_digest(j) == 'x')",
        "takes what a plain path leads to",
        "this.items.exists(j, step_digest(j) == 'x')",
    ),
    "timestamp of any text": (
        "message.items[]",
        "timestamp(this.id) == now",
        "of the type DateTime",
        "has(this.at) && timestamp(this.at) == now",
    ),
    "timestamp of a literal": (
        "message",
        "timestamp('tomorrow') == now",
        "of the type DateTime",
        "timestamp('2020-01-01T00:00:00Z') < now",
    ),
    "duration of a member": (
        "message",
        "now < now + duration(this.kind)",
        "takes a literal",
        "now < now + duration('24h')",
    ),
    "duration of another form": (
        "message",
        "now < now + duration('1.5h')",
        "takes a literal",
        "now < now + duration('90m')",
    ),
    "method of a number": ("message.items[]", "this.count.contains('1')", "works on strings", "this.id.contains('1')"),
    "method with a number": ("message.items[]", "this.id.contains(1)", "works on strings", "this.id.endsWith('1')"),
    "computed pattern": (
        "message.items[]",
        "this.id.matches(this.id)",
        "a literal pattern",
        "this.id.matches('^[0-9]')",
    ),
    "pattern of some engines": (
        "message.items[]",
        r"this.id.matches(r'\d')",
        "explicit classes",
        "this.id.matches('[0-9]')",
    ),
    "broken pattern": ("message.items[]", "this.id.matches('(')", "does not compile", r"this.id.matches(r'\(')"),
}


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
