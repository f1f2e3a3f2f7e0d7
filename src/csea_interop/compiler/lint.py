"""
Refuse what LinkML lets one write and then drops or changes without a word.

Each trap is one that was measured with linkml 1.12.1 (decision 0003); the message says what
would have happened. What the compiler reads is a deliberately small part of LinkML.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.cel.patterns import fault_of
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.source import mapping_of

SENSITIVITIES: Final = ("public", "internal", "restricted", "highly_restricted")
#: What becomes of a member when a message is cut down for someone who need not have all of it.
DISCLOSURES: Final = (
    "keep",
    "coarsen_to_day",
    "coarsen_to_month",
    "coarsen_to_band",
    "coarsen_to_domain",
    "coarsen_to_network",
    "withhold",
)
#: Categories of personal data, DPV 2.3 extension PD; ``none`` where a member says nothing about a person.
PERSONAL_DATA: Final = (
    "none",
    "dpv-pd:AccountIdentifier",
    "dpv-pd:Age",
    "dpv-pd:AgeRange",
    "dpv-pd:Country",
    "dpv-pd:Criminal",
    "dpv-pd:CriminalOffence",
    "dpv-pd:DeviceBased",
    "dpv-pd:Gender",
    "dpv-pd:IPAddress",
    "dpv-pd:Identifying",
    "dpv-pd:Language",
    "dpv-pd:Location",
    "dpv-pd:Sexual",
)
_MARKINGS: Final = {"sensitivity": SENSITIVITIES, "personal_data": PERSONAL_DATA, "disclosure": DISCLOSURES}
_NOTES: Final = {
    "class": {*_MARKINGS, "since", "open_object", "tagged_union_slot", "tagged_union_tag"},
    "slot": {*_MARKINGS, "since", "authored_text", "reference"},
}

_ENUM_TRAPS: Final = {
    "inherits": "the parents' values are refused or any string is accepted",
    "include": "it is ignored",
    "minus": "it is ignored",
    "reachable_from": "any string is accepted",
    "matches": "any string is accepted",
    "concepts": "it is ignored",
}
_CLASS_TRAPS: Final = {
    "slots": "slots are written inline, under attributes",
    "slot_usage": "an equals_string there breaks half of the generators",
    "rules": "several forms compile to another rule; a rule is an entry in model/rules",
    "mixins": "induced slots differ between generators",
    "unique_keys": "it is dropped; write a REF rule",
    "any_of": "it is emitted beside the range and read differently by engines",
    "exactly_one_of": "it is dropped in most outputs",
}
_SLOT_TRAPS: Final = {
    "any_of": "it stands beside the range and engines differ",
    "exactly_one_of": "it is dropped in most outputs",
    "designates_type": "it crashes or writes class names; the tag is our own annotation",
    "equals_string": "it breaks generators on enum ranges",
    "equals_expression": "it becomes a different rule",
    "has_member": "it becomes a different rule",
    "ifabsent": "a default would turn unknown into a value",
    "exact_cardinality": "it is dropped from JSON Schema",
    "value_presence": "two of them mean 'not both' instead of 'neither'",
    "structured_pattern": "settings of imported files are dropped",
    "pattern": "a pattern belongs to a type, so that every target has it",
    "identifier": "uniqueness is a REF rule",
    "key": "keyed objects are read as short forms",
}
#: What the compiler reads; any other key would be dropped without a word.
_READ: Final = {
    "file": "id name title version license description prefixes default_prefix default_range imports settings "
    "classes types enums",
    "type": "description typeof pattern minimum_value maximum_value annotations",
    "enum": "description permissible_values annotations",
    "code": "title description meaning exact_mappings close_mappings broad_mappings narrow_mappings "
    "related_mappings annotations",
    "class": "description attributes annotations tree_root abstract is_a class_uri exact_mappings close_mappings "
    "broad_mappings narrow_mappings related_mappings",
    "slot": "description range required multivalued inlined inlined_as_list list_elements_unique "
    "minimum_cardinality maximum_cardinality minimum_value maximum_value slot_uri exact_mappings close_mappings "
    "broad_mappings narrow_mappings related_mappings annotations",
}
_OWN_CODE: Final = re.compile(r"[a-z][a-z0-9_]*")
_OWN_NAME: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
#: Folders under model/ that hold no LinkML.
_NOT_LINKML: Final = frozenset(
    {"rules", "labels", "policy", "mappings", "terminology", "decisions", "drafts", "released", "migrations"}
)


def lint(model_dir: Path) -> None:
    """
    Check every LinkML file.

    Raises:
        ModelError: the first trap found, with file and element and what it would have done.
    """
    for path in sorted(model_dir.rglob("*.yaml")):
        folder = path.relative_to(model_dir).parts[0]
        if folder in _NOT_LINKML:
            continue
        data, _ = mapping_of(path)
        for fault, where in (*_imports(data, path, model_dir), *_faults(data, root=path.parent == model_dir)):
            raise ModelError(fault, f"{path.name}: {where}")


def _imports(data: dict[str, Any], path: Path, model_dir: Path) -> Iterator[tuple[str, str]]:
    for name in data.get("imports") or ():
        file = path.parent / f"{name}.yaml"
        inside = file.resolve().is_relative_to(model_dir.resolve())
        if name != "linkml:types" and not (inside and file.is_file()):
            yield "an import is a file of this model or linkml:types: others are fetched, and linted by nobody", name


def _faults(data: dict[str, Any], root: bool) -> Iterator[tuple[str, str]]:
    if "settings" in data and not root:
        yield "settings of an imported file are dropped: move them to the root", "settings"
    if data.get("slots"):
        yield "slots are written inline, under attributes", "slots"
    yield from _traps(data, {}, "file", "the file")
    for name, kind in (data.get("types") or {}).items():
        yield from _named(name)
        yield from _type(name, kind or {})
    for name, enum in (data.get("enums") or {}).items():
        yield from _named(name)
        yield from _enum(name, enum or {})
    for name, cls in (data.get("classes") or {}).items():
        yield from _named(name)
        yield from _class(name, cls or {})


def _traps(element: dict[str, Any], traps: dict[str, str], kind: str, where: str) -> Iterator[tuple[str, str]]:
    for key, effect in {**traps, "deactivated": "the element is emitted all the same"}.items():
        if key in element:
            yield f"{key!r} is not for this model: {effect}", where
    for key in element:
        if key not in _READ[kind].split():
            yield f"{key!r} is not for this model: it is not read", where
    for key, value in (element.get("annotations") or {}).items():
        if not isinstance(value, str | bool | int):
            yield f"the annotation {key!r} is text, an integer or true: quote it (1.10 would be read as 1.1)", where


def _named(name: object) -> Iterator[tuple[str, str]]:
    if not isinstance(name, str) or not _OWN_NAME.fullmatch(name) or keyword.iskeyword(name):
        yield "a name begins with a capital and has letters and digits only: targets write it as it is", str(name)


def _notes(element: dict[str, Any], kind: str, where: str) -> Iterator[tuple[str, str]]:
    for key, value in (element.get("annotations") or {}).items():
        if key not in _NOTES[kind]:
            yield f"there is no annotation {key!r} of a {kind}: it would be dropped", where
        elif key in _MARKINGS and value not in _MARKINGS[key]:
            yield f"{key} is one of {', '.join(_MARKINGS[key])}", where


def _type(name: str, kind: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(kind, {}, "type", name)
    text = kind.get("typeof") == "string"
    for key in ("minimum_value", "maximum_value") if text else ("pattern",):
        if key in kind:
            yield f"{key!r} is dropped from a type made from {kind.get('typeof')}", name
    if "pattern" in kind and (fault := fault_of(str(kind["pattern"]), anchored=True)):
        yield fault, name


def _enum(name: str, enum: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(enum, _ENUM_TRAPS, "enum", name)
    own = (enum.get("annotations") or {}).get("origin") == "format"
    values = enum.get("permissible_values") or {}
    if not isinstance(values, dict):
        yield "codes are a mapping from code to what it means", name
        return
    for code, value in values.items():
        yield from _traps(value or {}, {}, "code", f"{name}.{code}")
        for key in ("title", "description"):
            if not isinstance((value or {}).get(key, ""), str):
                yield f"the {key} is quoted: YAML reads yes, no and numbers as something else", f"{name}.{code}"
        if not isinstance(code, str):
            yield "a code is quoted: YAML reads yes, no and numbers as something else", f"{name}.{code}"
        elif own and not _OWN_CODE.fullmatch(code):
            yield "a code of ours is lower-case letters, digits and underscores", f"{name}.{code}"


def _class(name: str, cls: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(cls, _CLASS_TRAPS, "class", name)
    yield from _notes(cls, "class", name)
    notes = cls.get("annotations") or {}
    if ("tagged_union_slot" in notes) != ("tagged_union_tag" in notes):
        yield "a union states its slot and its tag", name
    for slot_name, slot in (cls.get("attributes") or {}).items():
        where = f"{name}.{slot_name}"
        if not isinstance(slot_name, str) or not _OWN_CODE.fullmatch(slot_name) or keyword.iskeyword(slot_name):
            yield "a slot is lower-case letters, digits and underscores, and no keyword of a target", where
        yield from _slot(where, slot or {})


def _slot(where: str, slot: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield from _traps(slot, _SLOT_TRAPS, "slot", where)
    yield from _notes(slot, "slot", where)
    kind = slot.get("range")
    if kind in (None, "string", "datetime", "date", "uri", "float", "decimal", "time"):
        yield "the range is one of our own types: plain ones carry no limits", where
    if slot.get("inlined") and slot.get("multivalued"):
        yield "a keyed object accepts a short form: use inlined_as_list", where
    if slot.get("minimum_cardinality") == 1:
        yield "lists hold at least one item already; state only what differs", where
    if not slot.get("multivalued"):
        for key in ("minimum_cardinality", "maximum_cardinality", "list_elements_unique", "inlined_as_list"):
            if key in slot:
                yield f"{key!r} is for lists: it is dropped from a single value", where
    if kind != "integer":
        for key in ("minimum_value", "maximum_value"):
            if key in slot:
                yield f"{key!r} is dropped unless the range is integer: put it on the type", where
