"""
What is written, where, and how it looks.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop import __version__
from csea_interop.cli._options import Option
from csea_interop.cli._pairs import STDOUT, Ordered, order_of, paired

if TYPE_CHECKING:
    from csea_interop.cli._sinks import Sink
    from csea_interop.core.errors import InputError
    from csea_interop.reports import Context, Report
    from csea_interop.validation.judged import Judged
    from csea_interop.validation.settings import Settings
    from csea_interop.validation.tally import Tally

_LANGUAGES: Final = ("en", "es", "fr", "pt", "de", "ar")
#: What a shell says of the user's language, the strongest first.
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


class _Formats(click.ParamType[str]):
    """
    The name of a format; which there are is looked up only when one is named.
    """

    name = "format"

    @property
    def choices(self) -> tuple[str, ...]:
        """
        The names of all formats.
        """
        from csea_interop.reports import formats

        return tuple(formats())

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return str(click.Choice(self.choices).convert(value, param, ctx))


HEADING: Final = "What is written"
OPTIONS: Final[tuple[Option, ...]] = (
    click.option(
        "-f",
        "--format",
        "format_names",
        cls=Ordered,
        type=_Formats(),
        multiple=True,
        metavar="FORMAT",
        help="text (default), concise, json, ndjson, sarif, junit, tap, github, gitlab, problem, markdown, html or csv;"
        " several at once, each with its own -o.",
    ),
    click.option(
        "-o",
        "--output",
        "output",
        cls=Ordered,
        multiple=True,
        metavar="FILE",
        help="Write the format named before it to this file instead of standard output.",
    ),
    click.option("-q", "--quiet", is_flag=True, help="Say less: what is wrong, neither why nor where."),
    click.option("-v", "--verbose", is_flag=True, help="Say all: every place and every message, and why each time."),
    click.option(
        "--lang",
        "language",
        type=click.Choice(_LANGUAGES),
        help="Language of what is said of a rule; without it that of the locale, else English.",
    ),
    click.option(
        "--show-values",
        type=click.Choice(["never", "coded"]),
        default="never",
        show_default=True,
        help="coded also prints codes of lists that say nothing of a person or of abuse.",
    ),
    click.option("--redact-paths", is_flag=True, help="Write input-1, input-2 and so on instead of names of files."),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True),
)


@dataclass(slots=True)
class Outputs:
    """
    All outputs of a run as one.
    """

    reports: Sequence[Report]
    sinks: Sequence[Sink]

    def outcome(self, item: Judged | InputError) -> None:
        """
        Tell every output of one message or unreadable input.
        """
        for report in self.reports:
            report.outcome(item)

    def close(self, tally: Tally) -> None:
        """
        End every output and put the files in their places.
        """
        for report in self.reports:
            report.close(tally)
        for sink in self.sinks:
            sink.finish()

    def drop(self) -> None:
        """
        Take away the files that are not whole.
        """
        for sink in self.sinks:
            sink.drop()


def outputs(
    values: dict[str, Any], settings: Settings, inputs: Sequence[str], aside: Callable[[], None] | None = None
) -> Outputs:
    """
    Every output that was asked for, ready to be written.

    Args:
        values: the options as given.
        settings: what the run asks of every message.
        inputs: names of files and folders that no output may replace.
        aside: called before standard output is written to.

    Raises:
        UsageError: they do not fit together, or a place cannot be written.
    """
    from csea_interop.cli._sinks import opened
    from csea_interop.reports import load

    if values["quiet"] and values["verbose"]:
        raise click.UsageError("--quiet and --verbose exclude each other")
    order = order_of(click.get_current_context())
    pairs = paired(values["format_names"], values["output"], order)
    names = [name for _, name in pairs]
    hidden = values["redact_paths"]
    labels = [f"output-{n}" if hidden else name for n, name in enumerate(names, 1)]
    kinds = [load(kind) for kind, _ in pairs]
    sinks = opened(names, inputs, labels, aside)
    try:
        reports = [
            kind(sink.write, context(values, settings, terminal=name == STDOUT))
            for kind, sink, name in zip(kinds, sinks, names, strict=True)
        ]
    except BaseException:
        for sink in sinks:
            sink.drop()
        raise
    return Outputs(reports, sinks)


def context(values: dict[str, Any], settings: Settings, *, terminal: bool = True) -> Context:
    """
    What an output may say of the run, and how it is to look; ``terminal`` where it goes to standard output.
    """
    from csea_interop.core import clock
    from csea_interop.reports import Context
    from csea_model._constants import VERSION

    seen = terminal and sys.stdout.isatty()
    selection = settings.selection
    return Context(
        __version__,
        VERSION,
        clock.written(settings.now),
        colour=_wants_colour(values["color"], seen),
        language=values["language"] or _locale(),
        verbosity=values["verbose"] - values["quiet"],
        width=_columns() if seen else 0,
        fail_on=values["fail_on"],
        receiver=settings.complete_for,
        step_summary=os.environ.get("GITHUB_STEP_SUMMARY", ""),
        left_out=tuple(sorted(selection.left_out)) if selection else (),
        profile=selection.profile if selection else "",
        limits=settings.limits,
    )


def _columns() -> int:
    stated = os.environ.get("COLUMNS", "")
    if stated.isascii() and stated.isdigit():
        return int(stated)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return 0


def _wants_colour(color: str, seen: bool) -> bool:
    if color == "auto":
        return seen and not os.environ.get("NO_COLOR")
    return bool(color == "always")


def _locale() -> str:
    """
    The language that the shell states, where there are labels in it.
    """
    stated = next((value for name in _LOCALE if (value := os.environ.get(name))), "")
    language = stated[:2].lower()
    # "C" and "POSIX" name no language; "est" is not "es".
    return language if language in _LANGUAGES and not stated[2:3].isalpha() else "en"
