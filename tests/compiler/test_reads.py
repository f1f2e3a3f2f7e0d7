"""
What a rule reads: exactly the places that have to be of clean shape before it runs.
"""

from __future__ import annotations

from typing import Any

import pytest

from compiler.tiny import ALPHA, MARKS, entry, one
from csea_interop.compiler.bind import bind
from csea_interop.compiler.cel.scope import Read
from csea_interop.compiler.ir import Model


def written(reads: tuple[Read, ...]) -> set[str]:
    """
    Reads as text: names and indexes, ``**`` behind those of all that lies below.
    """
    return {"/".join(str(t) for t in (*r.path, *(("**",) if r.deep else ()))) for r in reads}


#: Elements, expression, what is read, other parts of the rule.
READS: list[tuple[str, str, set[str], dict[str, Any]]] = [
    ("message", "true", set(), {}),
    ("message", "this.kind == 'beta'", {"kind"}, {}),
    ("message", "message.kind == 'beta'", {"kind"}, {}),
    ("message", "has(this.colour)", {"colour"}, {}),
    ("message", "has(this.owner) && has(this.owner.word)", {"owner", "owner/word"}, {}),
    ("message", "size(this.items) > 1", {"items"}, {}),
    ("message", "timestamp(this.at) < now", {"at"}, {}),
    ("message.items[]", "this.count == index + 1", {"items/0/count"}, {}),
    ("message.items[]", "this.count > 1", {"items/0/count", "at"}, {"when": "timestamp(message.at) < now"}),
    (MARKS, "this.item == parents[0].id", {"items/0/marks/1/item", "items/0/id"}, {}),
    (MARKS, "this.item in message.items.map(i, i.id)", {"items/0/marks/1/item", "items", "items/*/id"}, {}),
    # A loop's variable reads at any index; the list that is walked is read as well.
    ("message", "this.items.all(i, i.count > 1)", {"items", "items/*/count"}, {}),
    ("message", "this.items.all(i, has(i.marks))", {"items", "items/*/marks"}, {}),
    (
        "message",
        "this.items.all(i, has(i.marks) && i.marks.all(m, m.item == i.id))",
        {"items", "items/*/marks", "items/*/marks/*/item", "items/*/id"},
        {},
    ),
    ("message", "this.items.filter(i, i.count > 1).all(j, j.id == 'x')", {"items", "items/*/count", "items/*/id"}, {}),
    # The items of a list of single values are read wherever something is compared with them.
    ("message.items[]", "has(this.colours) && 'red' in this.colours", {"items/0/colours", "items/0/colours/*"}, {}),
    (
        "message.items[]",
        "has(this.colours) && this.colours.exists(c, true)",
        {"items/0/colours", "items/0/colours/*"},
        {},
    ),
    (
        "message.items[]",
        "has(this.colours) && size(duplicates(this.colours)) == 0",
        {"items/0/colours", "items/0/colours/**"},
        {},
    ),
    (
        MARKS,
        "'x' in (has(this.words) ? this.words : ['x'])",
        {"items/0/marks/1/words", "items/0/marks/1/words/*"},
        {},
    ),
    (
        "message.items[]",
        "index > 0 && message.items[index - 1].id == this.id",
        {"items", "items/*/id", "items/0/id"},
        {},
    ),
    # Built-ins that take objects read all that lies below; total ones read nothing but members that have to be there.
    ("message", "this.items.all(i, step_digest(i) == 'x')", {"items", "items/*/**"}, {}),
    ("message", "size(repeated_cells(this.items)) == 0", {"items", "items/**"}, {}),
    ("message", "content_digest(this) == 'x'", set(), {}),
    ("message", "!contains_media(this.items)", {"items"}, {}),
    ("message.items[]", "!contains_media(this)", set(), {}),
    ("message.items[]", "!contains_media(this.id)", {"items/0/id"}, {}),
    ("message.items[].id", "!contains_credentials(this)", {"items/0/id"}, {}),
    # Into a branch: the tag is read, and what stands in every branch needs none.
    ("message", f"{ALPHA} && has(this.body.only_alpha)", {"kind", "body", "body/only_alpha"}, {}),
    ("message", "this.body.same == 'x'", {"body", "body/same"}, {}),
    ("message.body.only_alpha", "this == 'x'", {"kind", "body/only_alpha"}, {}),
    # Constants and bindings: a binding's reads are those of its expression, used or not.
    ("message.items[]", "this.colour in tables.colour_warm", {"items/0/colour"}, {}),
    ("message.items[]", "true", {"items", "items/*/id"}, {"let": (("ids", "message.items.map(i, i.id)"),)}),
    # Where a finding points is not read.
    ("message.items[]", "this.count > 1", {"items/0/count"}, {"at": ("word",), "related": ("message.at",)}),
    ("message.items[]", "this.count > 1", {"items/0/count"}, {"missing": "word"}),
]


@pytest.mark.parametrize(("each", "require", "reads", "more"), READS)
def test_reads_are_exact(small: Model, each: str, require: str, reads: set[str], more: dict[str, Any]) -> None:
    """
    A rule reads the members it names, through parents, walks, bindings and the message, and nothing else.
    """
    assert written(one(small, each, require, **more).reads) == reads


#: Rule and site -> reads, for rules of the model that differ in kind.
OF_THE_MODEL = {
    ("CSEA-AGE-002", 0): {
        "message_type",
        "payload/children/0/age_assessments/1/years_min",
        "payload/children/0/age_assessments/1/years_max",
    },
    ("CSEA-IDN-001", 0): {"message_type", "payload/received_at", "created_at"},
    ("CSEA-IDN-003", 0): {"created_at"},
    ("CSEA-IDN-004", 0): {"message_id", "supersedes", "supersedes/*"},
    ("CSEA-IDN-010", 0): {"supersedes", "supersedes/*", "supplements/0"},
    ("CSEA-PRP-003", 0): {
        "governance/purpose",
        "governance/original_purpose",
        "provenance",
        "provenance/*/activity",
        "provenance/*/sealed_digest",
    },
    ("CSEA-PRV-001", 0): {"provenance/0/sequence"},
    ("CSEA-STA-005", 0): {"message_type", "payload/dimensions/0/scheme", "payload/dimensions/0/codes/1/code"},
    ("CSEA-SAF-001", 0): set(),
}


@pytest.mark.parametrize(("rule", "number"), OF_THE_MODEL)
def test_reads_of_the_model(model: Model, rule: str, number: int) -> None:
    """
    Rules of every kind in the model read what their text names.
    """
    bound = next(b for b in model.rules if b.rule.id == rule)
    assert written(bound.sites[number].reads) == OF_THE_MODEL[rule, number]


def test_reference_rule_reads_the_ids_it_may_point_to(model: Model) -> None:
    """
    Each reference reads itself, the tags on its way and the ids of its own class.
    """
    bound = next(b for b in model.rules if b.rule.id == "CSEA-REF-001")
    for site in bound.sites:
        assert site.place.slot is not None
        reads = written(site.reads)
        assert "/".join(str(t) for t in site.place.path) in reads
        assert "message_type" in reads
        assert sum(r.endswith("/*/id") for r in reads) == 1


def test_media_rule_reads_nothing(model: Model) -> None:
    """
    The search for media needs no clean shape anywhere, so that broken messages are searched as well.
    """
    bound = next(b for b in model.rules if b.rule.id == "CSEA-SAF-001")
    tags = {"message_type", "payload/indicator_type", "payload/entries/0/operation"}
    assert all(written(site.reads) <= tags for site in bound.sites)


def test_deep_read_is_where_objects_go_to_a_built_in(model: Model) -> None:
    """
    A rule whose built-in walks whole objects waits until all of them are of clean shape.
    """
    bound = next(b for b in model.rules if b.rule.id == "CSEA-STA-001")
    reads = written(bound.sites[0].reads)
    assert {"payload/observations/**", "payload/totals/**"} <= reads


def test_shape_and_reader_rules_have_no_sites(small: Model) -> None:
    """
    Entries of other stages are catalogue only.
    """
    assert bind(small, (entry(stage="reader"),)).rules[0].sites == ()
