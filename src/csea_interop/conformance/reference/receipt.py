"""
The first answer to a message: that it arrived, in a message of its own.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import written
from csea_interop.core.version import VERSION as TOOL_VERSION
from csea_model._constants import VERSION

#: An answer or published figures are not answered.
_ANSWERED: Final = frozenset({"report", "signal", "hash_set", "withdrawal"})
_NAMES: Final = "https://w3id.org/csea-interop/receipts#"


def receipt(message: Mapping[str, Any], now: datetime) -> dict[str, Any] | None:
    """
    The receipt of a valid message, as its first recipient gives it; None where none is given.

    A real receiver states its own law, reference and time of keeping; those here are made up.
    """
    recipients = message.get("recipients")
    if message["message_type"] not in _ANSWERED or not recipients:
        return None
    own, moment = recipients[0], written(now)
    who, purpose = own["participant_id"], message["governance"]["purpose"]
    country = own.get("country") or message["governance"]["storage"]["country"]
    law = {"instrument": {"scheme": "example-law", "code": "receipt"}, "jurisdiction": country}
    answer: dict[str, Any] = {
        "format_version": VERSION,
        "message_id": uuid.uuid5(uuid.NAMESPACE_URL, _NAMES + message["message_id"] + " " + moment).urn,
        "message_type": "outcome",
        "created_at": moment,
        "test": message["test"],
        "language": message["language"],
        "completeness": "complete",
        "sender": own,
        "recipients": [message["sender"]],
        "sender_reference": "RC-" + uuid.uuid5(uuid.NAMESPACE_URL, _NAMES + message["message_id"]).hex[:12],
        "receiver_references": [
            {"participant_id": message["sender"]["participant_id"], "reference": message["sender_reference"]}
        ],
        "in_reply_to": message["message_id"],
        "governance": {
            "controller": who,
            "storage": {"custodian": who, "country": country},
            "data_state": "pseudonymised",
            "original_purpose": purpose,
            "purpose": purpose,
            "permitted_purposes": [purpose],
            "disclosure_basis": [law],
            "sensitivity": "restricted",
            "handling": {"tlp": "AMBER"},
            "retention": [
                {
                    "scope": {"scheme": "example-retention-scope", "code": "message"},
                    "starts_on": moment[:10],
                    "maximum": "P1Y",
                    "hold": False,
                }
            ],
        },
        "payload": {
            "stage": "receipt",
            "about": {"message_id": message["message_id"], "reference": message["sender_reference"]},
            "received_at": moment,
            "verdict": "valid",
            "handling_status": "new",
            "may_tell_analyst": "yes",
        },
    }
    arrived = _step(1, "received", own, moment, purpose) | {"content_digest": content_digest(message)}
    sent = _step(2, "disclosed", own, moment, purpose) | {
        "content_digest": content_digest(answer),
        "previous_step_digest": step_digest(arrived),
    }
    return {**answer, "provenance": [arrived, sent]}


def _step(number: int, activity: str, who: Mapping[str, Any], moment: str, purpose: str) -> dict[str, Any]:
    return {
        "sequence": number,
        "activity": activity,
        "actor": who["participant_id"],
        "role": who["role"],
        "at": moment,
        "tool": {"name": "csea-interop receiver", "version": TOOL_VERSION, "kind": "software"},
        "purpose": purpose,
    }
