"""
The published catalogue: complete, of its own schema, and a text that means what the model says.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from csea_interop.compiler.cel.builtins import BUILTINS
from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.examples import examples
from csea_interop.compiler.excerpt import GAP, LINES, excerpt
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.catalogue.text import cel
from csea_interop.core.pointer import resolve


@pytest.fixture(scope="module")
def catalogue(files: dict[str, str]) -> dict[str, Any]:
    """
    The catalogue of the model.
    """
    value: dict[str, Any] = json.loads(files["catalogue.json"])
    return value


@pytest.fixture(scope="module")
def schema(files: dict[str, str]) -> dict[str, Any]:
    """
    The schema of the catalogue.
    """
    value: dict[str, Any] = json.loads(files["catalogue.schema.json"])
    return value


def test_catalogue_has_the_form_that_its_schema_says(catalogue: dict[str, Any], schema: dict[str, Any]) -> None:
    """
    The schema is sound draft-07, the catalogue names it, and fits it.
    """
    jsonschema.Draft7Validator.check_schema(schema)
    assert catalogue["$schema"] == schema["$id"]
    assert [e.message for e in jsonschema.Draft7Validator(schema).iter_errors(catalogue)] == []


@pytest.mark.parametrize(
    "change",
    [
        lambda rule: rule.pop("require"),
        lambda rule: rule.pop("sites"),
        lambda rule: rule.update(stage="shape"),
        lambda rule: rule.update(colour="red"),
        lambda rule: rule["sites"][0].update(path="payload"),
        lambda rule: rule["examples"].pop(),
    ],
)
def test_schema_refuses_another_form(catalogue: dict[str, Any], schema: dict[str, Any], change: Any) -> None:
    """
    An entry that lacks what it needs, or has what nobody defined, does not fit.
    """
    copy = json.loads(json.dumps(catalogue))
    change(next(rule for rule in copy["rules"] if rule["stage"] == "rule"))
    assert not jsonschema.Draft7Validator(schema).is_valid(copy)


def test_every_rule_is_there_with_its_places(catalogue: dict[str, Any], model: Model) -> None:
    """
    Each rule is published, with each of its sites; each built-in, with what it takes.
    """
    sites = {rule["id"]: len(rule.get("sites", ())) for rule in catalogue["rules"]}
    assert sites == {bound.rule.id: len(bound.sites) for bound in model.rules}
    assert {name: len(form["takes"]) for name, form in catalogue["builtins"].items()} == {
        name: len(takes) for name, (takes, _) in BUILTINS.items()
    }
    assert all("about" in form for form in catalogue["builtins"].values())


def test_published_schema_names_the_catalogue(files: dict[str, str], catalogue: dict[str, Any]) -> None:
    """
    A reader of the schema of messages learns that there are rules, and the other way round.
    """
    name = f"json_schema/csea-interop-{catalogue['model_version']}.schema.json"
    published = json.loads(files[name])
    assert "catalogue.json" in published["$comment"]
    assert published["$id"] == catalogue["message_schema"]


def test_expressions_written_and_parsed_again_are_the_same(model: Model) -> None:
    """
    The printer of expressions loses and adds nothing.
    """
    exprs = {
        expr
        for bound in model.rules
        for site in bound.sites
        for expr in (site.when, site.require, *(e for _, e in site.let))
        if expr is not None
    }
    assert len(exprs) > 30
    for expr in exprs:
        assert parse(cel(expr), "here") == expr


@pytest.mark.parametrize(
    "text",
    [
        "(a || b) && !(c && d)",
        "!(a == b) == true",
        "(a || b) ? c + 1 - (2 - d) : e",
        "has(a.b.c) && a.b[index - 1].c in ['x', \"it's\"]",
        "a.matches(r'[0-9]+\\.x') || a.startsWith('x')",
        "a.filter(x, has(x.y)).map(x, x.y).exists(y, y == -1)",
        "(a in b) == (c < d)",
    ],
)
def test_brackets_stand_where_they_are_needed(text: str) -> None:
    """
    Whatever needs brackets gets them back.
    """
    assert parse(cel(parse(text, "here")), "here") == parse(text, "here")


def test_every_rule_with_vectors_has_both_excerpts(root: Path, model: Model, catalogue: dict[str, Any]) -> None:
    """
    Each excerpt is short, leads to its case, and lies where the pointer says.
    """
    bare = []
    for rule in catalogue["rules"]:
        kinds = [example["kind"] for example in rule.get("examples", ())]
        if rule["stage"] != "reader" and kinds != ["invalid", "valid"]:
            bare.append(rule["id"])
        for example in rule.get("examples", ()):
            folder, kind, name = example["case"].split("/")
            (found,) = (root / "conformance/rules").glob(f"{folder}-*/{kind}/{name}.msg.json")
            assert resolve(json.loads(found.read_bytes()), example["pointer"])[0]
            assert 0 < len(example["lines"]) <= LINES
    with_vectors = [name for name in bare if any((root / "conformance/rules").glob(f"{name}-*/invalid/*.msg.json"))]
    assert with_vectors == []
    assert model.examples.keys() <= {bound.rule.id for bound in model.rules}


def test_model_without_a_suite_has_no_examples(model: Model, small: Model, tmp_path: Path) -> None:
    """
    The model compiles alone.
    """
    assert examples(model.rules, tmp_path / "nowhere") == {}
    assert small.examples == {}


MESSAGE: dict[str, Any] = {
    "kind": "x",
    "list": [{"id": str(n), "deep": {"a": list(range(40))}} for n in range(30)],
    "long": "ab" * 300,
    "bidi": "a\u202eb",
    **{f"member_{n}": n for n in range(30)},
}


@pytest.mark.parametrize(
    ("focus", "root", "parts"),
    [
        ([("kind",)], (), ["{", '  "kind": "x",', f"{GAP} }}"]),
        ([("list", "3", "id")], ("list", 3), ['  "id": "3",']),
        ([("list", "-")], (), [f'  "list": [ {GAP}', '      "id": "29",']),
        (
            [("list", "3", "id"), ("member_0",)],
            (),
            [f'  "list": [ {GAP}', '      "id": "3",', f"  {GAP} ],", '  "member_0": 0,'],
        ),
        ([("gone",)], (), ["{"]),
        ([("list", "99", "id")], (), [f'  "list": [ {GAP} ],']),
        ([("long",)], (), [f'  "long": "{"ab" * 12}{GAP} (600 characters)",']),
        ([("bidi",)], (), ['  "bidi": "a\\u202eb",']),
        ([("list", str(n), "deep", "a", str(n)) for n in range(20)], ("list", 0, "deep"), ["{"]),
    ],
)
def test_excerpt_shows_the_focus_in_few_lines(focus: list[Any], root: tuple[Any, ...], parts: list[str]) -> None:
    """
    The object around the focus, with gaps where members are left out, never more than the limit.
    """
    place, lines = excerpt(MESSAGE, focus, ())
    assert place == root
    assert len(lines) <= LINES
    assert [part for part in parts if part not in lines] == []


@pytest.mark.parametrize("value", [[], {}, [1, 2], "text", None])
def test_excerpt_of_what_is_no_message(value: Any) -> None:
    """
    A case may be no object at all.
    """
    assert excerpt(value, [("a", "b")], ())[1]


def test_every_rule_is_in_each_index(files: dict[str, str], model: Model) -> None:
    """
    By family, group and role every rule is found; by element each that reads a member.
    """
    for bound in model.rules:
        link = f"({bound.rule.id}.md)"
        for name in ("index", "by-group", "by-role"):
            assert link in files[f"docs/rules/{name}.md"], name
        if any(site.reads for site in bound.sites):
            assert link in files["docs/rules/by-element.md"]


def test_pages_and_members_name_each_other(files: dict[str, str], model: Model) -> None:
    """
    A rule's page links the classes that it touches, and their pages link it.
    """
    linked = 0
    for bound in model.rules:
        page = files[f"docs/rules/{bound.rule.id}.md"]
        for name in model.classes:
            if f"(../classes/{name}.md)" in page:
                assert f"(../rules/{bound.rule.id}.md)" in files[f"docs/classes/{name}.md"]
                linked += 1
        for example in model.examples.get(bound.rule.id, ()):
            assert "\n".join(example.lines) in page
    assert linked > len(model.rules) / 2


def test_members_of_one_name_in_two_payloads_are_kept_apart(files: dict[str, str]) -> None:
    """
    A rule about one kind of payload is not named at a member of that name in another kind.
    """
    for cls, own, other in (("Report", "001", "024"), ("Outcome", "024", "001")):
        page = files[f"docs/classes/{cls}.md"]
        assert f"(../rules/CSEA-IDN-{own}.md)" in page
        assert f"(../rules/CSEA-IDN-{other}.md)" not in page


def test_page_for_other_languages_names_every_builtin(files: dict[str, str]) -> None:
    """
    Who writes an engine's host finds what to declare.
    """
    page = files["docs/rules/use-elsewhere.md"]
    assert [name for name in BUILTINS if f"`{name}(" not in page] == []
