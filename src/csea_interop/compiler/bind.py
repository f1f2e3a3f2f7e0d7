"""
Rules bound to the model: parsed, type-checked at every place where they run, reads known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final

from csea_interop.compiler import floors, places
from csea_interop.compiler.cel import ast, types
from csea_interop.compiler.cel.check import RESERVED, Checker
from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.cel.scope import Path, Read, Scope, Variable, fact
from csea_interop.compiler.cel.types import Int, Lst, Obj, Str, Time, Type
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model, Scalar
from csea_interop.compiler.proofs import never_media
from csea_interop.compiler.source import Rule

#: The name under which a ``@reference`` rule finds the ids it may point to, and an ``@identified``
#: rule the ids of its list.
TARGETS: Final = "targets"
#: The name under which a ``@sensitivity`` rule finds the markings that are high enough for its slot.
MARKINGS: Final = "markings"
#: The selector of rules about every string, known to the model or not.
EVERY_STRING: Final = "@string"


@dataclass(frozen=True, slots=True)
class Target:
    """
    A place to point at: members below ``this`` (anchor -1), the message (-2) or the n-th parent.
    """

    anchor: int
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """
    One place where a rule runs, with its expressions typed there.
    """

    place: places.Place
    let: tuple[tuple[str, ast.Expr], ...]
    when: ast.Expr | None
    require: ast.Expr
    at: tuple[Target, ...]
    related: tuple[Target, ...]
    reads: tuple[Read, ...]


@dataclass(frozen=True, slots=True)
class BoundRule:
    """
    A rule and all its sites.
    """

    rule: Rule
    sites: tuple[Site, ...]


def bind(model: Model, rules: tuple[Rule, ...]) -> Model:
    """
    The model with its rules bound.

    Raises:
        ModelError: a rule that does not fit the model, with file and line.
    """
    bound = []
    for rule in rules:
        sites: tuple[Site, ...] = ()
        if rule.stage == "rule":
            sites = tuple(_site(model, rule, place) for place in places.resolve(model, rule.each, rule.at_key("each")))
            if rule.each == EVERY_STRING:
                sites = tuple(s for s in sites if not _never(rule, s))
        bound.append(BoundRule(rule, sites))
    return replace(model, rules=tuple(bound))


def _site(model: Model, rule: Rule, place: places.Place) -> Site:
    names: dict[str, Variable] = {
        "message": Variable(Obj((model.root,)), ()),
        "this": Variable(place.type, place.path),
        "now": Variable(Time()),
    }
    if any(step.each for step in place.steps):
        names["index"] = Variable(Int(), along=_walked(place.path))
    for number, (path, kind) in enumerate(place.parents):
        names[f"parents[{number}]"] = Variable(kind, path)
    present = frozenset(place.path[: n + 1] for n in range(len(place.path)))
    checker = Checker(model, rule.where)
    lets: dict[str, ast.Expr] = {}
    for name, text in _lets(model, rule, place):
        # Earlier bindings are written into later ones: each then depends on the message alone.
        where = checker.where = rule.at_key(f"let.{name}")
        expr = substitute(parse(text, where), lets)
        outer = Scope({"message": names["message"]})
        kind = checker.check(expr, outer)
        if not (isinstance(kind, Lst) and isinstance(kind.item, Str | Int)):
            raise ModelError(f"the binding {name!r} is a list of strings or integers, as its set is built too", where)
        # A list taken as it stands: an element of another kind would not go into the set.
        checker.read_items(expr, outer)
        names[name] = Variable(kind, along=checker.along(expr, outer))
        lets[name] = expr
    for number, step in enumerate(place.steps):
        if step.tag:
            # Which branch an element belongs to is known only where the tag is clean.
            owner = places.path_of(place.steps[:number])
            checker.reads.add(Read((*owner, step.tag)))
            present |= {fact(owner, step.tag, step.value)}
    scope = Scope(names, present)
    checker.where = rule.at_key("when")
    when = parse(rule.when, checker.where) if rule.when else None
    if when is not None:
        checker.boolean(when, scope)
        scope = scope.with_present(checker.known(when, scope, True))
    checker.where = rule.at_key("require")
    require = parse(rule.require, checker.where)
    checker.boolean(require, scope)
    if rule.missing:
        checker.where = rule.at_key("missing")
        if not isinstance(place.type, Obj):
            raise ModelError(
                f"{types.name(place.type)} has no member {rule.missing!r} that could be missing", checker.where
            )
        checker.slots(place.type, rule.missing)
    return Site(
        place=place,
        let=tuple(lets.items()),
        when=when,
        require=require,
        at=_targets(checker, rule, "at", names),
        related=_targets(checker, rule, "related", names),
        reads=tuple(sorted(checker.reads, key=repr)),
    )


def _walked(path: Path) -> Path:
    """
    The innermost list that a place goes through element by element.
    """
    return path[: max(n for n, token in enumerate(path) if isinstance(token, int))]


def _never(rule: Rule, site: Site) -> bool:
    """
    Whether a rule about every string can be left out at a site, because the type already excludes the fault.
    """
    tags = {step.tag for step in site.place.steps}
    others = [r for r in site.reads if r.path != site.place.path and r.path[-1] not in tags]
    if site.when is not None or site.let or others:
        raise ModelError(f"{rule.id}: a rule about every string reads nothing but the string", rule.where)
    slot = site.place.slot
    wanted = ast.Not(ast.Call("contains_media", (ast.Name("this"),)))
    return site.require == wanted and slot is not None and isinstance(slot.range, Scalar) and never_media(slot.range)


def _lets(model: Model, rule: Rule, place: places.Place) -> tuple[tuple[str, str], ...]:
    """
    The rule's bindings, and before them the ids that a selector provides.
    """
    if rule.each == "@reference" and place.slot is not None and place.slot.reference is not None:
        *outer, last = places.holders(model, place.slot.reference, rule.where)
    elif rule.each == "@identified":
        *outer, last = place.steps
    elif rule.each == places.SENSITIVITY and place.slot is not None:
        return ((MARKINGS, repr(list(floors.markings(place.slot)))), *_named(rule))
    else:
        return _named(rule)
    path = ".".join(["message", *(s.name for s in outer), last.name])
    owners = [".".join(["message", *(s.name for s in outer[:n]), s.tag]) for n, s in enumerate(outer) if s.tag]
    tests = [f"{o} == '{s.value}'" for o, s in zip(owners, [s for s in outer if s.tag], strict=True)]
    test = " && ".join([*tests, f"has({path})"])
    return ((TARGETS, f"{test} ? {path}.map(e, e.id) : []"), *_named(rule))


def _named(rule: Rule) -> tuple[tuple[str, str], ...]:
    """
    The rule's own bindings, under names that mean nothing else.
    """
    for name, _ in rule.let:
        if name in RESERVED or not name.isidentifier():
            raise ModelError(f"a binding cannot be called {name!r}", rule.at_key(f"let.{name}"))
    return rule.let


def substitute(expr: ast.Expr, values: Mapping[str, ast.Expr]) -> ast.Expr:
    """
    The expression with names replaced by what they stand for.
    """
    if isinstance(expr, ast.Name):
        return values.get(expr.name, expr)
    if isinstance(expr, ast.Macro):
        # Inside a walk its own variable hides a binding of the same name.
        hidden = {name: value for name, value in values.items() if name != expr.variable}
        return replace(expr, target=substitute(expr.target, values), body=substitute(expr.body, hidden))
    changes: dict[str, Any] = {}
    for field in fields(expr):
        value = getattr(expr, field.name)
        if isinstance(value, tuple):
            changes[field.name] = tuple(substitute(v, values) for v in value)
        elif is_dataclass(value) and not isinstance(value, type):
            changes[field.name] = substitute(value, values)  # type: ignore[arg-type]
    return replace(expr, **changes) if changes else expr


def _targets(checker: Checker, rule: Rule, key: str, names: dict[str, Variable]) -> tuple[Target, ...]:
    checker.where = rule.at_key(key)
    return tuple(_target(checker, text, names) for text in getattr(rule, key))


def _target(checker: Checker, text: str, names: dict[str, Variable]) -> Target:
    anchor, path = -1, tuple(text.split("."))
    kind: Type = names["this"].type
    if path == ("this",):
        return Target(anchor, ())
    if path[0] == "message":
        anchor, path, kind = -2, path[1:], names["message"].type
    elif path[0].startswith("parents["):
        if path[0] not in names:
            raise ModelError(f"{text!r}: there is no enclosing element {path[0]}", checker.where)
        anchor = int(path[0].removeprefix("parents[").removesuffix("]"))
        kind, path = names[path[0]].type, path[1:]
    for name in path:
        if not isinstance(kind, Obj):
            raise ModelError(f"{text!r}: {types.name(kind)} has no member {name!r}", checker.where)
        kind, _ = checker.member(kind, name)
    return Target(anchor, path)
