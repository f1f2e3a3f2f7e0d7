"""
Many messages: each is judged on its own, and a broken one never stops the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.validation.exchange import judge_exchange
from csea_interop.validation.inputs import Source
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.reading import Event, Layout, Piece, read_all
from csea_interop.validation.result import conclude
from csea_interop.validation.settings import Settings
from csea_model._constants import REFUSES

__all__ = ["Layout", "judge_all", "judge_events", "judge_piece"]
_ALONE: Final = 1


def judge_all(
    streams: Iterable[Source | InputError],
    settings: Settings,
    layout: Layout = "auto",
    jobs: int = _ALONE,
    taken: Callable[[int], None] | None = None,
) -> Iterator[Judged | InputError]:
    """
    Judge every message of every stream; what cannot be read comes out as the error it is.

    Memory does not grow with the streams. With more than one job, as many processes judge; order and outcomes
    are the same. ``taken`` is told how many bytes were read each time.
    """
    events = read_all(streams, settings.limits.max_bytes, layout, taken=taken)
    for event, judged in judge_events(events, settings, jobs):
        if judged is not None:
            yield judged
        elif isinstance(event, InputError):
            yield event


def judge_events(
    events: Iterator[Event], settings: Settings, jobs: int = _ALONE
) -> Iterator[tuple[Event, Judged | None]]:
    """
    What is read, in its order, each message with its verdict; the bytes of a message may be gone by then.
    """
    if jobs > _ALONE:
        from csea_interop.validation.jobs import judge_in_processes

        yield from judge_in_processes(events, settings, jobs)
        return
    for event in events:
        yield event, judge_piece(settings, event) if isinstance(event, Piece) else None


def judge_piece(settings: Settings, piece: Piece) -> Judged:
    """
    The verdict on one message; one that is too long to be held is refused.
    """
    if piece.raw is not None:
        return judge(settings, piece.name, piece.line, piece.number, piece.raw)
    result = conclude([Finding("CSEA-ENC-SIZE", "", offset=settings.limits.max_bytes)], REFUSES, ("*",))
    exchange = judge_exchange(None, result, settings.asked, settings.now)
    return Judged(piece.name, piece.line, piece.number, result, {}, exchange=exchange)
