"""
Each kind of change of a rule is called what it is.
"""

from __future__ import annotations

from typing import Any, Final

import pytest

from csea_interop.compiler.diff.rules import rules

_RULE: Final[dict[str, Any]] = {
    "title": "Fault",
    "severity": "error",
    "group": "mandatory",
    "since": "1.0.0",
    "why": "It harms.",
    "fix": "Mend it.",
    "source": ["design"],
    "stage": "rule",
    "refuses": False,
    "each": "Item",
    "when": "has(this.word) && this.flag",
    "require": "this.count < 5 || this.colour == 'red'",
    "at": ["count"],
}
_GRAVE: Final = {"severity": "error"}
_MILD: Final = {"severity": "warning"}


def _found(old: dict[str, Any] | None, new: dict[str, Any] | None) -> list[tuple[str, str]]:
    before, after = ({"rules": {} if r is None else {"CSEA-TST-001": {**_RULE, **r}}} for r in (old, new))
    changes = list(rules(before, after))
    assert {c.place for c in changes} <= {"CSEA-TST-001"}
    assert all(c.about for c in changes)
    return [(c.kind, c.bump) for c in changes]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {}, []),
        (None, _GRAVE, [("added", "major")]),
        (None, _MILD, [("added", "minor")]),
        (None, {"severity": "info"}, [("added", "minor")]),
        (None, {**_MILD, "refuses": True}, [("added", "major")]),
        (_GRAVE, None, [("removed", "minor")]),
        (_MILD, None, [("removed", "minor")]),
        ({"refuses": True}, None, [("removed", "major")]),
        (_MILD, _GRAVE, [("narrowed", "major")]),
        (_GRAVE, _MILD, [("widened", "minor")]),
        (_MILD, {"severity": "info"}, [("changed", "minor")]),
        ({}, {"refuses": True}, [("changed", "major")]),
        ({}, {"group": "recommended"}, [("changed", "minor")]),
        ({}, {"at": ["colour"]}, [("changed", "minor")]),
        ({"at": []}, {"at": [], "missing": "count"}, [("changed", "minor")]),
        ({}, {"title": "Other fault"}, [("label-only", "patch")]),
        ({}, {"source": ["elsewhere"]}, [("label-only", "patch")]),
        ({}, {"stage": "shape"}, [("changed", "minor")]),
    ],
)
def test_change_is_named_and_demands_its_number(
    old: dict[str, Any] | None, new: dict[str, Any] | None, expected: list[tuple[str, str]]
) -> None:
    """
    An error more stops messages, a warning more does not; a refusal less protects less.
    """
    assert _found(old, new) == expected


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"when": "has(this.word)   &&  this.flag"}, None),
        ({"when": "this.flag && has(this.word)"}, None),
        ({"when": "has(this.word) && this.flag && this.count > 1"}, "widened"),
        ({"when": "this.flag"}, "narrowed"),
        ({"when": ""}, "narrowed"),
        ({"when": "has(this.word) || this.flag"}, "changed"),
        ({"require": "this.colour == 'red' || this.count < 5"}, None),
        ({"require": "this.count < 5 || this.colour == 'red' || this.colour == 'blue'"}, "widened"),
        ({"require": "this.count < 5"}, "narrowed"),
        ({"require": "(this.count < 5 || this.colour == 'red') && this.flag"}, "narrowed"),
        ({"require": "this.count < 6 || this.colour == 'red'"}, "changed"),
        ({"when": "this.flag", "require": "this.count < 5"}, "narrowed"),
        ({"when": "has(this.word) && this.flag && this.count > 1", "require": "this.count < 5"}, "changed"),
        ({"each": "message.items[]"}, "changed"),
        ({"let": {"ids": "message.items.map(i, i.id)"}}, "changed"),
    ],
)
def test_expression_is_compared_by_its_form(change: dict[str, Any], kind: str | None) -> None:
    """
    A condition more finds less, a demand more finds more, and what shows neither form is taken for the graver case.
    """
    bumps = {"widened": "minor", "narrowed": "major", "changed": "major"}
    assert _found({}, change) == ([] if kind is None else [(kind, bumps[kind])])
    # Where it only warns, no message stops being valid.
    assert _found(_MILD, {**_MILD, **change}) == ([] if kind is None else [(kind, "minor")])


def test_demand_taken_back_is_wider() -> None:
    """
    Of two demands joined by "and" one is left.
    """
    both = {"require": "this.count < 5 && this.flag"}
    assert _found(both, {"require": "this.flag"}) == [("widened", "minor")]
