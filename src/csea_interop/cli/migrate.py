"""
``csea migrate``: a message in another version of the format.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from csea_interop.cli._files import read_bytes, tell, write_bytes

if TYPE_CHECKING:
    from csea_interop.provenance.rewriting import Loss


@click.command(name="migrate", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("file", metavar="FILE|-")
@click.option("--to", "target", metavar="VERSION", required=True, help="The version to write, such as 1.1.")
@click.option("--as", "actor", metavar="ID", help="Participant id of who converts; the sender if not given.")
@click.option("--now", metavar="TIME", help="Write this RFC 3339 time as the moment of conversion.")
@click.option("-o", "--output", metavar="FILE", help="Write the message here instead of standard output.")
@click.option("--losses", metavar="FILE", help="Write every loss as JSON here.")
def command(file: str, target: str, actor: str | None, now: str | None, output: str | None, losses: str | None) -> int:
    """
    Write a message in another version of the format.

    Nothing is made up: what the other version cannot say is left out and told on standard
    error, by code, place and reason, never with a value. Where the content changes, a
    provenance step says so. A draft version is for messages marked as tests.

    \b
    Exit status: 0 converted, with or without losses; 1 the message cannot be converted;
    2 wrong use or unreadable input; 3 the tool failed.
    """
    import orjson

    from csea_interop.core import clock
    from csea_interop.provenance.migration import migrate

    moment = clock.frozen(now) if now else clock.current()
    migrated = migrate(_message(file), target, moment, actor)
    told = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    write_bytes(output, orjson.dumps(migrated.message, option=told), 0o600)
    if losses is not None:
        write_bytes(losses, orjson.dumps({"losses": _listed(migrated.losses)}, option=told), 0o644)
    tell(migrated.losses)
    return 0


def _listed(losses: Sequence[Loss]) -> list[dict[str, str]]:
    return [loss._asdict() for loss in losses]


def _message(name: str) -> dict[str, Any]:
    from csea_interop.core.errors import ConversionError
    from csea_interop.core.reader import read

    reading = read(read_bytes(name))
    if reading.findings or not isinstance(reading.value, dict):
        rules = ", ".join(sorted({finding.rule for finding in reading.findings})) or "it is not an object"
        hint = "csea validate shows where"
        raise ConversionError("CSEA-MIG-UNREADABLE", f"{name}: not a message that can be read ({rules})", hint)
    return reading.value
