"""
Options that say in which formats a run is told, and where: as ``csea-validate`` has them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import click

from csea_interop.cli._pairs import Ordered, order_of, paired

if TYPE_CHECKING:
    from csea_interop.cli._sinks import Sink

_F = TypeVar("_F", bound=Callable[..., Any])
_FORMATS: Final = ("text", "ndjson", "json", "junit", "sarif", "tap", "markdown", "html")


def options(function: _F) -> _F:
    """
    ``-f`` and ``-o`` on a command, each as often as is wanted, and ``-q``.
    """
    function = click.option("-q", "--quiet", is_flag=True, help="No progress, and of the text its first line alone.")(
        function
    )
    function = click.option(
        "-o",
        "--output",
        "output",
        cls=Ordered,
        multiple=True,
        metavar="FILE",
        help="Write the format named before it to this file instead of standard output.",
    )(function)
    return click.option(
        "-f",
        "--format",
        "format_names",
        cls=Ordered,
        type=click.Choice(_FORMATS),
        multiple=True,
        help="text without any; several at once, each with its own -o.",
    )(function)


class Outputs:
    """
    The places of all formats, opened before anything is asked, so that a long run is not lost to a wrong name.

    Raises:
        UsageError: formats and files do not fit together, or a file cannot be written.
    """

    def __init__(self, formats: Sequence[str], files: Sequence[str], *, quiet: bool = False) -> None:
        from csea_interop.cli._sinks import opened

        pairs = paired(formats, files, order_of(click.get_current_context()))
        names = [name for _, name in pairs]
        self._formats = [name for name, _ in pairs]
        self._quiet = quiet
        self._sinks: list[Sink] = opened(names, (), names)

    def __enter__(self) -> Self:
        """
        Nothing more; the places are open.
        """
        return self

    def __exit__(self, *_: object) -> None:
        """
        Take away what is not whole.
        """
        for sink in self._sinks:
            sink.drop()

    def write(self, value: dict[str, Any]) -> None:
        """
        Write a record in every format, each to its place.

        Raises:
            OutputError: writing stopped.
        """
        from csea_interop.conformance.kit.reports import pieces

        for name, sink in zip(self._formats, self._sinks, strict=True):
            told = pieces(name, value)
            for piece in islice(told, 1) if self._quiet and name == "text" else told:
                sink.write(piece)
            sink.finish()
