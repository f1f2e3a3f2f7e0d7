"""
A forwarder that is given tasks over HTTP, and sends what it passes on to an address of the kit's.
"""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import threading
import time
from typing import Final, Self

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.forwarding.ways import Sent, question
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.pipe import Pipe, PipeFault
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.relations.forwarding import Task
from csea_interop.conformance.kit.web import Caller, Handler, WebFault, serving
from csea_interop.core.errors import UsageError

#: Time to start, in seconds.
_TO_START: Final = 30.0
#: Times that a command is started before the kit gives it up.
_STARTS: Final = 50
#: Time in which something may still come after the last task, in seconds.
_AFTER: Final = 0.2
#: Most messages that are taken for one task.
_MOST: Final = 50
_OK, _TOO_LATE, _TOO_MANY, _DONE_OR_REFUSED = 202, 410, 429, frozenset({200, 202, 204, 400, 413, 422})
_CANNOT: Final = 501
_PRODUCT: Final = re.compile(r"([!-.0-~]{1,60})/([!-.0-~]{1,40})")


class Sink:
    """
    What came for each task, by its number.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = -1
        self._came: list[bytes] = []
        self.late: set[int] = set()

    def begin(self, number: int) -> None:
        """
        Take messages for that task from now on.
        """
        with self._lock:
            self._open, self._came = number, []

    def end(self) -> tuple[bytes, ...]:
        """
        What came; what comes now is late.
        """
        with self._lock:
            self._open = -1
            return tuple(self._came)

    def take(self, path: str, raw: bytes) -> int:
        """
        Take a message, and give the status that is answered.
        """
        stated = path.removeprefix("/")
        with self._lock:
            if not (stated.isascii() and stated.isdigit() and len(stated) < 8) or int(stated) != self._open:
                if stated.isascii() and stated.isdigit() and len(stated) < 8:
                    self.late.add(int(stated))
                return _TOO_LATE
            if len(self._came) >= _MOST:
                return _TOO_MANY
            self._came.append(raw)
            return _OK


class Callback:
    """
    A forwarder at an address, or a command that prints its address on the first line of its output.

    Args:
        way: command or address; ``{sink}`` in a command is the address that the kit listens on.
    """

    def __init__(self, way: Way) -> None:
        self._way = way
        self._sink = Sink()
        self._stack = contextlib.ExitStack()
        self._pipe: Pipe | None = None
        self._caller: Caller | None = None
        self._starts = 0
        self._number = -1
        self.product: Product | None = None

    def __enter__(self) -> Self:
        """
        Listen, and start the forwarder where a command is given.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` it does not start, or does not say where it is.
        """
        sink = self._sink

        class Taken(Handler):
            """
            Takes what a forwarder sends.
            """

            def do_POST(self) -> None:
                """
                Take one message.
                """
                raw = self.body()
                if raw is not None:
                    self.answer(sink.take(self.path, raw))

        with contextlib.ExitStack() as stack:
            self._address = stack.enter_context(serving(Taken))
            stack.callback(self._let_go)
            self._reach()
            self._stack = stack.pop_all()
        self.product = Product("unnamed", "unknown", ("forwarder",))
        return self

    def __exit__(self, *_: object) -> None:
        """
        End it, whatever it does.
        """
        self._stack.close()

    def _reach(self) -> Caller:
        """
        The forwarder, started where it has to be.
        """
        if self._caller is not None:
            return self._caller
        target = self._way.target
        if not target.startswith(("http://", "https://")):
            self._starts += 1
            if self._starts > _STARTS:
                raise _unusable("it had to be started too often")
            target = self._started()
        allowed = self._way.extra.get("allowed", ())
        assert isinstance(allowed, tuple)
        self._caller = Caller(target, self._way.seconds, allowed)
        return self._caller

    def _let_go(self) -> None:
        caller, self._caller = self._caller, None
        pipe, self._pipe = self._pipe, None
        if caller is not None:
            caller.close()
        if pipe is not None:
            pipe.end(0.2)

    def _started(self) -> str:
        try:
            words = [word.replace("{sink}", self._address) for word in shlex.split(self._way.target)]
        except ValueError:
            words = []
        if not words:
            raise _unusable("the command is empty or has an open quote")
        self._pipe = Pipe(words)
        try:
            return self._pipe.ask(b"", _TO_START).decode("ascii").strip()
        except PipeFault as fault:
            raise _unusable(fault.text) from None
        except UnicodeDecodeError:
            raise _unusable("its first line is no address") from None

    def forward(self, task: Task) -> Sent:
        """
        Give it a message, and take what it sends on.
        """
        caller = self._reach()
        self._number += 1
        self._sink.begin(self._number)
        asked = {**question(task), "sink": f"{self._address}/{self._number}"}
        heard = self._heard()
        try:
            reply = caller.send("POST", "", json.dumps(asked).encode(), {"Content-Type": "application/json"})
        except WebFault as fault:
            self._sink.end()
            leak = leaked(task.raw, self._heard()[len(heard) :])
            if self._pipe is not None:
                # It may have died or hang: it is started anew, and only this task is lost.
                self._let_go()
            return Sent(fault=fault.text, timeout=fault.timeout, leak=leak)
        outputs = self._sink.end()
        named = _PRODUCT.match(next((text for name, text in reply.headers.items() if name.lower() == "server"), ""))
        if named:
            self.product = Product(named[1], named[2], ("forwarder",))
        leak = leaked(task.raw, reply.said + self._heard()[len(heard) :])
        if reply.status == _CANNOT:
            return Sent(skipped=True, leak=leak)
        if reply.status not in _DONE_OR_REFUSED:
            return Sent(fault=f"the answer has the status {reply.status}", leak=leak)
        return Sent(outputs, leak=leak)

    def late(self) -> tuple[int, ...]:
        """
        Numbers of the tasks for which something came after the forwarder had said that it was done.
        """
        time.sleep(_AFTER)
        return tuple(sorted(self._sink.late))

    def _heard(self) -> bytes:
        if self._pipe is None:
            return b""
        self._pipe.heed()
        return self._pipe.talk


def _unusable(why: str) -> UsageError:
    hint = "run its command by hand; conformance/protocol/forwarder.md says what it has to print"
    return UsageError("CSEA-USE-HARNESS", f"the forwarder cannot be used: {why}", hint)
