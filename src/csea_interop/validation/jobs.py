"""
Judging in several processes: chunks go out by turns and come back in the order of the input.

Each process has at most two chunks at a time, so that it never waits and the queue never grows. A process of
ours that ends before its work is done is our own failure, told at once.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterator
from itertools import chain, islice
from multiprocessing import get_context
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread, current_thread, main_thread
from typing import Any, Final

from csea_interop.core.errors import CseaError
from csea_interop.validation.batch import judge_piece
from csea_interop.validation.judged import Judged
from csea_interop.validation.reading import Event, Piece
from csea_interop.validation.settings import Settings

#: A chunk is sent once it has this many messages or bytes.
_MESSAGES: Final = 64
_BYTES: Final = 256 * 1024
_IN_HAND: Final = 2
_PATIENCE: Final = 5.0

Outcome = tuple[Event, Judged | None]


def cores() -> int:
    """
    How many processors this process may use.
    """
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def judge_in_processes(events: Iterator[Event], settings: Settings, jobs: int) -> Iterator[Outcome]:
    """
    What is read, in its order, each message with its verdict and without its bytes.

    Raises:
        CseaError: ``CSEA-TOOL-WORKER`` a process ended before its work was done; ``CSEA-TOOL-FAILED`` one failed.
    """
    chunks = _chunks(events)
    head = list(islice(chunks, 2))
    if len(head) < 2:
        # Starting a process takes longer than so few messages.
        for event in chain.from_iterable(head):
            yield event, judge_piece(settings, event) if isinstance(event, Piece) else None
        return
    team: list[_Worker] = []
    waiting: deque[tuple[_Worker | None, list[Event]]] = deque()
    try:
        turn = 0
        for chunk in chain(_given_away(head), chunks):
            if len(waiting) >= _IN_HAND * jobs:
                yield from _collect(*waiting.popleft())
            pieces = [event for event in chunk if isinstance(event, Piece)]
            if not pieces:
                waiting.append((None, chunk))
                continue
            if len(team) < jobs:
                team.append(_Worker(settings))
            worker = team[turn % jobs]
            turn += 1
            worker.send(pieces)
            # What has been sent is not held here as well.
            kept = [event._replace(raw=None) if isinstance(event, Piece) else event for event in chunk]
            waiting.append((worker, kept))
        while waiting:
            yield from _collect(*waiting.popleft())
        for worker in team:
            worker.dismiss()
    finally:
        for worker in team:
            worker.stop()


def _chunks(events: Iterator[Event]) -> Iterator[list[Event]]:
    chunk: list[Event] = []
    size = 0
    for event in events:
        chunk.append(event)
        size += len(event.raw or b"") if isinstance(event, Piece) else 0
        if len(chunk) >= _MESSAGES or size >= _BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _given_away(chunks: list[list[Event]]) -> Iterator[list[Event]]:
    while chunks:
        yield chunks.pop(0)


def _collect(worker: _Worker | None, chunk: list[Event]) -> Iterator[Outcome]:
    verdicts = iter(worker.receive() if worker else ())
    for event in chunk:
        yield event, next(verdicts) if isinstance(event, Piece) else None


class _Worker:
    """
    One process, and the line to it.
    """

    def __init__(self, settings: Settings) -> None:
        context = get_context("spawn")
        self.link, theirs = context.Pipe()
        # A process of its own interpreter holds no end of another's line: it ends when this one does, even by force.
        self.process = context.Process(target=_work, args=(settings, theirs), daemon=True)
        with _Deaf():
            self.process.start()
        theirs.close()

    def send(self, pieces: list[Piece]) -> None:
        """
        Give it a chunk; it takes chunks while it judges, so this never waits for long.
        """
        try:
            self.link.send(pieces)
        except OSError:
            raise self._lost() from None

    def receive(self) -> list[Judged]:
        """
        The verdicts on the chunk given first of those in hand.
        """
        try:
            answer = self.link.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        if isinstance(answer, str):
            raise CseaError(
                "CSEA-TOOL-FAILED", f"the tool itself failed ({answer})", "please report the command you ran"
            )
        verdicts: list[Judged] = answer
        return verdicts

    def dismiss(self) -> None:
        """
        Let it end by itself.
        """
        self.link.close()
        self.process.join(_PATIENCE)

    def stop(self) -> None:
        """
        End it now, whatever it does.
        """
        self.link.close()
        if self.process.is_alive():
            self.process.kill()
        self.process.join(_PATIENCE)

    def _lost(self) -> CseaError:
        self.process.join(_PATIENCE)
        code = self.process.exitcode
        how = f"was ended by signal {-code}" if code is not None and code < 0 else "ended"
        return CseaError(
            "CSEA-TOOL-WORKER",
            f"a process of this run {how} before its work was done",
            "run it again with fewer --jobs: most often memory ran out; --resume keeps what was judged",
        )


class _Deaf:
    """
    Interrupts are ignored by what is started inside: on Ctrl-C one process speaks, and ends the others.
    """

    def __enter__(self) -> None:
        self.before: Any = None
        if current_thread() is main_thread():
            self.before = signal.signal(signal.SIGINT, signal.SIG_IGN)

    def __exit__(self, *_: object) -> None:
        if self.before is not None:
            signal.signal(signal.SIGINT, self.before)


def _work(settings: Settings, link: Connection) -> None:
    inbox: SimpleQueue[list[Piece] | None] = SimpleQueue()
    Thread(target=_take, args=(link, inbox), daemon=True).start()
    while (pieces := inbox.get()) is not None:
        answer: list[Judged] | str
        try:
            answer = [judge_piece(settings, piece) for piece in pieces]
        except Exception as error:  # noqa: BLE001 - a traceback could quote the message
            answer = type(error).__name__
        try:
            link.send(answer)
        except OSError:
            return


def _take(link: Connection, inbox: SimpleQueue[list[Piece] | None]) -> None:
    try:
        while True:
            inbox.put(link.recv())
    except (EOFError, OSError):
        inbox.put(None)
