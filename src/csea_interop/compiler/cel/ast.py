"""
The expressions of rules, as plain data that every target can walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Literal:
    """
    A string, integer or boolean.
    """

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Name:
    """
    A variable: ``this``, ``message``, ``now``, a ``let`` binding or a macro's own variable.
    """

    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """
    A member of an object.
    """

    target: Expr
    name: str


@dataclass(frozen=True, slots=True)
class Has:
    """
    Whether an object has a member.
    """

    target: Expr
    name: str


@dataclass(frozen=True, slots=True)
class Index:
    """
    An element of a list by position, or of a table by key.
    """

    target: Expr
    key: Expr


@dataclass(frozen=True, slots=True)
class Call:
    """
    A built-in function.
    """

    function: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """
    A method of a string: startsWith, endsWith, contains, matches.
    """

    target: Expr
    name: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Macro:
    """
    A walk over a list: all, exists, exists_one, filter, map.
    """

    kind: str
    target: Expr
    variable: str
    body: Expr


@dataclass(frozen=True, slots=True)
class Not:
    """
    Negation of a boolean.
    """

    operand: Expr


@dataclass(frozen=True, slots=True)
class Binary:
    """
    ``&& || == != < <= > >= in + -``.
    """

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Conditional:
    """
    ``test ? yes : no``.
    """

    test: Expr
    yes: Expr
    no: Expr


@dataclass(frozen=True, slots=True)
class ListLiteral:
    """
    A list written in the rule.
    """

    items: tuple[Expr, ...]


Expr = Literal | Name | Field | Has | Index | Call | Method | Macro | Not | Binary | Conditional | ListLiteral


def descendants(expr: Expr) -> Iterator[Expr]:
    """
    The expression and all that it is made of.
    """
    yield expr
    for field in fields(expr):
        value = getattr(expr, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Expr):
                yield from descendants(item)


def free_names(expr: Expr) -> frozenset[str]:
    """
    Names that the expression takes from outside; a macro's own variable is not one.
    """
    own = {e.variable for e in descendants(expr) if isinstance(e, Macro)}
    return frozenset(e.name for e in descendants(expr) if isinstance(e, Name)) - own
