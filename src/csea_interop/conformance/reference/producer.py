"""
A producer: it makes a message of facts, says of the rest that it is not known, and sends nothing that cannot be used.
"""

from __future__ import annotations

import copy
import json
import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import written
from csea_interop.core.version import VERSION as TOOL_VERSION
from csea_interop.validation.message import validate

_MARKINGS: Final = ("public", "internal", "restricted", "highly_restricted")
#: What every object of a list has to say, where nobody knows it.
_OPEN: Final[Mapping[str, Mapping[str, str]]] = {
    "content_items": {"synthetic_status": "not_assessed"},
    "accounts": {"holder_is_minor": "undetermined", "compromised": "not_assessed"},
}


class Producer:
    """
    Each step can be looked at by itself.
    """

    def produce(self, facts: Mapping[str, Any], now: datetime) -> dict[str, Any] | None:
        """
        The message; None where the facts do not suffice for one.

        Args:
            facts: what is known, in the model's members and codes, as ``conformance/protocol/producer.md`` has them.
            now: the moment of sending.
        """
        message = self.envelope(facts, now)
        message["payload"] = self.payload(facts)
        message["provenance"] = self.history(facts)
        self.mark(message, now)
        message["provenance"].append(self.sent(message, now))
        return message if validate(json.dumps(message).encode(), now=now).ok else None

    def envelope(self, facts: Mapping[str, Any], now: datetime) -> dict[str, Any]:
        """
        Who sends what to whom, under an identifier that no other message has.
        """
        said = {name: copy.deepcopy(value) for name, value in facts.items() if name not in {"steps", "payload"}}
        who = facts["sender"]
        governance = {
            "controller": who["participant_id"],
            "storage": {"custodian": who["participant_id"], "country": who["country"]},
            **said.pop("governance"),
        }
        return {
            "format_version": "1.0.0",
            "message_id": uuid.uuid4().urn,
            "created_at": written(now),
            **said,
            "governance": governance,
        }

    def payload(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """
        What is known, and of what has to be said that nobody knows it.
        """
        payload = copy.deepcopy(dict(facts["payload"]))
        for name, answers in _OPEN.items():
            payload |= {name: [{**answers, **entry} for entry in payload[name]]} if name in payload else {}
        if facts["message_type"] == "report":
            incident = payload.get("incident", {})
            urgency = {"threat_to_life": "not_assessed", **incident.get("urgency", {})}
            payload["incident"] = {**incident, "urgency": urgency}
        if facts["message_type"] == "outcome":
            payload.setdefault("may_tell_analyst", "not_recorded")
        return payload

    def history(self, facts: Mapping[str, Any]) -> list[dict[str, Any]]:
        """
        The steps from the beginning, each bound to the one before.
        """
        steps: list[dict[str, Any]] = []
        for number, step in enumerate(facts["steps"], start=1):
            bound = {"previous_step_digest": step_digest(steps[-1])} if steps else {}
            steps.append({"sequence": number, **self.actor(facts), **step, **bound})
        return steps

    def sent(self, message: Mapping[str, Any], now: datetime) -> dict[str, Any]:
        """
        The last step: that it goes out.
        """
        steps = message["provenance"]
        return {
            "sequence": len(steps) + 1,
            "activity": "disclosed",
            **self.actor(message),
            "at": written(now),
            "tool": {"name": "csea-interop producer", "version": TOOL_VERSION, "kind": "software"},
            "purpose": message["governance"]["purpose"],
            "content_digest": content_digest(message),
            "previous_step_digest": step_digest(steps[-1]),
        }

    def actor(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """
        The sender, as a step names it.
        """
        return {"actor": facts["sender"]["participant_id"], "role": facts["sender"]["role"]}

    def mark(self, message: dict[str, Any], now: datetime) -> None:
        """
        Take the marking that is asked for, or the lowest above it that its members have to have.
        """
        governance = message["governance"]
        for marking in _higher(governance["sensitivity"]):
            governance["sensitivity"] = marking
            found = validate(json.dumps(message).encode(), now=now).findings
            if not any(finding.rule.startswith("CSEA-SEN-") for finding in found):
                return


def _higher(least: str) -> Iterator[str]:
    yield from _MARKINGS[_MARKINGS.index(least) :]
