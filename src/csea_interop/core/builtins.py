"""
The built-ins of the rule language: total functions, the same in every target.

None raises on any JSON value of the type it takes, and none looks at anything but its
arguments.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import unquote

from csea_interop.core.canonical import digest
from csea_interop.core.media import has_media, media_in
from csea_interop.core.pointer import resolve as _resolve

_USERINFO: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,31}://[^/?#\s@]*@")
_SECRET_PARAMETER: Final = re.compile(
    r"[?&;#](?:password|passwd|pwd|pass|secret|token|access_token|auth|api_?key|sessionid|session)=[^&#\s]",
    re.IGNORECASE,
)
_BYTE: Final = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4: Final = re.compile(rf"{_BYTE}\.{_BYTE}\.{_BYTE}\.{_BYTE}")
_UNITS: Final = {"h": 3600, "m": 60, "s": 1}
#: The members of a message that its content digest covers (design: provenance).
CONTENT_MEMBERS: Final = (
    "message_type",
    "language",
    "sender_reference",
    "governance",
    "methodology",
    "payload",
    "extensions",
    "nonce",
)

timestamp = datetime.fromisoformat


def duration(text: str) -> timedelta:
    """
    A length of time written as CEL writes it, in whole hours, minutes or seconds: ``24h``, ``5m``.
    """
    return timedelta(seconds=int(text[:-1]) * _UNITS[text[-1]])


def contains_media(value: Any) -> bool:
    """
    Whether a value holds embedded media anywhere: see ``csea_interop.core.media``.
    """
    return media_in(value) if isinstance(value, str) else has_media(value)


def contains_credentials(text: str) -> bool:
    """
    Whether a URL or identifier holds a user name and password, or a parameter that carries a secret.
    """
    if "%" in text:
        text = unquote(text)
    if "@" in text and _USERINFO.search(text) is not None:
        return True
    return "=" in text and _SECRET_PARAMETER.search(text) is not None


#: Length of a text in code points, as JSON Schema counts it (CEL engines differ on size()).
code_points = len


def midnight(day: str) -> datetime:
    """
    The start, in UTC, of a day written YYYY-MM-DD.
    """
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def ip_address(text: str) -> bool:
    """
    Whether the text is an IPv4 or IPv6 address in its canonical form, without zone.
    """
    if ":" not in text:
        return _IPV4.fullmatch(text) is not None
    try:
        return str(ipaddress.IPv6Address(text)) == text and "%" not in text
    except ValueError:
        return False


def resolve(message: Any, pointer: str) -> bool:
    """
    Whether a JSON Pointer leads to a value in the message.
    """
    return _resolve(message, pointer)[0]


def duplicates(values: Sequence[str]) -> list[int]:
    """
    Indexes of the values that an earlier one equals.
    """
    seen: set[str] = set()
    out: list[int] = []
    if len(set(values)) == len(values):
        return out
    for index, value in enumerate(values):
        if value in seen:
            out.append(index)
        seen.add(value)
    return out


def _cell(coordinates: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((str(c["dimension"]), str(c["code"])) for c in coordinates))


def repeated_cells(observations: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the observations whose coordinates an earlier observation already has.
    """
    return duplicates([repr(_cell(o.get("coordinates", ()))) for o in observations])


#: Statuses whose observations carry a number that belongs to a sum.
_COUNTED: Final = frozenset({"normal", "provisional"})


def differing_totals(observations: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the totals that differ from the sum of their parts.

    The parts of a total are the observations that share its coordinates. A total is compared
    only where it has a value and each part has one: a hidden part makes the sum unknown. A cell
    that cannot occur adds nothing.
    One pass over the observations for each set of dimensions that the totals name.
    """
    sums: dict[tuple[str, ...], dict[tuple[tuple[str, str], ...], int | None]] = {}
    out = []
    for index, total in enumerate(totals):
        wanted = _cell(total.get("coordinates", ()))
        names = tuple(name for name, _ in wanted)
        if names not in sums:
            sums[names] = _sums(observations, frozenset(names))
        found = sums[names].get(wanted, 0)
        if found is not None and total.get("status") in _COUNTED and "value" in total and total["value"] != found:
            out.append(index)
    return out


def _sums(
    observations: Sequence[Mapping[str, Any]], names: frozenset[str]
) -> dict[tuple[tuple[str, str], ...], int | None]:
    out: dict[tuple[tuple[str, str], ...], int | None] = {}
    for observation in observations:
        if observation.get("status") == "not_applicable":
            continue
        cell = tuple(pair for pair in _cell(observation.get("coordinates", ())) if pair[0] in names)
        known = out.get(cell, 0)
        counted = observation.get("status") in _COUNTED and "value" in observation
        out[cell] = known + observation["value"] if counted and known is not None else None
    return out


def step_digest(step: Any) -> str:
    """
    Digest of a provenance step, as the next step's ``previous_step_digest`` states it.

    A sealed step stands for one that this recipient may not see, and carries that one's digest.
    """
    sealed = step.get("sealed_digest") if isinstance(step, dict) else None
    return sealed if isinstance(sealed, str) else digest(step)


def content_digest(message: Any) -> str:
    """
    Digest of a message's content, as its last provenance step states it; "" for anything but an object.
    """
    if not isinstance(message, dict):
        return ""
    return digest({name: message[name] for name in CONTENT_MEMBERS if name in message})


__all__ = [
    "code_points",
    "contains_credentials",
    "contains_media",
    "content_digest",
    "differing_totals",
    "duplicates",
    "duration",
    "ip_address",
    "midnight",
    "repeated_cells",
    "resolve",
    "step_digest",
    "timestamp",
]
