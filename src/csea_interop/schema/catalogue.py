"""
The rules' own words: title, why, fix, expression, places and examples.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import orjson

from csea_interop.schema.artefacts import text


class Example(NamedTuple):
    """
    A few lines of a vector of the conformance suite: the object at ``pointer``.

    ``kind`` is ``invalid`` or ``valid``; ``found`` are the pointers of the rule's findings.
    """

    kind: str
    case: str
    title: str
    pointer: str
    lines: tuple[str, ...]
    found: tuple[str, ...]


class Entry(NamedTuple):
    """
    What the catalogue says of one rule.
    """

    id: str
    title: str
    stage: str
    severity: str
    group: str
    refuses: bool
    since: str
    why: str
    fix: str
    source: tuple[str, ...]
    each: str = ""
    let: tuple[tuple[str, str], ...] = ()
    when: str = ""
    require: str = ""
    at: tuple[str, ...] = ()
    missing: str = ""
    places: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def family(self) -> str:
        """
        The three letters after ``CSEA-``.
        """
        return self.id.split("-")[1]


@cache
def catalogue() -> Mapping[str, Entry]:
    """
    Every rule, reader and shape fault, by id.
    """
    return {rule["id"]: _entry(rule) for rule in _published()["rules"]}


def model_version() -> str:
    """
    The version of the model that the catalogue belongs to.
    """
    version: str = _published()["model_version"]
    return version


@cache
def _published() -> dict[str, Any]:
    value: dict[str, Any] = orjson.loads(text("catalogue.json"))
    return value


def _entry(rule: Mapping[str, Any]) -> Entry:
    return Entry(
        id=rule["id"],
        title=rule["title"],
        stage=rule["stage"],
        severity=rule["severity"],
        group=rule["group"],
        refuses=rule["refuses"],
        since=rule["since"],
        why=rule["why"],
        fix=rule["fix"],
        source=tuple(rule["source"]),
        each=rule.get("each", ""),
        let=tuple(rule.get("let", {}).items()),
        when=rule.get("when", ""),
        require=rule.get("require", ""),
        at=tuple(rule.get("at", ())),
        missing=rule.get("missing", ""),
        places=tuple(sorted({site["path"] for site in rule.get("sites", ())})),
        examples=tuple(
            Example(e["kind"], e["case"], e["title"], e["pointer"], tuple(e["lines"]), tuple(e["found"]))
            for e in rule.get("examples", ())
        ),
    )
