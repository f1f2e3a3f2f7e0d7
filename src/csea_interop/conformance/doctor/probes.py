"""
Messages whose answers show how a harness handles any message.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from csea_interop.conformance.kit.cases import NOW
from csea_interop.conformance.suite import bases, patched
from csea_interop.core.errors import InputError

Kind = Literal["sound", "faulty", "bytes", "moment"]
#: Long before the messages were made: at this moment they lie in the future.
BEFORE: Final = "2001-01-01T00:00:00Z"
#: Longer than what readers of lines take unless they are told to, in bytes.
_LONG: Final = 300_000


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """
    One message.

    Attributes:
        name: what is particular about it, as it stands in a sentence.
        raw: its bytes.
        kind: what a validator has to say: that it can be used (sound), that it cannot (faulty, bytes),
            or something else than of the first probe (moment).
        now: the moment of judging.
        value: what the bytes read as; None where they are no JSON.
    """

    name: str
    raw: bytes = field(repr=False)
    kind: Kind
    now: str = NOW
    value: Any = field(default=None, repr=False)


def probes(folder: Path) -> tuple[Probe, ...]:
    """
    All probes, the plainest first, from the sound messages of the suite.

    Raises:
        InputError: ``CSEA-INP-SUITE`` the suite cannot be read.
    """
    try:
        known = bases(folder)
        report, other = known["bases/report.msg.json"], known["bases/withdrawal.msg.json"]
    except (OSError, ValueError, KeyError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None
    text = _text(report)
    narrative = json.dumps(report["payload"]["narratives"][0]["text"]).encode()
    # A byte that no UTF-8 has, amid a text that nothing else would be wrong with.
    broken = text.replace(narrative, narrative[:8] + b"\xff" + narrative[8:], 1)
    return (
        _of("a sound message", report, "sound"),
        _of("another sound message", other, "sound"),
        _of("a wrong kind of value", _with(report, "replace", "/payload/content_items/1/id", 5), "faulty"),
        _of("an absent member", _with(report, "remove", "/payload/received_at"), "faulty"),
        Probe("the sound message at another moment", text, "moment", BEFORE, report),
        Probe("text that is not UTF-8", broken, "bytes"),
        Probe("a byte order mark", b"\xef\xbb\xbf" + text, "bytes"),
        Probe("no bytes at all", b"", "bytes"),
        Probe("half of a message", text[: len(text) // 2], "bytes"),
        Probe("bytes of every value", bytes(range(256)), "bytes"),
        Probe("a long message", text[:1] + b" " * _LONG + text[1:], "sound", value=report),
    )


def _with(message: Mapping[str, Any], kind: str, path: str, value: Any = None) -> Any:
    return patched(message, ({"op": kind, "path": path, "value": value},))


def _of(name: str, value: Any, kind: Kind) -> Probe:
    return Probe(name, _text(value), kind, value=value)


def _text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
