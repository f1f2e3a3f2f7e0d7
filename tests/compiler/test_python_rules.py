"""
The generated rules: bindings, loops and branches, and that no expression raises.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from compiler import tiny
from compiler.expressions import PAIRS
from compiler.generated import Found, Message, emitted, judged
from compiler.tiny import COLOURS, Files
from csea_interop.compiler.targets import python


def bindings(files: Files) -> None:
    """
    Rules whose bindings are used in loops, in two branches, and in a loop in a loop.
    """
    files[COLOURS]["enums"]["Colour"]["permissible_values"]["red"].pop("annotations")
    files[tiny.RULES] = {
        f"CSEA-TST-{number:03}": tiny.rule(**entry)
        for number, entry in enumerate(
            (
                # Every place of a mark: in both branches, in lists of lists, and alone.
                {
                    "each": "Mark",
                    "let": {"ids": "message.items.map(i, i.id)"},
                    "require": "this.item in ids",
                    "at": ["item"],
                },
                # The same binding by another rule.
                {"each": "message.items[]", "let": {"ids": "message.items.map(i, i.id)"}, "require": "this.id in ids"},
                # A binding of a binding, and the element before.
                {
                    "each": "message.items[]",
                    "let": {"ids": "message.items.map(i, i.id)", "twice": "duplicates(ids)"},
                    "require": "!(index in twice)",
                    "at": ["id"],
                },
                {
                    "each": "message.items[]",
                    "let": {"counts": "message.items.map(i, i.count)"},
                    "when": "index > 0",
                    "require": "counts[index - 1] <= this.count",
                    "at": ["count"],
                },
                # At the message itself, outside every loop.
                {"each": "message", "let": {"ids": "message.items.map(i, i.id)"}, "require": "'gone' in ids || true"},
            ),
            start=1,
        )
    }


@pytest.fixture(scope="session")
def bound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    The generated package of the model with bindings.
    """
    return emitted(tmp_path_factory.mktemp("bindings"), bindings)


def item(name: str, count: int, **more: Any) -> dict[str, Any]:
    """
    An item of the small model.
    """
    return {"id": name, "colour": "grey", "count": count, **more}


def message(kind: str, *items: dict[str, Any], **body: Any) -> Message:
    """
    A message of the small model.
    """
    own = {"id": "a", "same": "abc", **body} if kind == "alpha" else {"same": "abc", "marks": [{"item": "a1"}], **body}
    return {"kind": kind, "at": "2020-01-01T00:00:00Z", "items": list(items), "body": own}


def test_bindings_hold_in_every_branch_and_loop(bound: Path) -> None:
    """
    One binding serves elements in both branches, in nested lists and alone.
    """
    gone, here = {"item": "gone"}, {"item": "a1"}
    cases: list[tuple[Message, Found]] = [
        (message("alpha", item("a1", 1)), []),
        (message("beta", item("a1", 1)), []),
        (message("alpha", item("a1", 1), marks=[here, gone]), [("CSEA-TST-001", "/body/marks/1/item", None, None)]),
        (message("beta", item("a1", 1), marks=[gone]), [("CSEA-TST-001", "/body/marks/0/item", None, None)]),
        (
            message("beta", item("a1", 1, marks=[here, gone], first=here)),
            [("CSEA-TST-001", "/items/0/marks/1/item", None, None)],
        ),
        (message("alpha", item("a1", 1, first=gone)), [("CSEA-TST-001", "/items/0/first/item", None, None)]),
        (message("alpha", item("a1", 1), item("a1", 1)), [("CSEA-TST-003", "/items/1/id", None, None)]),
        (message("alpha", item("a1", 2), item("a2", 1)), [("CSEA-TST-004", "/items/1/count", None, None)]),
    ]
    answers = judged(bound, [m for m, _ in cases])
    assert [found for found, _, _ in answers] == [expected for _, expected in cases]
    assert [accepted for _, _, accepted in answers] == [not expected for _, expected in cases]


def test_rules_that_cannot_run_are_listed(bound: Path) -> None:
    """
    Where a place that a binding reads is broken its rules are not evaluated; the others still are.
    """
    broken = message("alpha", item("a1", 2), {**item("a2", 1), "id": 5}, marks=[{"item": "gone"}])
    ((found, skipped, accepted),) = judged(bound, [broken])
    assert found == [
        ("CSEA-STR-TYPE", "/items/1/id", None, None),
        ("CSEA-TST-004", "/items/1/count", None, None),
    ]
    assert skipped == ["CSEA-TST-001", "CSEA-TST-002", "CSEA-TST-003", "CSEA-TST-005"]
    assert not accepted


def every_expression(files: Files) -> None:
    """
    One rule for each way to write an expression.
    """
    files[tiny.RULES] = {
        f"CSEA-TST-{number:03}": tiny.rule(each=each, require=right)
        for number, (each, _, _, right) in enumerate(PAIRS.values())
    }


def test_no_expression_raises(tmp_path: Path) -> None:
    """
    The code of every construct runs on full, sparse and broken messages.
    """
    package = emitted(tmp_path, every_expression)
    mark = {"item": "a1", "word": "abc", "words": ["abc", "abd"], "note": "abc"}
    full = item(
        "a1", 1, word="abc", colours=["red"], flag=True, at="2020-01-01T00:00:00Z", marks=[mark, mark], first=mark
    )
    messages = [
        message("alpha", item("a1", 1)),
        message("beta", item("a1", 0), item("a2", 9)),
        {
            **message("alpha", full, full, marks=[mark], only_alpha="abc"),
            "colour": "red",
            "owner": full,
            "more": [full],
        },
        {**message("beta", full, full, differs=1), "colour": "blue", "more": [full, full]},
    ]
    whole = messages[2]
    odd: tuple[Any, ...] = (None, 1, "x", [], {}, [1], ["x"], [[]], [{}], {"id": 1})
    messages += [{**whole, name: value} for name in whole for value in odd]
    messages += [{**whole, "items": [full, {**full, name: value}]} for name in full for value in odd]
    messages += [{**whole, "body": {**whole["body"], name: value}} for name in whole["body"] for value in odd]
    messages += [{**whole, "items": [full, {**full, "marks": [mark, {**mark, n: v}]}]} for n in mark for v in odd]
    answers = judged(package, messages)
    assert len(answers) == len(messages)
    assert all(accepted == (not found) for found, _, accepted in answers)


def test_binding_may_read_a_table(tmp_path: Path) -> None:
    """
    A table of the model is at hand where only a binding reads it.
    """
    warm = "message.items.filter(i, i.colour in tables.colour_warm).map(i, i.id)"
    entry = {"each": "message.items[]", "let": {"warm": warm}, "require": "!(this.id in warm)"}
    package = emitted(tmp_path, tiny.with_rules(T001=entry))
    answers = judged(package, [message("alpha", item("a1", 1)), message("alpha", {**item("a1", 1), "colour": "red"})])
    assert [found for found, _, _ in answers] == [[], [("CSEA-TST-001", "/items/0", None, None)]]


def _assigned(tree: ast.AST, loops: int = 0) -> list[tuple[str, int]]:
    """
    Names of bindings that are assigned, each with the number of loops around it.
    """
    out = []
    for node in ast.iter_child_nodes(tree):
        inside = loops + isinstance(node, ast.For)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            out += [(name, loops)] if name.startswith("let_") else []
        out += _assigned(node, inside)
    return out


def _walks(text: str) -> list[ast.FunctionDef]:
    """
    The functions that walk a message of clean shape.
    """
    found = [n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef)]
    return [f for f in found if f.name in ("check", "rules_hold")]


def _read_before_bound(body: list[ast.stmt], known: frozenset[str]) -> set[str]:
    """
    Bindings that are read where they may not be assigned yet; what an inner block assigns is not relied on after it.
    """
    missing: set[str] = set()
    for node in body:
        blocks = [b for b in (getattr(node, "body", None), getattr(node, "orelse", None)) if isinstance(b, list)]
        own = {id(n) for block in blocks for stmt in block for n in ast.walk(stmt)}
        reads = {
            n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and id(n) not in own
        }
        missing |= {name for name in reads if name.startswith("let_")} - known
        for block in blocks:
            missing |= _read_before_bound(block, known)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            known |= {node.targets[0].id}
    return missing


@pytest.mark.parametrize("name", ["_rules.py", "_accept.py"])
def test_binding_is_computed_outside_every_loop(files: dict[str, str], bound: Path, name: str) -> None:
    """
    In the generated text no binding is computed in a loop, and each is computed before it is read on every way.
    """
    for text in (files[f"{python.ROOT}/{name}"], (bound / "csea_model" / name).read_text(encoding="utf-8")):
        (walk,) = _walks(text)
        assigned = _assigned(walk)
        assert assigned
        assert [name for name, loops in assigned if loops] == []
        assert _read_before_bound(walk.body, frozenset()) == set()


def test_binding_of_two_branches_is_bound_in_both(bound: Path) -> None:
    """
    A binding that both branches of the union use is computed in each, once.
    """
    (walk,) = _walks((bound / "csea_model" / "_rules.py").read_text(encoding="utf-8"))
    branches = [n for n in ast.walk(walk) if isinstance(n, ast.If) and ast.unparse(n.test).startswith("m['kind'] ==")]
    assert len(branches) == 2
    above = [name for node in walk.body if node not in branches for name, _ in _assigned(ast.Module([node], []))]
    for branch in branches:
        own = [name for name, _ in _assigned(branch)]
        assert len(own) == len(set(own))
        assert any("ids" in name for name in (*own, *above))


def test_generated_modules_are_plain_python(bound: Path) -> None:
    """
    Every module of the package compiles, and none names a rule's expression or runs text.
    """
    for path in sorted((bound / "csea_model").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
        assert called.isdisjoint({"eval", "exec", "compile", "__import__", "open"})
