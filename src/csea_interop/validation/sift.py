"""
Findings divided into those that count, those that were set aside on request, and those that are known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from csea_interop.core.finding import Finding


class Sifted(NamedTuple):
    """
    The findings of one message, divided.

    Attributes:
        counting: those that are shown and that decide on the exit status.
        known: those of the baseline: they decide on the verdict, and on nothing else.
        ignored: those of rules that were left out on request: they are counted, and nothing more.
        entries: numbers of the baseline's entries that were met.
    """

    counting: list[Finding]
    known: list[Finding]
    ignored: list[Finding]
    entries: frozenset[int] = frozenset()


#: Divides the findings of one message; their order is kept.
Sift = Callable[[list[Finding]], Sifted]


def nothing_aside(findings: list[Finding]) -> Sifted:
    """
    All findings count.
    """
    return Sifted(findings, [], [])
