"""
The rules' own words: title, why, fix.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import orjson

from csea_interop.schema.artefacts import text


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
    each: str
    when: str
    require: str


@cache
def catalogue() -> Mapping[str, Entry]:
    """
    Every rule, reader and shape fault, by id.
    """
    data = orjson.loads(text("catalogue.json"))
    return {r["id"]: _entry(r) for r in data["rules"]}


def _entry(rule: Mapping[str, object]) -> Entry:
    def word(key: str) -> str:
        return str(rule.get(key, ""))

    source = rule["source"]
    assert isinstance(source, list)
    return Entry(
        word("id"),
        word("title"),
        word("stage"),
        word("severity"),
        word("group"),
        bool(rule["refuses"]),
        word("since"),
        word("why"),
        word("fix"),
        tuple(str(s) for s in source),
        word("each"),
        word("when"),
        word("require"),
    )
