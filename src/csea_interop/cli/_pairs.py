"""
Which ``-o`` belongs to which ``-f``: an ``-o`` names the place of the ``-f`` before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import click

from csea_interop.core.errors import UsageError

STDOUT: Final = "-"
_ORDER: Final = "csea_interop.order"


class Ordered(click.Option):
    """
    A repeatable option whose place among others on the command line is kept.
    """

    def add_to_parser(self, parser: Any, ctx: click.Context) -> None:
        """
        Let the parser note each use, in order.
        """
        super().add_to_parser(parser, ctx)
        order: list[str] = ctx.meta.setdefault(_ORDER, [])
        known = {**parser._long_opt, **parser._short_opt}  # noqa: SLF001 - click offers no order otherwise
        for option in {id(o): o for o in known.values() if o.obj is self}.values():
            option.process = _noting(option.process, str(self.name), order)


def _noting(process: Any, name: str, order: list[str]) -> Any:
    def noted(value: Any, state: Any) -> None:
        order.append(name)
        process(value, state)

    return noted


def paired(formats: Sequence[str], outputs: Sequence[str], order: Sequence[str]) -> list[tuple[str, str]]:
    """
    Each format with its place; ``-`` is standard output.

    Args:
        formats: as named, in order.
        outputs: files as named, in order.
        order: ``format_names`` and ``output`` as they followed each other; where this does not tell (a
            configuration file states lists), the first file belongs to the first format, and so on.

    Raises:
        UsageError: ``CSEA-OUT-PAIR`` a file has no format, or a format has two files.
    """
    if len(formats) <= 1 and len(outputs) <= 1:
        return [(formats[0] if formats else "text", outputs[0] if outputs else STDOUT)]
    if order.count("format_names") != len(formats) or order.count("output") != len(outputs):
        if len(outputs) > len(formats):
            raise _alone("more outputs than formats")
        return list(zip(formats, [*outputs, *[STDOUT] * (len(formats) - len(outputs))], strict=True))
    pairs: list[tuple[str, str]] = []
    rest = (iter(formats), iter(outputs))
    free = False
    for name in order:
        if name == "format_names":
            pairs.append((next(rest[0]), STDOUT))
            free = True
        elif free:
            pairs[-1] = (pairs[-1][0], next(rest[1]))
            free = False
        else:
            raise _alone("an output has no format of its own before it")
    return pairs


def _alone(what: str) -> UsageError:
    return UsageError("CSEA-OUT-PAIR", what, "write each -o after its -f, as in: -f sarif -o a.sarif -f text")


def order_of(ctx: click.Context) -> list[str]:
    """
    The uses of ordered options on this command line.
    """
    order: list[str] = ctx.meta.get(_ORDER, [])
    return order
