"""
The consumer: a receiver takes in what it can use, turns away what it must not have, and says why without repeating it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import NOW, Level
from csea_interop.conformance.kit.grouped import groups, played
from csea_interop.conformance.kit.plan import Plan
from csea_interop.conformance.kit.receiving.playing import Receiver, asked_of
from csea_interop.conformance.kit.receiving.streams import Stream, written
from csea_interop.conformance.kit.receiving.vectors import derived
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.conformance.kit.web import Caller
from csea_interop.core.errors import InputError

WAYS: Final = frozenset({"http"})
#: The message that a run begins with.
_FIRST: Final = "examples/report-minimal.json"


@dataclass(frozen=True, slots=True)
class Received:
    """
    One requirement in one stream.
    """

    id: str
    rule: str
    stream: Stream


def asked(folder: Path, level: Level) -> tuple[Received, ...]:
    """
    The cases of that level, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    return tuple(sorted(_asked(folder, level), key=lambda case: case.id))


def _asked(folder: Path, level: Level) -> Iterator[Received]:
    known = requirements(folder)
    for stream in (*derived(folder, level), *written(folder)):
        for requirement in asked_of(stream):
            if requirement not in known:
                raise InputError("CSEA-INP-SUITE", "the suite cannot be read (a requirement is not listed)")
            if known[requirement].at(level):
                yield Received(f"{requirement}/{stream.id}", requirement, stream)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Play the streams in two orders; ``step`` is called after each grade.

    Raises:
        UsageError: nobody answers at the address, or it may not be asked.
    """
    wanted = cast("Sequence[Received]", chosen)
    allowed = cast("tuple[str, ...]", plan.way.extra.get("allowed", ()))
    with Caller(plan.way.target, plan.way.seconds, allowed) as caller:
        receiver = Receiver(caller)
        receiver.meet(_bytes(plan.folder / _FIRST), NOW)
        by_stream = groups(wanted, lambda case: case.stream.id)
        got = played(by_stream, lambda cases: receiver.play(cases[0].stream), plan, step)
    return Run(receiver.product, "consumer", tuple((case, got[case.id]) for case in wanted))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
