"""
Requirements on the conditions under which a message was passed on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from csea_interop.conformance.kit.relations.forwarding import LOWERING, Passed
from csea_interop.core.pointer import escape, resolve
from csea_interop.schema.policy import rank

_TLP: Final = ("", "CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")


def purpose_widened(passed: Passed) -> bool:
    """
    Something is permitted or done that was not permitted, or the purpose of collection is another. An answer is collected anew.
    """
    old, new = passed.before["governance"], passed.after["governance"]
    if not {new["purpose"], *new["permitted_purposes"]} <= set(old["permitted_purposes"]):
        return True
    return bool(passed.before["message_type"] != "outcome" and new["original_purpose"] != old["original_purpose"])


def marking_lowered(passed: Passed) -> bool:
    """
    The message, or a part that was marked higher, is marked lower, and no step made it say less.
    """
    if passed.did(*LOWERING):
        return False
    old, new = passed.before["governance"], passed.after["governance"]
    if rank(new["sensitivity"]) < rank(old["sensitivity"]):
        return True
    raised = {entry["pointer"]: entry["sensitivity"] for entry in new.get("raised", ())}
    for entry in old.get("raised", ()):
        found, part = resolve(passed.before, entry["pointer"])
        name = entry["pointer"].rpartition("/")[2]
        there = list(_places(passed.after, name, part)) if found else []
        marked = [rank(raised[place]) >= rank(entry["sensitivity"]) for place in there if place in raised]
        if there and not any(marked):
            return True
    return False


def _places(value: Any, name: str, part: Any, above: str = "") -> Iterator[str]:
    """
    Pointers to where the part stands under its name; an element may have moved in its list.
    """
    pairs = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for key, item in pairs:
        pointer = f"{above}/{escape(key)}"
        if item == part and (key == name or (isinstance(key, int) and name.isdigit())):
            yield pointer
        yield from _places(item, name, part, pointer)


def handling_loosened(passed: Passed) -> bool:
    """
    A condition of handling is gone or milder; where the message says less, the label of sharing may follow it.
    """
    old = passed.before["governance"].get("handling", {})
    new = passed.after["governance"].get("handling", {})
    label = _TLP.index(new.get("tlp", "")) < _TLP.index(old.get("tlp", ""))
    if label and not passed.did(*LOWERING):
        return True
    told = [h.get("affected_party_notification", {}).get("value") for h in (old, new)]
    sent = [h.get("encrypt_in_transit") for h in (old, new)]
    return bool((told[0] == "must_not" and told[1] != "must_not") or (sent[0] == "must" and sent[1] != "must"))


def trial_changed(passed: Passed) -> bool:
    """
    A trial has become earnest, or the reverse.
    """
    return bool(passed.after["test"] != passed.before["test"])
