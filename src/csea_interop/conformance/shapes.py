"""
Shape cases made from the model: a near-miss of each constraint, and sound messages around it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.conformance import texts
from csea_interop.conformance.instances import Json, Maker, Spot
from csea_interop.conformance.suite import ShapeCase, shape_case
from csea_interop.core.pointer import escape

#: A member that the format does not define.
UNKNOWN = "zz_unknown"
#: The longest list that a case writes out; of a longer one it writes the element and how often it stands.
MAX_WRITTEN = 1000


def make(model: Model, bases: Mapping[str, Json]) -> dict[str, tuple[ShapeCase, ...]]:
    """
    The cases of every class that stands somewhere in a message, by class.
    """
    maker = Maker(model, bases)
    done: set[str] = set()
    return {
        # As a reader of the file sees them: names of the model are plain text there.
        str(name): tuple(
            shape_case(json.loads(c.line())) for c in _ClassCases(maker, model.classes[name], spot, done).all()
        )
        for name in sorted(model.classes)
        if (spot := maker.spot(model.classes[name])) is not None
    }


def near_member(codes: tuple[str, ...]) -> str:
    """
    What resembles a member of a list and is none: the first in the other case of its letters.
    """
    near = codes[0].swapcase()
    return near if near not in codes else codes[0] + "x"


@dataclass(slots=True)
class _ClassCases:
    """
    Writes the cases of one class; ``done`` holds types whose limits another slot has shown.
    """

    maker: Maker
    cls: Class
    spot: Spot
    done: set[str]
    owner: Json = field(init=False)

    def __post_init__(self) -> None:
        self.owner = self.maker.at(self.spot)

    def all(self) -> Iterator[ShapeCase]:
        """
        The cases in the order of the slots.
        """
        if self.cls.open:
            return
        name = self.cls.name
        if not self.spot.steps:
            patch: Json = {"op": "add", "path": "", "value": "no object"}
            yield ShapeCase(f"{name}/type", self.spot.base, (patch,), False, "CSEA-STR-TYPE")
        yield self.whole(f"{name}/minimal", self.maker.minimal(self.cls))
        unknown = {**self.owner, UNKNOWN: True}
        yield self.whole(f"{name}/additionalProperties", unknown, "CSEA-STR-UNKNOWN")
        for slot in self.cls.slots:
            yield from self.of_slot(slot)

    def of_slot(self, slot: Slot) -> Iterator[ShapeCase]:
        """
        The cases of one slot.
        """
        tags = [s for s in self.cls.slots if isinstance(s.range, UnionRef) and s.range.tag == slot.name]
        if tags:
            yield from self.of_tag(slot, tags[0])
        else:
            tag = self.owner.get(slot.range.tag, "") if isinstance(slot.range, UnionRef) else ""
            yield self.sound(slot, "present", self.maker.value(slot, str(tag)))
        yield self.put(slot, "null", None, "CSEA-STR-TYPE")
        if slot.required:
            yield self.absent(slot)
        if slot.many:
            yield from self.of_list(slot)
        elif not isinstance(slot.range, Scalar | CodeList):
            yield self.faulty(slot, "type", "no object", "CSEA-STR-TYPE", "")
        if isinstance(slot.range, CodeList):
            yield from self.of_codes(slot, slot.range, tagged=bool(tags))
        elif isinstance(slot.range, Scalar):
            yield from self.of_scalar(slot, slot.range)
        elif isinstance(slot.range, UnionRef):
            yield from self.of_union(slot, slot.range)

    def of_tag(self, slot: Slot, union: Slot) -> Iterator[ShapeCase]:
        """
        The tag of a union, each value with a payload of its branch.
        """
        assert isinstance(union.range, UnionRef)
        for value, _ in union.range.branches:
            owner = {**self.owner, slot.name: value, union.name: self.maker.element(union, value)}
            yield self.whole(f"{self.cls.name}.{slot.name}/member-{value}", owner)

    def of_union(self, slot: Slot, kind: UnionRef) -> Iterator[ShapeCase]:
        """
        Each branch with a member that only another branch has.
        """
        model = self.maker.model
        for value, name in kind.branches:
            known = {s.name for s in model.classes[name].slots}
            others = (s for _, n in kind.branches for s in model.classes[n].slots if s.name not in known)
            stranger = next(others, None)
            if stranger is not None:
                payload = self.maker.minimal(model.classes[name]) | {stranger.name: self.maker.value(stranger)}
                owner = {**self.owner, kind.tag: value, slot.name: payload}
                place = self.pointer() + "/" + escape(slot.name)
                yield self.whole(f"{self.cls.name}.{slot.name}/tag-{value}", owner, "CSEA-STR-UNKNOWN", place)

    def of_list(self, slot: Slot) -> Iterator[ShapeCase]:
        """
        A list's limits.
        """
        one = self.maker.element(slot)
        yield self.faulty(slot, "type", one if isinstance(one, bool | int | str) else {}, "CSEA-STR-TYPE", "")
        if not isinstance(slot.range, Scalar | CodeList):
            yield self.put(slot, "items-type", ["no object"], "CSEA-STR-TYPE", "/0")
        for name, count in (("minItems", slot.min_items - 1), ("maxItems", (slot.max_items or -1) + 1)):
            items = self.items(slot, count) if count >= 0 and (name == "minItems" or slot.max_items) else None
            if items is not None:
                yield self.long(self.put(slot, name, items, "CSEA-STR-COUNT", ""), count)
        kept = (("minItems-kept", slot.min_items), ("maxItems-kept", slot.max_items or 0))
        for name, count in kept:
            items = self.items(slot, count) if count else None
            if items is not None:
                yield self.long(self.put(slot, name, items), count)
        if slot.unique:
            yield self.put(slot, "uniqueItems", [one, one], "CSEA-STR-UNIQUE", "")

    def items(self, slot: Slot, count: int) -> list[Any] | None:
        """
        That many elements; of a list too long to be written, the one that is repeated.
        """
        return self.maker.items(slot, 1 if self.repeated(count) else count)

    def repeated(self, count: int) -> bool:
        """
        Whether a list of that many elements is too long to be written in a case.
        """
        return count > MAX_WRITTEN

    def long(self, case: ShapeCase, count: int) -> ShapeCase:
        """
        The case, which says how often the one element stands where the list is too long to be written.
        """
        return replace(case, repeat=count) if self.repeated(count) else case

    def of_codes(self, slot: Slot, kind: CodeList, *, tagged: bool) -> Iterator[ShapeCase]:
        """
        A stranger to the list; at the list's first slot, each of its members.
        """
        yield self.faulty(slot, "enum", near_member(kind.values), "CSEA-STR-ENUM", "/0")
        yield self.faulty(slot, "type" if not slot.many else "element-type", 7, "CSEA-STR-TYPE", "/0")
        if kind.name in self.done or tagged:
            return
        self.done.add(kind.name)
        for code in kind.values:
            yield self.sound(slot, f"member-{code}", [code] if slot.many else code)

    def of_scalar(self, slot: Slot, kind: Scalar) -> Iterator[ShapeCase]:
        """
        The limits of a type, the least and the greatest that it takes at its first slot only.
        """
        first = kind.name not in self.done or kind.kind != "string"
        self.done.add(kind.name)
        yield self.faulty(
            slot, "element-type" if slot.many else "type", 7 if kind.kind != "integer" else "7", "CSEA-STR-TYPE", "/0"
        )
        if kind.kind == "integer":
            yield from self.of_integer(slot, kind)
        if kind.kind == "boolean":
            yield self.element(slot, "true", True)
        if kind.kind != "string":
            return
        known = self.maker.text(kind)
        for name, length, sound in (
            ("minLength", (kind.min_length or 0) - 1, False),
            ("maxLength", (kind.max_length or -2) + 1, False),
            ("minLength-kept", kind.min_length or -1, True),
            ("maxLength-kept", kind.max_length or -1, True),
        ):
            if length < 0 or (sound and not first):
                continue
            text = texts.of_length(kind, known, length)
            if sound and text is not None:
                yield self.element(slot, name, text)
            elif not sound:
                short = known[:length] if length < len(known) else known + "a" * (length - len(known))
                yield self.faulty(slot, name, short if text is None else text, "CSEA-STR-LENGTH", "/0")
        for name, text in texts.strangers(kind, known).items():
            if first or name == "pattern":
                yield self.faulty(slot, name, text, "CSEA-STR-PATTERN", "/0")

    def of_integer(self, slot: Slot, kind: Scalar) -> Iterator[ShapeCase]:
        """
        Both ends of a range, and one beyond each.
        """
        for name, limit, beyond in (("minimum", kind.minimum, -1), ("maximum", kind.maximum, 1)):
            if limit is not None:
                yield self.faulty(slot, name, limit + beyond, "CSEA-STR-RANGE", "/0")
                yield self.element(slot, f"{name}-kept", limit)

    def element(self, slot: Slot, name: str, value: Any) -> ShapeCase:
        """
        A sound case whose slot has the value, in a list where the slot is one.
        """
        return self.put(slot, name, [value] if slot.many else value)

    def sound(self, slot: Slot, name: str, value: Any) -> ShapeCase:
        """
        A sound case whose slot has the value.
        """
        return self.put(slot, name, value)

    def faulty(self, slot: Slot, name: str, value: Any, rule: str, below: str) -> ShapeCase:
        """
        A near-miss whose slot, or its one element, has the value.
        """
        inside = slot.many and below != ""
        return self.put(slot, name, [value] if inside else value, rule, below if inside else "")

    def absent(self, slot: Slot) -> ShapeCase:
        """
        A near-miss that lacks a required member.
        """
        case_id = f"{self.cls.name}.{slot.name}/required"
        if not self.spot.rest:
            patch: Json = {"op": "remove", "path": f"{self.pointer()}/{escape(slot.name)}"}
            return ShapeCase(case_id, self.spot.base, (patch,), False, "CSEA-STR-REQUIRED", self.pointer(), slot.name)
        owner = {k: v for k, v in self.owner.items() if k != slot.name}
        return self.whole(case_id, owner, "CSEA-STR-REQUIRED", missing=slot.name)

    def put(self, slot: Slot, name: str, value: Any, rule: str = "", below: str = "") -> ShapeCase:
        """
        A case whose slot has the value.
        """
        case_id = f"{self.cls.name}.{slot.name}/{name}"
        place = f"{self.pointer()}/{escape(slot.name)}"
        if self.spot.rest:
            return self.whole(case_id, {**self.owner, slot.name: value}, rule, place + below)
        patch: Json = {"op": "add", "path": place, "value": value}
        return ShapeCase(case_id, self.spot.base, (patch,), not rule, rule, place + below if rule else "")

    def whole(
        self, case_id: str, owner: Json, rule: str = "", place: str | None = None, missing: str = ""
    ) -> ShapeCase:
        """
        A case whose object of the class is the given one.
        """
        patch = self.patch(owner)
        pointer = (self.pointer() if place is None else place) if rule else ""
        return ShapeCase(case_id, self.spot.base, patch, not rule, rule, pointer, missing)

    def patch(self, owner: Json) -> tuple[Json, ...]:
        """
        The operations that put the object where the class stands; member by member where it stands already.
        """
        if self.spot.rest:
            first = self.spot.rest[0]
            put = {first.name: self.maker.wrapped(self.spot, owner)}
            if first.tag and self.maker.held(self.spot)[first.tag] != first.value:
                put = {first.tag: first.value, **put}
            tokens = self.spot.tokens
            return tuple({"op": "add", "path": self.rendered((*tokens, n)), "value": v} for n, v in put.items())
        here = self.pointer()
        gone = [{"op": "remove", "path": f"{here}/{escape(name)}"} for name in self.owner if name not in owner]
        new = [
            {"op": "add", "path": f"{here}/{escape(name)}", "value": value}
            for name, value in owner.items()
            if name not in self.owner or self.owner[name] != value
        ]
        return (*gone, *new)

    def pointer(self) -> str:
        """
        The pointer of the object of the class in the message of a case.
        """
        below: list[str | int] = []
        for step in self.spot.rest:
            below += [step.name, 0] if step.each else [step.name]
        return self.rendered((*self.spot.tokens, *below))

    def rendered(self, tokens: tuple[str | int, ...]) -> str:
        """
        The tokens as a pointer.
        """
        return "".join("/" + escape(t) for t in tokens)
