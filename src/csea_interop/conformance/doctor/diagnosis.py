"""
What the doctor finds, and in what order it looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

#: What does not make a harness unusable: a run is graded all the same.
REMARKS: Final = frozenset({"CSEA-DOC-CRLF", "CSEA-DOC-SKIPS"})
#: Each look with the codes that it can raise, in the order in which they are told.
LOOKS: Final[Mapping[str, tuple[str, ...]]] = {
    "starts and greets": ("CSEA-DOC-SILENT", "CSEA-DOC-GREETING", "CSEA-DOC-ENCODING"),
    "answers line by line, at once and in time": (
        "CSEA-DOC-FLUSH",
        "CSEA-DOC-STDOUT",
        "CSEA-DOC-SEQ",
        "CSEA-DOC-ANSWER",
        "CSEA-DOC-CRLF",
        "CSEA-DOC-SLOW",
    ),
    "speaks of verdicts and findings in the words of the protocol": ("CSEA-DOC-VERDICT", "CSEA-DOC-FINDING"),
    "outlives any bytes, and long ones": ("CSEA-DOC-DIES", "CSEA-DOC-ERRORS", "CSEA-DOC-LONG"),
    "judges the exact bytes, and tells sound from faulty": (
        "CSEA-DOC-SKIPS",
        "CSEA-DOC-VALID",
        "CSEA-DOC-BASE64",
        "CSEA-DOC-INVALID",
        "CSEA-DOC-BYTES",
    ),
    "judges at the moment that is asked for": ("CSEA-DOC-NOW",),
    "points to where a fault is": ("CSEA-DOC-POINTER", "CSEA-DOC-INDEX", "CSEA-DOC-MISSING"),
    "repeats nothing of a message": ("CSEA-DOC-ECHO",),
    "ends with its input": ("CSEA-DOC-STAYS",),
    "starts again after it was killed": ("CSEA-DOC-RESTART",),
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """
    One mistake: its permanent code, and what was seen, in the kit's own words.
    """

    code: str
    seen: str

    @property
    def grave(self) -> bool:
        """
        Whether a run would grade the harness instead of the implementation.
        """
        return self.code not in REMARKS


@dataclass(frozen=True, slots=True)
class Health:
    """
    What came of an examination.

    Attributes:
        name: how the implementation names itself, with its version; empty where it never did.
        found: the mistakes, each code once, in the order of ``LOOKS``.
        looked: the looks that were taken; the rest could not be, for what was found before.
    """

    name: str
    found: tuple[Diagnosis, ...]
    looked: frozenset[str]

    @property
    def usable(self) -> bool:
        """
        Whether a run would grade the implementation.
        """
        return not any(diagnosis.grave for diagnosis in self.found)


def health(name: str, seen: Sequence[Diagnosis], looked: frozenset[str]) -> Health:
    """
    The result from all that was seen; of each code the first counts.
    """
    first: dict[str, Diagnosis] = {}
    for diagnosis in seen:
        first.setdefault(diagnosis.code, diagnosis)
    order = [code for codes in LOOKS.values() for code in codes]
    return Health(name, tuple(sorted(first.values(), key=lambda one: order.index(one.code))), looked)
