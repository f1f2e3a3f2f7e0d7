"""
``csea validate``, installed as ``csea-validate`` too.
"""

from __future__ import annotations

import sys
from typing import Any

import click

from csea_interop import __version__
from csea_interop.cli._options import exchange, judging, output, reading, together


@click.command(name="validate", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1, metavar="FILE|DIR|-...")
@together(output.OPTIONS, reading.OPTIONS, judging.OPTIONS, exchange.OPTIONS)
@click.version_option(__version__, prog_name="csea-validate")
def command(paths: tuple[str, ...], **values: Any) -> int:
    """
    Check messages before they are exchanged.

    Reads files, every message in a folder, or standard input (-), and prints what is wrong,
    why it matters and how to mend it. Never prints a value from a message.

    Says too whether each message may go to its recipients, or to one asked about:
    being valid is not enough. With a life in danger it goes now and is mended after.

    \b
    Exit status: 0 fine; 1 findings at or above --fail-on, or a message that could
    not be judged or may not go; 2 wrong use or unreadable input; 3 the tool failed;
    4 a message was refused for safety. Of several, the worst counts: 3, 4, 2, 1, 0.

    More on a rule: csea-validate explain RULE-ID
    """
    from csea_interop.reports import load
    from csea_interop.validation.batch import judge_all
    from csea_interop.validation.inputs import sources
    from csea_interop.validation.tally import Tally

    if not paths:
        raise click.UsageError("name at least one file or folder, or - for standard input")
    settings = judging.settings(values)

    def write(text: str) -> None:
        sys.stdout.write(text)

    report = load(values["format_name"])(write, output.context(values, settings))
    tally = Tally(values["fail_on"])
    for outcome in judge_all(sources(paths), settings, values["layout"]):
        tally.add(outcome)
        report.outcome(outcome)
    report.close(tally)
    sys.stdout.flush()
    return tally.exit_status
