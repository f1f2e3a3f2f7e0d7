"""
The examination of a harness, in whatever way it is asked.
"""

from __future__ import annotations

from pathlib import Path

from csea_interop.conformance.doctor.diagnosis import Diagnosis, Health, health
from csea_interop.conformance.doctor.judgement import judged, looked_at
from csea_interop.conformance.doctor.probes import Probe, probes
from csea_interop.conformance.kit import modes
from csea_interop.conformance.kit.answers import Answer
from csea_interop.conformance.kit.asked import Harness
from csea_interop.conformance.kit.cases import USABLE, Case
from csea_interop.conformance.kit.plan import Way


def examine(way: Way, folder: Path) -> Health:
    """
    Examine the harness of a way with messages of the suite.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` it cannot be started.
        InputError: ``CSEA-INP-SUITE`` the suite cannot be read.
    """
    asked = probes(folder)
    if way.mode == "jsonl":
        from csea_interop.conformance.doctor.conversation import Conversation, Patience
        from csea_interop.conformance.kit.modes.jsonl import words

        return Conversation(words(way.target), Patience(answer=way.seconds)).examine(asked)
    return _by_answers(modes.opened(way), asked)


def _by_answers(harness: Harness, asked: tuple[Probe, ...]) -> Health:
    """
    Where the kit itself speaks with the implementation, only what it answers can be wrong.
    """
    by_id = {f"probe/{number:02}": probe for number, probe in enumerate(asked)}
    questions = [Case(name, probe.raw, probe.now, USABLE, (), exact=False) for name, probe in by_id.items()]
    found: list[Diagnosis] = []
    answers: dict[Probe, Answer] = {}
    with harness:
        for case, answer, leak in harness.answers(questions):
            probe = by_id[case.id]
            if leak:
                found.append(Diagnosis("CSEA-DOC-ECHO", f"a text of {probe.name} came out"))
            if answer.timeout:
                found.append(Diagnosis("CSEA-DOC-SLOW", f"no answer to {probe.name} came in time"))
            elif answer.fault:
                found.append(Diagnosis("CSEA-DOC-ERRORS", f"of {probe.name}: {answer.fault}"))
            else:
                answers[probe] = answer
        product = harness.product
    found += judged(answers)
    looked = looked_at(answers) - {"ends with its input", "starts again after it was killed"}
    return health(f"{product.name} {product.version}" if product else "", found, looked)
