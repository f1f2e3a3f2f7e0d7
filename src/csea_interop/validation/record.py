"""
Records of a run as JSON values and back, told apart by the types that their classes state.

Dataclasses and named tuples become objects without the members that have their default; a mapping whose keys are no
texts becomes a list of pairs. A member added to such a class is written and read without a change here.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from csea_interop.core.errors import InputError


def to_plain(value: Any) -> Any:
    """
    A record as JSON values.

    Raises:
        TypeError: it holds what has no form here.
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, InputError):
        return [value.code, value.what, value.hint, value.source]
    if dataclasses.is_dataclass(value) or hasattr(value, "_fields"):
        return {
            name: to_plain(getattr(value, name))
            for name, default in _defaults(_kind(value)).items()
            if default is _NONE or getattr(value, name) != default
        }
    if isinstance(value, Mapping):
        if all(isinstance(key, str) for key in value):
            return {key: to_plain(item) for key, item in value.items()}
        return [[to_plain(key), to_plain(item)] for key, item in value.items()]
    if isinstance(value, set | frozenset):
        return sorted((to_plain(item) for item in value), key=repr)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(f"a record cannot hold {type(value).__name__}")


def from_plain(kind: Any, value: Any) -> Any:
    """
    The record of this type that ``to_plain`` wrote.

    Raises:
        TypeError, ValueError, KeyError: it is no such record.
    """
    if kind is Any or kind is None or kind is type(None):
        return value
    origin, args = get_origin(kind), get_args(kind)
    if origin is Literal:
        if value not in args:
            raise ValueError("not one of the literals")
        return value
    if origin in (Union, types.UnionType):
        return None if value is None else from_plain(next(arg for arg in args if arg is not type(None)), value)
    if origin is tuple:
        kinds = [args[0]] * len(value) if args[-1] is Ellipsis else args
        return tuple(from_plain(inner, item) for inner, item in zip(kinds, value, strict=True))
    if origin in (list, set, frozenset):
        return origin(from_plain(args[0], item) for item in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        pairs = value.items() if isinstance(value, dict) else value
        return {from_plain(args[0], key): from_plain(args[1], item) for key, item in pairs}
    if kind is InputError:
        code, what, hint, source = (from_plain(str, part) for part in value)
        return InputError(code, what, hint, source)
    if dataclasses.is_dataclass(kind) or hasattr(kind, "_fields"):
        hints = _hints(kind)
        return kind(**{name: from_plain(hints[name], item) for name, item in value.items()})
    if kind is datetime:
        return datetime.fromisoformat(value)
    if kind is bytes:
        return bytes.fromhex(value)
    if isinstance(kind, type) and issubclass(kind, PurePath):
        return kind(value)
    if not isinstance(value, kind):
        raise TypeError("another type")
    return value


_NONE = object()


def _kind(value: Any) -> Any:
    return type(value)


@lru_cache(maxsize=64)
def _defaults(kind: Any) -> dict[str, Any]:
    if hasattr(kind, "_fields"):
        return {name: kind._field_defaults.get(name, _NONE) for name in kind._fields}
    return {field.name: _default(field) for field in dataclasses.fields(kind) if field.init}


def _default(field: dataclasses.Field[Any]) -> Any:
    return _NONE if field.default is dataclasses.MISSING else field.default


#: Types that a record names without loading them: most runs need none of them.
_HOMES: Final = {
    "Asked": "asked",
    "Baseline": "baseline",
    "CodeList": "codelists",
    "Completeness": "completeness",
    "Exchange": "exchange",
    "Selection": "selection",
}


@lru_cache(maxsize=64)
def _hints(kind: Any) -> dict[str, Any]:
    known: dict[str, Any] = {}
    while True:
        try:
            return get_type_hints(kind, localns=known)
        except NameError as error:
            if error.name in known or error.name not in _HOMES:
                raise
            known[error.name] = getattr(import_module(f"csea_interop.validation.{_HOMES[error.name]}"), error.name)
