"""
``csea-conformance run``: give the suite's cases to an implementation and grade its answers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from csea_interop.cli._kit import _ways
from csea_interop.cli._kit._suite import suite_option

_ROLES = ("validator", "library", "producer", "consumer", "forwarder", "publisher")


@click.command()
@click.option("--role", "role_name", type=click.Choice(_ROLES), default="validator", show_default=True)
@click.option("--level", type=click.Choice(["core", "full"]), default="core", show_default=True)
@_ways.options
@suite_option
@click.option("--filter", "pattern", default="*", metavar="GLOB", help="Only cases whose id fits; no whole run then.")
@click.option("--repeat", type=click.IntRange(1, 10), default=1, show_default=True, help="Passes of each order.")
@click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=1, show_default=True, help="Makes the other order.")
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(
    role_name: str,
    level: str,
    suite_dir: Path,
    pattern: str,
    repeat: int,
    seed: int,
    format_name: str,
    **ways: Any,
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
    from csea_interop.conformance.kit.about import about
    from csea_interop.conformance.kit.digest import suite_digest
    from csea_interop.conformance.kit.plan import Plan
    from csea_interop.conformance.kit.record import Terms, record
    from csea_interop.conformance.kit.roles import role
    from csea_interop.conformance.kit.told import lines
    from csea_interop.core.errors import UsageError
    from csea_interop.core.showing import shown
    from csea_interop.schema.catalogue import model_version

    of_role = role(role_name)
    way = _ways.chosen(ways, of_role.WAYS)
    whole = of_role.asked(suite_dir, level)  # type: ignore[arg-type]
    chosen = [case for case in whole if fnmatchcase(case.id, pattern)]
    if not chosen:
        raise UsageError("CSEA-USE-CASES", "no case has such an id", "ids are listed in ids.lock of the suite")
    plan = Plan(suite_dir, way, level, seed, repeat)  # type: ignore[arg-type]
    digest, entire = suite_digest(suite_dir), len(chosen) == len(whole)
    terms = Terms(__version__, model_version(), digest, level, seed, repeat, entire, about(suite_dir).version)  # type: ignore[arg-type]
    steps, hidden = 2 * repeat * len(chosen), not sys.stderr.isatty()
    with click.progressbar(length=steps, label="cases", file=sys.stderr, hidden=hidden) as bar:
        done = of_role.run(plan, chosen, lambda: bar.update(1))
    value = record(done, terms)
    if format_name == "json":
        click.echo(json.dumps(value, indent=1))
    else:
        # An implementation names itself, and could name itself anything.
        click.echo("\n".join(shown(line) for line in lines(value)))
    return 0 if done.conforms else 1
