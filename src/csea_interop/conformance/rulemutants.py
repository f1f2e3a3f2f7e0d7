"""
Mutants of a rule: its expressions and what it says when it fires, changed in one place each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final

from csea_interop.compiler.bind import MARKINGS, TARGETS, BoundRule, Site
from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.types import Obj
from csea_interop.compiler.ir import Model, Slot
from csea_interop.compiler.source import SEVERITIES
from csea_interop.conformance.alike import why

_BOUNDARIES: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_OPPOSITES: Final = {"==": "!=", "!=": "==", "&&": "||", "||": "&&"}
_SPAN: Final = re.compile(r"([0-9]+)([a-z]+)")
#: A changed expression, with what was changed.
Variant = tuple[str, ast.Expr]


@dataclass(frozen=True, slots=True)
class RuleMutant:
    """
    A rule with one change.
    """

    id: str
    operator: str
    bound: BoundRule
    equivalent: str = ""


def mutants(model: Model, bound: BoundRule) -> Iterator[RuleMutant]:
    """
    All mutants of a rule.
    """
    rule, sites = bound.rule, bound.sites
    if not sites:
        return

    def made(operator: str, change: Callable[[Site], Site]) -> RuleMutant:
        changed = tuple(change(s) for s in sites)
        return RuleMutant(f"{rule.id}/{operator}", operator, replace(bound, sites=changed), why(sites, changed))

    yield made("negate", lambda s: replace(s, require=ast.Not(s.require)))
    if sites[0].when is not None:
        yield made("drop-when", lambda s: replace(s, when=None))
    for part in ("when", "require", *(name for name, _ in sites[0].let if name not in (TARGETS, MARKINGS))):
        for number, (label, _) in enumerate(_variants(_part(sites[0], part))):
            changed = made(label, lambda s, p=part, n=number: _with(s, p, _variants(_part(s, p))[n][1]))  # type: ignore[misc]
            yield replace(changed, id=f"{rule.id}/{part}/{label}-{number}")
    for first, second in _alike(model, sites[0]):
        label = f"swap-{_text(first)}-{_text(second)}"
        changed = made("swap", lambda s, a=first, b=second: _swapped(s, a, b))  # type: ignore[misc]
        yield replace(changed, id=f"{rule.id}/{label}")
    yield from _said(bound)


def _said(bound: BoundRule) -> Iterator[RuleMutant]:
    """
    Mutants of what the rule says: where it points, its id, its severity.
    """
    rule, at = bound.rule, bound.sites[0].at

    def pointing(name: str, targets: Callable[[Site], Any]) -> RuleMutant:
        sites = tuple(replace(s, at=tuple(targets(s))) for s in bound.sites)
        return RuleMutant(f"{rule.id}/{name}", "pointer", replace(bound, sites=sites))

    for number in range(len(at)):
        yield pointing(f"at-drop-{number}", lambda s, n=number: (*s.at[:n], *s.at[n + 1 :]))  # type: ignore[misc]
    if len(at) > 1:
        yield pointing("at-rotate", lambda s: (*s.at[1:], s.at[0]))
    if rule.missing:
        yield RuleMutant(f"{rule.id}/missing-drop", "pointer", replace(bound, rule=replace(rule, missing="")))
    for number in range(len(bound.sites[0].related)):
        sites = tuple(replace(s, related=(*s.related[:number], *s.related[number + 1 :])) for s in bound.sites)
        yield RuleMutant(f"{rule.id}/related-drop-{number}", "pointer", replace(bound, sites=sites))
    yield RuleMutant(f"{rule.id}/id", "id", replace(bound, rule=replace(rule, id="CSEA-ZZZ-999")))
    for severity in SEVERITIES:
        if severity != rule.severity:
            changed = replace(bound, rule=replace(rule, severity=severity))
            yield RuleMutant(f"{rule.id}/severity-{severity}", "severity", changed)


def _part(site: Site, part: str) -> ast.Expr | None:
    if part == "when":
        return site.when
    return site.require if part == "require" else dict(site.let)[part]


def _with(site: Site, part: str, expr: ast.Expr) -> Site:
    if part == "when":
        return replace(site, when=expr)
    if part == "require":
        return replace(site, require=expr)
    return replace(site, let=tuple((name, expr if name == part else old) for name, old in site.let))


def _variants(expr: ast.Expr | None) -> list[Variant]:
    """
    The expression with one boundary shifted, one operand gone or one operator made its opposite, in the order of its text.
    """
    return [] if expr is None else list(_shifted(expr))


def _shifted(expr: ast.Expr) -> Iterator[Variant]:
    change: Any = replace
    if isinstance(expr, ast.Binary) and expr.op in _BOUNDARIES:
        yield "boundary", replace(expr, op=_BOUNDARIES[expr.op])
    if isinstance(expr, ast.Binary) and expr.op in _OPPOSITES:
        yield "opposite", replace(expr, op=_OPPOSITES[expr.op])
    if isinstance(expr, ast.Binary) and expr.op in ("&&", "||"):
        yield "operand", expr.left
        yield "operand", expr.right
    if isinstance(expr, ast.Literal) and type(expr.value) is int:
        yield "plus-one", ast.Literal(expr.value + 1)
        yield "minus-one", ast.Literal(expr.value - 1)
    if isinstance(expr, ast.Call) and expr.function == "duration":
        (span,) = expr.args
        assert isinstance(span, ast.Literal)
        count, unit = _SPAN.fullmatch(str(span.value)).groups()  # type: ignore[union-attr]
        yield "plus-one", replace(expr, args=(ast.Literal(f"{int(count) + 1}{unit}"),))
        yield "minus-one", replace(expr, args=(ast.Literal(f"{int(count) - 1}{unit}"),))
    if isinstance(expr, ast.Index) and expr.target == ast.Name("parents"):
        # The number names an enclosing element; it is no quantity.
        return
    for field in fields(expr):
        value = getattr(expr, field.name)
        if isinstance(value, tuple):
            for number, item in enumerate(value):
                for label, changed in _shifted(item):
                    yield label, change(expr, **{field.name: (*value[:number], changed, *value[number + 1 :])})
        elif is_dataclass(value):
            for label, changed in _shifted(value):  # type: ignore[arg-type]
                yield label, change(expr, **{field.name: changed})


def _alike(model: Model, site: Site) -> list[tuple[ast.Field, ast.Field]]:
    """
    Pairs of members that the rule reads and that have one type.
    """
    found: dict[ast.Field, Slot] = {}
    for expr in (site.when, site.require):
        for node in () if expr is None else ast.descendants(expr):
            if isinstance(node, ast.Field | ast.Has):
                path = ast.Field(node.target, node.name)
                slot = _slot(model, site, path)
                if slot is not None:
                    found.setdefault(path, slot)
    known = list(found.items())
    return [
        (first, second)
        for n, (first, a) in enumerate(known)
        for second, b in known[n + 1 :]
        if (a.range, a.many) == (b.range, b.many) and first != second.target and second != first.target
    ]


def _slot(model: Model, site: Site, path: ast.Field) -> Slot | None:
    target = path.target
    if isinstance(target, ast.Field):
        above = _slot(model, site, target)
        classes = model.children(above) if above is not None and not above.many else ()
    elif target == ast.Name("this"):
        classes = site.place.type.classes if isinstance(site.place.type, Obj) else ()
    elif target == ast.Name("message"):
        classes = (model.root,)
    elif isinstance(target, ast.Index) and target.target == ast.Name("parents") and isinstance(target.key, ast.Literal):
        kind = site.place.parents[int(target.key.value)][1]
        classes = kind.classes if isinstance(kind, Obj) else ()
    else:
        return None
    return next((s for c in classes if (s := model.classes[c].slot(path.name)) is not None), None)


def _text(expr: ast.Expr) -> str:
    match expr:
        case ast.Field(target, name):
            return f"{_text(target)}.{name}"
        case ast.Name(name):
            return name
        case ast.Index(_, ast.Literal(value)):
            return f"parents[{value}]"
    return "?"


def _swapped(site: Site, first: ast.Field, second: ast.Field) -> Site:
    when = None if site.when is None else _exchange(site.when, first, second)
    return replace(site, when=when, require=_exchange(site.require, first, second))


def _exchange(expr: Any, first: ast.Field, second: ast.Field) -> Any:
    if isinstance(expr, ast.Field | ast.Has):
        path = ast.Field(expr.target, expr.name)
        other = second if path == first else first if path == second else None
        if other is not None:
            return replace(expr, target=other.target, name=other.name)
    changes: dict[str, Any] = {}
    for field in fields(expr):
        value = getattr(expr, field.name)
        if isinstance(value, tuple):
            changes[field.name] = tuple(_exchange(v, first, second) for v in value)
        elif is_dataclass(value):
            changes[field.name] = _exchange(value, first, second)
    return replace(expr, **changes) if changes else expr
