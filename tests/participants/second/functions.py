"""
The built-in functions of the rules a second time, written in another way than the tool's own.

They look up instead of counting along, split instead of matching, and use another library for addresses and canonical
bytes, so that a fault in one is not a fault in both. The oracles of the rules use them, too.
"""

from __future__ import annotations

import hashlib
import re
import socket
import string
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import rfc8785

from participants.second.cells import differing_totals, repeated_cells, revealed_cells, unknown_cells
from participants.second.media import contains_media
from participants.second.texts import (
    contains_credentials,
    contains_secret,
    holds_secret,
    mentions,
    quotes_conversation,
    repeats_variant,
)

Json = Any
#: Members that the digest of a message's content covers.
_CONTENT: Final = frozenset(
    ["message_type", "language", "sender_reference", "governance", "methodology", "payload", "extensions", "nonce"]
)


def code_points(text: str) -> int:
    """
    Length in code points, as four bytes each.
    """
    return len(text.encode("utf-32-le")) // 4


def midnight(day: str) -> datetime:
    """
    The start of a day in UTC.
    """
    return datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC)


def ip_address(text: str) -> bool:
    """
    Whether the text is an address as RFC 5952 section 4 writes it, or four plain numbers.
    """
    if not text.isascii():
        return False
    if ":" not in text:
        parts = text.split(".")
        return len(parts) == 4 and all(p.isdigit() and str(int(p)) == p and int(p) < 256 for p in parts)
    try:
        packed = socket.inet_pton(socket.AF_INET6, text)
    except (OSError, ValueError):
        return False
    groups = [f"{packed[n] << 8 | packed[n + 1]:x}" for n in range(0, 16, 2)]
    return _shortened(groups) == text


def _shortened(groups: Sequence[str]) -> str:
    best, start, run = (0, 0), 0, 0
    for n, group in enumerate(groups):
        run = run + 1 if group == "0" else 0
        start = n + 1 - run
        if run > best[0]:
            best = (run, start)
    length, at = best
    if length < 2:
        return ":".join(groups)
    return f"{':'.join(groups[:at])}::{':'.join(groups[at + length :])}"


def resolve(message: Json, pointer: str) -> bool:
    """
    Whether an RFC 6901 pointer leads somewhere.
    """
    head, *rest = pointer.split("/")
    if head:
        return False
    here = message
    for part in rest:
        if re.search("~(?![01])", part):
            return False
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(here, dict) and name in here:
            here = here[name]
        elif isinstance(here, list) and name in map(str, range(len(here))):
            here = here[int(name)]
        else:
            return False
    return True


def duplicates(values: Sequence[str]) -> list[int]:
    """
    Indexes of the values that stand earlier as well.
    """
    return [n for n, value in enumerate(values) if values.index(value) < n]


def contradicted_entries(entries: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the entries taken out that share a digest with an entry added, each pair looked at.
    """
    out = []
    added = [e for e in entries if e["operation"] == "add"]
    for n, gone in enumerate(entries):
        others = added if gone["operation"] == "remove" else []
        if any(_same_digest(a, b) for e in others for a in e["hashes"] for b in gone["hashes"]):
            out.append(n)
    return out


def _same_digest(one: Mapping[str, Json], other: Mapping[str, Json]) -> bool:
    values = [v["value"] for v in (one, other)]
    plain = all(set(v) <= set(string.hexdigits) for v in values)
    same = values[0].casefold() == values[1].casefold() if plain else values[0] == values[1]
    return bool(same and one["algorithm"] == other["algorithm"])


def _digest(value: Json) -> str:
    try:
        return f"sha256:{hashlib.sha256(rfc8785.dumps(value)).hexdigest()}"
    except (rfc8785.CanonicalizationError, UnicodeEncodeError):
        return ""


def step_digest(step: Mapping[str, Json]) -> str:
    """
    The digest that a sealed step states, or that of the step itself.
    """
    return str(step["sealed_digest"]) if "sealed_digest" in step else _digest(step)


def content_digest(message: Json) -> str:
    """
    The digest of the members that a message's content is.
    """
    return _digest({k: v for k, v in message.items() if k in _CONTENT})


def floor(pointer: str, floors: Mapping[str, int]) -> int:
    """
    The greatest rank on the way from the root to where a pointer leads.
    """
    ranks, path = [0], ""
    for token in pointer.split("/")[1:]:
        if not token.isdigit():
            path += f"/{token}"
        ranks.append(floors.get(path, 0))
    return max(ranks)


def ends(day: str, length: str) -> datetime:
    """
    The day on which a length of time is over, found month by month where days cannot be counted.
    """
    last = date(9800, 1, 1)
    year, month, number = map(int, day.split("-"))
    count = int("".join(c for c in length if c.isdigit()))
    start = datetime(year, month, number, tzinfo=UTC)
    if "T" in length:
        return (
            start + count * {"H": timedelta(hours=1), "M": timedelta(minutes=1), "S": timedelta(seconds=1)}[length[-1]]
        )
    if length[-1] in "DW":
        return start + timedelta(days=count * (7 if length[-1] == "W" else 1))
    for _ in range(min(count, 9800) if length[-1] == "Y" else 0):
        year += 1
    for _ in range(count if length[-1] == "M" else 0):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    if year >= last.year:
        return datetime(last.year, 1, 1, tzinfo=UTC)
    while True:
        try:
            return datetime(year, month, number, tzinfo=UTC)
        except ValueError:
            number -= 1


def kept_too_short(clocks: Sequence[Mapping[str, Json]], kept: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the clocks that run out before anything of the same code may go.
    """
    return [
        n
        for n, clock in enumerate(clocks)
        if not clock["hold"]
        and "maximum" in clock
        and any(
            (clock["scope"]["scheme"], clock["scope"]["code"]) == (k["what"]["scheme"], k["what"]["code"])
            and "until" in k
            and ends(clock["starts_on"], clock["maximum"]).date() < date.fromisoformat(k["until"])
            for k in kept
        )
    ]


_DAYS: Final = {"D": (1, 1), "W": (7, 7), "M": (28, 31), "Y": (365, 366)}


def longer(one: str, other: str) -> bool:
    """
    Whether the first length of time is longer whatever months and years they fall in.
    """
    (least, most), (low, high) = _span(one), _span(other)
    same = _unit(one) == _unit(other)
    return (least > low) if same else (least > high) and most >= least


def _unit(text: str) -> str:
    return "".join(c for c in text if c.isalpha())


def _span(text: str) -> tuple[timedelta, timedelta]:
    count = int("".join(c for c in text if c.isdigit()))
    if "T" in text:
        exact = timedelta(seconds=count * {"H": 3600, "M": 60, "S": 1}[text[-1]])
        return exact, exact
    least, most = _DAYS[text[-1]]
    return timedelta(days=count * least), timedelta(days=count * most)


def contradicted_ages(results: Sequence[Mapping[str, Json]], assessments: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the results that every assessment in years on their basis speaks against.
    """
    out = []
    for n, result in enumerate(results):
        grounds = [
            a for a in assessments if a["basis"] == result.get("from_basis") and ("years_min" in a or "years_max" in a)
        ]
        if "limit_years" in result and grounds and all(_against(a, result) for a in grounds):
            out.append(n)
    return out


def _against(assessment: Mapping[str, Json], result: Mapping[str, Json]) -> bool:
    """
    Whether a child that only grows older cannot be both.
    """
    day, limit = str(assessment["at"])[:10], result["limit_years"]
    if result["result"] == "yes":
        return bool(assessment.get("years_min", -1) >= limit and day <= result["date"])
    least = assessment["moment"] == "at_report" and assessment.get("years_max", limit) < limit
    return bool(result["result"] == "no" and least and day >= result["date"])


FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {
    f.__name__: f
    for f in (
        code_points,
        contains_credentials,
        contains_media,
        contains_secret,
        content_digest,
        contradicted_ages,
        contradicted_entries,
        differing_totals,
        duplicates,
        ends,
        floor,
        holds_secret,
        ip_address,
        kept_too_short,
        longer,
        mentions,
        midnight,
        quotes_conversation,
        repeated_cells,
        repeats_variant,
        resolve,
        revealed_cells,
        step_digest,
        unknown_cells,
    )
}
