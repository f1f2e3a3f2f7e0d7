"""
``csea convert``: a foreign document to messages, and what is lost on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from csea_interop.cli._files import read_bytes, tell, write_bytes
from csea_interop.formats import names

if TYPE_CHECKING:
    from csea_interop.formats import Conversion


@click.command(name="convert", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("file", metavar="FILE|-")
@click.option("--from", "source", type=click.Choice(names()), required=True, help="Format of the document.")
@click.option("--to", "target", type=click.Choice(["message"]), default="message", show_default=True)
@click.option("--context", metavar="FILE", help="JSON with what the document does not say; see csea formats.")
@click.option("--keep-text", is_flag=True, help="Carry free text as notes instead of dropping it; read them after.")
@click.option("--now", metavar="TIME", help="Write this RFC 3339 time as the moment of conversion.")
@click.option("-o", "--output", metavar="FILE", help="Write the messages here instead of standard output.")
@click.option("--losses", metavar="FILE", help="Write every loss as JSON here.")
def command(
    file: str,
    source: str,
    target: str,
    context: str | None,
    keep_text: bool,
    now: str | None,
    output: str | None,
    losses: str | None,
) -> int:
    """
    Turn a document of another format into messages.

    Writes one message as JSON, several (or to a file named .ndjson) as one a line, and says on standard error what the
    messages do not carry: code, place and reason, never a value.

    \b
    Exit status: 0 converted, with or without losses; 1 the document cannot become
    a message; 2 wrong use or unreadable input; 3 the tool failed.
    """
    from csea_interop.core import clock
    from csea_interop.formats import Settings, load

    del target  # the only one so far
    moment = clock.frozen(now) if now else clock.current()
    stated = _context(context) if context is not None else {}
    conversion = load(source).read(read_bytes(file), Settings(moment, stated, keep_text))
    by_line = len(conversion.messages) != 1 or (output or "").endswith((".ndjson", ".jsonl"))
    write_bytes(output, _messages(conversion.messages, by_line), 0o600)
    if losses is not None:
        write_bytes(losses, _account(source, conversion), 0o644)
    tell(conversion.losses)
    return 0


def _context(name: str) -> Mapping[str, Any]:
    from csea_interop.core.errors import UsageError
    from csea_interop.core.reader import read

    reading = read(read_bytes(name))
    if reading.findings or not isinstance(reading.value, dict):
        rules = ", ".join(sorted({finding.rule for finding in reading.findings})) or "it is not an object"
        hint = "csea explain says more on each id" if reading.findings else "write one JSON object"
        raise UsageError("CSEA-USE-CONTEXT", f"{name}: the context is not a JSON object in UTF-8 ({rules})", hint)
    return reading.value


def _messages(messages: Sequence[Mapping[str, Any]], by_line: bool) -> bytes:
    import orjson

    if not by_line:
        return orjson.dumps(messages[0], option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return b"".join(orjson.dumps(message, option=orjson.OPT_APPEND_NEWLINE) for message in messages)


def _account(source: str, conversion: Conversion) -> bytes:
    import orjson

    told = {
        "format": source,
        "messages": len(conversion.messages),
        "losses": [{"code": loss.code, "place": loss.place, "reason": loss.reason} for loss in conversion.losses],
    }
    return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
