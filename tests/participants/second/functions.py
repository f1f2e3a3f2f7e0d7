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
from urllib.parse import unquote_to_bytes

import rfc8785

from participants.second.media import contains_media

Json = Any
#: Members that the digest of a message's content covers.
_CONTENT: Final = frozenset(
    ["message_type", "language", "sender_reference", "governance", "methodology", "payload", "extensions", "nonce"]
)
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
    return _digest({k: v for k, v in message.items() if k in _CONTENT})


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
    return isinstance(value, str) and contains_secret(value)


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


_TOKENS: Final = (
    (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), 36, string.ascii_letters + string.digits + "_"),
    (("github_pat_",), 36, string.ascii_letters + string.digits + "_"),
    (("glpat-",), 20, string.ascii_letters + string.digits + "_-"),
    (("xoxa-", "xoxb-", "xoxp-"), 20, string.ascii_letters + string.digits + "-"),
    (("rk_live_", "sk_live_"), 20, string.ascii_letters + string.digits),
)
_ARMOUR: Final = re.compile(r"-----BEGIN ((?:[A-Z0-9]+ ){0,3})PRIVATE KEY( BLOCK)?-----")
_PIECE: Final = re.compile(r"[A-Za-z0-9_-]+")


def contains_secret(text: str) -> bool:
    """
    Whether a text holds a private key in armour, or a token in the form that its maker publishes.
    """
    if _ARMOUR.search(text):
        return True
    # What a token could be part of ends where no sign of any token stands.
    for piece in _PIECE.finditer(text):
        word, after = piece[0], text[piece.end() : piece.end() + 1]
        if after == "." and re.fullmatch("eyJ[A-Za-z0-9_-]{8,}", word):
            second = _PIECE.match(text, piece.end() + 1)
            if second and re.fullmatch("eyJ[A-Za-z0-9_-]{8,}", second[0]) and text[second.end() :][:1] == ".":
                return True
        if _is_token(word):
            return True
    return False


def _is_token(word: str) -> bool:
    for heads, length, signs in _TOKENS:
        for head in heads:
            tail = word[len(head) :][:length]
            if word.startswith(head) and len(tail) == length and set(tail) <= set(signs):
                return True
    key = word[4:20]
    capitals = set(string.ascii_uppercase + string.digits)
    ends = len(word) == 20 or (len(word) > 20 and word[20] in "_-")
    return word[:4] in ("AKIA", "ASIA") and len(key) == 16 and set(key) <= capitals and ends


_CLOCK: Final = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:, ?| |T))?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
    "(?:[ \u202f]?[AaPp]\\.?[Mm]\\.?)?(?: ?Z| UTC| GMT)?",
    re.ASCII,
)
_SPEAKER: Final = re.compile(
    r"[ \t]{1,4}(?:[-\u2013\u2014|][ \t]{1,4})?"
    r"(?:<[^<>\n]{1,40}>[ \t]|(?P<name>[^\s:<>]{1,32}(?: [^\s:<>]{1,32}){0,2}):[ \t])[ \t]{0,4}\S"
)
_ZONES: Final = frozenset(["am", "pm", "a.m.", "p.m.", "z", "utc", "gmt", "cet", "cest", "bst", "est", "pst"])


def quotes_conversation(text: str) -> bool:
    """
    Whether two lines or more open with a time and go on with a speaker.
    """
    return sum(map(_is_spoken, text.split("\n"))) >= 2


def _is_spoken(line: str) -> bool:
    for skipped in range(min(8, len(line)) + 1):
        if skipped and line[skipped - 1] not in " \t>\u200e\u200f":
            return False
        bare = line[skipped:]
        for rest in (bare, bare[1:] if bare[:1] in tuple("[(<") else bare):
            if _after_clock(rest):
                return True
    return False


def _after_clock(rest: str) -> bool:
    clock = _CLOCK.match(rest)
    if clock is None:
        return False
    # The zone may also be read as the beginning of a name: each way to end the time is tried.
    for end in range(clock.end(), 3, -1):
        if _CLOCK.fullmatch(rest[:end]) is None:
            continue
        tail = rest[end:]
        for one in (tail, tail[1:] if tail[:1] in tuple("])>") else tail):
            spoken = _SPEAKER.match(one)
            if spoken:
                return (spoken["name"] or "").casefold() not in _ZONES
    return False


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


def unknown_cells(cells: Sequence[Mapping[str, Json]], dimensions: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the figures one of whose codes is in no list of a dimension that there is.
    """
    out = []
    for n, cell in enumerate(cells):
        for name, code in _cell(cell):
            # Of two dimensions with one id the later one counts.
            lists = [d["codes"] for d in dimensions if d["id"] == name]
            if lists and code not in [c["code"] for c in lists[-1]]:
                out.append(n)
                break
    return out


def revealed_cells(observations: Sequence[Mapping[str, Json]], totals: Sequence[Mapping[str, Json]]) -> list[int]:
    """
    Indexes of the suppressed figures that a total gives away, each total looked at on its own.
    """
    out = set()
    for total in totals:
        if not _figure(total):
            continue
        wanted = _cell(total)
        names = {name for name, _ in wanted}
        parts = [
            n
            for n, o in enumerate(observations)
            if o["status"] != "not_applicable" and [p for p in _cell(o) if p[0] in names] == wanted
        ]
        hidden = [n for n in parts if not _figure(observations[n])]
        if len(hidden) == 1 and observations[hidden[0]]["status"] == "suppressed":
            out.add(hidden[0])
    return sorted(out)


def _figure(cell: Mapping[str, Json]) -> bool:
    return cell["status"] in ("normal", "provisional") and "value" in cell


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
