"""
Mistakes that a type checker must find: each line that says so has one, and a checker that finds none there complains.
"""

from __future__ import annotations

from typing import Literal

import csea_interop as csea
from csea_model import Code, Participant, ParticipantRole, Urgency
from csea_model import Mesage as Message  # type: ignore[attr-defined]  # pyright: ignore


def mistakes(result: csea.Result, finding: csea.Finding, validator: csea.Validator) -> None:
    """
    One mistake a line; it is read by type checkers and never run.
    """
    csea.valid(b"{}")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType]
    csea.validate("{}")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.is_valid(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.validate(b"{}", now="2026-04-01")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.validate(b"{}", None)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    csea.validate_stream("messages.ndjson")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.validate_stream(b"", layout="xml")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.Limits(max_bytes="1 MiB")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    csea.Validator(limit=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    validator.now = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    result.verdict = "valid"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    print(finding.value)  # type: ignore[attr-defined]  # pyright: ignore
    _: Literal["fine"] = result.verdict  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    Code(scheme="example")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Code(scheme="example", code=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Code(scheme="example", code="a", value="b")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Urgency(threat_to_life="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Participant(participant_id="org:a", role="platform")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(ParticipantRole.nobody, Message)  # type: ignore[attr-defined]  # pyright: ignore
