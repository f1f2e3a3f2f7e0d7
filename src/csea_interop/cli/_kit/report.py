"""
``csea-conformance report``: tell a run again in other formats, or several beside one another.
"""

from __future__ import annotations

from pathlib import Path

import click

from csea_interop.cli._kit import _reports


@click.command()
@click.argument(
    "records", metavar="REPORT.json…", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path)
)
@_reports.options
def command(records: tuple[Path, ...], format_names: tuple[str, ...], output: tuple[str, ...], quiet: bool) -> int:
    """
    Write the report of a run again, from what `csea-conformance run -f json` wrote.

    The file is checked against its schema and its digest first. Several reports make one table
    in Markdown, a row each, under the names of their products.

    \b
    Exit status: 0 the report was written, whatever it says; 2 it is no report, or changed.
    """
    from csea_interop.cli._sinks import opened
    from csea_interop.conformance.kit.replay import replayed
    from csea_interop.core.errors import UsageError

    values = [replayed(path) for path in records]
    if len(values) == 1:
        with _reports.Outputs(format_names, output, quiet=quiet) as outputs:
            outputs.write(values[0])
        return 0
    if set(format_names) - {"markdown"} or len(output) > 1:
        raise UsageError("CSEA-OUT-PAIR", "several reports make one table in Markdown", "leave the other formats out")
    from csea_interop.conformance.kit.reports.markdown import table

    (sink,) = opened(output or ("-",), (), output or ("-",))
    titled = [(f"{value['product']['name']} {value['product']['version']}", value) for value in values]
    for piece in table(titled):
        sink.write(piece)
    sink.finish()
    return 0
