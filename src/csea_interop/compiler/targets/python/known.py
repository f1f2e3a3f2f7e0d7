"""
What the code around an expression already knows: values that have a Python name, conditions that hold.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from csea_interop.compiler.cel import ast


@dataclass(frozen=True, slots=True)
class Known:
    """
    What need not be computed again.

    Attributes:
        names: the Python name of an expression's value.
        facts: conditions that are true here.
    """

    names: dict[ast.Expr, str] = field(default_factory=dict)
    facts: frozenset[ast.Expr] = frozenset()

    def named(self, expr: ast.Expr, name: str) -> Known:
        """
        With one more value that has a name.
        """
        return replace(self, names={**self.names, expr: name})

    def given(self, fact: ast.Expr) -> Known:
        """
        With one more condition that is true.
        """
        return replace(self, facts=self.facts | {fact})

    def holds(self, expr: ast.Expr) -> bool:
        """
        Whether the condition is true, as far as is known.
        """
        match expr:
            case ast.Binary("&&", left, right):
                return self.holds(left) and self.holds(right)
            case ast.Binary("||", left, right):
                return self.holds(left) or self.holds(right)
        return expr in self.facts


def conjuncts(expr: ast.Expr | None) -> tuple[ast.Expr, ...]:
    """
    The conditions that ``&&`` joins, in their order; none for no condition.
    """
    if expr is None:
        return ()
    if isinstance(expr, ast.Binary) and expr.op == "&&":
        return (*conjuncts(expr.left), *conjuncts(expr.right))
    return (expr,)


def joined(conditions: tuple[ast.Expr, ...]) -> ast.Expr | None:
    """
    The conditions as one, None for none.
    """
    out: ast.Expr | None = None
    for condition in conditions:
        out = condition if out is None else ast.Binary("&&", out, condition)
    return out


def repeated_calls(exprs: list[ast.Expr], always: frozenset[str]) -> list[ast.Call]:
    """
    Calls that more than one rule makes on a member that every message has: they are made once.
    """
    seen: dict[ast.Call, int] = {}
    for expr in exprs:
        for call in {e for e in ast.descendants(expr) if isinstance(e, ast.Call)}:
            if len(call.args) == 1 and _always_there(call.args[0], always):
                seen[call] = seen.get(call, 0) + 1
    return sorted((call for call, count in seen.items() if count > 1), key=repr)


def _always_there(expr: ast.Expr, always: frozenset[str]) -> bool:
    return isinstance(expr, ast.Field) and expr.target == ast.Name("message") and expr.name in always
