"""
``csea-conformance lint-suite``: whether a suite is in order.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from csea_interop.cli._kit._suite import SuitePath


@click.command()
@click.argument("suite_dir", metavar="[SUITE]", type=SuitePath(asked=False), default=None, required=False)
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(suite_dir: Path | None, format_name: str) -> int:
    """
    Look whether a suite is in order: kinds and forms of files, ids, digests.

    SUITE is a folder or a packed file; without it the suite that `run` would use.
    `csea-validate explain CODE` tells more of each code.

    \b
    Exit status: 0 it is in order; 1 it is not; 2 it cannot be read.
    """
    from csea_interop.conformance.kit.lint import lint
    from csea_interop.core.showing import shown

    if suite_dir is None:
        from csea_interop.conformance.kit.installed import default

        suite_dir = SuitePath(asked=False).convert(default(), None, click.get_current_context())
    found = lint(suite_dir)
    if format_name == "json":
        faults = [{"path": fault.path, "code": fault.code, "what": fault.what} for fault in found.faults]
        value = {"files": found.files, "kinds": found.kinds, "unread": list(found.unread), "faults": faults}
        click.echo(json.dumps(value, indent=1))
        return 1 if found.faults else 0
    for fault in found.faults:
        click.echo(shown(f"{fault.path}: {fault.code} {fault.what}"))
    for name in found.unread:
        click.echo(f"{name}: not read, since its form is known to no library installed here", err=True)
    click.echo(f"{found.files} files of {len(found.kinds)} kinds, {len(found.faults)} faults")
    return 1 if found.faults else 0
