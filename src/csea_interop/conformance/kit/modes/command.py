"""
The way that needs no code: a command that is started with files, as ``conformance/protocol/command.md`` has it.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path, PurePath
from typing import Final, Self

from csea_interop.conformance.kit.answers import Answer
from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.oneshot import Ended, once
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.starting.printed import NotPrintedError, answers, form_of, parts
from csea_interop.conformance.kit.starting.statuses import DEFAULT, statuses
from csea_interop.conformance.kit.starting.template import Template, template
from csea_interop.core.errors import UsageError

#: Time that a start may take besides the answers, in seconds, and the most that a batch may take in all.
_TO_START: Final = 30.0
_LONGEST: Final = 300.0
#: Most messages of a start, and most bytes of them together.
_BATCH: Final = 300
_BYTES: Final = 32 * 1024 * 1024
#: Starts that taking batches apart may cost; then a case shares the fate of its batch.
_APART: Final = 400
_FAILED: Final = Answer(fault="its exit status says that it failed")
_Judged = tuple[Case, Answer, bool]


def opened(way: Way) -> Command:
    """
    The harness whose template the way names.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` it is no command; ``CSEA-USE-TEMPLATE`` it has not the places it needs.
    """
    return Command(
        template(way.target),
        way.seconds,
        str(way.extra.get("exit_map") or DEFAULT),
        str(way.extra.get("findings") or "auto"),
        int(str(way.extra.get("jobs") or 2)),
    )


class Command:
    """
    A program that is started for one message, or for many.

    Args:
        command: its template.
        seconds: time for one answer, besides the time to start.
        exit_map: what its exit statuses mean.
        findings: the form of what it prints; ``auto`` looks at what it prints of an empty object.
        jobs: so many starts at once.
    """

    def __init__(self, command: Template, seconds: float, exit_map: str, findings: str, jobs: int) -> None:
        self._template = command
        self._seconds = seconds
        self._statuses = statuses(exit_map)
        self._form = findings
        self._jobs = jobs
        self._folder = Path()
        self._apart = _APART
        self.product: Product | None = None

    def __enter__(self) -> Self:
        """
        Make a private folder, and start the program once with an empty object to see what it prints.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` it cannot be started, or tells nothing apart.
        """
        self._folder = Path(tempfile.mkdtemp(prefix="csea-"))
        try:
            self._try()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """
        Take the folder away.
        """
        shutil.rmtree(self._folder, ignore_errors=True)

    def answers(self, cases: Sequence[Case]) -> Iterator[_Judged]:
        """
        Each case with its answer, and whether a text of the message came out, batch by batch.
        """
        with ThreadPoolExecutor(self._jobs) as pool:
            for judged in pool.map(self._settled, _batches(cases, many=self._template.many)):
                yield from judged

    def _try(self) -> None:
        ended, printed, _ = self._start([Case("", b"{}", NOW, frozenset(), (), exact=False)])
        if ended.fault:
            raise _unusable(ended.fault)
        if not self._statuses.get(ended.status):
            raise _unusable("its exit status for an empty object is one of a failure, or not in the map")
        if self._form == "auto":
            self._form = form_of(printed)
        if self._form == "none" and self._template.many:
            raise _unusable("it prints nothing that tells the messages of one start apart; use {file}")
        tells = "status" if self._form == "none" else "verdict"
        self.product = Product(PurePath(self._template.words[0]).name, "unstated", ("validator",), tells=tells)

    def _start(self, batch: Sequence[Case]) -> tuple[Ended, bytes, list[str]]:
        """
        How one start went, what it printed, and the names of the files. The names are drawn: they tell nothing.
        """
        place = self._folder / secrets.token_hex(8)
        (messages := place / "m").mkdir(parents=True)
        files = [messages / f"{secrets.token_hex(8)}.json" for _ in batch]
        try:
            for path, case in zip(files, batch, strict=True):
                path.write_bytes(case.raw)
            out = place / "found"
            seconds = min(_TO_START + self._seconds * len(batch), _LONGEST)
            command = self._template.command(files, batch[0].now, out, batch[0].profile)
            ended = once(command, seconds if self._template.many else self._seconds + _TO_START, self._folder)
            # A path of many megabytes would be no report: what is longer than a stream may be is not taken.
            written = self._template.writes and out.is_file() and not out.is_symlink()
            return ended, _first(out) if written else ended.out, [path.name for path in files]
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _settled(self, batch: Sequence[Case]) -> list[_Judged]:
        """
        The answers of a batch. Where it breaks it is taken apart, so that only the guilty case is lost: a message is
        asked alone then, but never again once it was.
        """
        ended, printed, names = self._start(batch)
        told = self._told(ended, printed, names)
        of_each, rest = parts(printed, self._form, names)
        others = b"\n".join((rest, ended.talk, ended.out if self._template.writes else b""))
        judged = [
            (case, answer, leaked(case.raw, others) or leaked(case.raw, of_each.get(name, b"")))
            for case, answer, name in zip(batch, told, names, strict=True)
        ]
        guilty = any(leak or answer.fault for _, answer, leak in judged)
        if len(batch) == 1 or not guilty or self._apart <= 0:
            return judged
        self._apart -= 2
        half = len(batch) // 2
        return [*self._settled(batch[:half]), *self._settled(batch[half:])]

    def _told(self, ended: Ended, printed: bytes, names: list[str]) -> list[Answer]:
        verdicts = self._statuses.get(ended.status, frozenset())
        if ended.fault or not verdicts:
            fault = Answer(fault=ended.fault, timeout=ended.timeout) if ended.fault else _FAILED
            return [fault] * len(names)
        if self._form == "none":
            return [Answer(among=verdicts)]
        try:
            found = answers(printed, self._form, names)
        except NotPrintedError:
            return [Answer(fault="what it printed has not its form")] * len(names)
        told = [found[name] for name in names]
        # The other way round is fine: a usable message may fail a run for a reason beside its verdict.
        if verdicts <= USABLE and any(answer.verdict not in USABLE for answer in told):
            return [Answer(fault="its exit status says usable, what it printed does not")] * len(names)
        return told


def _first(path: Path) -> bytes:
    from csea_interop.conformance.kit.oneshot import MOST

    with path.open("rb") as file:
        return file.read(MOST)


def _batches(cases: Sequence[Case], *, many: bool) -> Iterator[list[Case]]:
    """
    Cases of one moment together, in their order, bounded in number and in bytes.
    """
    for _, group in groupby(sorted(cases, key=lambda case: case.now), key=lambda case: case.now):
        batch: list[Case] = []
        size = 0
        for case in group:
            if batch and (not many or len(batch) == _BATCH or size + len(case.raw) > _BYTES):
                yield batch
                batch, size = [], 0
            batch.append(case)
            size += len(case.raw)
        yield batch


def _unusable(why: str) -> UsageError:
    return UsageError(
        "CSEA-USE-HARNESS",
        f"the command cannot be used: {why}",
        "run it by hand with a file that holds {}; --exit-map and --findings say how to read it",
    )
