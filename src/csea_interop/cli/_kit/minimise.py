"""
``csea-conformance minimise``: make one message small while a disagreement, or a rule, stays.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from csea_interop.cli._kit import _ways


@click.command()
@click.argument("source", metavar="MESSAGE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_ways.options
@click.option(
    "--against", metavar="COMMAND", help="Another harness of JSON lines; without it the project's own validator."
)
@click.option("--keep", default="", metavar="RULE", help="Keep this rule; without --against, as long as A finds it.")
@click.option("--now", metavar="TIME", help="Judge as of this RFC 3339 time.  [default: that of the suite]")
@click.option("--questions", type=click.IntRange(min=1), default=5000, show_default=True, help="Ask so often at most.")
@click.option("-o", "--output", required=True, metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE if it is there already.")
def command(
    source: Path,
    against: str | None,
    keep: str,
    now: str | None,
    questions: int,
    output: Path,
    force: bool,
    **ways: object,
) -> int:
    """
    Take from a message all that does not matter to a disagreement of two validators.

    What is left stands in FILE, with values of the message where they matter: give it
    made-up messages only.

    \b
    Exit status: 0 it was written; 2 wrong use, or nothing that could be kept;
    3 the kit failed.
    """
    from csea_interop.conformance.differential.judges import ours, reached
    from csea_interop.conformance.differential.minimising import minimised
    from csea_interop.conformance.kit.cases import NOW
    from csea_interop.conformance.kit.plan import Way
    from csea_interop.conformance.kit.roles import role
    from csea_interop.core.clock import frozen, written
    from csea_interop.core.errors import InputError, UsageError
    from csea_interop.core.showing import shown

    way = _ways.chosen(ways, role("validator").WAYS)
    if output.exists() and not force:
        raise UsageError("CSEA-USE-EXISTS", "the output is there already", "choose another name, or give --force")
    at = NOW if now is None else written(frozen(now))
    try:
        raw = source.read_bytes()
    except OSError as error:
        raise InputError(
            "CSEA-INP-UNREADABLE", f"it cannot be read ({type(error).__name__})", source=str(source)
        ) from None
    with ExitStack() as open_:
        a = open_.enter_context(reached(way))
        b = open_.enter_context(reached(Way("jsonl", against, way.seconds))) if against is not None else ours
        small = minimised(raw, at, a, None if keep and against is None else b, keep, questions)
    try:
        output.write_bytes(small.raw)
    except OSError as error:
        raise InputError(
            "CSEA-INP-OUTPUT", f"the output cannot be written ({type(error).__name__})", "choose a folder of your own"
        ) from None
    click.echo(f"{shown(str(output))}: {len(raw)} bytes became {len(small.raw)}, after {small.questions} questions")
    return 0
