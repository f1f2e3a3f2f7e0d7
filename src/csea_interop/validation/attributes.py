"""
Which attributes of a message a recipient may not have, or not so exactly.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

from csea_interop.core.pointer import resolve
from csea_interop.schema.policy import (
    TOO_EXACT,
    WITHHELD,
    Decision,
    Grant,
    decide_member,
    grant_of,
    members,
    rank,
    root,
    section,
    sensitivities,
)
from csea_interop.validation.blocks import Block

#: How a time ends that says no more than its day; one that says no more than its month ends with its first day.
_DAY: Final = "T00:00:00Z"
_MONTH: Final = "-01"
#: States in which the sender vouches that nobody is recognised: a band of theirs is not asked for its width.
_NOBODY: Final = frozenset({"anonymised", "aggregated", "synthetic"})


class _Cuts(NamedTuple):
    """
    What a grant does not let through, by class; and the classes below which something of it stands.
    """

    own: dict[str, dict[str, Decision]]
    reach: frozenset[str]


def attribute_blocks(message: Any, role: str, purpose: str) -> Iterator[Block]:
    """
    A block for each attribute that does not go as it stands, whatever the state of the data.

    The role and purpose have a grant. The message is a mapping of any shape; what has not the shape of
    the model is not looked at.
    """
    grant = grant_of(role, purpose)
    assert grant is not None
    yield from _raised(message, grant)
    governance = message.get("governance")
    governance = governance if isinstance(governance, dict) else {}
    cuts = _cuts(role, purpose, rank(_text(governance.get("sensitivity"))))
    if root() not in cuts.reach and root() not in cuts.own:
        return
    state = _text(governance.get("data_state"))
    stack: list[tuple[dict[str, Any], str, str]] = [(message, root(), "")]
    while stack:
        value, owner, above = stack.pop()
        cut = cuts.own.get(owner, {})
        for name, member in members()[owner].items():
            if name not in value:
                continue
            inner, pointer = value[name], f"{above}/{name}"
            if name in cut:
                yield from _cut(cut[name], f"{owner}.{name}", inner, pointer, state)
                continue
            child = member.below.get(_text(value.get(member.tag)) if member.tag else "")
            if child is None or (child not in cuts.reach and child not in cuts.own):
                continue
            items = enumerate(inner) if isinstance(inner, list) else ((-1, inner),)
            stack.extend((v, child, pointer if i < 0 else f"{pointer}/{i}") for i, v in items if isinstance(v, dict))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _cut(decision: Decision, name: str, value: Any, pointer: str, state: str) -> Iterator[Block]:
    if decision.outcome == "withhold":
        yield Block(WITHHELD, pointer, member=name)
        return
    items = enumerate(value) if isinstance(value, list) else ((-1, value),)
    for index, item in items:
        if not is_coarse(decision.how, item, state):
            yield Block(TOO_EXACT, pointer if index < 0 else f"{pointer}/{index}", member=name, how=decision.how)


def is_coarse(how: str, value: Any, state: str) -> bool:
    """
    Whether a value is no more exact than ``how`` asks for.

    A band cannot be told from an exact number; it passes where the sender vouches that nobody is recognised.
    """
    if how == "coarsen_to_band":
        return state in _NOBODY
    if not isinstance(value, str):
        return False
    if how in ("coarsen_to_day", "coarsen_to_month"):
        day = value.removesuffix(_DAY)
        return "T" not in day and (how == "coarsen_to_day" or day.endswith(_MONTH))
    if how == "coarsen_to_domain":
        rest = value.partition("://")[2]
        return bool(rest) and not any(mark in rest.removesuffix("/") for mark in "/?#@")
    if how == "coarsen_to_network":
        # The last byte of an address of version 4; all but the first 48 bits of one of version 6.
        return value.endswith((".0", "::")) and (":" not in value or value.count(":") <= 4)
    return False


def _raised(message: Any, grant: Grant) -> Iterator[Block]:
    """
    Parts that the sender marked higher than this recipient may have them.
    """
    governance = message.get("governance")
    entries = governance.get("raised") if isinstance(governance, dict) else None
    for entry in entries if isinstance(entries, list) else ():
        pointer = entry.get("pointer") if isinstance(entry, dict) else None
        if not isinstance(pointer, str) or rank(_text(entry.get("sensitivity"))) <= rank(grant.whole):
            continue
        # The text is the sender's own: only one that leads into the message is shown, and by its known names.
        found, _ = resolve(message, pointer)
        shown = _modelled(message, pointer) if found else None
        if shown is not None:
            yield Block(WITHHELD, shown)


def _modelled(message: Any, pointer: str) -> str | None:
    """
    The pointer down to where the model's names end; below that stand names of the sender's.
    """
    here, owner, out = message, root(), ""
    for token in pointer.split("/")[1:]:
        if isinstance(here, list):
            here, out = here[int(token)], f"{out}/{token}"
            continue
        own = members().get(owner, {}).get(token) if owner else None
        if own is None:
            break
        owner = own.below.get(_text(here.get(own.tag)) if own.tag else "", "")
        here, out = here[token], f"{out}/{token}"
    return out


@cache
def _cuts(role: str, purpose: str, marking: int) -> _Cuts:
    grant = grant_of(role, purpose)
    assert grant is not None
    # By its place, never by its text: what is kept here outlives the message.
    sensitivity = sensitivities()[marking]
    as_message = section("as_message")
    own: dict[str, dict[str, Decision]] = {}
    for owner, slots in members().items():
        for name, member in slots.items():
            whole = f"{owner}.{name}"
            decision = decide_member(grant, whole, member, sensitivity if whole in as_message else None)
            if decision.outcome != "allow":
                own.setdefault(owner, {})[name] = decision
    reach: set[str] = set()
    while True:
        more = {
            owner
            for owner, slots in members().items()
            if owner not in reach
            for member in slots.values()
            if any(child in own or child in reach for child in member.below.values())
        }
        if not more:
            return _Cuts(own, frozenset(reach))
        reach |= more
