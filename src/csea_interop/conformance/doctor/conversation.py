"""
The examination of a harness that speaks JSON lines: the process itself, then all that it answers.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.doctor.diagnosis import LOOKS, Diagnosis, Health, health
from csea_interop.conformance.doctor.hearing import answered, greeting, object_of, writing
from csea_interop.conformance.doctor.judgement import judged, looked_at
from csea_interop.conformance.doctor.probes import Probe
from csea_interop.conformance.doctor.talk import PipeFault, Talk
from csea_interop.conformance.kit.answers import PROTOCOL, Answer
from csea_interop.conformance.kit.leaks import leaked

#: Lines that are passed over in the search for the answer among other talk.
_OTHER_LINES: Final = 20
#: Numbers of questions do not follow one another: who counts by itself is noticed.
_STEP: Final = 17
#: After so many late answers no further one is waited for.
_SLOW: Final = 2
_RESULTS: Final = frozenset({"verdict", "skipped", "errored"})
#: Messages up to here are of usual length, in bytes.
_USUAL: Final = 50_000
_TALKS: Final = "a line beside the answers is on standard output"
#: Looks that need no answer to a message.
_FIRST: Final = frozenset(list(LOOKS)[:2])


@dataclass(frozen=True, slots=True)
class Patience:
    """
    Seconds: to start, for an answer, for a line that may or may not come, and for the end.
    """

    start: float = 30.0
    answer: float = 2.0
    listen: float = 0.03
    end: float = 2.0


class _StopError(Exception):
    """
    Nothing more can be learnt from this process.
    """


class Conversation:
    """
    One examination.

    Args:
        command: the program and its words.
        patience: how long is waited for what.
    """

    def __init__(self, command: Sequence[str], patience: Patience) -> None:
        self._command = command
        self._patience = patience
        self._found: list[Diagnosis] = []
        self._said: list[bytes] = []
        self._seq = 0
        self._slow = 0
        self.name = ""

    def examine(self, probes: Sequence[Probe]) -> Health:
        """
        Start it, ask it about each probe, end it, and start it again.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` it cannot be started at all.
        """
        answers: dict[Probe, Answer] = {}
        try:
            self._ask_all(probes, answers)
        except _StopError:
            return health(self.name, self._found, _FIRST)
        self._found += judged(answers)
        said = b"\n".join(self._said)
        if any(leaked(probe.raw, said) for probe in probes):
            self._note("CSEA-DOC-ECHO", "a text of a message is on standard output or standard error")
        self._again()
        return health(self.name, self._found, looked_at(answers))

    def _ask_all(self, probes: Sequence[Probe], answers: dict[Probe, Answer]) -> None:
        talk = self._started()
        try:
            for probe in probes:
                try:
                    answer = self._about(talk, probe)
                except PipeFault as fault:
                    self._died(probe, fault, alive=not talk.gone(self._patience.listen * 10))
                    self._said.append(talk.listen())
                    talk.kill()
                    talk = self._started()
                    continue
                if answer is not None and answer.fault:
                    self._failed(probe)
                elif answer is not None:
                    answers[probe] = answer
            self._beside(talk)
            if not talk.ends(self._patience.end):
                self._note("CSEA-DOC-STAYS", f"it still ran {self._patience.end:g} s after its input had ended")
        finally:
            self._said.append(talk.listen())
            talk.kill()

    def _started(self) -> Talk:
        talk = Talk(self._command)
        try:
            self._greet(talk)
        except BaseException:
            talk.kill()
            raise
        return talk

    def _greet(self, talk: Talk) -> None:
        try:
            value = self._exchange(talk, {"cmd": "start", "protocol": PROTOCOL}, "protocol", self._patience.start)
        except PipeFault as fault:
            self._note("CSEA-DOC-SILENT", f"no greeting came: {fault.text}")
            raise _StopError from None
        self._found += greeting(value)
        self.name = " ".join(str(value.get(name, "")) for name in ("name", "version")).strip()

    def _about(self, talk: Talk, probe: Probe) -> Answer | None:
        self._seq += _STEP
        question = {"cmd": "run", "seq": self._seq, "role": "validator"}
        question |= {"message_b64": base64.b64encode(probe.raw).decode(), "now": probe.now}
        value = self._exchange(talk, question, "seq", self._patience.answer)
        return answered(value, self._seq, self._found)

    def _exchange(self, talk: Talk, question: dict[str, Any], mark: str, seconds: float) -> dict[str, Any]:
        """
        The object that answers a question, wherever it stands among other lines.
        """
        self._beside(talk)
        began = time.monotonic()
        try:
            line = talk.ask(json.dumps(question).encode(), seconds)
        except PipeFault as fault:
            if not fault.timeout:
                raise
            line = self._late(talk, seconds)
            self._note("CSEA-DOC-SLOW", f"an answer took {time.monotonic() - began:.1f} s; {seconds:g} s are given")
            self._slow += 1
            if self._slow == _SLOW:
                raise _StopError from None
        nearest: dict[str, Any] | None = None
        for value in self._lines(talk, line):
            if value is not None and (mark in value or _RESULTS & set(value)):
                return value
            nearest = nearest or value
        if nearest is not None:
            # An object that is no answer: what it lacks is said by who asked.
            return nearest
        self._note("CSEA-DOC-ANSWER", "an answer is no JSON object")
        raise _StopError

    def _lines(self, talk: Talk, line: bytes) -> Iterator[dict[str, Any] | None]:
        passed = 0
        following: bytes | None = line
        while following is not None and passed <= _OTHER_LINES:
            self._said.append(following)
            wrong = list(writing(following))
            self._found += wrong
            if any(diagnosis.code == "CSEA-DOC-ENCODING" for diagnosis in wrong):
                raise _StopError
            value = object_of(following)
            if passed:
                self._note("CSEA-DOC-STDOUT", _TALKS)
            yield value
            passed += 1
            following = talk.further(max(self._patience.listen * 10, 0.3))

    def _late(self, talk: Talk, seconds: float) -> bytes:
        """
        The line that did not come in time: late, or only once the input has ended.
        """
        line = talk.further(2 * min(seconds, self._patience.answer))
        if line is not None:
            return line
        if talk.last_words(self._patience.end) is not None:
            self._note("CSEA-DOC-FLUSH", "the answer came only after standard input was closed")
        else:
            self._note("CSEA-DOC-SILENT", "no answer came, not even after standard input was closed")
        raise _StopError

    def _beside(self, talk: Talk) -> None:
        """
        What was said without being asked for.
        """
        for _ in range(_OTHER_LINES):
            line = talk.further(self._patience.listen)
            if line is None:
                return
            self._said.append(line)
            self._note("CSEA-DOC-STDOUT", _TALKS)

    def _died(self, probe: Probe, fault: PipeFault, *, alive: bool) -> None:
        if alive:
            self._note("CSEA-DOC-ANSWER", f"at {probe.name}, {fault.text}")
            raise _StopError
        if len(probe.raw) > _USUAL:
            self._note("CSEA-DOC-LONG", f"it ended at a line of {len(probe.raw) // 1000} kB")
        else:
            self._note("CSEA-DOC-DIES", f"it ended at {probe.name}")
            if probe.kind != "bytes":
                raise _StopError

    def _failed(self, probe: Probe) -> None:
        if len(probe.raw) > _USUAL:
            self._note("CSEA-DOC-LONG", f"it failed at a message of {len(probe.raw) // 1000} kB")
        else:
            self._note("CSEA-DOC-ERRORS", f"it failed at {probe.name}")

    def _again(self) -> None:
        """
        Killed amid its work, it starts again, as after a message on which it hung.
        """
        before = len(self._found)
        for _ in range(2):
            try:
                self._started().kill()
            except _StopError:
                del self._found[before:]
                self._note("CSEA-DOC-RESTART", "a start after another one failed")
                return

    def _note(self, code: str, seen: str) -> None:
        self._found.append(Diagnosis(code, seen))
