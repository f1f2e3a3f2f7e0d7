"""
Messages as JSON-LD, by contexts that come with this package; nothing is ever fetched.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import orjson

from csea_interop.core.errors import UsageError
from csea_interop.schema.artefacts import folder

#: Ids inside a message are names below this address. The top-level domain is reserved (RFC 6761) and never resolves, so
#: software that follows links tells nobody which messages it holds.
BASE: Final = "https://messages.invalid/"
_HINT: Final = "csea-validate says what is wrong with the message"


def context(message_type: str) -> dict[str, Any]:
    """
    The context for one kind of message, as its file has it: one member ``@context``.

    Raises:
        UsageError: there is no such kind.
    """
    return copy.deepcopy(_context(message_type))


def document(message: Mapping[str, Any]) -> dict[str, Any]:
    """
    A valid message as a JSON-LD document that needs no other file: context, base, its own IRI, types.

    The values stay as they are; the message itself is not changed.

    Raises:
        UsageError: ``CSEA-USE-LINKED`` the message has a member or a form that this version does not know, such as a
            context of its own, which could be a remote one or give members another meaning.
    """
    table = _types()
    message_id = message.get("message_id")
    if not (isinstance(message_id, str) and message_id.startswith("urn:uuid:")):
        raise _unknown("the message has no identifier")
    typed = _typed(message, str(table["root"]), table["classes"])
    base = f"{BASE}{message_id.removeprefix('urn:uuid:')}/"
    bundled = context(str(message.get("message_type")))["@context"]
    return {"@context": [{"@base": base}, bundled], "@id": message_id, **typed}


def _typed(value: Mapping[str, Any], name: str, classes: Mapping[str, Any]) -> dict[str, Any]:
    members = classes[name]["members"]
    out: dict[str, Any] = {"@type": list(classes[name]["types"])}
    for key, inner in value.items():
        if key not in members:
            # The name is not shown: whoever put it there may have put a value into it.
            raise _unknown("an object has a member that this format does not define")
        kind = members[key]
        if isinstance(kind, Mapping):
            tag = value.get(kind["tag"])
            kind = kind["branches"].get(tag) if isinstance(tag, str) else None
            if kind is None:
                raise _unknown("a tag names no kind of object")
        if kind == "@json":
            out[key] = copy.deepcopy(inner)
        elif kind is None:
            out[key] = _plain(inner)
        elif isinstance(inner, list):
            out[key] = [_typed(_object(item), kind, classes) for item in inner]
        else:
            out[key] = _typed(_object(inner), kind, classes)
    return out


def _plain(value: Any) -> Any:
    items = value if isinstance(value, list) else [value]
    if any(isinstance(item, list | Mapping) for item in items):
        # An object here would be read as JSON-LD of its own, with a context of the sender's choice.
        raise _unknown("an object stands where a single value belongs")
    return copy.copy(value)


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _unknown("a value stands where an object belongs")
    return value


def _unknown(what: str) -> UsageError:
    return UsageError("CSEA-USE-LINKED", what, _HINT)


@cache
def _context(message_type: str) -> dict[str, Any]:
    found = {path.name.split(".")[-3]: path for path in (folder() / "jsonld").glob("*.context.jsonld")}
    if message_type not in found:
        raise _unknown("there is no context for this kind of message")
    value: dict[str, Any] = orjson.loads(found[message_type].read_bytes())
    return value


@cache
def _types() -> dict[str, Any]:
    (path,) = (folder() / "jsonld").glob("*.types.json")
    value: dict[str, Any] = orjson.loads(path.read_bytes())
    return value
