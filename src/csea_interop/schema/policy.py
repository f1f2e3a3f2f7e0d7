"""
Who may have what for which task: the published policy, and its answer for one member.

The same answers decide whether a message may go as it stands, and what is left of it when it is cut down.

    >>> decide("researcher", "research", "pseudonymised", "Observation", "ip_address").outcome
    'coarsen'
    >>> decide("researcher", "research", "identifiable", "Observation", "ip_address").reason
    'CSEA-EXC-006'
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import orjson

from csea_interop.schema.artefacts import text

#: What becomes of a member on its way to a recipient.
Outcome = Literal["allow", "coarsen", "withhold"]
NO_TASK: Final = "CSEA-EXC-005"
TOO_CLOSE: Final = "CSEA-EXC-006"
WITHHELD: Final = "CSEA-EXC-007"
TOO_EXACT: Final = "CSEA-EXC-008"


class Member(NamedTuple):
    """
    The marks of one member of a class.

    ``below`` are the classes of the objects that it holds, by the value of ``tag`` where that decides;
    under the empty text where none does.
    """

    sensitivity: str
    disclosure: str
    personal_data: str
    tag: str
    below: Mapping[str, str]


class Grant(NamedTuple):
    """
    What certain roles may have for certain purposes; the grounds of ``opens``, ``closes`` and ``needs`` by name.
    """

    name: str
    data_states: frozenset[str]
    marking: str
    whole: str
    opens: Mapping[str, str]
    closes: Mapping[str, str]
    needs: Mapping[str, str]
    why: str
    source: tuple[str, ...]


class Decision(NamedTuple):
    """
    What becomes of one member: ``how`` names the coarser value, ``reason`` is empty where it goes as it stands.
    """

    outcome: Outcome
    how: str
    reason: str
    source: tuple[str, ...]


class Reason(NamedTuple):
    """
    Why a message may not go to a recipient, or why that cannot be told.
    """

    id: str
    answer: str
    remedy: str
    title: str
    why: str
    fix: str
    source: tuple[str, ...]


def decide(role: str, purpose: str, data_state: str, owner: str, slot: str, sensitivity: str | None = None) -> Decision:
    """
    What becomes of a member on its way to a recipient of this role, for this purpose.

    Args:
        role: what the recipient does in the exchange.
        purpose: what it has the data for.
        data_state: how close to persons the data are.
        owner: the class of the model that has the member.
        slot: the name of the member.
        sensitivity: the marking of this part of the message; its floor if not given. It counts only
            where it is higher than that.

    What no grant covers is withheld. A role, purpose or state that does not exist is in no grant.

    Raises:
        KeyError: the model has no such member.
    """
    member = members()[owner][slot]
    grant = grant_of(role, purpose)
    if grant is None:
        return Decision("withhold", "", NO_TASK, ())
    if data_state not in grant.data_states and member.personal_data != "none":
        return Decision("withhold", "", TOO_CLOSE, grant.source)
    return decide_member(grant, f"{owner}.{slot}", member, sensitivity)


def decide_member(grant: Grant, name: str, member: Member, sensitivity: str | None = None) -> Decision:
    """
    What becomes of a member under a grant, whatever the state of the data.
    """
    for closed in (name, member.personal_data):
        if closed in grant.closes:
            return Decision("withhold", "", WITHHELD, (grant.closes[closed],))
    floor, asked = rank(member.sensitivity), rank(sensitivity or member.sensitivity)
    if max(floor, asked) <= rank(grant.whole):
        return Decision("allow", "", "", grant.source)
    if asked > floor:
        # Whoever raised a part meant it to be kept from those who would otherwise have it.
        return Decision("withhold", "", WITHHELD, grant.source)
    if name in grant.opens:
        return Decision("allow", "", "", (grant.opens[name],))
    if member.disclosure == "keep":
        return Decision("allow", "", "", grant.source)
    if member.disclosure == "withhold":
        return Decision("withhold", "", WITHHELD, grant.source)
    return Decision("coarsen", member.disclosure, TOO_EXACT, grant.source)


def rank(sensitivity: str) -> int:
    """
    The place of a marking, from 0, the lowest; the highest of all for one that does not exist.
    """
    order = sensitivities()
    return order.index(sensitivity) if sensitivity in order else len(order) - 1


@cache
def sensitivities() -> tuple[str, ...]:
    """
    The markings, lowest first.
    """
    return tuple(_published()["sensitivities"])


def grant_of(role: str, purpose: str) -> Grant | None:
    """
    The grant for a role and purpose, if there is one.
    """
    return _by_pair().get((role, purpose))


@cache
def members() -> Mapping[str, Mapping[str, Member]]:
    """
    The marks of every member, by class and name.
    """
    return {
        owner: {name: _member(own) for name, own in slots.items()} for owner, slots in _published()["members"].items()
    }


@cache
def reasons() -> Mapping[str, Reason]:
    """
    Every reason, by id.
    """
    return {
        name: Reason(name, own["answer"], own["remedy"], own["title"], own["why"], own["fix"], tuple(own["source"]))
        for name, own in _published()["reasons"].items()
    }


def section(name: str) -> Mapping[str, Any]:
    """
    A section of the published policy as it stands: ``profiles``, ``rules``, ``receivers``, ``as_message``.
    """
    value: Mapping[str, Any] = _published()[name]
    return value


def root() -> str:
    """
    The class of the message.
    """
    return str(_published()["root"])


@cache
def _by_pair() -> Mapping[tuple[str, str], Grant]:
    out = {}
    for name, own in _published()["grants"].items():
        grant = Grant(
            name,
            frozenset(own["data_states"]),
            own["marking"],
            own["whole"],
            own["opens"],
            own["closes"],
            own["needs"],
            own["why"],
            tuple(own["source"]),
        )
        out.update({(role, purpose): grant for role in own["roles"] for purpose in own["purposes"]})
    return out


def _member(own: Mapping[str, Any]) -> Member:
    below = own.get("branches") or ({"": own["class"]} if "class" in own else {})
    return Member(own["sensitivity"], own["disclosure"], own.get("personal_data", "none"), own.get("tag", ""), below)


@cache
def _published() -> Mapping[str, Any]:
    value: dict[str, Any] = orjson.loads(text("policy.json"))
    return value
