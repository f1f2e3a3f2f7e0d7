"""
What holds of every answer: more leave never closes, more marking never opens, and a life in danger is not kept waiting.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csea_interop.schema import policy
from csea_interop.validation import attributes
from csea_interop.validation.asked import Asked
from csea_interop.validation.exchange import Exchange, judge_exchange
from csea_interop.validation.message import examine

_NOW: Final = datetime(2026, 4, 1, tzinfo=UTC)
_FOLDER: Final = Path(__file__).parents[2] / "conformance" / "examples"
#: Whole messages of every kind, none of which is so long that the search would see few of them.
_MESSAGES: Final = tuple(path.read_bytes() for path in sorted(_FOLDER.glob("*.json")) if path.stat().st_size < 12_000)
_POLICY: Final[dict[str, Any]] = copy.deepcopy(dict(policy._published()))
_ROLES: Final = sorted({role for grant in _POLICY["grants"].values() for role in grant["roles"]})
_PURPOSES: Final = sorted({purpose for grant in _POLICY["grants"].values() for purpose in grant["purposes"]})
_STATES: Final = ("identifiable", "pseudonymised", "anonymised", "aggregated", "synthetic")
_QUESTIONS: Final = st.builds(
    Asked,
    role=st.sampled_from(["", *_ROLES]),
    country=st.just(""),
    purpose=st.sampled_from(["", *_PURPOSES]),
    in_earnest=st.booleans(),
)
#: What a message says, one of the strings at the tests' disposal; with it all caches start anew.
_raws: Final = st.sampled_from(_MESSAGES)


@contextmanager
def _published(own: dict[str, Any]) -> Iterator[None]:
    """
    Another policy for a while.
    """
    caches = (policy._by_pair, policy.members, attributes._cuts)
    with mock.patch.object(policy, "_published", return_value=own):
        for cached in caches:
            cached.cache_clear()
        yield
    for cached in caches:
        cached.cache_clear()


def _answer(message: Any, asked: Asked) -> Exchange:
    raw = json.dumps(message).encode()
    result, value = examine(raw, now=_NOW)
    return judge_exchange(value, result, asked if asked != Asked() else None, _NOW)


def _wider(draw: st.DrawFn, own: dict[str, Any]) -> None:
    """
    One line of the policy that gives more than before.
    """
    grant = own["grants"][draw(st.sampled_from(sorted(own["grants"])))]
    what = draw(st.sampled_from(["marking", "whole", "opens", "closes", "needs", "data_states", "purposes"]))
    order = own["sensitivities"]
    if what in ("marking", "whole"):
        grant[what] = order[min(order.index(grant[what]) + 1, len(order) - 1)]
    elif what == "opens":
        owner = draw(st.sampled_from(sorted(own["members"])))
        grant["opens"][f"{owner}.{draw(st.sampled_from(sorted(own['members'][owner])))}"] = "for this test"
    elif what in ("closes", "needs"):
        if grant[what]:
            grant[what].pop(draw(st.sampled_from(sorted(grant[what]))))
    elif what == "data_states":
        grant[what] = list(_STATES)
    else:
        taken = {(r, p) for g in own["grants"].values() for r in g["roles"] for p in g["purposes"]}
        free = [p for p in _PURPOSES if not any((r, p) in taken for r in grant["roles"])]
        grant["purposes"] += free[:1]


@settings(max_examples=60, deadline=None)
@given(raw=_raws, asked=_QUESTIONS, data=st.data())
def test_wider_policy_closes_nothing(raw: bytes, asked: Asked, data: st.DataObject) -> None:
    """
    A policy that gives a recipient more never turns a yes into a no.
    """
    message = json.loads(raw)
    before = _answer(message, asked).answer
    own = copy.deepcopy(_POLICY)
    for _ in range(data.draw(st.integers(1, 3))):
        _wider(data.draw, own)  # type: ignore[arg-type]
    with _published(own):
        after = _answer(message, asked).answer
    assert not (before == "may" and after != "may")


@settings(max_examples=60, deadline=None)
@given(raw=_raws, asked=_QUESTIONS, data=st.data())
def test_more_marking_opens_nothing(raw: bytes, asked: Asked, data: st.DataObject) -> None:
    """
    A part or message that is marked higher never turns a no into a yes.
    """
    message = json.loads(raw)
    before = _answer(message, asked).answer
    order = _POLICY["sensitivities"]
    governance = message["governance"]
    if data.draw(st.booleans()):
        above = order[order.index(governance["sensitivity"]) :]
        governance["sensitivity"] = data.draw(st.sampled_from(above))
    places = [f"/payload/{name}" for name in message["payload"]] + ["/sender", "/payload", "/methodology"]
    entry = {"pointer": data.draw(st.sampled_from(places)), "sensitivity": data.draw(st.sampled_from(order))}
    governance.setdefault("raised", []).append(entry)
    after = _answer(message, asked).answer
    assert not (before == "may-not" and after != "may-not")


@pytest.mark.parametrize("marking", _POLICY["sensitivities"])
def test_decision_on_a_member_only_narrows_with_its_marking(marking: str) -> None:
    """
    For every member, role, purpose and state, a marking gives no more than the one below it.
    """
    order = _POLICY["sensitivities"]
    narrower = {"allow": 0, "coarsen": 1, "withhold": 2}
    for owner, slots in policy.members().items():
        for name, member in slots.items():
            for grant in policy._by_pair().values():
                one = policy.decide_member(grant, f"{owner}.{name}", member, marking)
                floor = policy.decide_member(grant, f"{owner}.{name}", member, order[0])
                assert narrower[one.outcome] >= narrower[floor.outcome]
                assert (one.reason == "") == (one.outcome == "allow")
                assert (one.how == "") == (one.outcome != "coarsen")


@settings(max_examples=80, deadline=None)
@given(asked=_QUESTIONS, data=st.data())
def test_life_in_danger_is_stopped_by_reading_and_safety_only(asked: Asked, data: st.DataObject) -> None:
    """
    Whatever else is wrong, and whoever it goes to, such a message goes.
    """
    reports = [raw for raw in _MESSAGES if json.loads(raw)["message_type"] == "report"]
    message = json.loads(data.draw(st.sampled_from(reports)))
    message["payload"]["incident"]["urgency"]["threat_to_life"] = "yes"
    for name in data.draw(st.sets(st.sampled_from(["recipients", "provenance", "governance", "created_at", "sender"]))):
        message.pop(name, None)
    if data.draw(st.booleans()):
        message["format_version"] = data.draw(st.sampled_from(["1.9.0", "9.0.0", "none"]))
    if data.draw(st.booleans()):
        message["note"] = data.draw(st.text(max_size=20))
    found = _answer(message, asked)
    stopping = {b.rule.split("-")[1] for a in found.addressed for b in a.blocks if b.stops}
    assert stopping <= {"ENC", "SAF"}
    assert (found.answer == "may-not") == bool(stopping)
    assert found.answer in ("may", "may-not", "not-asked")
