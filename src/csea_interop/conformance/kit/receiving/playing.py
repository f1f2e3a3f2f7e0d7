"""
A stream is played: requests are sent in their order, each reply is graded.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.grading import Grade, worst
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.receiving.judging import ABSENT, Offered, judged
from csea_interop.conformance.kit.receiving.streams import Step, Stream, identified, own_id
from csea_interop.conformance.kit.web import Caller, Reply, WebFault
from csea_interop.core.errors import UsageError
from csea_interop.core.reader import read

#: How the moment of judging travels.
NOW: Final = "CSEA-Now"
_SILENCE: Final = "CSEA-CON-006"
_QUOTED: Final = re.compile(rb'"([^"\\\x00-\x1f]{8,})"')
_WORD: Final = re.compile(rb"[A-Za-z]+([_-][A-Za-z]+)*")
_PRODUCT: Final = re.compile(r"([!-.0-~]{1,60})/([!-.0-~]{1,40})")


def fresh() -> str:
    """
    An identifier that was never used.
    """
    return uuid.uuid4().urn


def asked_of(stream: Stream) -> tuple[str, ...]:
    """
    The requirements that a stream is graded on: its own, and that nothing comes back of what it sends.
    """
    sends = any(step.body for step in stream.steps)
    return tuple(sorted({*stream.requirements, *((_SILENCE,) if sends else ())}))


class Receiver:
    """
    The receiver that is tested.

    Args:
        caller: reaches its address.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.product = Product("unnamed", "unknown", ("consumer",))
        self._offered = Offered(kept=False, answers=False)

    def meet(self, raw: bytes, now: str) -> None:
        """
        Send a first message: it shows how the receiver names itself, and which test interface it has.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` nobody answers at its address.
        """
        identifier = fresh()
        try:
            reply = self._send(Step(body=raw), identified(raw, identifier), identifier, now)
            kept = self._send(Step(method="GET", path="/{id}"), None, identifier, now)
            answer = self._send(Step(method="GET", path="/{id}/outcome"), None, identifier, now)
        except WebFault as fault:
            hint = "start the receiver first; conformance/protocol/consumer.md says what it has to answer"
            raise UsageError("CSEA-USE-HARNESS", f"the receiver cannot be used: {fault.text}", hint) from None
        named = _PRODUCT.match(next((text for name, text in reply.headers.items() if name.lower() == "server"), ""))
        if named:
            self.product = Product(named[1], named[2], ("consumer",))
        self._offered = Offered(kept.status not in ABSENT, answer.status not in ABSENT)

    def play(self, stream: Stream) -> Mapping[str, Grade]:
        """
        The grade of each requirement that the stream is about.
        """
        identifiers: dict[str, str] = {}
        sent: list[bytes] = []
        grades: dict[str, list[Grade]] = {requirement: [] for requirement in asked_of(stream)}
        for step in stream.steps:
            raw = step.body
            identifier = identifiers.setdefault(step.label, fresh())
            if raw is not None and step.fresh:
                raw = identified(raw, identifier)
            elif raw is not None:
                identifiers[step.label] = identifier = own_id(raw) or identifier
            sent.append(raw or b"")
            try:
                reply = self._send(step, raw, identifier, stream.now)
            except WebFault as fault:
                broken = Grade("timeout" if fault.timeout else "error", note=fault.text)
                return dict.fromkeys(grades, broken)
            for demand in step.demands:
                grades[demand.requirement].append(judged(demand, reply, sent, stream.now, self._offered))
            # What a look at the store gives back is a message, as it has to be.
            if raw and _SILENCE in grades:
                grades[_SILENCE].append(_silent(raw, reply, identifier))
        return {requirement: _one(of_it) for requirement, of_it in grades.items()}

    def _send(self, step: Step, raw: bytes | None, identifier: str, now: str) -> Reply:
        headers = {NOW: now} | ({"Content-Type": step.media} if raw is not None else {})
        return self._caller.send(step.method, step.path.replace("{id}", quote(identifier, safe="")), raw, headers)


def _silent(raw: bytes, reply: Reply, identifier: str) -> Grade:
    """
    Whether nothing of a message comes back but its identifier.
    """
    said = reply.said.replace(identifier.encode(), b"").replace(quote(identifier, safe="").encode(), b"")
    if not isinstance(read(raw).value, dict):
        out = any(text in said for text in _QUOTED.findall(raw) if not _WORD.fullmatch(text))
    else:
        out = leaked(raw, said)
    return Grade("leak", note="a text of the message came out") if out else Grade("pass", verdict=True)


def _one(grades: list[Grade]) -> Grade:
    outcome = worst(got.outcome for got in grades)
    return next((got for got in grades if got.outcome == outcome), Grade(outcome))
