"""
A published schema class by class: what a class needs to be judged alone, and its objects in a message.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

Json = dict[str, Any]
_REF: Final = re.compile(r"#/definitions/([A-Za-z0-9_]+)")


class Parts:
    """
    The definitions of one schema.
    """

    def __init__(self, published: Json) -> None:
        self.definitions: Json = published["definitions"]
        self.root = _REF.findall(repr({k: v for k, v in published.items() if k != "definitions"}))[0]
        refers = {name: set(_REF.findall(repr(node))) for name, node in self.definitions.items()}
        self.reach = {name: _reach(refers, name) for name in refers}

    def alone(self, changed: Json, name: str) -> Json:
        """
        The schema of one class, with what it refers to and nothing else, from a changed schema.
        """
        definitions = {n: changed["definitions"][n] for n in self.reach[name]}
        return {"$schema": changed["$schema"], "$ref": f"#/definitions/{name}", "definitions": definitions}

    def objects(self, message: Any) -> dict[str, list[Any]]:
        """
        What stands in a message where an object of a class belongs, by class.
        """
        out: dict[str, list[Any]] = defaultdict(list)
        stack = [(self.root, message)]
        while stack:
            name, value = stack.pop()
            out[name].append(value)
            if isinstance(value, dict):
                stack.extend(self._below(self.definitions[name], value))
        return out

    def _below(self, definition: Json, value: Json) -> Iterator[tuple[str, Any]]:
        slots = dict(definition.get("properties", {}))
        for branch in definition.get("allOf", ()):
            ((tag, stated),) = branch["if"]["properties"].items()
            if value.get(tag) == stated["const"]:
                slots |= branch["then"]["properties"]
        for name, slot in slots.items():
            if name in value:
                found = value[name]
                for ref in _REF.findall(repr(slot)):
                    if "properties" in self.definitions[ref]:
                        yield from ((ref, item) for item in (found if isinstance(found, list) else [found]))


def _reach(refers: dict[str, set[str]], name: str) -> tuple[str, ...]:
    found, waiting = {name}, [name]
    while waiting:
        new = refers[waiting.pop()] - found
        found |= new
        waiting += new
    return tuple(sorted(found))
