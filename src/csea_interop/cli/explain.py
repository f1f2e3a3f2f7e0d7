"""
``csea explain``: what a rule means, offline.
"""

from __future__ import annotations

import difflib

import click


@click.command(name="explain")
@click.argument("rule", metavar="RULE-ID")
def command(rule: str) -> int:
    """Say what a rule is about: the fault, why it matters, how to mend it."""
    from csea_interop.core.errors import UsageError
    from csea_interop.schema.catalogue import catalogue

    entry = catalogue().get(rule.upper())
    if entry is None:
        close = difflib.get_close_matches(rule.upper(), catalogue(), n=3, cutoff=0.6)
        hint = f"did you mean {', '.join(close)}?" if close else "ids look like CSEA-AGE-003"
        raise UsageError("CSEA-USE-RULE", "there is no such rule", hint)
    click.echo(f"{entry.id}: {entry.title}")
    click.echo(f"  {entry.severity}, {entry.group}, since {entry.since}" + (", refuses the message" * entry.refuses))
    click.echo(f"\n  why: {entry.why}\n  fix: {entry.fix}")
    if entry.require:
        click.echo(f"\n  each:    {entry.each}")
        if entry.when:
            click.echo(f"  when:    {entry.when}")
        click.echo(f"  require: {entry.require}")
    click.echo(f"\n  source: {'; '.join(entry.source)}")
    return 0
