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


class Reached:
    """
    An implementation that is reached in some way; one that falls too often is started over, as long as it answers.

    Args:
        way: how it is reached.
    """

    def __init__(self, way: Way) -> None:
        self._way = way
        self._harness: Harness | None = None
        self._answers = 0

    def __call__(self, raw: bytes, now: str) -> Said:
        """
        What it says of one message.

        Raises:
            UsageError: it can no longer be used.
        """
        try:
            return self._ask(raw, now)
        except UsageError:
            if not self._answers:
                raise
        # The kit gives up who has to be started again and again; whoever looks for such messages goes on.
        self.close()
        self.open()
        return self._ask(raw, now)

    def open(self) -> None:
        """
        Start it.

        Raises:
            UsageError: it cannot be used, or judges no messages.
        """
        from csea_interop.conformance.kit import modes

        self._answers = 0
        harness = modes.opened(self._way)
        harness.__enter__()
        self._harness = harness
        if harness.product is None or "validator" not in harness.product.roles:
            self.close()
            raise UsageError("CSEA-USE-ROLE", "the implementation has not the role of a validator", "see its greeting")

    def close(self) -> None:
        """
        End it.
        """
        if self._harness is not None:
            self._harness.__exit__(None, None, None)
            self._harness = None

    def _ask(self, raw: bytes, now: str) -> Said:
        assert self._harness is not None
        case = Case("asked", raw, now, USABLE, (), exact=False)
        for _, answer, leak in self._harness.answers([case]):
            told = None if answer.findings is None else frozenset(answer.findings)
            self._answers += not answer.fault
            return Said(answer.verdict, told, answer.fault, leak, bool(answer.skipped))
        return Said(fault="no answer came")


@contextmanager
def reached(way: Way) -> Iterator[Judge]:
    """
    The implementation that a way leads to, started, and ended in the end.

    Raises:
        UsageError: it cannot be used, or judges no messages.
    """
    judge = Reached(way)
    judge.open()
    try:
        yield judge
    finally:
        judge.close()


_MOMENTS: Final[dict[str, datetime]] = {}


def _moment(now: str) -> datetime:
    if now not in _MOMENTS:
        _MOMENTS[now] = datetime.fromisoformat(now)
    return _MOMENTS[now]
