"""
The catalogue as run time reads it.
"""

from __future__ import annotations

import json

from csea_interop.schema.artefacts import text
from csea_interop.schema.catalogue import catalogue, model_version


def test_entries_hold_what_the_file_says() -> None:
    """
    No entry is lost, and none gains or loses words, places or excerpts.
    """
    published = json.loads(text("catalogue.json"))
    assert model_version() == published["model_version"]
    assert list(catalogue()) == [rule["id"] for rule in published["rules"]]
    for rule in published["rules"]:
        entry = catalogue()[rule["id"]]
        for name in ("id", "title", "stage", "severity", "group", "refuses", "since", "why", "fix"):
            assert getattr(entry, name) == rule[name]
        for name in ("each", "when", "require", "missing"):
            assert getattr(entry, name) == rule.get(name, "")
        assert dict(entry.let) == rule.get("let", {})
        assert entry.source == tuple(rule["source"])
        assert entry.at == tuple(rule.get("at", ()))
        assert set(entry.places) == {site["path"] for site in rule.get("sites", ())}
        assert [list(e.lines) for e in entry.examples] == [e["lines"] for e in rule.get("examples", ())]


def test_a_rule_without_expression_has_no_places() -> None:
    """
    Reader and shape faults have words only.
    """
    for entry in catalogue().values():
        assert (entry.stage == "rule") == bool(entry.require) == bool(entry.each) == bool(entry.places)


def test_family_is_the_middle_of_the_id() -> None:
    """
    The family of an id is its letters after the first hyphen.
    """
    assert {entry.family for entry in catalogue().values()} >= {"ENC", "STR", "SAF", "AGE"}
    assert catalogue()["CSEA-AGE-003"].family == "AGE"
