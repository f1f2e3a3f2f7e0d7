"""
The places of a message that the model knows, and every other that a message has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from csea_interop.core.shape import SlotShape
from csea_model._constants import SHAPES

_ROOT: Final = "Message"


class Spot(NamedTuple):
    """
    One value of a message.

    Attributes:
        owner: the object or list that holds it.
        key: its name or index there.
        cls: the class whose slot it is; empty in open content.
        slot: the slot; None in open content.
        name: the slot's name.
    """

    owner: Any
    key: Any
    cls: str
    slot: SlotShape | None
    name: str

    @property
    def value(self) -> Any:
        """
        What stands there.
        """
        return self.owner[self.key]

    def put(self, value: Any) -> None:
        """
        Put something else there.
        """
        self.owner[self.key] = value


def spots(message: Any, cls: str = _ROOT) -> Iterator[Spot]:
    """
    Every value below a sound object of a class: outer ones before inner ones.
    """
    shape = SHAPES[cls]
    for name in list(message):
        slot = shape[name]
        value = message[name]
        for owner, key in [(value, n) for n in range(len(value))] if slot.many else [(message, name)]:
            yield Spot(owner, key, cls, slot, name)
            inner = owner[key]
            if slot.classes and isinstance(inner, dict):
                yield from spots(inner, _class_of(inner, slot.classes))
            elif isinstance(inner, dict | list):
                yield from _open(inner)


def objects(message: Any) -> list[dict[str, Any]]:
    """
    The message and every object in it.
    """
    return [message, *(spot.value for spot in spots(message) if isinstance(spot.value, dict))]


def _open(value: Any) -> Iterator[Spot]:
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield Spot(value, key, "", None, "")
        if isinstance(value[key], dict | list):
            yield from _open(value[key])


def _class_of(value: dict[str, Any], classes: tuple[str, ...]) -> str:
    """
    The only class of a union that has all members of the object and none that it lacks.
    """
    fitting = [
        name
        for name in classes
        if value.keys() <= SHAPES[name].keys() and {n for n, s in SHAPES[name].items() if s.required} <= value.keys()
    ]
    assert len(fitting) == 1, classes
    return fitting[0]


def texts_of_the_model() -> set[tuple[str, str]]:
    """
    Every slot that holds text: class and name; codes are texts, too.
    """
    return {(cls, name) for cls, shape in SHAPES.items() for name, slot in shape.items() if slot.kind in _TEXTS}


def numbers_of_the_model() -> set[tuple[str, str]]:
    """
    Every slot that holds a number: class and name.
    """
    return {(cls, name) for cls, shape in SHAPES.items() for name, slot in shape.items() if slot.kind == "integer"}


_TEXTS: Final = ("string", "enum")
