"""
Types of expressions, as far as rules need them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Str:
    """
    A string; ``codes`` are its possible values where the model closes them.
    """

    codes: tuple[str, ...] | None = None
    list_name: str = ""


@dataclass(frozen=True, slots=True)
class Int:
    """
    An integer.
    """


@dataclass(frozen=True, slots=True)
class Bool:
    """
    A boolean.
    """


@dataclass(frozen=True, slots=True)
class Time:
    """
    A moment.
    """


@dataclass(frozen=True, slots=True)
class Span:
    """
    A length of time.
    """


@dataclass(frozen=True, slots=True)
class Obj:
    """
    An object of one of the named classes.
    """

    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lst:
    """
    A list of one type.
    """

    item: Type


@dataclass(frozen=True, slots=True)
class Dct:
    """
    A constant table from strings to one type.
    """

    value: Type


@dataclass(frozen=True, slots=True)
class Any:
    """
    Any JSON value, well-formed or not: only total built-ins take it.
    """


Type = Str | Int | Bool | Time | Span | Obj | Lst | Dct | Any


def name(kind: Type) -> str:
    """
    The type as an error message says it.
    """
    match kind:
        case Str(_, list_name):
            return f"string ({list_name})" if list_name else "string"
        case Obj(classes):
            return " or ".join(classes)
        case Lst(item):
            return f"list of {name(item)}"
        case Dct(value):
            return f"table of {name(value)}"
        case _:
            return {Int: "integer", Bool: "boolean", Time: "timestamp", Span: "duration", Any: "anything"}[type(kind)]


def comparable(left: Type, right: Type) -> bool:
    """
    Whether ``==`` between the two can ever hold.
    """
    if isinstance(left, Str) and isinstance(right, Str):
        return True
    return type(left) is type(right) and not isinstance(left, Obj | Lst | Dct | Any)
