"""
A run kept in a journal: ended at any point, even by force, it goes on without judging a message twice or losing one.

All outputs are made from the journal once the run is through, so that each of them has every message once.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from itertools import chain, groupby
from typing import Any, Final

from csea_interop.core.errors import InputError, UsageError
from csea_interop.validation.batch import judge_events
from csea_interop.validation.inputs import STDIN, SUFFIXES, Source, sources
from csea_interop.validation.journal import SENDERS, Entry, Header, Journal
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.progress import Progress
from csea_interop.validation.reading import Ended, Event, Layout, Opened, Piece, Start, read_all, state_of, unpacked
from csea_interop.validation.record import to_plain
from csea_interop.validation.settings import Settings

#: What differs from run to run, and is not part of the question.
_OF_THE_RUN: Final = ("now", "run_key")
#: What nobody but the run itself is to know, or what no output speaks of.
_UNTOLD: Final = (*_OF_THE_RUN, "code_lists", "baseline")
_LINE_END: Final = 2


@dataclass(slots=True)
class _Point:
    """
    How far the journal goes.
    """

    complete: bool = False
    source: Source | None = None
    start: Start = field(default_factory=Start)
    messages: int = 0
    bytes: int = 0
    #: The first message of each sender: its stream, where it begins and ends.
    firsts: list[tuple[Source, int, int]] = field(default_factory=list)


class Run:
    """
    A run with a journal, begun or gone on with.

    Args:
        name: the journal's file.
        paths: what was named on the command line.
        settings: what is asked of every message.
        layout: whether each line is a message.
        now_stated: the moment in ``settings`` was stated, hence must be the journal's.

    Attributes:
        settings: with the journal's moment, and a key for senders.

    Raises:
        InputError: ``CSEA-RES-BUSY``, ``-FORM``, ``-VERSION``, ``-WRITE``: see ``Journal``.
        UsageError: ``CSEA-RES-STDIN`` standard input cannot be read again; ``CSEA-RES-INPUT`` the journal would be
            read as an input; ``CSEA-RES-SETTINGS`` the journal answers another question.
    """

    def __init__(
        self, name: str, paths: Sequence[str], settings: Settings, layout: Layout, now_stated: bool = False
    ) -> None:
        _refuse(name, paths)
        self.paths = paths
        self.layout = layout
        self.journal = Journal(name, write=True)
        try:
            header = self.journal.header
            if header is None:
                salt = secrets.token_hex(16)
                moment = settings.now.isoformat()
                digests = (_digest(salt, list(paths)), _asked(salt, settings, layout))
                told = {name: value for name, value in to_plain(settings).items() if name not in _UNTOLD}
                self.journal.begin(Header(moment, salt, *digests, told))
            else:
                _compare(header, paths, settings, layout, now_stated)
                settings = replace(settings, now=datetime.fromisoformat(header.now))
        except BaseException:
            self.journal.close()
            raise
        self.settings = replace(settings, run_key=secrets.token_bytes(32))

    def outcomes(self, jobs: int = 1, progress: Progress | None = None) -> Iterator[Judged | InputError]:
        """
        Judge what is still to be judged, then give everything from the journal.

        Raises:
            InputError: ``CSEA-RES-CHANGED`` an input is not what it was; ``CSEA-RES-WRITE``, ``CSEA-RES-FORM``.
        """
        try:
            streams = sources(self.paths)
            point = self._catch_up(streams)
            if not point.complete:
                self._go_on(point, streams, jobs, progress)
            if progress:
                progress.clear()
            yield from self.journal.outcomes()
        finally:
            self.journal.close()

    def _catch_up(self, streams: Iterator[Source | InputError]) -> _Point:
        point = _Point()
        last: Source | None = None
        for entry in self.journal.entries():
            if entry.input is not None:
                point.source = last = self._same(entry, next(streams, None))
                point.start = Start()
                point.bytes += entry.state.size if entry.state else 0
            elif entry.judged is not None and last is not None:
                if entry.judged.sender == str(len(point.firsts) + 1):
                    point.firsts.append((last, point.start.end, entry.end))
                point.start = Start(entry.end, entry.judged.line, entry.judged.number)
                point.messages += 1
            elif entry.error is not None:
                if point.source is None:
                    self._same_error(entry.error, next(streams, None))
                point.source = None
            elif entry.ended:
                point.source = None
            point.complete = entry.complete
        return point

    def _same(self, entry: Entry, found: Source | InputError | None) -> Source:
        """
        The stream that the journal names, as it was.
        """
        if not isinstance(found, Source) or found.name != entry.input:
            raise self._changed()
        try:
            with found.open() as stream:
                state = state_of(stream)
        except InputError:
            state = None
        if state is None or state != entry.state:
            raise self._changed()
        return found

    def _same_error(self, error: InputError, found: Source | InputError | None) -> None:
        if isinstance(found, Source):
            # A file that could not be opened was found all the same.
            try:
                found.open().close()
            except InputError as again:
                found = again
        if not isinstance(found, InputError) or found.message != error.message:
            raise self._changed()

    def _changed(self) -> InputError:
        return InputError(
            "CSEA-RES-CHANGED",
            "an input is not what it was when the run began; the journal was left as it is",
            "bring the inputs back, or begin anew with another journal",
            self.journal.name,
        )

    def _go_on(
        self, point: _Point, streams: Iterator[Source | InputError], jobs: int, progress: Progress | None
    ) -> None:
        senders = self._senders(point)
        self.journal.resume()
        taken = None
        if progress:
            size = _size(point.source) if point.source else 0
            progress.bytes, progress.messages, taken = point.bytes - size, point.messages, progress.taken
        again = point.source is not None
        todo = chain([point.source], streams) if point.source else streams
        events = read_all(todo, self.settings.limits.max_bytes, self.layout, point.start if again else None, taken)
        for event, judged in judge_events(events, self.settings, jobs):
            if again and isinstance(event, Opened):
                again = False
                continue
            self.journal.add(_entry(event, judged, senders))
            if progress and judged:
                progress.judged()
        self.journal.add(Entry(complete=True))
        self.journal.sync()

    def _senders(self, point: _Point) -> dict[str, str]:
        """
        The number of each sender, by this run's key: from the first message of each, read once more.
        """
        numbers: dict[str, str] = {}
        for source, places in groupby(point.firsts, key=lambda first: first[0]):
            with source.open() as raw:
                stream = unpacked(source, raw)
                at = 0
                for _, begin, end in places:
                    # Blank lines before a message may be many: what is not its own is passed over.
                    at += _pass(stream, max(begin, end - self.settings.limits.max_bytes - _LINE_END) - at)
                    text = stream.read(end - at)
                    at += len(text)
                    sender = judge(self.settings, "", 0, 1, text.strip(b" \t\r\n")).sender
                    numbers[sender] = str(len(numbers) + 1)
        return numbers


def _entry(event: Event, judged: Judged | None, senders: dict[str, str]) -> Entry:
    if isinstance(event, Opened):
        if event.state is None:
            raise _only_files()
        return Entry(input=event.source.name, state=event.state)
    if isinstance(event, InputError):
        return Entry(error=event)
    if isinstance(event, Piece):
        assert judged is not None
        sender = judged.sender
        if sender:
            if sender not in senders and len(senders) < SENDERS:
                senders[sender] = str(len(senders) + 1)
            sender = senders.get(sender, "")
        return Entry(judged=replace(judged, source="", sender=sender), end=event.end)
    assert isinstance(event, Ended)
    return Entry(ended=True)


def _pass(stream: Any, count: int) -> int:
    left = count
    while left and (piece := stream.read(min(left, 256 * 1024))):
        left -= len(piece)
    return count - left


def _size(source: Source) -> int:
    try:
        return source.path.stat().st_size if source.path else 0
    except OSError:
        return 0


def _refuse(name: str, paths: Sequence[str]) -> None:
    if STDIN in paths or any(path.startswith("/dev/") for path in paths):
        raise _only_files()
    real = os.path.realpath(name)
    for path in paths:
        other = os.path.realpath(path)
        below = real.lower().endswith(SUFFIXES) and real.startswith(other.rstrip(os.sep) + os.sep)
        if real == other or below:
            raise UsageError(
                "CSEA-RES-INPUT",
                "the journal of --resume would be read as an input",
                "keep it outside of the folders that are checked",
            )


def _only_files() -> UsageError:
    return UsageError(
        "CSEA-RES-STDIN",
        "--resume needs files and folders: what comes through a pipe cannot be read again",
        "save it to a file first",
    )


def _compare(header: Header, paths: Sequence[str], settings: Settings, layout: Layout, now_stated: bool) -> None:
    other = ""
    if header.paths != _digest(header.salt, list(paths)):
        other = "other files and folders are named"
    elif now_stated and header.now != settings.now.isoformat():
        other = "another --now is stated"
    elif header.settings != _asked(header.salt, settings, layout):
        other = "other options ask something else of the messages"
    if other:
        raise UsageError(
            "CSEA-RES-SETTINGS",
            f"the journal of --resume answers another question: {other}",
            "run the same command as before, or name another journal",
        )


def _asked(salt: str, settings: Settings, layout: Layout) -> str:
    plain = {name: value for name, value in to_plain(settings).items() if name not in _OF_THE_RUN}
    return _digest(salt, [plain, layout])


def _digest(salt: str, value: Any) -> str:
    text = json.dumps(value, sort_keys=True).encode("ascii")
    return blake2b(text, key=salt.encode("ascii"), digest_size=16).hexdigest()
