"""
Mutants of the published schema: each constraint dropped, loosened and tightened, one at a time.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance import texts
from csea_interop.conformance.shapes import near_member
from csea_interop.conformance.suite import Json

Path = tuple[str | int, ...]
#: Keyword -> how much looser it is by one.
_LIMITS: Final = {
    "minLength": -1,
    "maxLength": 1,
    "minimum": -1,
    "maximum": 1,
    "minItems": -1,
    "maxItems": 1,
}
_DROPPED: Final = ("type", "pattern", "not", "additionalProperties", "uniqueItems", "items", "$ref", "enum", *_LIMITS)
#: Reasons why a mutant judges every message alike; each is computed, never declared.
IMPLIED_BY_PATTERN: Final = "the pattern alone keeps the length"
IMPLIED_BY_ENUM: Final = "every member of the list has the type"
IMPLIED_BY_LENGTH: Final = "the pattern fills the whole length, so nothing can stand before or behind"
IMPLIED_BY_NOT: Final = "what is no text matches every pattern, and so never passes the one that is refused"
IMPLIED_BY_BRANCH: Final = "the union's slot and the class of its branch both say that it is an object"
IMPLIED_BY_REQUIRED: Final = "the object must have the tag anyway"


@dataclass(frozen=True, slots=True)
class SchemaMutant:
    """
    One change of the schema: the value at ``path`` becomes ``value``, or goes where it is ``GONE``.
    """

    id: str
    operator: str
    path: Path
    value: Any
    equivalent: str = ""

    def apply(self, published: Json) -> Json:
        """
        The schema with the change, copied only along the path.
        """
        changed: Json = _set(published, self.path, self.value)
        return changed


GONE: Final = object()


def mutants(published: Json, seed: int, *, members: bool = False) -> tuple[SchemaMutant, ...]:
    """
    All mutants of the definitions.

    Args:
        published: the schema.
        seed: draws which member of a list goes.
        members: let each member of each list go, one at a time, instead of the drawn one.
    """
    out: list[SchemaMutant] = []
    definitions: Json = published["definitions"]
    for name, definition in definitions.items():
        out += _Mutator(published, random.Random(f"{seed}/{name}"), members).of(definition, ("definitions", name), name)  # noqa: S311 - a sample, no secret
    return tuple(out)


class _Mutator:
    """
    Walks one definition.
    """

    def __init__(self, published: Json, chance: random.Random, members: bool) -> None:
        self.published = published
        self.chance = chance
        self.every_member = members

    def of(self, node: Json, path: Path, place: str) -> Iterator[SchemaMutant]:
        """
        The mutants of a schema and of all below it.
        """
        for keyword in _DROPPED:
            if keyword in node:
                yield self._made(
                    place, keyword, "drop", (*path, keyword), GONE, _why_drop(node, keyword, self.published)
                )
        for keyword, step in _LIMITS.items():
            if keyword in node:
                limit = int(node[keyword])
                for operator, value in (("loosen", limit + step), ("tighten", limit - step)):
                    why = _why_limit(node, keyword, operator, value)
                    if value >= 0 or keyword in ("minimum", "maximum"):
                        yield self._made(place, keyword, operator, (*path, keyword), value, why)
        if "pattern" in node and "type" in node:
            yield from self._pattern(node, path, place)
        if "enum" in node:
            yield from self._enum(node, path, place)
        if "properties" in node and "type" in node:
            yield from self._members(node, path, place)
        if "items" in node:
            yield from self.of(node["items"], (*path, "items"), place + "[]")
        for number, inner in enumerate(node.get("allOf", ())):
            here = (*path, "allOf", number)
            if "if" in inner:
                yield from self._branch(node, inner, here, f"{place}/branch-{number}")
            else:
                yield from self.of(inner, here, place)

    def _pattern(self, node: Json, path: Path, place: str) -> Iterator[SchemaMutant]:
        pattern: str = node["pattern"]
        full = texts.widths(pattern)[0] == node.get("maxLength")
        why = IMPLIED_BY_LENGTH if full else ""
        open_start, open_end = pattern.removeprefix("^"), pattern.removesuffix("$")
        yield self._made(place, "pattern-start", "loosen", (*path, "pattern"), open_start, why)
        yield self._made(place, "pattern-end", "loosen", (*path, "pattern"), open_end, why)
        yield self._made(place, "pattern", "tighten", (*path, "pattern"), "^(a{3}|0{3})$", "")

    def _enum(self, node: Json, path: Path, place: str) -> Iterator[SchemaMutant]:
        codes = tuple(node["enum"])
        drawn = self.chance.choice(codes)
        for gone in codes if self.every_member else (drawn,):
            fewer = [c for c in codes if c != gone]
            yield self._made(f"{place}={gone}", "enum", "remove", (*path, "enum"), fewer, "")
        yield self._made(place, "enum", "add", (*path, "enum"), [*codes, near_member(codes)], "")

    def _members(self, node: Json, path: Path, place: str) -> Iterator[SchemaMutant]:
        required = node.get("required", [])
        for name, inner in node["properties"].items():
            if name in required:
                fewer = [n for n in required if n != name]
                # An empty list says nothing; draft-07 allows it.
                yield self._made(f"{place}.{name}", "required", "drop", (*path, "required"), fewer, "")
            else:
                more = [*required, name]
                yield self._made(f"{place}.{name}", "required", "tighten", (*path, "required"), more, "")
            yield self._made(f"{place}.{name}", "member", "drop", (*path, "properties", name), GONE, "")
            twice = inner.get("type") == "object" and _said_twice(inner, self.published)
            either = {"anyOf": [inner, {"type": "null"}]}
            why = IMPLIED_BY_BRANCH if twice else ""
            yield self._made(f"{place}.{name}", "null", "loosen", (*path, "properties", name), either, why)
            yield from self.of(inner, (*path, "properties", name), f"{place}.{name}")

    def _branch(self, owner: Json, node: Json, path: Path, place: str) -> Iterator[SchemaMutant]:
        (tag,) = node["if"]["required"]
        why = IMPLIED_BY_REQUIRED if tag in owner.get("required", ()) else ""
        yield self._made(place, "then", "drop", (*path, "then"), GONE, "")
        yield self._made(place, "const", "drop", (*path, "if", "properties"), {}, "")
        yield self._made(place, "const", "change", (*path, "if", "properties", tag, "const"), "zz", "")
        yield self._made(place, "if-required", "drop", (*path, "if", "required"), GONE, why)
        for other in owner["allOf"]:
            if other is not node and "then" in other:
                yield self._made(place, "then", "swap", (*path, "then"), other["then"], "")

    def _made(self, place: str, keyword: str, operator: str, path: Path, value: Any, why: str) -> SchemaMutant:
        return SchemaMutant(f"{place}/{keyword}/{operator}", operator, path, value, why)


def _why_drop(node: Json, keyword: str, published: Json) -> str:
    if keyword == "type" and "enum" in node:
        return IMPLIED_BY_ENUM
    if keyword == "type" and "not" in node:
        return IMPLIED_BY_NOT
    if keyword == "not" and "pattern" in node and texts.widths(node["pattern"])[0] == node.get("maxLength"):
        return IMPLIED_BY_LENGTH
    if keyword in ("minLength", "maxLength"):
        return _implied(node, keyword)
    if keyword == "type" and node["type"] == "object" and _said_twice(node, published):
        return IMPLIED_BY_BRANCH
    return ""


def _said_twice(node: Json, published: Json) -> bool:
    """
    Whether the node is a union's slot, or a class that stands nowhere but in a branch of one.
    """
    definitions: Json = published["definitions"]
    owners = [d for d in definitions.values() if any("then" in b for b in d.get("allOf", ()))]
    named = {(name, ref["$ref"]) for d in owners for b in d["allOf"] for name, ref in b["then"]["properties"].items()}
    if any(d["properties"].get(name) is node for d in owners for name, _ in named):
        return True
    own = next((f"#/definitions/{n}" for n, d in definitions.items() if d is node), "")
    uses = json.dumps(published).count(json.dumps(own)) if own else 0
    return uses > 0 and uses == sum(ref == own for _, ref in named)


def _why_limit(node: Json, keyword: str, operator: str, value: int) -> str:
    if operator == "loosen" and keyword in ("minLength", "maxLength"):
        return _implied(node, keyword)
    if operator == "tighten" and keyword == "minLength" and "pattern" in node:
        return IMPLIED_BY_PATTERN if texts.widths(node["pattern"])[0] >= value else ""
    if operator == "tighten" and keyword == "maxLength" and "pattern" in node:
        return IMPLIED_BY_PATTERN if texts.widths(node["pattern"])[1] <= value else ""
    return ""


def _implied(node: Json, keyword: str) -> str:
    if "pattern" not in node:
        return ""
    low, high = texts.widths(node["pattern"])
    held = low >= node[keyword] if keyword == "minLength" else high <= node[keyword]
    return IMPLIED_BY_PATTERN if held else ""


def _set(value: Any, path: Path, new: Any) -> Any:
    copy = value.copy()
    if len(path) > 1:
        copy[path[0]] = _set(copy[path[0]], path[1:], new)
    elif new is GONE:
        del copy[path[0]]
    else:
        copy[path[0]] = new
    return copy
