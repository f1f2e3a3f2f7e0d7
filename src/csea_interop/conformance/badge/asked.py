"""
What a reader of a badge asks for, and one line of the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from csea_interop.conformance.badge.credential import Badge
from csea_interop.conformance.badge.trust import Trust

State = Literal["passed", "failed", "not checked"]


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What to hold a badge against.

    Attributes:
        trust: whom the reader trusts.
        now: the moment of reading, in seconds since 1970.
        report: the report that the badge should be about; None where none is given.
        suite_digest: digest of the suite that is at hand; empty where none is.
        artifact: digest of the product that is at hand; empty where none is.
        status: bytes of the list of revoked badges; None where none is given.
        allow_test: whether a badge of a test key is taken, which says nothing of any product.
    """

    trust: Trust
    now: int
    report: Mapping[str, Any] | None = field(default=None, repr=False)
    suite_digest: str = ""
    artifact: str = ""
    status: bytes | None = None
    allow_test: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """
    One question and its answer; ``code`` is the permanent id of what is wrong, empty where nothing is.
    """

    name: str
    state: State
    said: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """
    All checks in their order, and the badge where its claims could be read.
    """

    checks: tuple[Check, ...]
    badge: Badge | None

    @property
    def holds(self) -> bool:
        """
        Whether the badge is genuine, trusted and current in all that was asked.
        """
        return self.badge is not None and all(check.state != "failed" for check in self.checks)


def passed(name: str, said: str) -> Check:
    """
    It is as it has to be.
    """
    return Check(name, "passed", said)


def failed(name: str, code: str, said: str) -> Check:
    """
    It is not.
    """
    return Check(name, "failed", said, code)


def unasked(name: str, said: str) -> Check:
    """
    Nobody asked, or it could not be asked.
    """
    return Check(name, "not checked", said)
