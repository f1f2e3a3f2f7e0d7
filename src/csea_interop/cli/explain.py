"""
``csea explain``: what a rule or another code means, offline.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from csea_interop.core.codes import Code
    from csea_interop.schema.catalogue import Entry, Example
    from csea_interop.schema.requirements import Demand

#: Places and neighbours that are listed; of more, the number is said.
_LISTED = 8


@click.command(name="explain")
@click.argument("rule", metavar="CODE")
@click.option(
    "--language", default="en", metavar="LANG", help="Language of fault, why and fix (en, es, fr, pt, de, ar)."
)
def command(rule: str, language: str) -> int:
    """
    Say what a rule is about: the fault, why it matters, how to mend it.

    With it come the rule as it is written, the places where it runs, an
    invalid and a valid excerpt, and its neighbours. Nothing is fetched.
    Codes of errors and of losses in a conversion are explained as well,
    in English, and the reasons for which a message may not go; so is
    what a system of each role has to do.
    """
    from csea_interop.cli import _reasons
    from csea_interop.core.codes import codes
    from csea_interop.core.errors import UsageError
    from csea_interop.schema.catalogue import catalogue
    from csea_interop.schema.labels import rule_text
    from csea_interop.schema.requirements import demands

    if code := codes().get(rule.upper()):
        click.echo("\n".join(_said(code)))
        return 0
    if (reason := _reasons.lines(rule.upper(), language)) is not None:
        click.echo("\n".join(reason))
        return 0
    if demand := demands().get(rule.upper()):
        click.echo("\n".join(_demanded(demand)))
        return 0
    entry = catalogue().get(rule.upper())
    if entry is None:
        known = [*catalogue(), *codes(), *_reasons.names(), *demands()]
        close = difflib.get_close_matches(rule.upper(), known, n=3, cutoff=0.6)
        hint = f"did you mean {', '.join(close)}?" if close else "csea-validate rules lists the rules"
        raise UsageError("CSEA-USE-RULE", "there is no such rule or code", hint)
    family = [other for other in catalogue().values() if other.family == entry.family and other.id != entry.id]
    entry = entry._replace(
        title=rule_text(language, entry.id, "title"),
        why=rule_text(language, entry.id, "why"),
        fix=rule_text(language, entry.id, "fix"),
    )
    family = [other._replace(title=rule_text(language, other.id, "title")) for other in family]
    click.echo("\n".join(_lines(entry, family)))
    return 0


def _said(code: Code) -> Iterator[str]:
    from csea_interop.core.codes import codes

    yield f"{code.id}: {code.means}"
    yield "  said by the tool; no rule of a message"
    yield ""
    yield f"  why: {code.why}"
    yield f"  do:  {code.do}"
    family = code.id[: code.id.index("-", 5) + 1]
    others = [other for other in codes().values() if other.id.startswith(family) and other.id != code.id]
    if others:
        yield ""
        yield "  same family:"
        yield from _some(tuple(f"{other.id}: {other.means}" for other in others))


def _demanded(demand: Demand) -> Iterator[str]:
    from csea_interop.schema.requirements import demands

    yield f"{demand.id}: {demand.title}"
    yield f"  demanded of a {demand.role}, {demand.group}, since {demand.since}; no rule of a message"
    yield ""
    yield f"  why: {demand.why}"
    yield f"  fix: {demand.fix}"
    others = [other for other in demands().values() if other.role == demand.role and other.id != demand.id]
    yield ""
    yield "  same role:"
    yield from _some(tuple(f"{other.id}: {other.title}" for other in others))


def _lines(entry: Entry, family: list[Entry]) -> Iterator[str]:
    yield f"{entry.id}: {entry.title}"
    yield f"  {entry.severity}, {entry.group}, since {entry.since}" + (", refuses the message" * entry.refuses)
    yield ""
    yield f"  why: {entry.why}"
    yield f"  fix: {entry.fix}"
    if entry.stage == "rule":
        yield ""
        yield from _written(entry)
        yield ""
        yield "  runs at:"
        yield from _some(entry.places)
    for example in entry.examples:
        yield ""
        yield from _excerpt(example)
    if family:
        yield ""
        yield "  same family:"
        yield from _some(tuple(f"{other.id}: {other.title}" for other in family))
    yield ""
    yield f"  source: {'; '.join(entry.source)}"


def _written(entry: Entry) -> Iterator[str]:
    """
    The rule's own lines, as CEL.
    """
    yield f"  each:    {entry.each}"
    for name, text in entry.let:
        yield f"  let:     {name} = {text.strip()}"
    if entry.when:
        yield f"  when:    {entry.when.strip()}"
    yield f"  require: {entry.require.strip()}"
    if entry.at:
        yield f"  at:      {', '.join(entry.at)}"
    if entry.missing:
        yield f"  missing: {entry.missing}"


def _excerpt(example: Example) -> Iterator[str]:
    yield f"  {example.kind}: {example.title}"
    yield f"    at {example.pointer or 'the top of the message'} in {example.case}"
    yield from (f"    {line}" for line in example.lines)
    for pointer in example.found[:1]:
        yield f"    found at {pointer or 'the top of the message'}"


def _some(items: tuple[str, ...]) -> Iterator[str]:
    yield from (f"    {item}" for item in items[:_LISTED])
    if len(items) > _LISTED:
        yield f"    and {len(items) - _LISTED} more"
