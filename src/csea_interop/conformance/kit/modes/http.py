"""
The way over HTTP: a message by POST, the verdict as a status or a body, as ``conformance/protocol/http.md`` has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Self

from csea_interop.conformance.kit.answers import VERDICTS, Answer, findings_of
from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.web import Caller, Reply, WebFault
from csea_interop.core.errors import UsageError
from csea_interop.core.reader import read

#: The header in which the moment of judging travels.
MOMENT: Final = "CSEA-Now"
#: The header of the profile whose severities are asked for, where one is.
PROFILE: Final = "CSEA-Profile"
_TO_START: Final = 30.0
#: Verdicts by status where the body states none.
_STATUSES: Final[Mapping[int, frozenset[str]]] = {
    200: USABLE,
    201: USABLE,
    202: USABLE,
    204: USABLE,
    400: frozenset({"invalid", "undetermined", "refused"}),
    403: frozenset({"refused"}),
    413: frozenset({"refused"}),
    422: frozenset({"invalid", "undetermined"}),
}


def opened(way: Way) -> Http:
    """
    The harness at the address that the way names.

    Raises:
        UsageError: ``CSEA-USE-ADDRESS`` it is none, or leads to another machine; ``CSEA-USE-EXTRA``.
    """
    allowed: Any = way.extra.get("allowed") or ()
    return Http(way.target, way.seconds, tuple(allowed))


class Http:
    """
    A server that is running already; the kit neither starts nor ends it.

    Args:
        address: where messages are posted.
        seconds: for one question with its whole reply.
        allowed: hosts other than this machine.
    """

    def __init__(self, address: str, seconds: float, allowed: tuple[str, ...]) -> None:
        self._caller = Caller(address, seconds, allowed)
        self.product: Product | None = None

    def __enter__(self) -> Self:
        """
        Ask once with an empty object, to see whether anybody is there and what it tells.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` no answer, or none by the protocol.
        """
        try:
            reply = self._post(b"{}", NOW, "")
            answer = answer_of(reply)
        except WebFault as fault:
            self.__exit__()
            raise _unusable(fault.text) from None
        if answer.fault:
            self.__exit__()
            raise _unusable(answer.fault)
        name, _, version = reply.headers.get("server", "").partition(" ")[0].partition("/")
        tells = "status" if answer.among else "verdict"
        self.product = Product(name or "unnamed", version or "unstated", ("validator",), tells=tells)
        return self

    def __exit__(self, *_: object) -> None:
        """
        Close the connection.
        """
        self._caller.__exit__(None, None, None)

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        """
        Each case with its answer, and whether a text of the message came out in headers or body.
        """
        for case in cases:
            try:
                reply = self._post(case.raw, case.now, case.profile)
            except WebFault as fault:
                yield case, Answer(fault=fault.text, timeout=fault.timeout), False
            else:
                yield case, answer_of(reply), leaked(case.raw, reply.said)

    def _post(self, raw: bytes, now: str, profile: str) -> Reply:
        more = {PROFILE: profile} if profile else {}
        return self._caller.send("POST", "", raw, {"Content-Type": "application/json", MOMENT: now, **more})


def answer_of(reply: Reply) -> Answer:
    """
    The answer that a reply holds: that of its body, where it states a verdict, else that of its status.
    """
    by_status = _STATUSES.get(reply.status, frozenset())
    if not by_status:
        return Answer(fault="its status is none of the protocol")
    stated = read(reply.body).value if reply.media in {"application/json", "application/problem+json"} else None
    if not isinstance(stated, dict) or (verdict := stated.get("verdict")) is None:
        return Answer(among=by_status)
    if not isinstance(verdict, str) or verdict not in VERDICTS:
        return Answer(fault="the verdict is none of the five")
    if verdict not in by_status:
        return Answer(fault="its status and its verdict contradict one another")
    if "findings" not in stated:
        return Answer(verdict)
    findings = findings_of(stated["findings"])
    return Answer(fault="a finding has not the form of one") if findings is None else Answer(verdict, findings)


def _unusable(why: str) -> UsageError:
    hint = "is it running? Post {} to it by hand, with the header CSEA-Now"
    return UsageError("CSEA-USE-HARNESS", f"the server cannot be used: {why}", hint)
