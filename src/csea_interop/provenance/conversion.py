"""
A conversion is a step of provenance: what the user states around it, and the message that records it.

A foreign document rarely says who sends to whom, for what purpose and on which basis; the user
does, in a context that is checked before it is wrapped around the payload.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.clock import written
from csea_interop.core.errors import UsageError
from csea_interop.core.finding import Finding
from csea_interop.core.shape import faulty
from csea_interop.core.version import VERSION as TOOL_VERSION
from csea_model._constants import SHAPES, VERSION
from csea_model._shape import check_Governance, check_Participant, check_ProvenanceStep

Check = Callable[[Any], bool]


class Member(NamedTuple):
    """
    A member of the context: what it says, whether it must be there, and whether a value has its form.
    """

    about: str
    required: bool
    fits: Check


def instance(check: Callable[[Any, Any, list[Finding]], None]) -> Check:
    """
    Whether a value is an object of a class of the model.
    """

    def fits(value: Any) -> bool:
        out: list[Finding] = []
        check(value, None, out)
        return not out

    return fits


def instances(check: Callable[[Any, Any, list[Finding]], None]) -> Check:
    """
    Whether a value is a list, not empty, of objects of a class of the model.
    """
    one = instance(check)
    return lambda value: isinstance(value, list) and bool(value) and all(one(v) for v in value)


def slot(cls: str, name: str) -> Check:
    """
    Whether a value may stand in a slot of the model.
    """

    def fits(value: Any) -> bool:
        out: list[Finding] = []
        faulty({name: value}, None, out, SHAPES[cls], name)
        return not out

    return fits


ENVELOPE: Final[Mapping[str, Member]] = {
    "sender": Member("the organisation that sends the message", True, instance(check_Participant)),
    "recipients": Member("the organisations it is meant for", False, instances(check_Participant)),
    "governance": Member("responsibility, purpose, legal basis and limits", True, instance(check_Governance)),
    "language": Member("language of the words in the message", True, slot("Message", "language")),
    "test": Member("whether the message is a trial", True, slot("Message", "test")),
    "sender_reference": Member("the sender's own reference", False, slot("Message", "sender_reference")),
    "provenance": Member("the steps before the conversion", False, instances(check_ProvenanceStep)),
}


def checked(context: Mapping[str, Any], members: Mapping[str, Member]) -> Mapping[str, Any]:
    """
    The context, once every member is known, present where it must be, and of its form.

    Raises:
        UsageError: naming the member; names here are the user's own, values are not shown.
    """
    for name in context:
        if name not in members:
            raise UsageError("CSEA-USE-CONTEXT", f"the context has an unknown member {name}", _KNOWN)
    for name, member in members.items():
        if name not in context:
            if member.required:
                raise UsageError("CSEA-USE-CONTEXT", f"the context lacks the member {name}", member.about)
        elif not member.fits(context[name]):
            message = f"the member {name} of the context is not of the form that the model states"
            raise UsageError("CSEA-USE-CONTEXT", message, member.about)
    return context


_KNOWN: Final = "csea formats lists the members that each format knows"


def finished(
    now: datetime, context: Mapping[str, Any], kind: str, payload: Mapping[str, Any], reference: str, **members: Any
) -> dict[str, Any]:
    """
    The message around a payload, with the conversion as its last step.

    The same input at the same stated moment gives the same message, its id included.

    Args:
        now: the moment of conversion.
        context: what the user states, checked.
        kind: the message type.
        payload: the payload.
        reference: the sender's reference.
        members: other members of the message; ``provenance`` holds the steps before this one.
    """
    earlier: Sequence[Mapping[str, Any]] = members.pop("provenance", ())
    message = {
        "format_version": VERSION,
        "message_id": "",
        "message_type": kind,
        "created_at": written(now),
        **{name: context[name] for name in ("test", "language", "sender", "recipients") if name in context},
        "sender_reference": reference,
        **members,
        "governance": context["governance"],
        "provenance": [],
        "payload": payload,
    }
    digest = content_digest(message)
    step = {
        "sequence": len(earlier) + 1,
        "activity": "converted",
        "actor": context["sender"]["participant_id"],
        "role": context["sender"]["role"],
        "at": message["created_at"],
        "tool": {"name": "csea-interop", "version": TOOL_VERSION, "kind": "software"},
        "purpose": context["governance"]["purpose"],
        "content_digest": digest,
    }
    if earlier:
        step["previous_step_digest"] = step_digest(earlier[-1])
    message["provenance"] = [*earlier, step]
    name = " ".join((step["actor"], reference, step["at"], digest))
    message["message_id"] = uuid.uuid5(uuid.NAMESPACE_URL, f"{_CONVERSIONS}{name}").urn
    return message


_CONVERSIONS: Final = "https://w3id.org/csea-interop/conversions#"
