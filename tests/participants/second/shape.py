"""
What the published JSON Schema says of a value, in the terms of the rules of shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import jsonschema_rs

#: Rule, pointer, missing member.
Found = tuple[str, str, str]
#: Of several faults of one value the first of these is told, since the others follow from it.
_FIRST: Final = ("CSEA-STR-TYPE", "CSEA-STR-ENUM", "CSEA-STR-LENGTH", "CSEA-STR-PATTERN", "CSEA-STR-RANGE")
_RULES: Final = {
    "type": "CSEA-STR-TYPE",
    "enum": "CSEA-STR-ENUM",
    "constant": "CSEA-STR-ENUM",
    "minLength": "CSEA-STR-LENGTH",
    "maxLength": "CSEA-STR-LENGTH",
    "pattern": "CSEA-STR-PATTERN",
    # A form that engines of all languages have to agree on is said in part by what it is not.
    "not": "CSEA-STR-PATTERN",
    "minimum": "CSEA-STR-RANGE",
    "maximum": "CSEA-STR-RANGE",
    "minItems": "CSEA-STR-COUNT",
    "maxItems": "CSEA-STR-COUNT",
    "uniqueItems": "CSEA-STR-UNIQUE",
    "required": "CSEA-STR-REQUIRED",
    "additionalProperties": "CSEA-STR-UNKNOWN",
}
Path = tuple[str | int, ...]


def pointer(path: Path) -> str:
    """
    A path as RFC 6901 writes it.
    """
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in path)


class Shape:
    """
    The schema, ready to judge; and which members each of its objects has.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        self._judge = jsonschema_rs.Draft7Validator(schema)
        self.definitions: dict[str, Any] = schema["definitions"]

    @cache  # noqa: B019 - there is one shape a process
    def members(self, name: str) -> dict[str, tuple[str, ...]] | None:
        """
        The members of an object with the objects that may stand there; None where it may hold anything.
        """
        stated = self.definitions[name]
        if stated.get("additionalProperties") is not False:
            return None
        found: dict[str, list[str]] = {member: [] for member in stated.get("properties", {})}
        for part in (stated, *(case.get("then", {}) for case in stated.get("allOf", ()))):
            for member, schema in part.get("properties", {}).items():
                found.setdefault(member, []).extend(self._objects(schema))
        return {member: tuple(kinds) for member, kinds in found.items()}

    def _objects(self, schema: dict[str, Any]) -> Iterator[str]:
        """
        The names of the objects that a schema leads to, by whatever way.
        """
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if self.definitions[name].get("type") == "object":
                yield name
            else:
                yield from self._objects(self.definitions[name])
            return
        parts = [*schema.get("allOf", ()), *(schema[key] for key in ("items", "then", "else") if key in schema)]
        for part in parts:
            yield from self._objects(part)

    def faults(self, value: Any) -> list[tuple[Found, Path]]:
        """
        Each fault with the place that is broken by it; an unknown member breaks nothing, and has none.
        """
        if self._judge.is_valid(value):
            return []
        found: dict[Path, list[str]] = {}
        out: list[tuple[Found, Path]] = []
        for error in self._judge.iter_errors(value):
            path = tuple(error.instance_path)
            kind = error.kind.name
            rule = _RULES[kind]
            if kind == "required":
                name = _of(error.kind, "property")
                out.append(((rule, pointer(path), name), (*path, name)))
            elif kind == "additionalProperties":
                out += [((rule, pointer(path), ""), ())] * len(_of(error.kind, "unexpected"))
            elif kind != "uniqueItems" or _twice(value, path):
                found.setdefault(path, []).append(rule)
        for path, rules in found.items():
            out += [((rule, pointer(path), ""), path) for rule in _told(rules)]
        return list(dict.fromkeys(entry for entry in out if entry[1])) + [entry for entry in out if not entry[1]]


def _of(kind: Any, name: str) -> Any:
    """
    What only this kind of error has.
    """
    return getattr(kind, name)


def _twice(value: Any, path: Path) -> bool:
    """
    Whether a text stands twice in a list; values of a wrong kind are told as that alone.
    """
    for token in path:
        value = value[token]
    texts = [item for item in value if isinstance(item, str)]
    return len(set(texts)) < len(texts)


def _told(rules: list[str]) -> Iterator[str]:
    first = next((rule for rule in _FIRST if rule in rules), None)
    if first:
        yield first
    yield from sorted(set(rules) - set(_FIRST))
