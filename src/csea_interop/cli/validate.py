"""
``csea validate``, installed as ``csea-validate`` too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop import __version__
from csea_interop.cli._config.command import Configured
from csea_interop.cli._options import exchange, judging, output, reading, together

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from csea_interop.cli._options.reading import Run

#: What people do with it first: in words, and as they type it.
EXAMPLES: Final = (
    ("Check one message:", "csea-validate report.json"),
    ("Check all messages of a folder, as a platform would hold itself to:", "csea-validate --profile platform outbox/"),
    ("Check what another program writes, a message a line:", "producer | csea-validate --input ndjson -"),
    ("Let only new faults fail a pipeline:", "csea-validate --baseline known.json outbox/"),
    ("Say what a finding means and how to mend it:", "csea-validate explain CSEA-AGE-003"),
)


def _completed(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 - click's signature
    """
    Files, and before any of them the commands that stand in the first place.
    """
    from click.shell_completion import CompletionItem

    from csea_interop.cli.main import VALIDATE_WORDS

    first = ctx.find_root().info_name == "csea-validate" and not ctx.params.get("paths")
    words = [word for word in VALIDATE_WORDS if first and incomplete and word.startswith(incomplete)]
    if not words:
        return [CompletionItem(incomplete, type="file")]
    # The shell lists files by itself only where nothing else is offered.
    files = [path.name for path in Path().iterdir() if path.name.startswith(incomplete)]
    return [CompletionItem(word) for word in (*words, *sorted(files))]


@click.command(
    cls=Configured, name="validate", examples=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.argument(
    "paths",
    nargs=-1,
    metavar="FILE|DIR|-...",
    type=click.Path(readable=False, allow_dash=True),
    shell_complete=_completed,
)
@together(output.OPTIONS, reading.OPTIONS, judging.OPTIONS, exchange.OPTIONS)
@click.version_option(__version__, prog_name="csea-validate")
def command(paths: tuple[str, ...], **values: Any) -> int:
    """
    Check messages before they are exchanged.

    Reads files, every message in a folder, or standard input (-), also packed with gzip or
    zstd, and prints what is wrong, why it matters and how to mend it. Never prints a value
    from a message. What is named twice is judged once.

    Says too whether each message may go to its recipients, or to one asked about:
    being valid is not enough. With a life in danger it goes now and is mended after.

    \b
    Exit status: 0 fine; 1 findings at or above --fail-on, or a message that could
    not be judged or may not go; 2 wrong use or unreadable input; 3 the tool failed;
    4 a message was refused for safety. Of several, the worst counts: 3, 4, 2, 1, 0.

    Each option can also be set in csea-validate.toml, in [tool.csea-validate] of
    pyproject.toml, or as CSEA_VALIDATE_ and its name; --show-config tells from where.

    More on a rule: csea-validate explain RULE-ID
    """
    from csea_interop.validation.judged import Judged
    from csea_interop.validation.redaction import Names

    if not paths:
        raise click.UsageError("name at least one file or folder, or - for standard input")
    run = _prepared(paths, values)
    hide = Names().hide if values["redact_paths"] else None
    inputs = [*paths, *values["lists"], *filter(None, (values["journal"],))]
    try:
        outputs = output.outputs(values, run.settings, inputs, run.aside)
        tally = judging.tally(values, run.settings)
    except BaseException:
        run.end()
        raise
    # A baseline is about files by their names, whatever outputs call them.
    watch, tally.watch = tally.watch, None
    try:
        for found in run.outcomes:
            outcome = hide(found) if hide else found
            if watch is not None and isinstance(found, Judged):
                watch(found)
            tally.add(outcome)
            outputs.outcome(outcome)
        outputs.close(tally)
    finally:
        outputs.drop()
    tally.watch = watch
    judging.close(values, tally)
    return tally.exit_status


def _prepared(paths: tuple[str, ...], values: dict[str, Any]) -> Run:
    """
    The run before its first message; where names of files are hidden, an error names none either.
    """
    from csea_interop.core.errors import InputError

    try:
        return reading.prepared(paths, values, judging.settings(values))
    except InputError as error:
        raise InputError(error.code, error.what, error.hint, "" if values["redact_paths"] else error.source) from None
