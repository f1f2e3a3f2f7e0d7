"""
Messages that are wrong everywhere, of the size of the valid ones that they are made from.

Each way breaks something else, since each costs something else: values of the wrong type, texts
that miss their pattern, members with a slip in their name, references that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final


def _wrong_types(value: Any) -> Any:
    """
    Every text becomes a list, every other value an object, at its own length where that is possible.
    """
    if isinstance(value, dict):
        return {name: _wrong_types(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_wrong_types(item) for item in value]
    return [value] if isinstance(value, str) else {"is": value}


def _spoiled_texts(value: Any) -> Any:
    """
    Every text ends with a sign that no code, time or identifier has.
    """
    if isinstance(value, dict):
        return {name: _spoiled_texts(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_spoiled_texts(item) for item in value]
    return value[:-1] + "\u2028" if isinstance(value, str) else value


def _misspelt_names(value: Any) -> Any:
    """
    Every other member loses the last letter of its name; those that hold objects keep theirs.
    """
    if isinstance(value, dict):
        return {
            name if isinstance(member, dict) or _holds_objects(member) else name[:-1]: _misspelt_names(member)
            for name, member in value.items()
        }
    return [_misspelt_names(item) for item in value] if isinstance(value, list) else value


def _holds_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _added_members(value: Any) -> Any:
    """
    Every object has one member more, which nobody knows.
    """
    if isinstance(value, dict):
        return {**{name: _added_members(member) for name, member in value.items()}, "x": "", "y": None, "z": 0}
    return [_added_members(item) for item in value] if isinstance(value, list) else value


#: Each way to break a whole message, by name.
WAYS: Final[dict[str, Callable[[Any], Any]]] = {
    "wrong types": _wrong_types,
    "spoiled texts": _spoiled_texts,
    "misspelt names": _misspelt_names,
    "unknown members": _added_members,
}
