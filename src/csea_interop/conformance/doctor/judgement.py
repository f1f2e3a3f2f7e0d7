"""
What the answers to all probes say together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from csea_interop.conformance.doctor.diagnosis import LOOKS, Diagnosis
from csea_interop.conformance.doctor.probes import Probe
from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.cases import USABLE
from csea_interop.core.pointer import parse

_READER: Final = "CSEA-ENC-"
_MOMENT: Final = "judges at the moment that is asked for"
_PLACES: Final = "points to where a fault is"


def looked_at(answers: Mapping[Probe, Answer]) -> frozenset[str]:
    """
    The looks that the answers were enough for: without verdicts and findings some can show nothing.
    """
    found = set(LOOKS)
    if not any(answer.verdict for answer in answers.values()):
        found.discard(_MOMENT)
    if not any(answer.findings for answer in answers.values()):
        found.discard(_PLACES)
    return frozenset(found)


def judged(answers: Mapping[Probe, Answer]) -> Iterator[Diagnosis]:
    """
    The mistakes that show in verdicts and findings, of the answers that have them.
    """
    if answers and all(answer.skipped for answer in answers.values()):
        yield Diagnosis("CSEA-DOC-SKIPS", "every message was skipped: a run would claim nothing")
    told = {probe: answer for probe, answer in answers.items() if answer.verdict}
    sound = [answer for probe, answer in told.items() if probe.kind == "sound"]
    wrong = [probe for probe in told if probe.kind in {"faulty", "bytes"}]
    if len(sound) > 1 and not any(answer.verdict in USABLE for answer in sound):
        yield _none_is_sound(sound)
        return
    if len(wrong) > 1 and all(told[probe].verdict in USABLE for probe in wrong):
        yield Diagnosis("CSEA-DOC-VALID", "every faulty message was said to be usable, and what is no JSON as well")
        return
    for probe in wrong:
        if probe.kind == "bytes" and told[probe].verdict in USABLE:
            yield Diagnosis("CSEA-DOC-BYTES", f"{probe.name} was said to be usable")
    yield from _moment(told)
    for probe, answer in told.items():
        for finding in answer.findings or ():
            if probe.value is not None:
                yield from _place(probe, finding)


def _none_is_sound(sound: list[Answer]) -> Diagnosis:
    rules = [{told.rule for told in answer.findings or ()} for answer in sound]
    if all(rules) and all(rule.startswith(_READER) for found in rules for rule in found):
        return Diagnosis("CSEA-DOC-BASE64", "no sound message could be read, which each of them can be")
    return Diagnosis("CSEA-DOC-INVALID", "no sound message was said to be usable")


def _moment(told: Mapping[Probe, Answer]) -> Iterator[Diagnosis]:
    for probe, answer in told.items():
        if probe.kind == "moment" and any(
            other.raw == probe.raw and other.kind == "sound" and told[other] == answer for other in told
        ):
            yield Diagnosis("CSEA-DOC-NOW", "a message from the future was judged as one from the past")


def _place(probe: Probe, finding: Told) -> Iterator[Diagnosis]:
    tokens = parse(finding.pointer) or ()
    if _leads(probe.value, tokens):
        return
    if _leads(probe.value, tuple(_less(token) for token in tokens)):
        yield Diagnosis("CSEA-DOC-INDEX", f"of {probe.name}, a pointer fits if its indexes are one less")
    elif _leads(probe.value, tokens[:-1]) and not finding.missing:
        yield Diagnosis("CSEA-DOC-MISSING", f"of {probe.name}, a pointer names a member that is not there")
    else:
        yield Diagnosis("CSEA-DOC-POINTER", f"of {probe.name}, a pointer leads nowhere")


def _less(token: str) -> str:
    return str(int(token) - 1) if token.isdecimal() and int(token) else token


def _leads(value: Any, tokens: tuple[str, ...]) -> bool:
    for token in tokens:
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return False
    return True
