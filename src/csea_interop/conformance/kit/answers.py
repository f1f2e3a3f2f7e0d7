"""
What an implementation says of one message, read as strictly as a message: it may be wrong, broken or hostile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from csea_interop.core.pointer import parse
from csea_interop.core.reader import read

PROTOCOL: Final = 1
VERDICTS: Final = frozenset({"valid", "valid-with-warnings", "invalid", "refused", "undetermined"})
_RESULT: Final = ("verdict", "skipped", "errored")


@dataclass(frozen=True, slots=True)
class Told:
    """
    One finding as it was told; ``missing`` is empty where none was named.
    """

    rule: str
    pointer: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """
    One answer.

    Attributes:
        verdict: what the implementation says; empty where it gave none.
        findings: what it found; None where it tells verdicts only.
        skipped: it says that it has no such ability, and why.
        fault: what is wrong with the answer or its giver, in the kit's own words; empty where nothing is.
        timeout: the fault is that no answer came in time.
        among: where it cannot tell which of several verdicts it gives, those; ``verdict`` is empty then.
    """

    verdict: str = ""
    findings: tuple[Told, ...] | None = None
    skipped: str = ""
    fault: str = ""
    timeout: bool = False
    among: frozenset[str] = frozenset()


def answer_of(line: bytes, seq: int) -> Answer:
    """
    The answer that one line of a harness holds.
    """
    reading = read(line)
    value = reading.value
    if reading.findings or not isinstance(value, dict):
        return Answer(fault="the answer is no JSON object")
    if value.get("seq") != seq:
        return Answer(fault="the answer is for another message")
    kinds = [name for name in _RESULT if name in value]
    if len(kinds) != 1:
        return Answer(fault="the answer has not exactly one of verdict, skipped and errored")
    if kinds == ["errored"]:
        return Answer(fault="the implementation says that it failed")
    if kinds == ["skipped"]:
        reason = value.get("reason")
        return (
            Answer(skipped="stated") if isinstance(reason, str) and reason else Answer(fault="skipped without reason")
        )
    if not isinstance(value["verdict"], str) or value["verdict"] not in VERDICTS:
        return Answer(fault="the verdict is none of the five")
    if "findings" not in value:
        return Answer(value["verdict"])
    findings = findings_of(value["findings"])
    return Answer(fault="a finding has not the form of one") if findings is None else Answer(value["verdict"], findings)


def findings_of(stated: Any) -> tuple[Told, ...] | None:
    """
    The findings of a list as it was told; None where it is no list of such.
    """
    if not isinstance(stated, list):
        return None
    found = [_finding(entry) for entry in stated]
    return None if None in found else tuple(told for told in found if told is not None)


def _finding(entry: Any) -> Told | None:
    if not isinstance(entry, dict):
        return None
    rule, pointer, missing = entry.get("rule"), entry.get("pointer", ""), entry.get("missing") or ""
    if not (isinstance(rule, str) and rule and isinstance(pointer, str) and isinstance(missing, str)):
        return None
    return Told(rule, pointer, missing) if parse(pointer) is not None else None
