"""
Types of expressions, as far as rules need them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Str:
    """
    A string; ``codes`` are its possible values where the model closes them, ``form`` the scalar
    type whose pattern it has.
    """

    codes: tuple[str, ...] | None = None
    list_name: str = ""
    form: str = ""


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


@dataclass(frozen=True, slots=True)
class Nothing:
    """
    What an empty list holds; it goes with every type.
    """


Type = Str | Int | Bool | Time | Span | Obj | Lst | Dct | Any | Nothing
EMPTY: Final = Lst(Nothing())
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def name(kind: Type) -> str:
    """
    The type as an error message says it.
    """
    match kind:
        case Str(_, list_name, form):
            return f"string ({list_name or form})" if list_name or form else "string"
        case Obj(classes):
            return " or ".join(classes)
        case Lst(item):
            return f"list of {name(item)}"
        case Dct(value):
            return f"table of {name(value)}"
        case _:
            return _NAMES[type(kind)]


_NAMES: Final[dict[type, str]] = {
    Int: "integer",
    Bool: "boolean",
    Time: "timestamp",
    Span: "duration",
    Any: "anything",
    Nothing: "nothing",
}


def comparable(left: Type, right: Type) -> bool:
    """
    Whether ``==`` between the two can ever hold.
    """
    if isinstance(left, Str) and isinstance(right, Str):
        return left.codes is None or right.codes is None or not set(left.codes).isdisjoint(right.codes)
    return type(left) is type(right) and not isinstance(left, Obj | Lst | Dct | Any)


def joined(left: Type, right: Type) -> Type | None:
    """
    The type of a value that is of the one or of the other, if there is one.
    """
    if left == right or isinstance(right, Nothing):
        return left
    if isinstance(left, Nothing):
        return right
    if isinstance(left, Str) and isinstance(right, Str):
        return Str()
    if isinstance(left, Lst) and isinstance(right, Lst):
        item = joined(left.item, right.item)
        return None if item is None else Lst(item)
    if isinstance(left, Dct) and isinstance(right, Dct):
        value = joined(left.value, right.value)
        return None if value is None else Dct(value)
    return None


def of_table(table: object) -> Type:
    """
    The type of a constant of the model.
    """
    if isinstance(table, bool):
        return Bool()
    if isinstance(table, int):
        return Int()
    if isinstance(table, str):
        return Str(form="Date" if _is_day(table) else "")
    if isinstance(table, Mapping):
        return Dct(_of_items(table.values()))
    if isinstance(table, list):
        return Lst(_of_items(table))
    raise TypeError(f"a table cannot hold {type(table).__name__}")


def _of_items(items: Iterable[object]) -> Type:
    kind: Type = Nothing()
    for item in items:
        both = joined(kind, of_table(item))
        if both is None:
            raise TypeError("a table holds values of one type")
        kind = both
    return kind


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DAY.fullmatch(text) is not None
