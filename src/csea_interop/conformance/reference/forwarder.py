"""
A forwarder: it passes a message on as its own, adds to its history, and changes nothing in silence.

What it is told to leave out it leaves out by a recorded step. What may not go is not sent.
"""

from __future__ import annotations

import copy
import json
import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.canonical import digest
from csea_interop.core.clock import written
from csea_interop.core.pointer import parse
from csea_interop.core.version import VERSION as TOOL_VERSION
from csea_interop.provenance.rewriting import Edit, Spot, markings, pointer
from csea_interop.validation.exchange import judge_exchange
from csea_interop.validation.message import examine

_MATTERS: Final = "https://w3id.org/csea-interop/matters#"
#: What cannot hold for another writing, or for another set of messages.
_OWN: Final = ("signatures", "expected_signers", "batch")


@dataclass(frozen=True, slots=True)
class Task:
    """
    What a forwarder is to do with a message.

    Attributes:
        now: the moment of passing on.
        actor: the organisation that the forwarder acts as, one of the message's recipients.
        to: whom it is passed on to.
        purpose: what for; empty where the purpose stays.
        leave_out: pointers to parts that are left out.
    """

    now: datetime
    actor: Mapping[str, Any]
    to: tuple[Mapping[str, Any], ...]
    purpose: str = ""
    leave_out: tuple[str, ...] = ()


def task_of(stated: Mapping[str, Any]) -> Task:
    """
    The task as the protocol states it.

    Raises:
        KeyError: something is absent.
        ValueError: the moment is none.
    """
    return Task(
        datetime.fromisoformat(stated["now"]),
        stated["actor"],
        tuple(stated["to"]),
        stated.get("purpose", ""),
        tuple(stated.get("leave_out", ())),
    )


class Forwarder:
    """
    Passes messages on; its parts are methods, so that a test can break one alone.
    """

    def __init__(self) -> None:
        #: What each commitment was made with; whoever erases the data erases it too.
        self.salts: dict[str, str] = {}

    def forward(self, raw: bytes, task: Task) -> list[dict[str, Any]]:
        """
        What is sent for a message that came in; nothing where it may not go on.
        """
        message = self.judged(raw, task)
        if message is None:
            return []
        out = copy.deepcopy(message)
        changes = self.cut(out, task.leave_out)
        self.address(out, message, task)
        self.record(out, message, task, changes)
        return [out] if self.may_go(out, task) else []

    def judged(self, raw: bytes, task: Task) -> dict[str, Any] | None:
        """
        What came in; None where it cannot be used.
        """
        result, value = examine(raw, now=task.now)
        return value if result.ok else None

    def may_go(self, out: dict[str, Any], task: Task) -> bool:
        """
        Whether the message can be used and may go to each of its recipients.
        """
        result, value = examine(json.dumps(out).encode(), now=task.now)
        return result.ok and judge_exchange(value, result, None, task.now).answer == "may"

    def cut(self, out: dict[str, Any], leave_out: Sequence[str]) -> list[dict[str, Any]]:
        """
        Take parts out; each leaves the pointer it had and a commitment to what stood there.
        """
        spots = [spot for text in leave_out if (spot := parse(text))]
        changes, edits = [], []
        # From the last element on, so that the indexes of those before still hold.
        for spot in sorted(spots, key=_order, reverse=True):
            holder, name = _holder(out, spot)
            if holder is None:
                continue
            changes.append({"pointer": pointer(spot), "kind": "removed", "commitment": self.commitment(holder[name])})
            edits.append(Edit("removed", spot, "", ""))
            del holder[name]
        if changes:
            out["completeness"] = "partial"
            # It keeps the digest of the whole from being guessed, and is no longer needed.
            out.pop("nonce", None)
            markings(out, edits)
        return changes

    def commitment(self, part: Any) -> str:
        """
        A salted digest of a part, by which it can be recognised if it is ever shown again.
        """
        salt = secrets.token_hex(16)
        made = digest([salt, part])
        self.salts[made] = salt
        return made

    def address(self, out: dict[str, Any], message: Mapping[str, Any], task: Task) -> None:
        """
        Make it a message of one's own: identifier, sender, recipients, responsibility and purpose.
        """
        for name in _OWN:
            out.pop(name, None)
        who = task.actor["participant_id"]
        governance = out["governance"]
        country = task.actor.get("country") or governance["storage"]["country"]
        matter = f"{_MATTERS}{who} {message['sender']['participant_id']} {message['sender_reference']}"
        out |= {
            "message_id": uuid.uuid4().urn,
            "created_at": written(task.now),
            "sender": dict(task.actor),
            "recipients": [dict(to) for to in task.to],
            "sender_reference": "FW-" + uuid.uuid5(uuid.NAMESPACE_URL, matter).hex[:12],
        }
        governance |= {
            "controller": who,
            "storage": {"custodian": who, "country": country},
            "purpose": task.purpose or governance["purpose"],
            "disclosure_basis": [
                {"instrument": {"scheme": "example-law", "code": "passing-on"}, "jurisdiction": country}
            ],
        }

    def record(
        self, out: dict[str, Any], message: Mapping[str, Any], task: Task, changes: list[dict[str, Any]]
    ) -> None:
        """
        Add the steps: what came in, what was done to it, and that it went on.
        """
        before = message["governance"]["purpose"]
        after = out["governance"]["purpose"]
        steps = self.history(out)
        self.step(steps, task, "received", before, content_digest(message))
        if after != before:
            self.step(steps, task, "repurposed", after, content_digest(message))
        if changes:
            self.step(steps, task, "redacted", after, content_digest(out), changes)
        self.step(steps, task, "disclosed", after, content_digest(out))
        out["provenance"] = steps

    def history(self, out: dict[str, Any]) -> list[dict[str, Any]]:
        """
        The earlier steps, as they came in.
        """
        return list(out["provenance"])

    def step(
        self,
        steps: list[dict[str, Any]],
        task: Task,
        activity: str,
        purpose: str,
        content: str,
        changes: list[dict[str, Any]] | None = None,
    ) -> None:
        """
        Add one step of one's own at the end.
        """
        steps.append(
            {
                "sequence": len(steps) + 1,
                "activity": activity,
                "actor": task.actor["participant_id"],
                "role": task.actor["role"],
                "at": written(task.now),
                "tool": {"name": "csea-interop forwarder", "version": TOOL_VERSION, "kind": "software"},
                "purpose": purpose,
                **({"changes": changes} if changes else {}),
                "content_digest": content,
                "previous_step_digest": step_digest(steps[-1]),
            }
        )


def _order(spot: Spot) -> list[tuple[bool, int, str]]:
    return [(token.isdigit(), int(token) if token.isdigit() else 0, token) for token in spot]


def _holder(message: Any, spot: Spot) -> tuple[Any, Any]:
    """
    The object or list that holds a part, and its name or place there; None where there is no such part.
    """
    here = message
    for token in spot[:-1]:
        here = _at(here, token)
    last = spot[-1]
    if isinstance(here, dict) and last in here:
        return here, last
    if isinstance(here, list) and last.isdigit() and int(last) < len(here):
        return here, int(last)
    return None, None


def _at(here: Any, token: str) -> Any:
    if isinstance(here, dict):
        return here.get(token)
    return here[int(token)] if isinstance(here, list) and token.isdigit() and int(token) < len(here) else None
