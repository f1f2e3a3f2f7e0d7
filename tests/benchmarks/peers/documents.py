"""
For each kind of document a small valid one, and the same faults put into it.

All of it is made up. ``WRONG`` stands in the member that is wrong, ``RIGHT`` in one that is not:
where either is printed, a value of the document has left it.
"""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from conftest import ROOT

WRONG: Final = "wrong-7f3a91c2"
RIGHT: Final = "right-58d0e4b6"
#: What a terminal would obey, in the wrong value.
ESCAPE: Final = "\x1b]0;"
#: The eight bytes that every PNG starts with, then nothing that could be a picture.
_PICTURE: Final = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(2000)).decode()
_UUID: Final = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
_LARGE: Final = 5_000_000

Document = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """
    A kind of document and how each fault looks in it.

    Attributes:
        base: a valid document.
        wrong: puts a text where it does not belong.
        three: the same in three members, with their names.
        future: dates it years ahead.
        crossed: makes two members contradict one another.
        media: embeds bytes that look like a picture.
        loose: where anything may stand: sets a value there.
        many: repeats a part until the document is large.
        address: names an address that a careless reader would fetch from.
    """

    base: Document
    wrong: Callable[[Document, str], object]
    three: Callable[[Document], tuple[str, ...]]
    future: Callable[[Document], object]
    crossed: Callable[[Document], object]
    media: Callable[[Document], object]
    loose: Callable[[Document, Any], object]
    many: Callable[[Document, int], object]
    address: Callable[[Document, str], object]


def texts(kind: Kind) -> Mapping[str, bytes]:
    """
    The files of one kind, by the name of what is done to each.
    """

    def made(change: Callable[[Document], object]) -> bytes:
        document = copy.deepcopy(kind.base)
        change(document)
        return json.dumps(document, indent=2).encode()

    valid = made(lambda _: None)
    name = next(iter(kind.base))
    loose = made(lambda d: kind.loose(d, "LOOSE"))
    part = len(made(lambda d: kind.many(d, 2))) - len(made(lambda d: kind.many(d, 1)))
    return {
        "valid": valid,
        "wrong": made(lambda d: kind.wrong(d, WRONG)),
        "escape": made(lambda d: kind.wrong(d, ESCAPE + WRONG)),
        "three": made(kind.three),
        "doubled": valid.replace(b"{", b'{\n  "%s": %s,' % (name.encode(), json.dumps(kind.base[name]).encode()), 1),
        "not-json": valid[: len(valid) // 2],
        "nan": loose.replace(b'"LOOSE"', b"NaN"),
        "infinity": loose.replace(b'"LOOSE"', b"1e999"),
        "surrogate": loose.replace(b"LOOSE", rb"\ud800"),
        "bom": b"\xef\xbb\xbf" + valid,
        "utf-8": loose.replace(b"LOOSE", b"\xff\xfe"),
        "depth": loose.replace(b'"LOOSE"', b"[" * 10_000 + b"]" * 10_000),
        "future": made(kind.future),
        "crossed": made(kind.crossed),
        "media": made(kind.media),
        "address": made(lambda d: kind.address(d, "http://198.51.100.7/document")),
        "large": made(lambda d: kind.many(d, _LARGE // part + 1)),
    }


def _set(*path: Any) -> Callable[[Document, Any], None]:
    def change(document: Document, value: Any) -> None:
        here: Any = document
        for step in path[:-1]:
            here = here[step]
        here[path[-1]] = value

    return change


def _all(*changes: tuple[tuple[Any, ...], Any]) -> Callable[[Document], tuple[str, ...]]:
    def change(document: Document) -> tuple[str, ...]:
        for path, value in changes:
            _set(*path)(document, value)
        return tuple(str(path[-1]) for path, _ in changes)

    return change


def _again(*path: Any) -> Callable[[Document, int], None]:
    """
    Repeats the last element of a list, each time with an id of its own.
    """

    def change(document: Document, times: int) -> None:
        here: Any = document
        for step in path:
            here = here[step]
        text = json.dumps(here[-1])
        here += [
            json.loads(text.replace(_UUID[-12:], f"{n:012x}").replace("child-1", f"child-{n}"))
            for n in range(2, times + 2)
        ]

    return change


def _ours() -> Kind:
    base = json.loads((ROOT / "conformance/examples/report-minimal.json").read_bytes())
    base["sender_reference"] = RIGHT
    assessment = {
        "basis": "documented",
        "moment": "at_report",
        "assessed_by": base["sender"]["participant_id"],
        "at": "2026-03-05T09:30:00Z",
        "years_min": 12,
        "years_max": 13,
    }
    base["payload"]["children"] = [{"id": "child-1", "age_assessments": [assessment]}]
    base["extensions"] = [
        {"namespace": "https://platform.example/extension", "critical": False, "content": {"note": "none"}}
    ]
    return Kind(
        base,
        wrong=_set("governance", "purpose"),
        three=_all(
            (("governance", "purpose"), WRONG), (("completeness",), WRONG), (("payload", "report_source"), WRONG)
        ),
        future=lambda d: _set("created_at")(d, "2099-03-05T10:00:00Z"),
        crossed=lambda d: _set("payload", "children", 0, "age_assessments", 0, "years_min")(d, 14),
        media=lambda d: _set("extensions", 0, "content", "note")(d, _PICTURE),
        loose=_set("extensions", 0, "content", "note"),
        many=_again("payload", "children"),
        address=_set("extensions", 0, "content", "$schema"),
    )


def _stix() -> Kind:
    moment = "2026-03-02T09:00:00.000Z"
    identity = {
        "type": "identity",
        "spec_version": "2.1",
        "id": f"identity--{_UUID}",
        "created": moment,
        "modified": moment,
        "name": RIGHT,
        "identity_class": "organization",
        "sectors": ["non-profit"],
        "contact_information": "none",
    }
    base = {"type": "bundle", "id": f"bundle--{_UUID}", "objects": [identity]}
    first = ("objects", 0)
    return Kind(
        base,
        wrong=_set(*first, "created"),
        three=_all(((*first, "created"), WRONG), ((*first, "confidence"), 101), ((*first, "sectors"), WRONG)),
        future=_all(
            ((*first, "created"), "2099-03-02T09:00:00.000Z"), ((*first, "modified"), "2099-03-02T09:00:00.000Z")
        ),
        crossed=lambda d: _set(*first, "modified")(d, "2020-03-02T09:00:00.000Z"),
        media=lambda d: _set(*first, "contact_information")(d, _PICTURE),
        loose=_set(*first, "x_loose"),
        many=_again("objects"),
        address=_set(*first, "x_schema"),
    )


def _case() -> Kind:
    core = "https://ontology.unifiedcyberontology.org/uco/"
    node = {
        "@id": f"kb:organization-{_UUID}",
        "@type": "uco-identity:Organization",
        "uco-core:name": RIGHT,
        "uco-core:objectCreatedTime": {"@type": "xsd:dateTime", "@value": "2026-03-02T09:00:00Z"},
        "uco-core:description": "none",
    }
    base = {
        "@context": {
            "kb": "https://platform.example/kb/",
            "uco-core": f"{core}core/",
            "uco-identity": f"{core}identity/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@graph": [node],
    }
    first = ("@graph", 0)
    return Kind(
        base,
        wrong=_set(*first, "uco-core:objectCreatedTime"),
        three=_all(
            ((*first, "uco-core:objectCreatedTime"), WRONG),
            ((*first, "uco-core:name"), 5),
            ((*first, "uco-core:specVersion"), 7),
        ),
        future=lambda d: _set(*first, "uco-core:objectCreatedTime", "@value")(d, "2099-03-02T09:00:00Z"),
        crossed=_all(
            ((*first, "uco-core:modifiedTime"), {"@type": "xsd:dateTime", "@value": "2020-03-02T09:00:00Z"}),
        ),
        media=lambda d: _set(*first, "uco-core:description")(d, _PICTURE),
        loose=_set(*first, "kb:loose"),
        many=_again("@graph"),
        address=lambda d, where: _set("@context")(d, [where, d["@context"]]),
    )


def _xarf() -> Kind:
    party = {"org": RIGHT, "contact": "abuse@platform.example", "domain": "platform.example"}
    base = {
        "xarf_version": "4.2.0",
        "report_id": _UUID,
        "timestamp": "2026-03-02T09:00:00Z",
        "reporter": party,
        "sender": party,
        "source_identifier": "192.0.2.10",
        "category": "content",
        "type": "csam",
        "url": "https://site.example/page",
        "classification": "baseline",
        "detection_method": "hash_match",
        "evidence": [],
    }
    text = {"content_type": "text/plain", "payload": base64.b64encode(b"none").decode()}
    picture = {"content_type": "image/png", "payload": _PICTURE}

    def many(document: Document, times: int) -> None:
        document["evidence"] = [text | {"payload": base64.b64encode(bytes(100_000)).decode()} for _ in range(times)]

    return Kind(
        base,
        wrong=_set("detection_method"),
        three=_all((("detection_method",), WRONG), (("classification",), WRONG), (("confidence",), 5)),
        future=lambda d: _set("timestamp")(d, "2099-03-02T09:00:00Z"),
        crossed=lambda d: _set("evidence")(d, [text | {"hash": "sha256:" + "0" * 64}]),
        media=lambda d: _set("evidence")(d, [picture]),
        loose=_set("loose"),
        many=many,
        address=_set("$schema"),
    )


#: The kinds by name.
KINDS: Final[Mapping[str, Callable[[], Kind]]] = {"csea": _ours, "stix": _stix, "case": _case, "xarf": _xarf}
