"""
A model of a few lines, good as it stands; each test spoils a copy in one place.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import yaml

from csea_interop.compiler.bind import Site, bind
from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import Rule

#: Path under the model folder -> what stands in the file: data, or text as it is.
Files = dict[str, Any]
Change = Callable[[Files], None]

PARTS: Final = "parts/all.yaml"
KINDS: Final = "vocabularies/kind.yaml"
COLOURS: Final = "vocabularies/colour.yaml"
RULES: Final = "rules/tst.yaml"
#: What narrows the union of the small model to its first branch.
ALPHA: Final = "message.kind == 'alpha'"
#: A list in a list.
MARKS: Final = "message.items[].marks[]"
_NOTES: Final = {"since": "1.0.0", "sensitivity": "public", "personal_data": "none", "disclosure": "keep"}


def slot(kind: str, **more: Any) -> dict[str, Any]:
    """
    A slot of the given range.
    """
    return {"description": "A member.", "range": kind, **more}


def many(kind: str, **more: Any) -> dict[str, Any]:
    """
    A slot that holds a list.
    """
    return slot(kind, multivalued=True, **more)


def cls(attributes: dict[str, Any], notes: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """
    A class with these slots.
    """
    return {"description": "A class.", "annotations": {**_NOTES, **(notes or {})}, "attributes": attributes, **more}


def text_type(pattern: str, least: int, most: int) -> dict[str, Any]:
    """
    A type of text.
    """
    limits = {"since": "1.0.0", "min_length": least, "max_length": most}
    return {"description": "A type.", "typeof": "string", "pattern": pattern, "annotations": limits}


def code_list(enum: str, codes: dict[str, dict[str, Any]], **notes: Any) -> dict[str, Any]:
    """
    A file with one code list; ``codes`` gives the annotations of each code.
    """
    values = {
        c: {"description": "A code.", "annotations": a} if a else {"description": "A code."} for c, a in codes.items()
    }
    stated = {"since": "1.0.0", "origin": "format", "source": "design", **notes}
    body = {"description": "A list.", "annotations": stated, "permissible_values": values}
    return {**_file(enum.lower()), "imports": ["linkml:types"], "enums": {enum: body}}


def rule(**entry: Any) -> dict[str, Any]:
    """
    An entry of the catalogue that states all a rule must.
    """
    head = {"title": "Fault", "severity": "error", "group": "mandatory", "since": "1.0.0"}
    return {**head, "why": "It harms.", "fix": "Mend it.", "source": ["design"], **entry}


def good() -> Files:
    """
    The files of the model, free to be changed.
    """
    return copy.deepcopy(_GOOD)


def write(folder: Path, files: Files) -> Path:
    """
    Write the files under ``folder``.
    """
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data if isinstance(data, str) else yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    return folder


def built(folder: Path, *changes: Change) -> Model:
    """
    The model with the changes, compiled.
    """
    files = good()
    for change in changes:
        change(files)
    return compile_model(write(folder, files))


def one(model: Model, each: str, require: str, **more: Any) -> Site:
    """
    The one site of a rule with this expression.
    """
    (site,) = bind(model, (entry(each=each, require=require, **more),)).rules[0].sites
    return site


def entry(**more: Any) -> Rule:
    """
    A rule of the catalogue, at line 9 of its file.
    """
    texts: dict[str, Any] = {"title": "Fault", "severity": "error", "group": "mandatory", "since": "1.0.0"}
    return Rule(id="CSEA-TST-001", file="tst.yaml", line=9, why="w", fix="f", source=("s",), **texts, **more)


def with_rules(**entries: dict[str, Any]) -> Change:
    """
    The change that sets the rules; ``T001`` stands for ``CSEA-TST-001``.
    """

    def change(files: Files) -> None:
        files[RULES] = {f"CSEA-TST-{name[1:]}": rule(**entry) for name, entry in entries.items()}

    return change


def put(file: str, *keys: Any) -> Change:
    """
    The change that sets the value at the keys, the last of which is the value itself.
    """
    *path, last, value = keys

    def change(files: Files) -> None:
        here = files[file]
        for key in path:
            here = here.setdefault(key, {})
        here[last] = value

    return change


def drop(file: str, *keys: str) -> Change:
    """
    The change that removes what stands at the keys.
    """

    def change(files: Files) -> None:
        here = files[file]
        for key in keys[:-1]:
            here = here[key]
        del here[keys[-1]]

    return change


def attribute(cls: str, name: str, value: Any) -> Change:
    """
    The change that sets a slot of a class.
    """
    return put(PARTS, "classes", cls, "attributes", name, value)


def _file(name: str) -> dict[str, Any]:
    return {
        "id": f"https://w3id.org/csea-interop/{name}",
        "name": name,
        "description": "A file.",
        "prefixes": {"linkml": "https://w3id.org/linkml/", "csea": "https://w3id.org/csea-interop/"},
        "default_prefix": "csea",
    }


_GOOD: Final[Files] = {
    "csea_interop.yaml": {
        **_file("tiny"),
        "title": "Tiny",
        "version": "1.0.0",
        "imports": ["linkml:types", "parts/all"],
    },
    PARTS: {
        **_file("all"),
        "imports": ["linkml:types", "../vocabularies/kind", "../vocabularies/colour"],
        "types": {
            "Word": text_type("^[a-z]+$", 2, 5),
            "LocalId": text_type("^[a-z0-9]+$", 1, 8),
            "DateTime": text_type("^20[0-9]{2}-01-01T00:00:00Z$", 20, 20),
        },
        "classes": {
            "Message": cls(
                {
                    "kind": slot("Kind", required=True),
                    "at": slot("DateTime", required=True),
                    "colour": slot("Colour"),
                    "owner": slot("Item"),
                    "items": many("Item", required=True),
                    "more": many("Item"),
                    "body": slot("Body", required=True),
                },
                {"tagged_union_slot": "body", "tagged_union_tag": "kind"},
                tree_root=True,
            ),
            "Body": cls({}, abstract=True),
            "Alpha": cls(
                {
                    "id": slot("LocalId", required=True),
                    "same": slot("Word", required=True),
                    "differs": slot("Word"),
                    "marks": many("Mark"),
                    "only_alpha": slot("Word"),
                },
                is_a="Body",
            ),
            "Beta": cls(
                {
                    "same": slot("Word", required=True),
                    "differs": slot("integer", minimum_value=0, maximum_value=9),
                    "marks": many("Mark", required=True),
                },
                is_a="Body",
            ),
            "Item": cls(
                {
                    "id": slot("LocalId", required=True),
                    "word": slot("Word"),
                    "colour": slot("Colour", required=True),
                    "colours": many("Colour"),
                    "count": slot("integer", required=True, minimum_value=0, maximum_value=9),
                    "flag": slot("boolean"),
                    "at": slot("DateTime"),
                    "marks": many("Mark"),
                    "first": slot("Mark"),
                }
            ),
            "Mark": cls(
                {
                    "item": slot("LocalId", required=True, annotations={"reference": "Item"}),
                    "word": slot("Word"),
                    "words": many("Word"),
                    "note": slot("Word", annotations={"authored_text": True}),
                }
            ),
        },
    },
    KINDS: code_list("Kind", {"alpha": {"branch_class": "Alpha"}, "beta": {"branch_class": "Beta"}}),
    COLOURS: code_list("Colour", {"red": {"warm": True, "rank": 1}, "blue": {"rank": 2}, "grey": {"rank": 3}}),
    RULES: {"CSEA-TST-001": rule(each="message", require="message.kind == 'alpha'")},
}
