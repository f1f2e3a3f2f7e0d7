"""
A model with every kind of slot, and messages with one fault each.
"""

from __future__ import annotations

import copy
from typing import Any, Final

from compiler import tiny
from compiler.generated import Found, Message
from compiler.tiny import PARTS, Files, cls, many, slot


def every_kind(files: Files) -> None:
    """
    A class with each kind of slot, required and not.
    """
    parts = files[PARTS]["classes"]
    limits = {"minimum_value": 1, "maximum_value": 9}
    kinds: dict[str, Any] = {}
    for suffix, more in (("", {"required": True}), ("_maybe", {})):
        kinds |= {
            f"text{suffix}": slot("Word", **more),
            f"number{suffix}": slot("integer", **limits, **more),
            f"flag{suffix}": slot("boolean", **more),
            f"code{suffix}": slot("Colour", **more),
            f"thing{suffix}": slot("Thing", **more),
            f"texts{suffix}": many("Word", list_elements_unique=True, maximum_cardinality=3, **more),
            f"numbers{suffix}": many("integer", **limits, **more),
            f"flags{suffix}": many("boolean", **more),
            f"codes{suffix}": many("Colour", list_elements_unique=True, **more),
            f"things{suffix}": many("Thing", minimum_cardinality=2, **more),
            f"open{suffix}": slot("Anything", **more),
        }
    union = {"kind": slot("Kind", required=True)}
    notes = {"tagged_union_slot": "body", "tagged_union_tag": "kind"}
    parts.clear()
    parts["Message"] = cls(
        {**union, **kinds, "body": slot("Body", required=True), "holder": slot("Holder")}, notes, tree_root=True
    )
    parts["Holder"] = cls({**union, "body": slot("Body")}, notes)
    parts["Body"] = cls({}, abstract=True)
    parts["Alpha"] = cls({"same": slot("Word", required=True), "only_alpha": slot("Word")}, is_a="Body")
    parts["Beta"] = cls({"same": slot("integer", required=True, **limits)}, is_a="Body")
    parts["Thing"] = cls({"id": slot("LocalId", required=True), "word": slot("Word")})
    parts["Anything"] = cls({}, {"open_object": True}, class_uri="linkml:Any")
    files[tiny.RULES] = {"CSEA-TST-001": tiny.rule(each="message", require="true")}


THING: Final = {"id": "a1"}
REQUIRED: Final[Message] = {
    "kind": "alpha",
    "text": "abc",
    "number": 5,
    "flag": True,
    "code": "red",
    "thing": THING,
    "texts": ["abc", "abd"],
    "numbers": [1, 1],
    "flags": [False, False],
    "codes": ["red", "blue"],
    "things": [THING, {"id": "a2", "word": "ab"}],
    "open": {"any": [{"x": None}, "y"]},
    "body": {"same": "abc"},
}
WHOLE: Final[Message] = {
    **REQUIRED,
    **{f"{name}_maybe": value for name, value in REQUIRED.items() if name not in ("kind", "body")},
    "holder": {"kind": "beta", "body": {"same": 1}},
}
OPTIONAL: Final = [name for name in WHOLE if name.endswith("_maybe") or name == "holder"]


def changed(**members: Any) -> Message:
    """
    The whole message with other members.
    """
    return {**copy.deepcopy(WHOLE), **members}


def without(name: str) -> Message:
    """
    The whole message without a member.
    """
    return {k: v for k, v in copy.deepcopy(WHOLE).items() if k != name}


def type_fault(name: str) -> Found:
    """
    The finding that a value is of another kind.
    """
    return [("CSEA-STR-TYPE", f"/{name}", None, None)]


VALID: Final = [
    WHOLE,
    REQUIRED,
    *(without(name) for name in OPTIONAL),
    dict(reversed(list(WHOLE.items()))),
    changed(text="ab", number=1, texts=["abc"]),
    changed(text="abcde", number=9, texts=["abc", "abd", "abe"]),
    changed(body={"same": "abc", "only_alpha": "abc"}),
    changed(kind="beta", body={"same": 9}),
    changed(holder={"kind": "alpha"}),
    changed(open={}),
]


#: Slot -> values of another kind than its own.
WRONG_KINDS: Final[dict[str, list[Any]]] = {
    "text": [1, True, [], {}, ["abc"]],
    "number": ["1", True, 1.5, 2.0, [], {}],
    "flag": ["true", 0, 1, [], {}],
    "code": [1, True, ["red"], {}],
    "thing": ["x", 1, [], [THING]],
    "texts": ["abc", 1, {}, True],
    "numbers": [1, "1", {}],
    "flags": [True, {}],
    "codes": ["red", {}],
    "things": [THING, "x"],
    "open": ["x", 1, [], True],
}


def one_fault_each() -> list[tuple[Any, Found]]:
    """
    Messages with one fault, and the one finding that each has.
    """
    cases: list[tuple[Any, Found]] = []
    last = len(WHOLE)
    cases += [(without(name), [("CSEA-STR-REQUIRED", "", name, None)]) for name in REQUIRED]
    for suffix in ("", "_maybe"):
        for base, wrong in WRONG_KINDS.items():
            name = base + suffix
            cases += [(changed(**{name: value}), type_fault(name)) for value in (None, *wrong)]
        for name, value, rule, pointer in (
            ("text", "a", "LENGTH", ""),
            ("text", "", "LENGTH", ""),
            ("text", "abcdef", "LENGTH", ""),
            ("text", "ABC", "PATTERN", ""),
            ("text", "abc\n", "PATTERN", ""),
            ("number", 0, "RANGE", ""),
            ("number", 10, "RANGE", ""),
            ("number", -(10**30), "RANGE", ""),
            ("code", "pink", "ENUM", ""),
            ("code", "RED", "ENUM", ""),
            ("code", "", "ENUM", ""),
            ("thing", {"id": "A"}, "PATTERN", "/id"),
            ("thing", {"id": "a", "word": 1}, "TYPE", "/word"),
            ("thing", {"id": "a", "word": None}, "TYPE", "/word"),
            ("texts", [], "COUNT", ""),
            ("texts", ["aa", "bb", "cc", "dd"], "COUNT", ""),
            ("texts", ["abc", "abc"], "UNIQUE", ""),
            ("texts", ["abc", 1], "TYPE", "/1"),
            ("texts", ["abc", None], "TYPE", "/1"),
            ("texts", ["ABC", "abc"], "PATTERN", "/0"),
            ("texts", ["abc", "a"], "LENGTH", "/1"),
            ("numbers", [], "COUNT", ""),
            ("numbers", [1, True], "TYPE", "/1"),
            ("numbers", [10, 1], "RANGE", "/0"),
            ("flags", [], "COUNT", ""),
            ("flags", [True, 1], "TYPE", "/1"),
            ("codes", [], "COUNT", ""),
            ("codes", ["red", "red"], "UNIQUE", ""),
            ("codes", ["red", "pink"], "ENUM", "/1"),
            ("codes", [["red"]], "TYPE", "/0"),
            ("things", [], "COUNT", ""),
            ("things", [THING], "COUNT", ""),
            ("things", [THING, "x"], "TYPE", "/1"),
            ("things", [THING, None], "TYPE", "/1"),
            ("things", [THING, {"id": 1}], "TYPE", "/1/id"),
        ):
            full = name + suffix
            cases.append((changed(**{full: value}), [(f"CSEA-STR-{rule}", f"/{full}{pointer}", None, None)]))
        cases += [
            (changed(**{f"thing{suffix}": {}}), [("CSEA-STR-REQUIRED", f"/thing{suffix}", "id", None)]),
            (changed(**{f"thing{suffix}": {"id": "a", "x": 1}}), [("CSEA-STR-UNKNOWN", f"/thing{suffix}", None, 1)]),
            (
                changed(**{f"things{suffix}": [THING, {"x": 1, "id": "a"}]}),
                [("CSEA-STR-UNKNOWN", f"/things{suffix}/1", None, 0)],
            ),
        ]
    cases += [
        (changed(nothing=1), [("CSEA-STR-UNKNOWN", "", None, last)]),
        (changed(nothing=None), [("CSEA-STR-UNKNOWN", "", None, last)]),
        ({"nothing": {}, **WHOLE}, [("CSEA-STR-UNKNOWN", "", None, 0)]),
        (changed(**{"": 1}), [("CSEA-STR-UNKNOWN", "", None, last)]),
        # The union, by its tag.
        (changed(kind="gamma"), [("CSEA-STR-ENUM", "/kind", None, None)]),
        (changed(kind=None), type_fault("kind")),
        (changed(kind=["alpha"]), type_fault("kind")),
        (changed(kind={}), type_fault("kind")),
        (changed(body=None), type_fault("body")),
        (changed(body=[]), type_fault("body")),
        (changed(body={}), [("CSEA-STR-REQUIRED", "/body", "same", None)]),
        (changed(kind="beta"), [("CSEA-STR-TYPE", "/body/same", None, None)]),
        (
            changed(kind="beta", body={"same": 1, "only_alpha": "abc"}),
            [("CSEA-STR-UNKNOWN", "/body", None, 1)],
        ),
        (changed(holder={}), [("CSEA-STR-REQUIRED", "/holder", "kind", None)]),
        (changed(holder={"kind": "beta", "body": {}}), [("CSEA-STR-REQUIRED", "/holder/body", "same", None)]),
        (changed(holder={"kind": "beta", "body": 1}), [("CSEA-STR-TYPE", "/holder/body", None, None)]),
    ]
    others: tuple[Any, ...] = ([], "x", None, 1)
    cases += [(message, [("CSEA-STR-TYPE", "", None, None)]) for message in others]
    return cases
