"""
How messages are found and read, and how a long run goes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.cli._options import Option

if TYPE_CHECKING:
    from csea_interop.core.errors import InputError
    from csea_interop.validation.judged import Judged
    from csea_interop.validation.progress import Progress
    from csea_interop.validation.settings import Settings

_MOST_JOBS: Final = 256


class _Jobs(click.IntRange):
    """
    A number of processes; ``auto`` is 0, which stands for as many as there are processors.
    """

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if value == "auto":
            return 0
        try:
            return int(super().convert(value, param, ctx))
        except click.BadParameter:
            self.fail(f"a number from 1 to {_MOST_JOBS}, or auto", param, ctx)


HEADING: Final = "How messages are found"
OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "--input",
        "layout",
        type=click.Choice(["auto", "json", "ndjson"]),
        default="auto",
        show_default=True,
        help="One message a file (json) or one a line (ndjson); auto looks at the name and the first line.",
    ),
    click.option(
        "--jobs",
        type=_Jobs(0, _MOST_JOBS),
        default=1,
        metavar="N",
        help="Judge in N processes; auto (or 0) takes as many as there are processors.  [default: 1]",
    ),
    click.option(
        "--resume",
        "journal",
        metavar="FILE",
        help="Keep a journal of the run in FILE; the same command again goes on where a run was ended, then"
        " writes the whole output.",
    ),
    click.option("--no-progress", is_flag=True, help="No line of progress, which is shown on terminals only."),
)


@dataclass(frozen=True, slots=True)
class Run:
    """
    A run that is ready to begin.

    Attributes:
        settings: what is asked of every message, with the moment of the journal where there is one.
        outcomes: what the run comes to, judged as it is asked for.
        aside: to be called before anything is written to a terminal.
        end: to be called at the end, however it comes: a run that never began has its journal open, too.
    """

    settings: Settings
    outcomes: Iterator[Judged | InputError]
    aside: Callable[[], None]
    end: Callable[[], None]


def prepared(paths: Sequence[str], values: dict[str, Any], settings: Settings) -> Run:
    """
    Everything that is known before the first message is read.

    Raises:
        CseaError: the journal cannot be used, or answers another question.
    """
    from csea_interop.validation.batch import judge_all
    from csea_interop.validation.inputs import sources

    progress = _progress(paths, values)
    jobs = values["jobs"] or _cores()
    aside = progress.clear if progress else _nothing
    if values["journal"] is None:
        taken = progress.taken if progress else None
        outcomes = judge_all(sources(paths), settings, values["layout"], jobs, taken)
        return Run(settings, _shown(outcomes, progress), aside, _nothing)
    from csea_interop.validation.resumable import Run as Kept

    kept = Kept(values["journal"], paths, settings, values["layout"], values["now"] is not None)
    return Run(kept.settings, kept.outcomes(jobs, progress), aside, kept.journal.close)


def _cores() -> int:
    from csea_interop.validation.jobs import cores

    return cores()


def _progress(paths: Sequence[str], values: dict[str, Any]) -> Progress | None:
    if values["no_progress"] or not sys.stderr.isatty():
        return None
    from csea_interop.validation.inputs import sources
    from csea_interop.validation.progress import Progress, size_of, wanted

    return Progress(size_of(sources(paths))) if wanted(sys.stderr) else None


def _shown(outcomes: Iterator[Judged | InputError], progress: Progress | None) -> Iterator[Judged | InputError]:
    if progress is None:
        yield from outcomes
        return
    try:
        for outcome in outcomes:
            progress.judged()
            yield outcome
    finally:
        progress.clear()


def _nothing() -> None:
    """
    Nothing stands in the way.
    """
