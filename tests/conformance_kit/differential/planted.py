"""
Defects that implementations really have, each put into our validator from outside.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from csea_interop.conformance.differential.judges import Said, ours
from csea_interop.conformance.kit.answers import Told
from csea_interop.schema.catalogue import catalogue

_REFUSES: Final = ("CSEA-SAF-", "CSEA-ENC-DEPTH", "CSEA-ENC-SIZE")


def without(said: Said, drop: Callable[[Told], bool]) -> Said:
    """
    What would have been said, had some findings not been made.
    """
    kept = frozenset(told for told in said.findings or () if not drop(told))
    if kept == said.findings:
        return said
    severities = {catalogue()[told.rule].severity for told in kept}
    verdict = "valid"
    if any(told.rule.startswith(_REFUSES) for told in kept):
        verdict = "refused"
    elif any(told.rule == "CSEA-STR-VERSION" for told in kept):
        verdict = said.verdict
    elif "error" in severities:
        verdict = "invalid"
    elif "warning" in severities:
        verdict = "valid-with-warnings"
    return Said(verdict, kept)


def _dropping(*rules: str) -> Callable[[bytes, str], Said]:
    return lambda raw, now: without(ours(raw, now), lambda told: told.rule in rules)


def _pointing(change: Callable[[Told], Told]) -> Callable[[bytes, str], Said]:
    def judge(raw: bytes, now: str) -> Said:
        said = ours(raw, now)
        return replace(said, findings=frozenset(change(told) for told in said.findings or ()))

    return judge


def _lenient(raw: bytes, now: str) -> Said:
    try:
        return ours(json.dumps(json.loads(raw), ensure_ascii=False).encode(), now)
    except (ValueError, RecursionError):
        return ours(raw, now)


def _usable_if_unsure(raw: bytes, now: str) -> Said:
    said = ours(raw, now)
    return replace(said, verdict="valid", findings=frozenset()) if said.verdict == "undetermined" else said


def _verdict_alone(raw: bytes, now: str) -> Said:
    said = ours(raw, now)
    return replace(said, verdict="invalid" if said.verdict == "refused" else said.verdict, findings=None)


def _falling(raw: bytes, now: str) -> Said:
    return Said(fault="the harness has ended") if b": 0" in raw else ours(raw, now)


#: Each defect: the validator that has it, what the difference has to name, and within how many messages it is found.
PLANTED: Final[dict[str, tuple[Callable[[bytes, str], Said], tuple[str, ...], int]]] = {
    "takes any code for a known one": (_dropping("CSEA-STR-ENUM"), ("b", "CSEA-STR-ENUM"), 60),
    "overlooks members that nobody knows": (_dropping("CSEA-STR-UNKNOWN"), ("b", "CSEA-STR-UNKNOWN"), 60),
    "forgets the years of a maturity stage": (_dropping("CSEA-AGE-003"), ("b", "CSEA-AGE-003"), 4000),
    "does not look for references to nothing": (_dropping("CSEA-REF-001"), ("b", "CSEA-REF-001"), 300),
    "lets media through": (_dropping("CSEA-SAF-001"), ("b", "CSEA-SAF-001"), 1500),
    "has no upper limit of lists": (_dropping("CSEA-STR-COUNT"), ("b", "CSEA-STR-COUNT"), 300),
    "reads as a lenient parser does": (_lenient, ("b", "CSEA-ENC-DUPLICATE"), 1500),
    "names no absent member": (_pointing(lambda told: replace(told, missing="")), ("place", "CSEA-STR-REQUIRED"), 100),
    "points to the element": (
        _pointing(
            lambda told: (
                replace(told, pointer=told.pointer.rpartition("/")[0]) if told.rule == "CSEA-STR-TYPE" else told
            )
        ),
        ("place", "CSEA-STR-TYPE"),
        60,
    ),
    "takes what it does not know for valid": (_usable_if_unsure, ("b", "CSEA-STR-VERSION"), 2500),
    "dies of a nought": (_falling, ("fault", "a"), 60),
    "does not tell refused from invalid": (_verdict_alone, ("verdict", "invalid", "refused"), 300),
}
