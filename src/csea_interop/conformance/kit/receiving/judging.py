"""
A reply against what one requirement asks of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.kit.answers import Answer, findings_of
from csea_interop.conformance.kit.grading import Grade, grade
from csea_interop.conformance.kit.receiving.receipts import receipt_fault
from csea_interop.conformance.kit.receiving.streams import JSON, Demand
from csea_interop.conformance.kit.web import Reply
from csea_interop.core.canonical import digest
from csea_interop.core.reader import read

PROBLEM: Final = "application/problem+json"
#: What a receiver says of a path that it does not offer.
ABSENT: Final = frozenset({404, 405, 501})
_NOT_OFFERED: Final = Grade("skip", note="the receiver does not offer the test interface for it")


@dataclass(frozen=True, slots=True)
class Offered:
    """
    Which parts of the test interface a receiver has.
    """

    kept: bool
    answers: bool


def judged(demand: Demand, reply: Reply, sent: Sequence[bytes], now: str, offered: Offered) -> Grade:
    """
    What becomes of one demand.

    Args:
        demand: what is asked.
        reply: what came.
        sent: the bodies of the stream's steps, as they were sent.
        now: the moment of judging.
        offered: the parts of the test interface that there are.
    """
    if demand.kept is not None:
        return _kept(sent[demand.kept], reply) if offered.kept else _NOT_OFFERED
    if demand.receipt is not None:
        return _answered(sent[demand.receipt], reply, now) if offered.answers else _NOT_OFFERED
    for fault in (_status(demand, reply), _problem(demand, reply), _header(demand, reply), _again(demand, reply)):
        if fault:
            return _failed(fault)
    if demand.judged is not None or demand.rules:
        return _findings(demand, reply)
    return Grade("pass", verdict=True)


def _failed(note: str) -> Grade:
    return Grade("fail", note=note)


def _status(demand: Demand, reply: Reply) -> str:
    if not demand.status or reply.status in demand.status:
        return ""
    return f"another status than {reply.status} is right"


def _problem(demand: Demand, reply: Reply) -> str:
    if not demand.problem:
        return ""
    value = _object(reply)
    if reply.media != PROBLEM or value is None:
        return "the answer is no problem document"
    if not all(isinstance(value.get(name), str) and value[name] for name in ("type", "title")):
        return "the problem document lacks type or title"
    if value.get("status") != reply.status:
        return "the problem document states another status"
    return ""


def _header(demand: Demand, reply: Reply) -> str:
    if demand.header and not any(name.lower() == demand.header.lower() for name in reply.headers):
        return "a header is absent"
    return ""


def _again(demand: Demand, reply: Reply) -> str:
    value = _object(reply)
    if not demand.duplicate or reply.status == 208 or (value is not None and value.get("duplicate") is True):
        return ""
    return "it is not told that the message is known"


def _findings(demand: Demand, reply: Reply) -> Grade:
    told = findings_of((_object(reply) or {}).get("findings"))
    if told is None:
        return _failed("no findings are told, or not in their form")
    if demand.judged is not None:
        # The verdict is told by the status, which another requirement asks for.
        return grade(demand.judged, Answer(min(demand.judged.verdicts), told))
    right = set(demand.rules) <= {finding.rule for finding in told}
    return Grade("pass", True, True) if right else Grade("fail", True, False, note="other rules are broken")


def _kept(raw: bytes, reply: Reply) -> Grade:
    if reply.status != 200:
        return _failed("what was taken in is not there")
    same = reply.body == raw or digest(read(reply.body).value) == digest(read(raw).value)
    return Grade("pass", verdict=True) if same else _failed("what is kept is not what was sent")


def _answered(raw: bytes, reply: Reply, now: str) -> Grade:
    if reply.status != 200:
        return _failed("there is no answer")
    fault = receipt_fault(read(raw).value, reply.body, now)
    return _failed(fault) if fault else Grade("pass", verdict=True)


def _object(reply: Reply) -> dict[str, Any] | None:
    if reply.media not in {PROBLEM, JSON}:
        return None
    reading = read(reply.body)
    return reading.value if not reading.findings and isinstance(reading.value, dict) else None
