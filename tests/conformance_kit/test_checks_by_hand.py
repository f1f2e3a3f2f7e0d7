"""
Mutants of the reader, the version and the verdict: none survives unexplained, and a planted one is told.
"""

from __future__ import annotations

import ast
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from csea_interop.cli.conformance import command
from csea_interop.compiler.cel import ast as cel
from csea_interop.compiler.ir import Model
from csea_interop.conformance import codemutants, coderun, limitmutants, rawcases, rulemutants, schemamutants
from csea_interop.conformance.adequacy import declared
from csea_interop.conformance.coderun import CodeJudge
from csea_interop.conformance.schemarun import SchemaJudge
from csea_interop.conformance.suite import Suite
from csea_interop.core import reader
from csea_interop.core.finding import Finding, settle


def _without(root: Path, folder: Path, *names: str) -> Path:
    """
    The suite without some cases of the reader.
    """
    copied = folder / "suite"
    shutil.copytree(root / "conformance", copied, ignore=shutil.ignore_patterns(*(f"{n}*" for n in names)))
    return copied


def test_reader_keeps_every_case_and_loses_every_mutant(root: Path) -> None:
    """
    No case contradicts the tool, and what survives of the reader's mutants is declared with its reason.
    """
    judge = CodeJudge(root / "conformance")
    assert judge.disagreeing() == ()
    by_hand = [m for m in coderun.mutants() if m.group == "reader"]
    assert len(by_hand) > 180
    survived = {o.id for m in by_hand if (o := judge.judge(m)).state == "survived"}
    assert survived <= declared(root / "conformance").keys()


@pytest.mark.parametrize(
    ("taken", "mutant"),
    [
        (("710-depth", "720-depth", "730-depth", "740-depth", "750-depth"), "limits.max_depth/minus-one"),
        (("710-depth", "730-depth", "750-depth"), "limits.max_depth/plus-one"),
        (("770-size",), "limits.max_bytes/plus-one"),
        (("770-size", "780-size"), "limits.max_bytes/minus-one"),
        (("510-over", "530-under"), "limits.max_integer/plus-one"),
        (("520-largest", "540-smallest"), "limits.max_integer/minus-one"),
    ],
)
def test_without_its_case_a_shifted_limit_survives(
    root: Path, tmp_path: Path, taken: tuple[str, ...], mutant: str
) -> None:
    """
    Depth, size and greatest number are each kept in place by a case on either side.
    """
    (changed,) = [m for m in limitmutants.mutants() if m.id == mutant]
    assert CodeJudge(root / "conformance").judge(changed).state == "killed"
    assert CodeJudge(_without(root, tmp_path, *taken)).judge(changed).state == "survived"


def _known() -> list[Any]:
    return [vars(reader)[name] for name in ("read", "scan", "settle", "within_profile", "MAX_INTEGER")]


def test_originals_are_put_back(root: Path) -> None:
    """
    After a mutant has been judged, every module has its own functions and values again.
    """
    before = _known()
    judge = CodeJudge(root / "conformance")
    for mutant in coderun.mutants():
        if mutant.group == "reader":
            judge.judge(mutant)
    assert _known() == before


def test_contradicted_case_is_told_and_kills_nothing(root: Path, tmp_path: Path) -> None:
    """
    A case that expects something else than the tool says is named, and no mutant dies of it.
    """
    folder = _without(root, tmp_path)
    path = next((folder / "encoding").glob("450-*.case.json"))
    case = json.loads(path.read_bytes())
    case["findings"][0]["severity"] = "warning"
    path.write_text(json.dumps(case), "utf-8")
    judge = CodeJudge(folder)
    assert judge.disagreeing() == (case["id"],)
    assert judge.disagreeing() == ()


def test_planted_survivor_is_printed_and_ends_in_exit_1(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Without the cases about size, the command names the mutants that nothing kills, and exits with 1.
    """
    monkeypatch.setenv("CSEA_ADEQUACY_SCHEMA", "1")
    monkeypatch.setenv("CSEA_ADEQUACY_RULES", "1")
    words = [
        "adequacy",
        "--model",
        str(root / "model"),
        "--suite",
        str(_without(root, tmp_path, "770-size", "780-size")),
    ]
    result = CliRunner().invoke(command, words)
    assert result.exit_code == 1
    assert (
        "survived\n  limits.max_bytes/plus-one (plus-one)\n  limits.max_bytes/minus-one (minus-one)\n" in result.output
    )
    assert " mutants, " in result.output
    assert "in a valid message" in result.output


def test_operators_of_code() -> None:
    """
    A function is changed at each comparison, operand, number, id, severity, pointer and step.
    """
    source = (
        "def check(a, out):\n"
        "    if a < 3 and a != 1:\n"
        "        out.append(Finding('CSEA-ABC-001', '/a', 'error', ordinal=2))\n"
        "    if not out:\n"
        "        return sorted(out)\n"
    )
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    changed = [(operator, ast.unparse(tree)) for operator, tree in codemutants.variants(function)]
    assert {operator for operator, _ in changed} == {
        *("boundary", "opposite", "operand", "plus-one", "minus-one", "id", "severity", "pointer"),
        *("argument-drop", "step-drop", "call-drop", "negate"),
    }
    assert len({text for _, text in changed}) == len(changed)
    assert ast.unparse(function) == source.strip()


def test_every_comparison_of_a_rule_is_shifted(root_model: Model) -> None:
    """
    Each comparison by order in any rule has its boundary mutant: what kills it stands on the boundary.
    """
    for bound in root_model.rules:
        if not bound.sites:
            continue
        site = bound.sites[0]
        exprs = [e for e in (site.when, site.require, *(e for n, e in site.let if n != "targets")) if e is not None]
        ordered = [
            node
            for expr in exprs
            for node in cel.descendants(expr)
            if isinstance(node, cel.Binary) and node.op in ("<", "<=", ">", ">=")
        ]
        shifted = [m for m in rulemutants.mutants(root_model, bound) if m.operator == "boundary"]
        assert len(shifted) == len(ordered), bound.rule.id


def test_class_alone_says_what_the_whole_schema_says(root_model: Model, suite: Suite) -> None:
    """
    A case that kills a mutant by the objects of one class kills it by the whole message, too.
    """
    import jsonschema_rs

    from csea_interop.compiler.targets.json_schema import schema

    published = json.loads(json.dumps(schema(root_model)))
    judge = SchemaJudge(published, suite)
    messages = {name: (value, sound) for name, value, sound in judge.cases}
    for mutant in [m for m in schemamutants.mutants(published, 1) if not m.equivalent][::40]:
        changed = mutant.apply(judge.published)
        killer = judge._alone(mutant, changed)
        if killer:
            value, sound = messages[killer]
            assert jsonschema_rs.Draft7Validator(changed).is_valid(value) != sound, mutant.id


def test_each_member_goes_in_a_full_run(root_model: Model) -> None:
    """
    Every code of every list goes once where all are asked for, one drawn code a list otherwise.
    """
    from csea_interop.compiler.targets.json_schema import schema

    published = json.loads(json.dumps(schema(root_model)))
    few, many = (
        [m for m in schemamutants.mutants(published, 1, members=full) if m.operator == "remove"]
        for full in (False, True)
    )
    lists = [d["enum"] for d in published["definitions"].values() if "enum" in d]
    assert len(few) == len(lists)
    assert len(many) == sum(map(len, lists))


def test_findings_of_one_rule_at_one_place_are_one() -> None:
    """
    Findings that differ in their related places alone are merged in the order of these, whatever the order given.
    """
    first, second, third = (Finding("CSEA-TST-001", "/a", related=(f"/b/{n}",)) for n in (2, 10, 11))
    other = Finding("CSEA-TST-002", "/a")
    merged = [first._replace(related=("/b/2", "/b/10", "/b/11")), other]
    assert settle([third, other, first, second, first]) == merged
    assert settle([second, first, other, third]) == merged


def test_entry_with_times_counts_up() -> None:
    """
    An entry stands for so many findings at one place after another, or for so many offsets.
    """
    entry = {"rule": "CSEA-TST-001", "pointer": "/a/7", "severity": "error", "times": 3}
    assert [f.pointer for f in rawcases.expanded(entry)] == ["/a/7", "/a/8", "/a/9"]
    steps = {"rule": "CSEA-TST-001", "severity": "error", "offset": 1, "times": 3, "step": 4}
    assert [f.offset for f in rawcases.expanded(steps)] == [1, 5, 9]
