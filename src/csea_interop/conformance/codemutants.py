"""
Mutants of hand-written checks: the reader, the version finding, and how findings become a verdict.

What no rule and no shape says is Python of ours. Its functions are changed in one place each, as
an implementer might get them wrong, and so are the limits that they keep to.
"""

from __future__ import annotations
import __future__

import ast
import copy
import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from types import CodeType
from typing import Any, Final

from csea_interop.compiler.source import SEVERITIES

#: Group -> module under ``csea_interop`` -> the functions that judge. What is left out only saves time.
JUDGING: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "reader": {
        "core.strict_json": (
            "plain_integer",
            "scan",
            *(f"_Parser.{n}" for n in ("step", "_closes", "_value", "_put", "_word", "_member", "_surrogates")),
            *(f"_Parser.{n}" for n in ("_fault", "_stop")),
            "_first_lone_escape",
        ),
        "core.text_tokens": ("tokens",),
        "core.reader": ("_read_slowly", "_as_findings"),
    },
    "version": {"validation.message": ("_version", "_judge")},
    "verdict": {
        "validation.message": ("_unreadable",),
        "validation.result": ("conclude",),
        "core.finding": ("pointer_key", "sort_key", "settle"),
        "core.dirt": ("breaks", "Dirt.of", "Reads.meet", "Reads.mark"),
    },
}
_BOUNDARIES: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_OPPOSITES: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
#: As ``from __future__ import annotations`` says.
_ANNOTATIONS: Final = __future__.annotations.compiler_flag
_STRANGER: Final = "CSEA-ZZZ-999"
_VERDICTS: Final = ("invalid", "refused", "undetermined", "valid-with-warnings", "valid")
#: How a text may wrongly be read or counted.
_ENCODINGS: Final = {"utf-8": "latin-1"}


@dataclass(frozen=True, slots=True)
class CodeMutant:
    """
    One function of a module, written with one change.
    """

    id: str
    group: str
    operator: str
    module: str
    name: str
    code: CodeType


def mutants() -> Iterator[CodeMutant]:
    """
    All mutants of the functions that judge.
    """
    for group, modules in JUDGING.items():
        for module, names in modules.items():
            tree = ast.parse(inspect.getsource(import_module(f"csea_interop.{module}")))
            for name in names:
                seen: Counter[str] = Counter()
                for operator, changed in variants(_function(tree, name)):
                    made = f"{module}.{name}/{operator}-{seen[operator]}"
                    seen[operator] += 1
                    yield CodeMutant(made, group, operator, f"csea_interop.{module}", name, _compiled(changed))


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    body: list[ast.stmt] = tree.body
    for part in name.split("."):
        found = next(n for n in body if isinstance(n, ast.FunctionDef | ast.ClassDef) and n.name == part)
        body = found.body
    assert isinstance(found, ast.FunctionDef)
    return found


def _compiled(function: ast.FunctionDef) -> CodeType:
    module = ast.fix_missing_locations(ast.Module([function], []))
    # As the modules say themselves, annotations stay text.
    code: CodeType = compile(module, "<mutant>", "exec", flags=_ANNOTATIONS, dont_inherit=True)
    return code


def variants(function: ast.FunctionDef) -> Iterator[tuple[str, ast.FunctionDef]]:
    """
    The function with one change each: a condition, a limit, a name that it says, or a step that is left out.
    """
    for number, node in enumerate(_inside(function)):
        for operator, change in _changes(node):
            copied = copy.deepcopy(function)
            change(_inside(copied)[number])
            yield operator, copied


def _inside(function: ast.FunctionDef) -> list[ast.AST]:
    return [node for stmt in function.body for node in ast.walk(stmt)]


Change = tuple[str, Callable[[Any], None]]


def _changes(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(ops=ops):
            for number, op in enumerate(ops):
                if type(op) in _BOUNDARIES:
                    yield "boundary", _item("ops", number, _BOUNDARIES[type(op)]())
                if type(op) in _OPPOSITES:
                    yield "opposite", _item("ops", number, _OPPOSITES[type(op)]())
        case ast.BoolOp(op=op, values=values):
            for number in range(len(values)):
                # What stands for the operand decides nothing.
                yield "operand", _item("values", number, ast.Constant(isinstance(op, ast.And)))
        case ast.If(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.Compare | ast.BoolOp):
            yield "negate", _put("test", ast.UnaryOp(ast.Not(), test))
        case ast.Expr(value=ast.Call()):
            yield "step-drop", _put("value", ast.Constant(None))
        case ast.AugAssign(value=ast.Name()):
            yield "step-drop", _put("value", ast.List([], ast.Load()))
        case ast.Call(func=func, keywords=keywords):
            for number in range(len(keywords)):
                yield "argument-drop", _gone("keywords", number)
            if isinstance(func, ast.Name) and func.id in ("sorted", "settle"):
                yield "call-drop", _plain
        case ast.Constant(value=bool(flag)):
            yield "opposite", _put("value", not flag)
        case ast.Constant(value=int(number)):
            yield "plus-one", _put("value", number + 1)
            yield "minus-one", _put("value", number - 1)
        case ast.Constant(value=str(word)):
            yield from _words(word)


def _words(word: str) -> Iterator[Change]:
    if word.startswith("CSEA-"):
        yield "id", _put("value", _STRANGER)
    elif word in SEVERITIES:
        yield from (("severity", _put("value", other)) for other in SEVERITIES if other != word)
    elif word in _VERDICTS:
        yield from (("verdict", _put("value", other)) for other in _VERDICTS if other != word)
    elif word in _ENCODINGS:
        yield "encoding", _put("value", _ENCODINGS[word])
    elif word.startswith("/"):
        yield "pointer", _put("value", "")


def _put(name: str, value: Any) -> Callable[[Any], None]:
    def change(node: Any) -> None:
        # A part that is kept is the copy's own.
        kept = isinstance(value, ast.UnaryOp)
        setattr(node, name, ast.UnaryOp(ast.Not(), getattr(node, name)) if kept else value)

    return change


def _plain(node: Any) -> None:
    # Neither in order nor merged.
    node.func, node.keywords = ast.Name("list", ast.Load()), []


def _item(name: str, number: int, value: Any) -> Callable[[Any], None]:
    return lambda node: getattr(node, name).__setitem__(number, value)


def _gone(name: str, number: int) -> Callable[[Any], None]:
    return lambda node: getattr(node, name).pop(number)
