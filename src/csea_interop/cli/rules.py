"""
``csea rules``: the catalogue as a list, offline.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from csea_interop.core.finding import SEVERITY_RANK

if TYPE_CHECKING:
    from csea_interop.schema.catalogue import Entry

_GROUPS = ("safety", "mandatory", "recommended", "informative")


@click.command(name="rules")
@click.option("-f", "--format", "form", type=click.Choice(["text", "json", "md"]), default="text", show_default=True)
@click.option("--family", metavar="AGE", help="Only the rules of this family: the letters after CSEA-.")
@click.option("--group", type=click.Choice(_GROUPS), help="Only the rules of this group.")
@click.option("--severity", type=click.Choice(list(SEVERITY_RANK)), help="Only the rules of this severity.")
def command(form: str, family: str | None, group: str | None, severity: str | None) -> int:
    """
    List the rules: id, severity, group and the fault that each names.

    With --format json, all that the catalogue says of each rule.
    """
    from csea_interop.core.errors import UsageError
    from csea_interop.schema.catalogue import catalogue

    families = sorted({entry.family for entry in catalogue().values()})
    if family is not None and family.upper() not in families:
        raise UsageError("CSEA-USE-FAMILY", "there is no such family", f"there are {', '.join(families)}")
    found = [
        entry
        for entry in catalogue().values()
        if family in (None, entry.family, entry.family.lower())
        and group in (None, entry.group)
        and severity in (None, entry.severity)
    ]
    click.echo({"text": _text, "json": _json, "md": _markdown}[form](found))
    return 0


def _text(found: list[Entry]) -> str:
    width = max((len(entry.id) for entry in found), default=0)
    rows = [f"{entry.id:<{width}}  {entry.severity:<7}  {entry.group:<11}  {entry.title}" for entry in found]
    return "\n".join([*rows, f"{len(found)} rule(s). More on one: csea-validate explain RULE-ID"])


def _json(found: list[Entry]) -> str:
    return json.dumps([_value(entry) for entry in found], indent=1, ensure_ascii=False)


def _value(entry: Entry) -> dict[str, Any]:
    value = {name: part for name, part in entry._asdict().items() if part not in ("", ())}
    value["let"] = dict(entry.let)
    value["examples"] = [example._asdict() for example in entry.examples]
    return {name: part for name, part in value.items() if part not in ({}, [])}


def _markdown(found: list[Entry]) -> str:
    rows = [
        f"| {entry.id} | {entry.title.replace('|', chr(92) + '|')} | {entry.severity} | {entry.group} |"
        for entry in found
    ]
    return "\n".join(["| rule | the fault | severity | group |", "| --- | --- | --- | --- |", *rows])
