"""
The part of ``csea conformance`` that tests an implementation: ``run`` and ``harness``.
"""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.option("--jsonl", "words", metavar="COMMAND", required=True, help="A harness that speaks JSON lines.")
@click.option("--level", type=click.Choice(["core", "full"]), default="core", show_default=True)
@click.option("--suite", "suite_dir", default="conformance", show_default=True, type=_FOLDER)
@click.option("--filter", "pattern", default="*", metavar="GLOB", help="Only cases whose id fits; no whole run then.")
@click.option("--repeat", type=click.IntRange(1, 10), default=1, show_default=True, help="Passes of each order.")
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True, help="Makes the other order.")
@click.option("--timeout", type=click.FloatRange(0.1, 600), default=2.0, show_default=True, help="Seconds a case.")
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def run(
    words: str, level: str, suite_dir: Path, pattern: str, repeat: int, seed: int, timeout: float, format_name: str
) -> int:
    """
    Give the suite's cases to an implementation and grade its answers.

    The implementation gets bytes and the moment of judging: no name of a case, and nothing
    of what is expected. conformance/protocol/README.md has the protocol.

    \b
    Exit status: 0 it conforms; 1 it does not; 2 wrong use, or a harness that cannot
    be used; 3 the kit failed.
    """
    from fnmatch import fnmatchcase

    from csea_interop import __version__
    from csea_interop.conformance.kit.cases import at_level, cases
    from csea_interop.conformance.kit.digest import suite_digest
    from csea_interop.conformance.kit.jsonlines import JsonLines
    from csea_interop.conformance.kit.record import Terms, record
    from csea_interop.conformance.kit.runner import run as run_all
    from csea_interop.conformance.kit.told import lines
    from csea_interop.core.errors import UsageError
    from csea_interop.core.showing import shown
    from csea_interop.schema.catalogue import model_version

    whole = [asked for case in cases(suite_dir) if (asked := at_level(case, level)) is not None]  # type: ignore[arg-type]
    chosen = [case for case in whole if fnmatchcase(case.id, pattern)]
    if not chosen:
        raise UsageError("CSEA-USE-CASES", "no case has such an id", "ids are listed in ids.lock of the suite")
    try:
        command = shlex.split(words)
    except ValueError:
        raise UsageError("CSEA-USE-HARNESS", "the command has an open quote", "quote it for the shell") from None
    if not command:
        raise UsageError("CSEA-USE-HARNESS", "the command is empty", "name a program")
    digest, entire = suite_digest(suite_dir), len(chosen) == len(whole)
    terms = Terms(__version__, model_version(), digest, level, seed, repeat, entire)  # type: ignore[arg-type]
    steps, hidden = 2 * repeat * len(chosen), not sys.stderr.isatty()
    with click.progressbar(length=steps, label="cases", file=sys.stderr, hidden=hidden) as bar:
        done = run_all(JsonLines(command, timeout), chosen, seed, repeat, lambda: bar.update(1))
    value = record(done, terms)
    if format_name == "json":
        click.echo(json.dumps(value, indent=1))
    else:
        # An implementation names itself, and could name itself anything.
        click.echo("\n".join(shown(line) for line in lines(value)))
    return 0 if done.conforms else 1


@click.command()
def harness() -> int:
    """
    Answer as a harness that speaks JSON lines, with the project's own validator.
    """
    from csea_interop.conformance.kit.ours import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0
