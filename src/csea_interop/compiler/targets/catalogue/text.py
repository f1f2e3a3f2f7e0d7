"""
Expressions and places as text, as an implementer in any language reads them.
"""

from __future__ import annotations

from typing import Final

from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.scope import Path, Read
from csea_interop.compiler.ir import Step

_RANK: Final = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, "in": 3, "+": 4, "-": 4}
_UNARY: Final = 5


def cel(expr: ast.Expr, least: int = 0) -> str:
    """
    The expression as CEL; parsed again it is the same.

    Args:
        expr: what to write.
        least: how tightly it must hold together where it stands; if it does not, it gets brackets.
    """
    match expr:
        case ast.Conditional(test, yes, no):
            return _bracketed(f"{cel(test, 1)} ? {cel(yes, 1)} : {cel(no)}", 0, least)
        case ast.Binary(op, left, right):
            rank = _RANK[op]
            return _bracketed(f"{cel(left, rank)} {op} {cel(right, rank + 1)}", rank, least)
        case ast.Not(operand):
            return f"!{cel(operand, _UNARY)}"
        case ast.Literal(bool(value)):
            return "true" if value else "false"
        case ast.Literal(value):
            return str(value) if isinstance(value, int) else _string(value)
        case ast.Name(name):
            return name
        case ast.Field(target, name):
            return f"{cel(target, _UNARY)}.{name}"
        case ast.Has(target, name):
            return f"has({cel(target, _UNARY)}.{name})"
        case ast.Index(target, key):
            return f"{cel(target, _UNARY)}[{cel(key)}]"
        case ast.Call(function, args):
            return f"{function}({_list(args)})"
        case ast.Method(target, name, args):
            return f"{cel(target, _UNARY)}.{name}({_list(args)})"
        case ast.Macro(kind, target, variable, body):
            return f"{cel(target, _UNARY)}.{kind}({variable}, {cel(body)})"
        case ast.ListLiteral(items):
            return f"[{_list(items)}]"


def _bracketed(text: str, rank: int, least: int) -> str:
    return f"({text})" if rank < least else text


def _list(items: tuple[ast.Expr, ...]) -> str:
    return ", ".join(cel(item) for item in items)


def _string(value: str) -> str:
    quote = '"' if "'" in value else "'"
    # A backslash stands in a raw string only, as the rules write it.
    return f"{'r' if chr(92) in value else ''}{quote}{value}{quote}"


def place(steps: tuple[Step, ...]) -> str:
    """
    A path as rules write it: ``message.payload.children[]``.
    """
    return ".".join(["message", *(s.name + ("[]" if s.each else "") for s in steps)])


def branches(steps: tuple[Step, ...]) -> dict[str, str]:
    """
    The members that decide whether the path exists, with the value that each must have.
    """
    return {f"{place(steps[:n])}.{s.tag}": s.value for n, s in enumerate(steps) if s.tag}


def read(what: Read) -> str:
    """
    A place that is read; ``[0]`` the element's own outermost index, ``[]`` any index, ``.**`` all below.
    """
    return _path(what.path) + (".**" if what.deep else "")


def _path(path: Path) -> str:
    out = "message"
    for step in path:
        out += f"[{step}]" if isinstance(step, int) else "[]" if step == "*" else f".{step}"
    return out
