"""
``csea-conformance fuzz``: find messages on which two validators disagree.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from csea_interop.cli._kit import _ways
from csea_interop.cli._kit._suite import suite_option

#: Messages that are made where neither their number nor the time is given.
_COUNT = 2000


@click.command()
@_ways.options
@click.option(
    "--against", metavar="COMMAND", help="Another harness of JSON lines; without it the project's own validator."
)
@click.option("--count", type=click.IntRange(min=1), help=f"Make so many messages.  [default: {_COUNT}]")
@click.option("--seconds", type=click.FloatRange(min=0.1), help="Make messages for so long.")
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True, help="Draws the messages.")
@click.option(
    "-o",
    "--output",
    "folder",
    default="differences",
    show_default=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where cases are written.",
)
@suite_option
def command(
    against: str | None,
    count: int | None,
    seconds: float | None,
    seed: int,
    folder: Path,
    suite_dir: Path,
    **ways: object,
) -> int:
    """
    Give two validators the same made-up messages, and write down on which they disagree.

    The messages are sound ones of the suite, changed in a few places. What the two disagree
    on is made as small as it goes and written as a case with its message; which of them is
    right is for you to say. The same seed gives the same messages.

    \b
    Exit status: 0 they agreed on all; 1 they did not; 2 wrong use, or a harness that
    cannot be used; 3 the kit failed.
    """
    from csea_interop.conformance.differential.hunting import Hunt
    from csea_interop.conformance.differential.judges import ours, reached
    from csea_interop.conformance.differential.pool import pool
    from csea_interop.conformance.differential.vector import title, write
    from csea_interop.conformance.kit.plan import Way
    from csea_interop.conformance.kit.roles import role
    from csea_interop.core.showing import shown

    way = _ways.chosen(ways, role("validator").WAYS)
    found = 0
    with ExitStack() as open_:
        a = open_.enter_context(reached(way))
        b = open_.enter_context(reached(Way("jsonl", against, way.seconds))) if against is not None else ours
        hunt = Hunt(pool(suite_dir), a, b, seed)
        for difference in hunt.differences(_COUNT if count is None and seconds is None else count, seconds):
            found += 1
            click.echo(f"{shown(str(write(difference, folder)))}: {title(difference.parts)}")
    click.echo(f"{hunt.asked} messages, {found} difference(s)")
    if found:
        click.echo(
            "Each case states under said what A and what B answered: the right one becomes its verdict and findings."
        )
    return 1 if found else 0
