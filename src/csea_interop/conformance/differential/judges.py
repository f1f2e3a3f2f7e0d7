"""
Whoever is asked for a verdict: an implementation that is reached in some way, or the project's own validator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from csea_interop.conformance.kit.answers import Told
from csea_interop.conformance.kit.asked import Harness
from csea_interop.conformance.kit.cases import USABLE, Case
from csea_interop.conformance.kit.plan import Way
from csea_interop.core.errors import UsageError


@dataclass(frozen=True, slots=True)
class Said:
    """
    What was said of one message.

    Attributes:
        verdict: empty where none was given.
        findings: None where verdicts only are told.
        fault: what went wrong, in the kit's own words; empty where nothing did.
        leak: a text of the message came out.
        skipped: it said that it cannot judge this.
    """

    verdict: str = ""
    findings: frozenset[Told] | None = None
    fault: str = ""
    leak: bool = False
    skipped: bool = False


#: Gives what is said of a message, from its bytes and the moment of judging.
Judge = Callable[[bytes, str], Said]


def ours(raw: bytes, now: str) -> Said:
    """
    The project's own validator, in this process.
    """
    from csea_interop.validation.message import validate

    result = validate(raw, now=_moment(now))
    return Said(
        result.verdict, frozenset(Told(found.rule, found.pointer, found.missing or "") for found in result.findings)
    )


def asked(harness: Harness) -> Judge:
    """
    An implementation that has been started.
    """

    def judge(raw: bytes, now: str) -> Said:
        case = Case("asked", raw, now, USABLE, (), exact=False)
        for _, answer, leak in harness.answers([case]):
            told = None if answer.findings is None else frozenset(answer.findings)
            return Said(answer.verdict, told, answer.fault, leak, bool(answer.skipped))
        return Said(fault="no answer came")

    return judge


@contextmanager
def reached(way: Way) -> Iterator[Judge]:
    """
    The implementation that a way leads to, started, and ended in the end.

    Raises:
        UsageError: it cannot be used, or judges no messages.
    """
    from csea_interop.conformance.kit import modes

    with modes.opened(way) as harness:
        if harness.product is None or "validator" not in harness.product.roles:
            raise UsageError("CSEA-USE-ROLE", "the implementation has not the role of a validator", "see its greeting")
        yield asked(harness)


_MOMENTS: Final[dict[str, datetime]] = {}


def _moment(now: str) -> datetime:
    if now not in _MOMENTS:
        _MOMENTS[now] = datetime.fromisoformat(now)
    return _MOMENTS[now]
