"""
The project's own validator behind the protocol of JSON lines.
"""

from __future__ import annotations

import base64
import binascii
import gc
import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import orjson

from csea_interop.conformance.kit.answers import PROTOCOL
from csea_interop.conformance.reference.emitting import EMITTERS, emitted
from csea_interop.core.errors import UsageError
from csea_interop.core.version import VERSION

if TYPE_CHECKING:
    from csea_interop.validation.validator import Validator

#: What breaks a request; anything else is a failure of the validator, which is told as one.
_MALFORMED: Final = (KeyError, ValueError, TypeError, binascii.Error)


def serve(lines: BinaryIO, out: BinaryIO) -> None:
    """
    Answer requests until there are no more, or ``stop`` comes.
    """
    for line in lines:
        try:
            request = orjson.loads(line)
            command = request["cmd"]
        except _MALFORMED:
            answer: dict[str, Any] = {"errored": True, "kind": "request"}
        else:
            if command == "stop":
                return
            answer = _greeting() if command == "start" else _answer(request)
        out.write(json.dumps(answer).encode() + b"\n")
        out.flush()


def _greeting() -> dict[str, Any]:
    # What judging needs is loaded now: the time to start is longer than the time to answer.
    import csea_interop.validation.message  # noqa: F401
    from csea_model._constants import VERSION as MODEL

    # What stays for ever is not looked through again after each message.
    gc.freeze()

    return {
        "protocol": PROTOCOL,
        "name": "csea-interop",
        "version": VERSION,
        "roles": ["validator", "library", "producer", "publisher", "forwarder"],
        "capabilities": [],
        "model_versions": [MODEL],
    }


def _answer(request: dict[str, Any]) -> dict[str, Any]:
    seq = request.get("seq")
    if request.get("role") == "forwarder":
        return {"seq": seq, **_forwarded(request)}
    if request.get("role") in EMITTERS:
        return {"seq": seq, **emitted(request)}
    try:
        raw = base64.b64decode(request["message_b64"], validate=True)
        now = datetime.fromisoformat(request["now"])
        validator = validator_of(request.get("profile", ""))
    except (*_MALFORMED, UsageError):
        return {"seq": seq, "errored": True, "kind": "request"}
    return {"seq": seq, **judged(raw, now, validator)}


def judged(raw: bytes, now: datetime, validator: Validator | None = None) -> dict[str, Any]:
    """
    The verdict with its findings, as the protocols have them.
    """
    from csea_interop.validation.message import validate

    result = replace(validator, now=now).validate(raw) if validator else validate(raw, now=now)
    findings = []
    for finding in result.findings:
        told = {"rule": finding.rule, "pointer": finding.pointer}
        findings.append(told | ({"missing": finding.missing} if finding.missing else {}))
    return {"verdict": result.verdict, "findings": findings}


def _forwarded(request: dict[str, Any]) -> dict[str, Any]:
    from csea_interop.conformance.reference.forwarder import Forwarder, task_of

    try:
        raw, task = base64.b64decode(request["message_b64"], validate=True), task_of(request)
    except _MALFORMED:
        return {"errored": True, "kind": "request"}
    sent = [json.dumps(message).encode() for message in Forwarder().forward(raw, task)]
    return {"messages_b64": [base64.b64encode(message).decode() for message in sent]}


@cache
def validator_of(profile: str) -> Validator | None:
    """
    A validator with the severities of a profile; none where they are the model's own.
    """
    from csea_interop.validation.selection import selection
    from csea_interop.validation.settings import Settings
    from csea_interop.validation.validator import Validator

    if not profile:
        return None
    return Validator.of(Settings(datetime.now(UTC), selection=selection(profile=profile)))
