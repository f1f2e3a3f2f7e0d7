"""
``csea-conformance list``: the cases of the suite.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from csea_interop.cli._kit._suite import suite_option

_ROLES = ("validator", "library", "producer", "consumer", "forwarder", "publisher")


@click.command()
@suite_option
@click.option("--role", "roles", type=click.Choice(_ROLES), multiple=True, help="Of this role only; may be repeated.")
@click.option("--level", type=click.Choice(["core", "full"]), default="full", show_default=True)
@click.option("--filter", "pattern", default="*", metavar="GLOB", help="Only cases whose id fits.")
@click.option("-f", "--format", "format_name", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(suite_dir: Path, roles: tuple[str, ...], level: str, pattern: str, format_name: str) -> int:
    """
    List the cases: id, role, rule or requirement, kind and title.
    """
    from fnmatch import fnmatchcase

    from csea_interop.conformance.kit.about import about
    from csea_interop.conformance.kit.listing import listing
    from csea_interop.core.errors import UsageError

    found = listing(suite_dir, roles or _ROLES, level)  # type: ignore[arg-type]
    chosen = [entry for entry in found if fnmatchcase(entry["id"], pattern)]
    if not chosen:
        raise UsageError("CSEA-USE-CASES", "no case has such an id", "ids are listed in ids.lock of the suite")
    if format_name == "json":
        stated = about(suite_dir)
        value = {"suite": stated.id, "suite_version": stated.version, "level": level, "cases": chosen}
        click.echo(json.dumps(value, indent=1, ensure_ascii=False))
        return 0
    for entry in chosen:
        about_it = "" if entry["id"].startswith(entry["rule"]) else f"  {entry['rule']}"
        click.echo(f"{entry['role']:<10} {entry['id']}{about_it}" + (f"  {entry['title']}" if entry["title"] else ""))
    click.echo(f"{len(chosen)} cases", err=True)
    return 0
