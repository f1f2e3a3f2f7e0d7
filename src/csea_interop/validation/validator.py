"""
A judge of messages that is made once and asked often, also by many threads.

    >>> from datetime import UTC, datetime
    >>> validator = Validator(now=datetime(2026, 4, 1, tzinfo=UTC))
    >>> validator.validate(b"{}").verdict
    'invalid'
    >>> [judged.number for judged in validator.validate_stream([b"{}", b"[]"]) if not judged.ok]
    [1, 2]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from csea_interop.core.given import Raw, as_bytes, as_moment
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.validation import message
from csea_interop.validation.batch import Layout
from csea_interop.validation.codelists import CodeList
from csea_interop.validation.codelists import sites as private_sites
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.result import Result
from csea_interop.validation.settings import Settings
from csea_interop.validation.streams import Streamed, judge_stream


@dataclass(frozen=True, slots=True, kw_only=True)
class Validator:
    """
    How messages are judged. It never changes: share it between threads, send it to other processes.

    Attributes:
        now: the moment of judging, with a zone; the present of each call where none is given.
        limits: caps on size and depth of a message.
        code_lists: private lists of schemes that are not public.
        base: what else a run can ask, where the validator was made by ``of``.

    Raises:
        UsageError: ``now`` has no zone, or two private lists are of one version of one scheme.
    """

    now: datetime | None = None
    limits: Limits = DEFAULT_LIMITS
    code_lists: Sequence[CodeList] = ()
    base: Settings | None = field(default=None, repr=False)

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """
        A validator that asks all that a run of the command with these settings asks.

            >>> from datetime import UTC, datetime
            >>> Validator.of(Settings(datetime(2026, 4, 1, tzinfo=UTC))).is_valid(b"{}")
            False
        """
        return cls(now=settings.now, limits=settings.limits, code_lists=settings.code_lists, base=settings)

    def __post_init__(self) -> None:
        """
        What makes no sense is told where it is written.
        """
        as_moment(self.now)
        # A list of lists could be changed by whoever made it.
        object.__setattr__(self, "code_lists", tuple(self.code_lists))
        private_sites(tuple(self.code_lists))

    def validate(self, raw: Raw) -> Result:
        """
        Judge one message: every finding, in one pass.

        Raises:
            TypeError: ``raw`` is not bytes; nothing else, whatever the bytes are.
        """
        if self.base is not None:
            return self.judge(raw).result
        return message.validate(raw, now=self.now, limits=self.limits, code_lists=self.code_lists)

    def is_valid(self, raw: Raw) -> bool:
        """
        Whether a message is valid, with or without warnings: the fast answer to ``validate(raw).ok``.
        """
        if self.base is not None:
            return self.judge(raw).ok
        return message.is_valid(raw, now=self.now, limits=self.limits, code_lists=self.code_lists)

    def judge(self, raw: Raw, source: str = "") -> Judged:
        r"""
        Judge one message and find line and column of each finding.

            >>> judged = Validator().judge(b'{\n  "a": 1\n}')
            >>> [judged.positions[f] for f in judged.findings if f.ordinal == 0]
            [(1, 1)]
        """
        return judge(self.settings(), source, 0, 1, as_bytes(raw))

    def validate_stream(self, source: Streamed, *, layout: Layout = "auto") -> Iterator[Judged]:
        r"""
        Judge every message of a stream, each as soon as it is read; memory does not grow with the stream.

        A broken message is a finding like any other, and the next one follows. All are judged as of one moment.

            >>> from io import BytesIO
            >>> lines = BytesIO(b'{}\n{"message_type": \n[]\n')
            >>> [(judged.line, judged.verdict) for judged in Validator().validate_stream(lines, layout="ndjson")]
            [(1, 'invalid'), (2, 'invalid'), (3, 'invalid')]

        Args:
            source: a ``pathlib.Path``; a binary file, which stays open; bytes; or an iterable of bytes, each of
                them one message.
            layout: ``json`` is one message in all, ``ndjson`` one a line; ``auto`` looks at the name and the
                first line. An iterable is cut already.

        Raises:
            TypeError: the source is text, or nothing that can be read.
            InputError: the file cannot be opened, or reading it stopped; what was read before is judged.
        """
        return judge_stream(source, self.settings(), layout)

    def settings(self) -> Settings:
        """
        The same for a run, with the moment fixed.
        """
        now, lists = as_moment(self.now), tuple(self.code_lists)
        if self.base is not None:
            return replace(self.base, now=now, limits=self.limits, code_lists=lists)
        return Settings(now, self.limits, lists)


def validate_stream(
    source: Streamed,
    *,
    layout: Layout = "auto",
    now: datetime | None = None,
    limits: Limits = DEFAULT_LIMITS,
    code_lists: Sequence[CodeList] = (),
) -> Iterator[Judged]:
    """
    Judge every message of a stream in bounded memory; see ``Validator.validate_stream``.

        >>> [judged.ok for judged in validate_stream([b"{}"])]
        [False]
    """
    return Validator(now=now, limits=limits, code_lists=code_lists).validate_stream(source, layout=layout)
