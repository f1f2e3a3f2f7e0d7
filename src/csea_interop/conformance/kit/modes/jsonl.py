"""
The harness that speaks JSON lines: one object in, one object out, as ``conformance/protocol/README.md`` has it.
"""

from __future__ import annotations

import base64
import json
import shlex
from collections.abc import Iterator, Sequence
from typing import Any, Final, Self

from csea_interop.conformance.kit.answers import PROTOCOL, Answer, answer_of
from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.pipe import Pipe, PipeFault
from csea_interop.conformance.kit.plan import Way
from csea_interop.core.errors import UsageError
from csea_interop.core.reader import read

#: Time to start, in seconds; a virtual machine has to warm up.
_TO_START: Final = 30.0
#: Times that an implementation is started anew before the kit gives it up.
_RESTARTS: Final = 50


def opened(way: Way) -> JsonLines:
    """
    The harness whose command the way names.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    return JsonLines(words(way.target), way.seconds)


def words(command: str) -> list[str]:
    """
    The program and its words, split as a shell would.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    try:
        found = shlex.split(command)
    except ValueError:
        raise UsageError("CSEA-USE-HARNESS", "the command has an open quote", "quote it for the shell") from None
    if not found:
        raise UsageError("CSEA-USE-HARNESS", "the command is empty", "name a program")
    return found


class JsonLines:
    """
    A long-lived process; where it dies or hangs it is started anew, and only that case is lost.

    Args:
        command: the program and its words.
        seconds: time for one answer.
    """

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        self._command = command
        self._seconds = seconds
        self._pipe: Pipe | None = None
        self._seq = 0
        self._starts = 0
        self.product: Product | None = None

    def __enter__(self) -> Self:
        """
        Start it.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` it does not start or does not greet as it has to.
        """
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        """
        End it, whatever it does.
        """
        self._end()

    def answers(self, cases: Sequence[Case]) -> Iterator[tuple[Case, Answer, bool]]:
        """
        Each case with its answer, and whether a text of the message came out with it.
        """
        for case in cases:
            answer, leak = self.ask(case)
            yield case, answer, leak

    def ask(self, case: Case) -> tuple[Answer, bool]:
        """
        The answer to one case, and whether a text of the message came out with it.
        """
        head = {"role": "validator", "now": case.now} | ({"profile": case.profile} if case.profile else {})
        # Put together by hand: a text of megabytes is not looked through for what to escape.
        message = b', "message_b64": "' + base64.b64encode(case.raw) + b'"'
        line, talk = self.exchange(json.dumps(head)[1:-1].encode() + message)
        if isinstance(line, PipeFault):
            return Answer(fault=line.text, timeout=line.timeout), leaked(case.raw, talk)
        return answer_of(line, self._seq), leaked(case.raw, line + b"\n" + talk)

    def exchange(self, members: bytes) -> tuple[bytes | PipeFault, bytes]:
        """
        The line that answers a question, or what happened instead; and what was said meanwhile on standard error.

        A process that has not answered is ended, and started anew for the next question.

        Args:
            members: those of the question behind ``cmd`` and ``seq``, as JSON without the braces.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` it cannot be started again.
        """
        if self._pipe is None:
            self._start()
        pipe = self._pipe
        assert pipe is not None
        self._seq += 1
        heard = len(pipe.talk)
        try:
            line = pipe.ask(b'{"cmd": "run", "seq": %d, %b}' % (self._seq, members), self._seconds)
        except PipeFault as fault:
            talk = pipe.talk[heard:]
            self._end()
            return fault, talk
        return line, pipe.talk[heard:]

    def _start(self) -> None:
        self._starts += 1
        if self._starts > _RESTARTS:
            raise _unusable("it had to be started too often")
        self._pipe = Pipe(self._command)
        try:
            greeting = self._pipe.ask(json.dumps({"cmd": "start", "protocol": PROTOCOL}).encode(), _TO_START)
        except PipeFault as fault:
            self._end()
            raise _unusable(fault.text) from None
        product = _product(read(greeting).value)
        if product is None:
            self._end()
            raise _unusable("its greeting is not that of the protocol")
        self.product = product

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.end()
            self._pipe = None


def _product(value: Any) -> Product | None:
    if not isinstance(value, dict) or value.get("protocol") != PROTOCOL:
        return None
    name, version, roles = value.get("name"), value.get("version"), value.get("roles")
    if not (isinstance(name, str) and name and isinstance(version, str) and isinstance(roles, list)):
        return None
    # Null says what an absent member says: all.
    able = value.get("capabilities")
    able = [] if able is None else able
    if not isinstance(able, list):
        return None
    return Product(name, version, _texts(roles), _texts(able))


def _texts(values: list[Any]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))


def _unusable(why: str) -> UsageError:
    return UsageError(
        "CSEA-USE-HARNESS",
        f"the harness cannot be used: {why}",
        "csea-conformance doctor says what is wrong with it and what to do",
    )
