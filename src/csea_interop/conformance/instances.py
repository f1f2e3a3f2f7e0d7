"""
Sound values of the model's types, and where an object of each class stands in a sound message.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, Step, UnionRef
from csea_interop.conformance import texts

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Spot:
    """
    Where an object of a class stands: in a base as far as ``tokens``, below it only once made.
    """

    base: str
    tokens: tuple[str | int, ...]
    rest: tuple[Step, ...]
    steps: tuple[Step, ...]


class Maker:
    """
    Makes values; texts are taken from the sound messages where they hold one of the type.
    """

    def __init__(self, model: Model, bases: Mapping[str, Json]) -> None:
        self.model = model
        self.bases = bases
        self.samples: dict[str, str] = {}
        for base in bases.values():
            self._collect(base, model.root)

    def _collect(self, value: Any, name: str) -> None:
        cls = self.model.classes[name]
        for slot in cls.slots:
            found = value.get(slot.name) if isinstance(value, dict) else None
            for item in found if isinstance(found, list) else [] if found is None else [found]:
                if isinstance(slot.range, Scalar) and isinstance(item, str):
                    known = self.samples.setdefault(slot.range.name, item)
                    self.samples[slot.range.name] = min(known, item, key=lambda t: (len(t), t))
                for step, child in self.model.below(slot):
                    if not step.tag or value.get(step.tag) == step.value:
                        self._collect(item, child)

    def text(self, scalar: Scalar) -> str:
        """
        A text of the type.
        """
        if scalar.name not in self.samples:
            self.samples[scalar.name] = texts.sample(scalar)
        return self.samples[scalar.name]

    def element(self, slot: Slot, tag: str = "") -> Any:
        """
        A value of the slot, one element if the slot is a list; into the branch of ``tag`` for a union.
        """
        kind = slot.range
        if isinstance(kind, CodeList):
            return kind.values[0]
        if isinstance(kind, UnionRef):
            return self.minimal(self.model.classes[dict(kind.branches).get(tag, kind.branches[0][1])])
        if isinstance(kind, Scalar):
            if kind.kind == "string":
                return self.text(kind)
            return False if kind.kind == "boolean" else max(0, kind.minimum or 0)
        return self.minimal(self.model.classes[kind.name])

    def items(self, slot: Slot, count: int) -> list[Any] | None:
        """
        That many elements of a list, different ones where the list asks for it.
        """
        one = self.element(slot)
        if not slot.unique:
            return [one] * count
        if isinstance(slot.range, CodeList):
            return list(slot.range.values[:count]) if count <= len(slot.range.values) else None
        if count <= 1 or not isinstance(slot.range, Scalar) or slot.range.kind != "string":
            return [one] * count if count <= 1 else None
        least = len(one)
        found = [texts.of_length(slot.range, one, n) for n in range(least, least + count)]
        sound = [t for t in found if t is not None and len(t) <= (slot.range.max_length or len(t))]
        return sound if len(set(sound)) == count else None

    def value(self, slot: Slot, tag: str = "") -> Any:
        """
        A value of the slot, a short list where it is a list.
        """
        return self.items(slot, max(1, slot.min_items)) if slot.many else self.element(slot, tag)

    def minimal(self, cls: Class) -> Json:
        """
        An object of the class with what it must have and nothing else.
        """
        out = {slot.name: self.value(slot) for slot in cls.slots if slot.required}
        for slot in cls.slots:
            if slot.required and isinstance(slot.range, UnionRef):
                out[slot.name] = self.element(slot, out[slot.range.tag])
        return out

    def spot(self, cls: Class) -> Spot | None:
        """
        Where an object of the class stands, in a base if one holds it.
        """
        paths = sorted((p for p, c in self.model.walk() if c.name == cls.name), key=len)
        spots = [self._follow(base, path) for path in paths for base in self.bases]
        return min(spots, key=lambda s: (len(s.rest), len(s.steps))) if spots else None

    def _follow(self, base: str, steps: tuple[Step, ...]) -> Spot:
        value: Any = self.bases[base]
        tokens: list[str | int] = []
        for number, step in enumerate(steps):
            # Where the base holds another branch, the object is put in its place, together with the tag.
            if step.name not in value or (step.tag and value.get(step.tag) != step.value):
                return Spot(base, tuple(tokens), steps[number:], steps)
            value = value[step.name]
            tokens.append(step.name)
            if step.each:
                value = value[0]
                tokens.append(0)
        return Spot(base, tuple(tokens), (), steps)

    def at(self, spot: Spot) -> Json:
        """
        The object at a spot: the base's own, or a minimal one of the class.
        """
        return self.minimal(self.class_at(spot.steps)) if spot.rest else dict(self.held(spot))

    def held(self, spot: Spot) -> Json:
        """
        The object of the base that the spot's tokens lead to.
        """
        value: Any = self.bases[spot.base]
        for token in spot.tokens:
            value = value[token]
        out: Json = value
        return out

    def class_at(self, steps: tuple[Step, ...]) -> Class:
        """
        The class of the objects that the steps lead to.
        """
        cls = self.model.classes[self.model.root]
        for step in steps:
            slot = cls.slot(step.name)
            assert slot is not None
            cls = self.model.classes[next(n for s, n in self.model.below(slot) if s == step)]
        return cls

    def wrapped(self, spot: Spot, value: Any) -> Any:
        """
        What has to stand at the first absent step so that the object at the spot is ``value``.
        """
        known = len(spot.steps) - len(spot.rest)
        for number in range(len(spot.rest) - 1, -1, -1):
            step = spot.rest[number]
            value = [value] if step.each else value
            if number:
                owner = self.minimal(self.class_at(spot.steps[: known + number]))
                value = owner | {step.name: value} | ({step.tag: step.value} if step.tag else {})
        return value
