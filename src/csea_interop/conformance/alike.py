"""
Proofs that a changed rule is no change: what always holds where it runs, and what has no order.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from csea_interop.compiler.bind import Site
from csea_interop.compiler.cel import ast

#: Why a mutant changes nothing; computed, never declared.
ASKS_THE_SAME: Final = "the rule asks the same of both members"
GUARD_HOLDS: Final = "the guard holds wherever the rule runs, since the walk has gone that way"
#: Operators that do not care which operand stands first.
_EVEN: Final = ("==", "!=")
_TRUE: Final = ast.Literal(True)


def why(before: tuple[Site, ...], after: tuple[Site, ...]) -> str:
    """
    Why the changed sites of a rule say what they said before; empty where that is not proven.
    """
    pairs = list(zip(before, after, strict=True))
    if all(_asked(a) == _asked(b) for a, b in pairs):
        return ASKS_THE_SAME
    if all(_asked(_without_guards(a)) == _asked(_without_guards(b)) for a, b in pairs):
        return GUARD_HOLDS
    return ""


def _asked(site: Site) -> tuple[Any, ...]:
    return (*(_ordered(expr) for _, expr in site.let), _ordered(site.when), _ordered(site.require))


def _ordered(expr: Any) -> Any:
    """
    The expression as nested tuples, with operands in one order wherever the order means nothing.
    """
    if not is_dataclass(expr):
        return expr
    if isinstance(expr, ast.Binary) and expr.op in ("&&", "||"):
        return (expr.op, *sorted((_ordered(e) for e in _chained(expr, expr.op)), key=repr))
    parts = [getattr(expr, field.name) for field in fields(expr)]
    inner = [tuple(_ordered(p) for p in part) if isinstance(part, tuple) else _ordered(part) for part in parts]
    if isinstance(expr, ast.Binary) and expr.op in _EVEN:
        inner = [expr.op, *sorted(inner[1:], key=repr)]
    return (type(expr).__name__, *inner)


def _chained(expr: ast.Expr, op: str) -> list[ast.Expr]:
    if isinstance(expr, ast.Binary) and expr.op == op:
        return [*_chained(expr.left, op), *_chained(expr.right, op)]
    return [expr]


def _without_guards(site: Site) -> Site:
    held = _held(site)
    return replace(
        site,
        let=tuple((name, _reduced(expr, held)) for name, expr in site.let),
        when=_reduced(site.when, held),
        require=_reduced(site.require, held),
    )


def _held(site: Site) -> list[ast.Expr]:
    """
    What is true of the message wherever the site's elements are reached: tags and members on the way.
    """
    out: list[ast.Expr] = []
    owner: ast.Expr = ast.Name("message")
    for step in site.place.steps:
        if step.tag:
            out.append(ast.Binary("==", ast.Field(owner, step.tag), ast.Literal(step.value)))
        out.append(ast.Has(owner, step.name))
        if step.each:
            # Beyond a list, `message` no longer names the one element that is walked.
            break
        owner = ast.Field(owner, step.name)
    return out


def _reduced(expr: Any, held: list[ast.Expr]) -> Any:
    if not is_dataclass(expr):
        return expr
    if expr in held:
        return _TRUE
    changes: dict[str, Any] = {}
    for field in fields(expr):
        value = getattr(expr, field.name)
        if isinstance(value, tuple):
            changes[field.name] = tuple(_reduced(v, held) for v in value)
        elif is_dataclass(value):
            changes[field.name] = _reduced(value, held)
    whole: Any = expr
    expr = replace(whole, **changes) if changes else expr
    if isinstance(expr, ast.Conditional) and expr.test == _TRUE:
        return expr.yes
    if isinstance(expr, ast.Binary) and expr.op in ("&&", "||"):
        sides = [expr.left, expr.right]
        if expr.op == "||":
            return _TRUE if _TRUE in sides else expr
        return sides[1] if sides[0] == _TRUE else sides[0] if sides[1] == _TRUE else expr
    return expr
