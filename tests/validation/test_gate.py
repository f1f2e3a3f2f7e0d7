"""
Rules on broken messages: what can run runs, and nothing raises.
"""

from __future__ import annotations

import copy
import itertools
import json
import os
import random
from collections.abc import Iterator
from typing import Any, Final

import orjson
import pytest
from conformance.suite import bases, cases
from conftest import NOW
from synthetic.messages import messages
from synthetic.mutants import mutants

from csea_interop.core.dirt import Dirt
from csea_interop.core.finding import Finding, settle
from csea_interop.core.gate import Site, gated
from csea_interop.core.pointer import resolve
from csea_interop.validation.message import is_valid, validate
from csea_model._constants import SHAPES
from csea_model._rules import check as check_rules
from csea_model._shape import check as check_shape
from csea_model._sites import SITES

COUNT: Final = int(os.environ.get("CSEA_MUTANTS") or 2_000)
SEED: Final = 20260401
#: Values of every kind, odd ones among them; none keeps to the profile of numbers by accident only.
ODD: Final[tuple[Any, ...]] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        2**53 - 1,
        2**53,
        -(2**63),
        1.5,
        1e308,
        "",
        "x",
        "\n",
        "\x00",
        "é\u0301",
        "\U0001f600",
    ),
    *(
        "report",
        "statistics",
        "2026-03-02T09:14:05Z",
        "0000-00-00T00:00:00Z",
        "9999-12-31T23:59:59-14:00",
        "1.0.0",
        "9.0.0",
    ),
    *("data:image/png;base64,AAAA", "https://user:word@files.example/", "/payload", "sha256:", "\u202e", "a" * 5000),
    *(
        [],
        {},
        [[]],
        [{}],
        [None],
        [1, "a", {}],
        {"": {}},
        {"id": 1},
        {"a": {"b": {"c": []}}},
        ["a", "a"],
        [[["a"]]],
        [0] * 70,
    ),
)


def _by_shape(message: Any) -> list[Finding]:
    found: list[Finding] = []
    check_shape(message, None, found)
    return found


def _rows() -> Iterator[Any]:
    for case in cases():
        yield orjson.loads(case.raw)
    for mutant in mutants([*bases().values(), *itertools.islice(messages(SEED), 20)], COUNT, SEED):
        yield mutant.value


def test_both_ways_find_the_same_in_clean_messages() -> None:
    """
    Where the shape is clean, rules asked one by one find what the straight-line code finds, and none is left out.
    """
    clean = 0
    for message in _rows():
        shape = _by_shape(message)
        if any(f.rule.startswith("CSEA-STR-") for f in shape):
            continue
        clean += 1
        straight = list(shape)
        check_rules(message, NOW, straight)
        one_by_one, skipped = gated(message, [], SITES, SHAPES, NOW)
        assert settle(one_by_one) == settle(straight)
        assert skipped == ()
    assert clean > 300


def test_rules_with_broken_reads_are_left_out() -> None:
    """
    A rule runs exactly on those elements whose every read is sound; the others are told in the result.
    """
    rules = {site.rule.id for site in SITES}
    left_out = 0
    for message in _rows():
        shape = _by_shape(message)
        if not isinstance(message, dict) or not any(f.rule.startswith("CSEA-STR-") for f in shape):
            continue
        found, skipped = gated(message, shape, SITES, SHAPES, NOW)
        assert set(skipped) <= rules
        assert list(skipped) == sorted(set(skipped))
        assert {f.rule for f in found} <= rules
        assert all(resolve(message, f.pointer)[0] for f in found)
        left_out += bool(skipped)
    assert left_out > 100


#: A place that is broken, and rules that read it or do not.
BROKEN: Final = [
    ("/created_at", 7, {"CSEA-IDN-001", "CSEA-IDN-003"}, {"CSEA-AGE-001", "CSEA-PRP-001"}),
    ("/governance/permitted_purposes/0", "x", {"CSEA-PRP-001", "CSEA-PRP-002"}, {"CSEA-PRP-003", "CSEA-AGE-001"}),
    ("/message_type", "x", {"CSEA-IDN-005", "CSEA-AGE-001", "CSEA-STA-001"}, {"CSEA-IDN-003", "CSEA-PRP-001"}),
    ("/payload/children", {}, {"CSEA-AGE-001", "CSEA-REF-001", "CSEA-REF-002"}, {"CSEA-HSH-001", "CSEA-IDN-001"}),
    ("/provenance/1/activity", 1, {"CSEA-PRP-003", "CSEA-PRV-002", "CSEA-PRV-003"}, {"CSEA-PRP-001", "CSEA-PRV-001"}),
]


#: A list that a binding takes as it stands, in a sound message, and the rule with that binding.
BOUND: Final = [
    ("report", {"supplements": ["urn:uuid:6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b"]}, "/supersedes", "CSEA-IDN-010"),
    ("outcome", {}, "/payload/about/items", "CSEA-OUT-001"),
]


@pytest.mark.parametrize("element", [[1], {}, None, 1])
@pytest.mark.parametrize(("base", "members", "pointer", "rule"), BOUND)
def test_broken_element_of_a_binding_leaves_its_rule_out(
    base: str, members: dict[str, Any], pointer: str, rule: str, element: object
) -> None:
    """
    An element of another kind in a bound list, one that no set can hold among them, is told and breaks nothing.
    """
    message = copy.deepcopy(bases()[base]) | members
    _put(message, pointer, [element])
    result = validate(orjson.dumps(message), now=NOW)
    assert rule in result.not_evaluated
    assert [(f.rule, f.pointer) for f in result.findings if f.rule.startswith("CSEA-STR-")] == [
        ("CSEA-STR-TYPE", f"{pointer}/0")
    ]


@pytest.mark.parametrize(("pointer", "value", "out", "within"), BROKEN)
def test_left_out_are_those_that_read_the_place(pointer: str, value: Any, out: set[str], within: set[str]) -> None:
    """
    A broken place leaves out the rules that read it, not those that read what lies beside it.
    """
    message = copy.deepcopy(bases()["report"])
    _put(message, pointer, value)
    result = validate(orjson.dumps(message), now=NOW)
    assert out <= set(result.not_evaluated)
    assert not within & set(result.not_evaluated)


def test_sound_elements_beside_a_broken_one_are_judged() -> None:
    """
    A broken element of a list hides neither the faults of its neighbours nor those above it.
    """
    message = copy.deepcopy(bases()["report"])
    message["payload"]["children"][0]["age_assessments"][0]["basis"] = "x"
    message["payload"]["children"][1]["age_assessments"][0]["years_min"] = 14
    message["governance"]["purpose"] = "research"
    result = validate(orjson.dumps(message), now=NOW)
    assert {(f.rule, f.pointer) for f in result.findings} == {
        ("CSEA-STR-ENUM", "/payload/children/0/age_assessments/0/basis"),
        ("CSEA-AGE-002", "/payload/children/1/age_assessments/0/years_min"),
        ("CSEA-PRP-001", "/governance/purpose"),
    }


def test_unknown_members_break_nothing() -> None:
    """
    A member that the model does not define leaves no rule out.
    """
    for name in ("report", "statistics", "outcome", "withdrawal"):
        message = copy.deepcopy(bases()[name])
        message["x"] = 1
        message["payload"]["x"] = {"y": []}
        result = validate(orjson.dumps(message), now=NOW)
        assert [f.rule for f in result.findings] == ["CSEA-STR-UNKNOWN", "CSEA-STR-UNKNOWN"]
        assert result.not_evaluated == ()


def test_dirt_knows_what_lies_in_it_and_below() -> None:
    """
    A broken place touches itself and all below it; what holds it is touched only when read as a whole.
    """
    dirt = Dirt.of([Finding("CSEA-STR-TYPE", "/a/1/b"), Finding("CSEA-STR-REQUIRED", "/c", missing="d")])
    assert dirt.touches(["a", 1, "b"], deep=False)
    assert dirt.touches(["a", 1, "b", "e"], deep=False)
    assert dirt.touches(["a", "*", "b"], deep=False)
    assert dirt.touches(["c", "d"], deep=False)
    assert dirt.touches(["a"], deep=True)
    assert not dirt.touches(["a"], deep=False)
    assert not dirt.touches(["a", 0, "b"], deep=False)
    assert not dirt.touches(["a", 1, "e"], deep=True)
    assert not Dirt.of([Finding("CSEA-STR-UNKNOWN", "", ordinal=1)]).touches([], deep=True)
    assert not Dirt.of([Finding("CSEA-SAF-001", "/a")]).touches(["a"], deep=True)


def test_every_site_leads_to_its_place() -> None:
    """
    Each place where a rule runs states what it reads, except for rules about every string.
    """
    assert all(isinstance(site, Site) and (site.every_string or site.whole or site.own) for site in SITES)
    assert [s.rule.id for s in SITES] == sorted(s.rule.id for s in SITES)


def _places(value: Any, pointer: str = "") -> list[str]:
    found = [pointer]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for token, inner in items:
        found += _places(inner, f"{pointer}/{token}")
    return found


def _put(message: Any, pointer: str, value: Any) -> None:
    *above, last = pointer.split("/")
    owner = resolve(message, "/".join(above))[1]
    owner[int(last) if isinstance(owner, list) else last] = value


def test_validate_never_raises() -> None:
    """
    With any JSON value at any place there is a verdict, the short answer agrees, and findings lead somewhere.
    """
    rng = random.Random(SEED)
    texts = [(orjson.dumps(base), _places(base)[1:]) for base in bases().values()]
    for _ in range(COUNT):
        text, places = rng.choice(texts)
        message = orjson.loads(text)
        for _ in range(rng.choice((1, 1, 2, 4))):
            place = rng.choice(places)
            # An earlier value may have taken the place away.
            if resolve(message, place)[0]:
                _put(message, place, copy.deepcopy(rng.choice(ODD)))
        raw = json.dumps(message).encode()
        result = validate(raw, now=NOW)
        assert is_valid(raw, now=NOW) == (result.verdict in {"valid", "valid-with-warnings"})
        assert all(f.rule.startswith("CSEA-ENC-") or resolve(message, f.pointer)[0] for f in result.findings)


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
def test_any_value_has_a_verdict(value: Any) -> None:
    """
    Any JSON value alone is judged, and is no valid message.
    """
    raw = json.dumps(value).encode()
    assert validate(raw, now=NOW).verdict in {"invalid", "refused"}
    assert not is_valid(raw, now=NOW)
