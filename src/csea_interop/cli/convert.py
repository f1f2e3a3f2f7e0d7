"""
``csea convert``: a foreign document to messages, and what is lost on the way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from csea_interop.formats import names

if TYPE_CHECKING:
    from csea_interop.formats import Conversion, Loss

#: Places shown of each kind of loss; the file of --losses has all.
_PLACES: Final = 5


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
    conversion = load(source).read(_bytes(file), Settings(moment, stated, keep_text))
    by_line = len(conversion.messages) != 1 or (output or "").endswith((".ndjson", ".jsonl"))
    _write(output, _messages(conversion.messages, by_line), 0o600)
    if losses is not None:
        _write(losses, _account(source, conversion), 0o644)
    for line in _summary(conversion.losses):
        click.echo(line, err=True)
    return 0


def _bytes(name: str) -> bytes:
    from csea_interop.core.errors import InputError
    from csea_interop.core.limits import DEFAULT_LIMITS

    # One byte more than is ever read, so that a format can refuse what is too long.
    most = DEFAULT_LIMITS.max_bytes + 1
    if name == "-":
        return sys.stdin.buffer.read(most)
    try:
        with Path(name).open("rb") as stream:
            return stream.read(most)
    except FileNotFoundError:
        raise InputError("CSEA-INP-MISSING", f"{name}: there is no such file", "check the path") from None
    except OSError as error:
        raise _failed("CSEA-INP-UNREADABLE", name, error, "check that it is a file that you may read") from None


def _context(name: str) -> Mapping[str, Any]:
    from csea_interop.core.errors import UsageError
    from csea_interop.core.reader import read

    reading = read(_bytes(name))
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


def _write(name: str | None, data: bytes, mode: int) -> None:
    if name is None or name == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        # Messages hold personal data: a new file is its owner's alone.
        with os.fdopen(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
            stream.write(data)
    except OSError as error:
        raise _failed("CSEA-INP-OUTPUT", name, error, "check that you may write there") from None


def _failed(code: str, name: str, error: OSError, hint: str) -> Exception:
    from csea_interop.core.errors import InputError

    reason = os.strerror(error.errno) if error.errno else "it cannot be used"
    return InputError(code, f"{name}: {reason}", hint)


def _summary(losses: Sequence[Loss]) -> list[str]:
    if not losses:
        return ["nothing was lost"]
    groups: dict[tuple[str, str], list[str]] = {}
    for loss in losses:
        groups.setdefault((loss.code, loss.reason), []).append(loss.place)
    lines = [f"{len(losses)} loss(es): the messages do not carry, or carry otherwise, what follows"]
    for (code, reason), places in sorted(groups.items()):
        lines.append(f"{code}  {len(places)} x {reason}")
        lines += [f"    {place}" for place in places[:_PLACES]]
        if len(places) > _PLACES:
            lines.append(f"    ... and {len(places) - _PLACES} more")
    return lines
