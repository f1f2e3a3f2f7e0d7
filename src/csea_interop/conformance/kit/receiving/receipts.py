"""
Whether an answer to a message is one: valid, and about that message.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from csea_interop.core.builtins import content_digest
from csea_interop.validation.message import examine


def receipt_fault(message: Mapping[str, Any], answer: bytes, now: str) -> str:
    """
    What is wrong with the answer to a message, in the kit's own words; empty where nothing is.

    Args:
        message: what is answered.
        answer: the text that came.
        now: the moment of judging.
    """
    result, value = examine(answer, now=datetime.fromisoformat(now))
    if not result.ok:
        return "the answer is no valid message"
    payload = value["payload"]
    if value["message_type"] != "outcome" or value.get("in_reply_to") != message["message_id"]:
        return "the answer does not refer to the message"
    if payload["about"]["message_id"] != message["message_id"]:
        return "the answer is about another message"
    if payload["about"].get("reference") != message["sender_reference"]:
        return "the answer does not give back the sender's reference"
    if [to["participant_id"] for to in value["recipients"]] != [message["sender"]["participant_id"]]:
        return "the answer does not go to the sender"
    if value["sender"]["participant_id"] not in [to["participant_id"] for to in message["recipients"]]:
        return "the answer comes from somebody who was not addressed"
    if value["test"] != message["test"]:
        return "the answer is a trial and the message is not, or the reverse"
    first = value["provenance"][0]
    if first.get("activity") != "received" or first.get("content_digest") != content_digest(message):
        return "the answer does not begin with the receipt of the message"
    return ""
