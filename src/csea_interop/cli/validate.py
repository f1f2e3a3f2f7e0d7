"""
``csea validate``, installed as ``csea-validate`` too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from csea_interop import __version__


@click.command(name="validate", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1, metavar="FILE|DIR|-...")
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--input",
    "layout",
    type=click.Choice(["auto", "json", "ndjson"]),
    default="auto",
    show_default=True,
    help="One message a file (json) or one a line (ndjson); auto looks at the name and the first line.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="Least severity that makes the exit status 1.",
)
@click.option("--now", metavar="TIME", help="Judge as of this RFC 3339 time instead of the clock.")
@click.option(
    "--code-list",
    "lists",
    multiple=True,
    metavar="FILE",
    help="A private list of codes, for a scheme that is not public; its codes are then checked too.",
)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.version_option(__version__, prog_name="csea-validate")
def command(
    paths: tuple[str, ...],
    format_name: str,
    layout: str,
    fail_on: str,
    now: str | None,
    lists: tuple[str, ...],
    color: str,
) -> int:
    """
    Check messages before they are exchanged.

    Reads files, every message in a folder, or standard input (-), and prints what is wrong,
    why it matters and how to mend it. Never prints a value from a message.

    \b
    Exit status: 0 fine; 1 findings at or above --fail-on, or a message that could
    not be judged; 2 wrong use or unreadable input; 3 the tool failed; 4 a message was
    refused for safety. Of several, the worst counts: 3, 4, 2, 1, 0.

    More on a rule: csea-validate explain RULE-ID
    """
    from csea_interop.core import clock
    from csea_interop.reports import Context, load
    from csea_interop.validation.batch import judge_all
    from csea_interop.validation.codelists import load as load_list
    from csea_interop.validation.codelists import sites as private_sites
    from csea_interop.validation.inputs import sources
    from csea_interop.validation.tally import Tally
    from csea_model._constants import VERSION

    if not paths:
        raise click.UsageError("name at least one file or folder, or - for standard input")
    code_lists = tuple(load_list(Path(name)) for name in lists)
    # Lists that contradict one another are misuse, told before any message is read.
    private_sites(code_lists)
    moment = clock.frozen(now) if now else clock.current()
    context = Context(__version__, VERSION, clock.written(moment), _wants_colour(color))

    def write(text: str) -> None:
        sys.stdout.write(text)

    report = load(format_name)(write, context)
    tally = Tally(fail_on)
    for outcome in judge_all(sources(paths), now=moment, layout=layout, code_lists=code_lists):  # type: ignore[arg-type]
        tally.add(outcome)
        report.outcome(outcome)
    report.close(tally)
    sys.stdout.flush()
    return tally.exit_status


def _wants_colour(color: str) -> bool:
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return color == "always"
