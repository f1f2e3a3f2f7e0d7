"""
The published schema keeps to the part of draft-07 that every engine reads alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from agreement.engines import schema

#: Keywords that fastjsonschema applies and ajv knows; ``format``, ``pattern`` on names and the rest are not needed.
_KEYWORDS = {
    "$comment",
    "$id",
    "$ref",
    "$schema",
    "additionalProperties",
    "allOf",
    "const",
    "definitions",
    "description",
    "enum",
    "if",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "not",
    "pattern",
    "properties",
    "required",
    "then",
    "title",
    "type",
    "uniqueItems",
}


def _schemas(node: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(node, dict):
        return
    yield node
    for word, value in node.items():
        if word in {"properties", "definitions"}:
            for member in value.values():
                yield from _schemas(member)
        elif word == "allOf":
            for member in value:
                yield from _schemas(member)
        elif word in {"additionalProperties", "if", "items", "not", "then"}:
            yield from _schemas(value)


def test_schema_fits_its_metaschema() -> None:
    """
    The schema is a draft-07 schema and says so.
    """
    assert schema()["$schema"] == "http://json-schema.org/draft-07/schema#"
    jsonschema.Draft7Validator.check_schema(schema())


def test_only_keywords_that_all_engines_apply() -> None:
    """
    No keyword that one engine skips: no ``format`` in particular.
    """
    assert {word for node in _schemas(schema()) for word in node} <= _KEYWORDS


def test_nothing_stands_beside_a_reference() -> None:
    """
    Draft-07 reads nothing beside a ``$ref``.
    """
    assert all(set(node) == {"$ref"} for node in _schemas(schema()) if "$ref" in node)


def test_every_reference_leads_to_a_definition() -> None:
    """
    References stay inside the file, and each definition is in use.
    """
    used = {node["$ref"].removeprefix("#/definitions/") for node in _schemas(schema()) if "$ref" in node}
    assert used == set(schema()["definitions"])


def test_null_is_no_value() -> None:
    """
    Every type is one name, and none of them is ``null``; no code is null either.
    """
    for node in _schemas(schema()):
        assert node.get("type") in {None, "object", "array", "string", "integer", "boolean"}
        assert None not in node.get("enum", ())


def test_objects_are_closed() -> None:
    """
    Every object with members refuses others; only the content of extensions is open.
    """
    classes = {name: node for name, node in schema()["definitions"].items() if node.get("type") == "object"}
    assert {name for name, node in classes.items() if node.get("additionalProperties") is not False} == {
        "ExtensionContent"
    }


@pytest.mark.parametrize("name", sorted(n for n, node in schema()["definitions"].items() if "pattern" in node))
def test_pattern_means_the_same_everywhere(name: str) -> None:
    """
    Patterns are anchored, use explicit classes, and hold no ``$`` or newline trap.
    """
    node = schema()["definitions"][name]
    pattern = node["pattern"]
    assert pattern.startswith("^")
    assert pattern.endswith("$")
    # fastjsonschema rewrites every "$"; classes such as \d differ between engines; look-around is not RE2.
    assert "$" not in pattern[:-1]
    assert not re.search(r"\\[dDwWsSbBpP]|\(\?", pattern)
    takes_newline = re.fullmatch(pattern[1:-1], "a\n") is not None
    assert takes_newline or "not" in node
