"""
A lint: what comes from a message is never turned into words.

Within each function, the parameters that carry a message are known by their names and types, and so is
all that is computed from them. None of it may be formatted (f-string, ``%``, ``format``, ``str``, ``repr``), stand in
an error, be printed or be logged. Numbers of things and answers of yes or no are free.

It looks at one function at a time: what a function returns counts as its arguments do.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, NamedTuple

#: Parameters of these names carry what a stranger wrote; so do those of the types below, whatever their name.
_NAMES: Final = frozenset({"value", "raw", "message", "document", "payload", "cells", "cell"})
_TYPES: Final = frozenset({"Any", "bytes", "Json", "Node", "Row", "Table", "Assessment", "Reading"})
#: What these give says nothing of what they are given.
_FREE: Final = frozenset({"len", "isinstance", "type", "bool", "any", "all", "hasattr", "id", "issubclass", "range"})
#: Attributes that are free whatever they belong to: ids of rules, counts, places made of names of the model.
_FREE_ATTRIBUTES: Final = frozenset(
    {"findings", "rule", "place", "number", "severity", "serial", "pointer", "position", "start", "result", "losses"}
)
_WORDS: Final = frozenset({"str", "repr", "ascii", "format"})
_SPEAKS: Final = frozenset({"print", "pprint", "breakpoint"})
_SPEAKING_MODULES: Final = frozenset({"logging", "warnings", "traceback", "pprint", "pdb", "cgitb"})


class Fault(NamedTuple):
    """
    A place where a value of a message may become words.
    """

    line: int
    function: str
    what: str


def faults(source: str) -> list[Fault]:
    """
    All faults of a module, by line.
    """
    tree = ast.parse(source)
    out = [Fault(node.lineno, "", f"imports {name}") for node, name in _imports(tree) if name in _SPEAKING_MODULES]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            out += _Function(node).faults()
    return sorted(set(out))


def _imports(tree: ast.Module) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module.split(".")[0]


class _Function:
    """
    One function: which of its names carry a message, and what is done with them.
    """

    def __init__(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.node = node
        self.carries = {arg.arg for arg in _arguments(node) if arg.arg in _NAMES or _typed(arg.annotation)}
        while self._spread():
            pass

    def faults(self) -> Iterator[Fault]:
        """
        What the function does with them.
        """
        for node in ast.walk(self.node):
            for what, inner in _sinks(node):
                if self.tells(inner):
                    yield Fault(node.lineno, self.node.name, what)  # type: ignore[attr-defined]
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SPEAKS:
                yield Fault(node.lineno, self.node.name, f"calls {node.func.id}")

    def tells(self, node: ast.AST | None) -> bool:
        """
        Whether an expression may hold something of a message.
        """
        if node is None or isinstance(node, ast.Constant | ast.Compare):
            return False
        if isinstance(node, ast.Name):
            return node.id in self.carries
        if isinstance(node, ast.Attribute):
            return node.attr not in _FREE_ATTRIBUTES and self.tells(node.value)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return False
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FREE:
            return False
        if isinstance(node, ast.IfExp):
            return self.tells(node.body) or self.tells(node.orelse)
        if isinstance(node, ast.Lambda):
            return False
        if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
            # The names of the loop carry what is looped over: see _spread.
            return self.tells(node.elt)
        if isinstance(node, ast.DictComp):
            return self.tells(node.key) or self.tells(node.value)
        return any(self.tells(child) for child in ast.iter_child_nodes(node))

    def _spread(self) -> bool:
        """
        Take up names that are given something of a message; whether there were any new ones.
        """
        before = len(self.carries)
        for node in ast.walk(self.node):
            for target, source in _bindings(node):
                if self.tells(source):
                    self.carries |= {n.id for n in ast.walk(target) if isinstance(n, ast.Name)} - _counted(
                        target, source
                    )
        return len(self.carries) > before


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    spec = node.args
    return [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, *(a for a in (spec.vararg, spec.kwarg) if a)]


def _typed(annotation: ast.expr | None) -> bool:
    if annotation is None:
        return False
    names = {n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)}
    # What is called is no value, whatever it takes.
    return bool(names & _TYPES) and "Callable" not in names


def _bindings(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, ast.AnnAssign | ast.AugAssign) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        yield node.target, node.iter
    elif isinstance(node, ast.NamedExpr):
        yield node.target, node.value
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield node.optional_vars, node.context_expr


def _counted(target: ast.expr, source: ast.expr) -> set[str]:
    """
    The name of the number in ``for number, item in enumerate(...)``.
    """
    is_count = isinstance(source, ast.Call) and isinstance(source.func, ast.Name) and source.func.id == "enumerate"
    if is_count and isinstance(target, ast.Tuple) and isinstance(target.elts[0], ast.Name):
        return {target.elts[0].id}
    return set()


def _sinks(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """
    The expressions that a node turns into words, and how.
    """
    if isinstance(node, ast.FormattedValue):
        yield "f-string", node.value
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        if isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
            yield "%", node.right
    elif isinstance(node, ast.Call):
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if isinstance(node.func, ast.Name) and name in _WORDS:
            yield from ((name, inner) for inner in given)
        elif isinstance(node.func, ast.Attribute) and name in ("format", "format_map"):
            yield from (("format", inner) for inner in given)
        elif name.endswith(("Error", "Exception", "echo", "refuse", "Warning")) or name in ("write", "_say"):
            yield from ((f"{name}()", inner) for inner in given)
    elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
        yield "raise", node.exc
