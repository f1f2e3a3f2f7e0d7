"""
The walk of a message as a tree: which rules are asked at which step, and what they ask first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from csea_interop.compiler.bind import Site, substitute
from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.check import Checker
from csea_interop.compiler.cel.scope import Scope, Variable
from csea_interop.compiler.cel.types import Obj, Time
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model, Step
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.known import conjuncts

#: Stands for the condition of a rule that has been asked before: what is required is never met.
NEVER: Final = ast.Literal(False)


@dataclass(slots=True)
class Node:
    """
    A step of the walk: the sites that run here and the steps below.
    """

    sites: list[tuple[Rule, Site]] = field(default_factory=list)
    wrong: list[ast.Expr] = field(default_factory=list)
    below: dict[Step, Node] = field(default_factory=dict)


def node_at(node: Node, site: Site) -> Node:
    """
    The step at which a site's rule is asked, made where it is not there yet.
    """
    for step in site.place.steps:
        node = node.below.setdefault(step, Node())
    return node


def of_message(model: Model, site: Site) -> ast.Expr | None:
    """
    The condition under which a site's rule fires, where it can be told without looking at the element.
    """
    if not all(isinstance(expr, ast.ListLiteral) for _, expr in site.let):
        return None
    fires: ast.Expr = ast.Not(site.require)
    if site.when is not None:
        fires = ast.Binary("&&", site.when, fires)
    fires = substitute(fires, dict(site.let))
    names = {"message": Variable(Obj((model.root,)), ()), "now": Variable(Time())}
    try:
        Checker(model, "").boolean(fires, Scope(names))
    except ModelError:
        return None
    return fires


def wrong_indexes(site: Site) -> ast.Expr | None:
    """
    The list of the indexes on which a rule fires, where it asks for nothing else: one look instead of one an element.
    """
    for name, expr in site.let:
        if site.when is None and site.require == ast.Not(ast.Binary("in", ast.Name("index"), ast.Name(name))):
            return expr
    return None


def guard_of(site: Site) -> ast.Expr | None:
    """
    The condition on the element that a rule asks for before all else.
    """
    first = next(iter(conjuncts(site.when)), None)
    return first if first is not None and ast.free_names(first) == {"this"} else None


def guards_of(node: Node, below: list[ast.Expr]) -> dict[ast.Expr, bool]:
    """
    The first conditions that several rules share, or that a step below asks for; True where it is theirs alone.
    """
    asked = [guard for _, site in node.sites if (guard := guard_of(site)) is not None]
    return {guard: guard not in below for guard in asked if guard in below or asked.count(guard) > 1}


def present(step: Step) -> ast.Expr:
    """
    That the element has the member of a step.
    """
    return ast.Has(ast.Name("this"), step.name)
