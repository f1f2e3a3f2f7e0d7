"""
``csea-validate explain``, ``rules`` and ``schema``: the catalogue at hand, without a network.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any, NoReturn

import jsonschema
import pytest
from click.testing import CliRunner, Result

from csea_interop.cli import explain, rules, schema
from csea_interop.core.codes import codes
from csea_interop.core.errors import UsageError
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.requirements import demands

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """
    Runs a command where every connection fails.
    """

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)

    def go(module: Any, *args: str) -> Result:
        result = CliRunner().invoke(module.command, args, standalone_mode=False)
        if result.exception is not None:
            raise result.exception
        return result

    return go


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_rule_is_explained(run: Run, name: str) -> None:
    """
    Fault, severity, group, since, why, fix and source of each rule are said, and all that is written of it.
    """
    entry = catalogue()[name]
    shown = run(explain, name).output
    for part in (entry.title, entry.severity, entry.group, entry.since, entry.why, entry.fix, *entry.source):
        assert part in shown
    for part in (entry.each, entry.when.strip(), entry.require.strip(), entry.missing, *entry.places[:8]):
        assert part in shown
    for binding, text in entry.let:
        assert f"{binding} = {text.strip()}" in shown
    for example in entry.examples:
        assert f"{example.kind}: {example.title}" in shown
        assert all(line in shown for line in example.lines)


@pytest.mark.parametrize("name", sorted(codes()))
def test_every_other_code_is_explained(run: Run, name: str) -> None:
    """
    What it means, why, and what to do stand below each other, and none of it is taken for a rule.
    """
    code = codes()[name]
    lines = run(explain, name.lower()).output.splitlines()
    assert lines[0] == f"{name}: {code.means}"
    assert {f"  why: {code.why}", f"  do:  {code.do}"} <= set(lines)
    assert not any(line.strip().startswith(f"{name}:") for line in lines[1:])


@pytest.mark.parametrize("name", sorted(demands()))
def test_every_requirement_is_explained(run: Run, name: str) -> None:
    """
    What a role demands is told like a rule: whom it is demanded of, why, and what to do.
    """
    demand = demands()[name]
    output = run(explain, name.lower()).output
    assert output.startswith(f"{name}: {demand.title}\n  demanded of a {demand.role}, {demand.group}, since 1.0.0;")
    assert f"  why: {demand.why}\n  fix: {demand.fix}\n" in output
    assert "  same role:\n" in output


def test_neighbours_are_named(run: Run) -> None:
    """
    The other rules of the family stand below, the rule itself does not.
    """
    shown = run(explain, "csea-age-003").output
    neighbours = shown.split("same family:")[1].split("source:")[0]
    assert "CSEA-AGE-001: " in neighbours
    assert "CSEA-AGE-003" not in neighbours


def test_long_lists_are_cut_with_their_number(run: Run) -> None:
    """
    A rule that runs at many places names some and says how many more there are.
    """
    name, entry = max(catalogue().items(), key=lambda pair: len(pair[1].places))
    assert f"and {len(entry.places) - 8} more" in run(explain, name).output


@pytest.mark.parametrize(
    ("name", "hint"),
    [("CSEA-AGE-33", "CSEA-AGE-003"), ("CSEA-INP-MISING", "CSEA-INP-MISSING"), ("nonsense", "csea-validate rules")],
)
def test_unknown_rule_gets_a_hint(run: Run, name: str, hint: str) -> None:
    """
    What resembles a rule gets it suggested; what resembles none gets the way to the list.
    """
    with pytest.raises(UsageError) as caught:
        run(explain, name)
    assert hint in caught.value.hint


def test_list_as_text_has_every_rule(run: Run) -> None:
    """
    One line a rule, and the number of them.
    """
    lines = run(rules).output.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == list(catalogue())
    assert lines[-1].startswith(f"{len(catalogue())} rule(s)")


def test_list_as_json_says_all(run: Run) -> None:
    """
    Each rule with its words, expression, places and excerpts, and nothing that is empty.
    """
    value = json.loads(run(rules, "--format", "json").output)
    assert [rule["id"] for rule in value] == list(catalogue())
    for rule in value:
        entry = catalogue()[rule["id"]]
        assert (rule["why"], rule.get("require", "")) == (entry.why, entry.require)
        assert tuple(rule.get("places", ())) == entry.places
        assert [e["case"] for e in rule.get("examples", ())] == [e.case for e in entry.examples]
        assert [part for part in rule.values() if part in ("", [], {})] == []


def test_list_as_markdown_is_a_table(run: Run) -> None:
    """
    A head, a rule below it, and a row of four cells for each.
    """
    lines = run(rules, "-f", "md").output.splitlines()
    assert len(lines) == len(catalogue()) + 2
    assert {line.replace("\\|", "").count("|") for line in lines} == {5}


@pytest.mark.parametrize(
    ("args", "keeps"),
    [
        (("--family", "AGE"), lambda e: e.family == "AGE"),
        (("--family", "age"), lambda e: e.family == "AGE"),
        (("--group", "safety"), lambda e: e.group == "safety"),
        (("--severity", "error"), lambda e: e.severity == "error"),
        (("--family", "ENC", "--group", "mandatory"), lambda e: (e.family, e.group) == ("ENC", "mandatory")),
        (("--family", "AGE", "--group", "safety"), lambda e: False),
    ],
)
def test_list_is_narrowed(run: Run, args: tuple[str, ...], keeps: Callable[[Any], bool]) -> None:
    """
    Filters hold together; none left is an empty list, not a fault.
    """
    value = json.loads(run(rules, "-f", "json", *args).output)
    assert [rule["id"] for rule in value] == [entry.id for entry in catalogue().values() if keeps(entry)]


def test_unknown_family_gets_the_known_ones(run: Run) -> None:
    """
    A family that is none is misuse, with the list of those there are.
    """
    with pytest.raises(UsageError) as caught:
        run(rules, "--family", "XYZ")
    assert "AGE" in caught.value.hint


def test_schema_is_printed_as_published(run: Run) -> None:
    """
    What is printed is a sound draft-07 schema that names the catalogue.
    """
    value = json.loads(run(schema).output)
    jsonschema.Draft7Validator.check_schema(value)
    assert "catalogue.json" in value["$comment"]
