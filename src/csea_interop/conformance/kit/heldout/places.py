"""
Which members of a message may be changed, and as what: told by the published schema, so that no code is ever touched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from csea_interop.schema import artefacts

#: Types of the schema by the way in which their texts are changed; all others are left alone.
KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("ParticipantId", "LocalId", "Reference", "IdentifierValue", "Iri", "ContactUri", "IpAddress"), "name"
    ),
    **dict.fromkeys(("MessageId", "OpaqueId", "Digest", "HashValue"), "hex"),
    **dict.fromkeys(("Nonce", "Base64Url", "DetachedJws"), "bytes"),
    "Url": "address",
    "Text": "text",
    "ShortText": "text",
    "DateTime": "time",
}
_HEAD: Final = "#/definitions/"


def rewritten(message: Any, change: Callable[[str, str], str]) -> Any:
    """
    The message with each text that may be changed replaced by ``change(kind, text)``.
    """
    return _value(message, ("Message",), change)


def _value(value: Any, types: tuple[str, ...], change: Callable[[str, str], str]) -> Any:
    if isinstance(value, str):
        kind = next((KINDS[name] for name in types if name in KINDS), "")
        return change(kind, value) if kind else value
    if isinstance(value, list):
        return [_value(item, types, change) for item in value]
    if not isinstance(value, dict):
        return value
    known = [members for name in types if (members := _classes().get(name))]
    # Where the kind of a part follows from another member, the class that knows most of its members is meant.
    best = max(known, key=lambda members: len(members.keys() & value.keys()), default={})
    return {name: _value(item, best.get(name, ()), change) for name, item in value.items()}


@cache
def _classes() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """
    Members of each class with the types that they can have.
    """
    (name,) = artefacts.names("json_schema")[-1:]
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for cls, schema in json.loads(artefacts.text(name))["definitions"].items():
        members = {slot: tuple(_types(stated)) for slot, stated in schema.get("properties", {}).items()}
        for branch in schema.get("allOf", ()):
            for slot, stated in branch.get("then", {}).get("properties", {}).items():
                members[slot] = (*members.get(slot, ()), *_types(stated))
        found[cls] = members
    return found


def _types(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix(_HEAD)
        for name, inner in schema.items():
            if name != "not":
                yield from _types(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _types(inner)
