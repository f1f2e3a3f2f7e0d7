"""
The built-ins of the rule language a second time, for the oracles.

Each is written in another way than the tool's own (looking up instead of counting along, splitting
instead of matching, another library for addresses and canonical bytes), so that a fault in one is
not a fault in both. Only ``contains_media`` is the tool's: it is a scanner of encoded bytes with
its own cases, and a second scanner would prove nothing about the rules. A built-in that is not
written here falls back to the tool's, and ``SHARED`` names it.
"""

from __future__ import annotations

import hashlib
import re
import socket
import string
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from urllib.parse import unquote_to_bytes

import rfc8785

from csea_interop.compiler.cel.builtins import BUILTINS
from csea_interop.core import builtins as tool

Json = Any
_SECRETS: Final = frozenset(
    [
        "password",
        "passwd",
        "pwd",
        "pass",
        "secret",
        "token",
        "access_token",
        "auth",
        "api_key",
        "apikey",
        "sessionid",
        "session",
    ]
)
_SCHEME: Final = re.compile(r"[A-Za-z0-9+.-]+\Z")


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


def contains_credentials(text: str) -> bool:
    """
    Whether an address names a user before its host, or carries a secret in a parameter.
    """
    text = _unescaped(text)
    return _names_user(text) or _carries_secret(text)


def _unescaped(text: str) -> str:
    return unquote_to_bytes(text.encode()).decode("utf-8", errors="replace") if "%" in text else text


def _names_user(text: str) -> bool:
    for found in re.finditer("://", text):
        scheme = _SCHEME.search(text[: found.start()])
        if scheme is None or not any(c.isalpha() for c in scheme[0][-32:]):
            continue
        for sign in text[found.end() :]:
            if sign == "@":
                return True
            if sign in "/?#" or sign.isspace():
                break
    return False


def _carries_secret(text: str) -> bool:
    for before in re.finditer("[?&;#]", text):
        name, _, value = text[before.end() :].partition("=")
        if name.lower() in _SECRETS and value and value[0] not in "&#" and not value[0].isspace():
            return True
    return False


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


def _cell(observation: Mapping[str, Json]) -> list[tuple[str, str]]:
    return sorted((c["dimension"], c["code"]) for c in observation.get("coordinates", []))


def contradicted_entries(entries: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the entries taken out that share a digest with an entry added, each pair looked at.
    """
    out = []
    for n, gone in enumerate(entries):
        others = [e for e in entries if gone["operation"] == "remove" and e["operation"] == "add"]
        if any(_same_digest(a, b) for e in others for a in e["hashes"] for b in gone["hashes"]):
            out.append(n)
    return out


def _same_digest(one: Mapping[str, Json], other: Mapping[str, Json]) -> bool:
    values = [v["value"] for v in (one, other)]
    plain = all(set(v) <= set(string.hexdigits) for v in values)
    same = values[0].casefold() == values[1].casefold() if plain else values[0] == values[1]
    return bool(same and one["algorithm"] == other["algorithm"])


def repeated_cells(observations: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the observations whose cell stands earlier as well.
    """
    cells = [_cell(o) for o in observations]
    return [n for n, cell in enumerate(cells) if cell in cells[:n]]


def differing_totals(observations: Sequence[Mapping[str, Json]], totals: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the totals that differ from the sum of their parts, each part looked up on its own.
    """
    out = []
    for n, total in enumerate(totals):
        wanted = _cell(total)
        names = {name for name, _ in wanted}
        parts = [
            o
            for o in observations
            if o["status"] != "not_applicable" and [p for p in _cell(o) if p[0] in names] == wanted
        ]
        cells = [total, *parts]
        known = all(c["status"] in ("normal", "provisional") and "value" in c for c in cells)
        if known and sum(p["value"] for p in parts) != total["value"]:
            out.append(n)
    return out


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
    return _digest({k: v for k, v in message.items() if k in tool.CONTENT_MEMBERS})


def mentions(text: str, language: str, terms: Mapping[str, list[str]]) -> bool:
    """
    Whether the words of a term follow one another, the last as a beginning.
    """
    words = [w for w in re.split(r"[\W_]+", text.lower()) if w]
    for term in terms.get(language.lower().split("-")[0], []):
        parts = term.split(" ")
        for start in range(len(words) - len(parts) + 1):
            *whole, last = words[start : start + len(parts)]
            if whole == parts[:-1] and last.startswith(parts[-1]):
                return True
    return False


def repeats_variant(tag: str) -> bool:
    """
    Whether a variant comes back further on in the tag.
    """
    return re.search(r"-([0-9a-z]{5,}|[0-9][0-9a-z]{3})-(.*-)?\1(-|$)", tag.lower()) is not None


def holds_secret(value: Json) -> bool:
    """
    Whether any text or name in a value is or holds a secret; a text alone is asked of the tool.
    """
    if isinstance(value, dict):
        return any(holds_secret(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return any(map(holds_secret, value))
    return isinstance(value, str) and tool.contains_secret(value)


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


_OWN: Final[dict[str, Callable[..., Any]]] = {
    f.__name__: f
    for f in (
        code_points,
        midnight,
        ip_address,
        contains_credentials,
        resolve,
        duplicates,
        contradicted_entries,
        repeated_cells,
        differing_totals,
        step_digest,
        content_digest,
        mentions,
        repeats_variant,
        holds_secret,
        floor,
        ends,
        kept_too_short,
    )
}
#: Part of CEL itself, so that each engine brings its own.
STANDARD: Final = frozenset({"int"})
#: Built-ins that the oracles take from the tool.
SHARED: Final = tuple(sorted(set(BUILTINS) - STANDARD - set(_OWN)))
#: Every built-in that an engine has to be given, by name.
FUNCTIONS: Final[dict[str, Callable[..., Any]]] = _OWN | {name: getattr(tool, name) for name in SHARED}
