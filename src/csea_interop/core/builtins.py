"""
The built-ins of the rule language: total functions, the same in every target.

None raises on any JSON value of the type it takes, and none looks at anything but its
arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import unquote

from csea_interop.core.canonical import digest
from csea_interop.core.cells import differing_totals, duplicates, repeated_cells, revealed_cells, unknown_cells
from csea_interop.core.conversation import quotes_conversation
from csea_interop.core.keeping import ends, kept_too_short
from csea_interop.core.media import has_media, media_in
from csea_interop.core.pointer import resolve as _resolve
from csea_interop.core.words import mentions

_USERINFO: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,31}://[^/?#\s@]*@")
_SECRET_PARAMETER: Final = re.compile(
    r"[?&;#](?:password|passwd|pwd|pass|secret|token|access_token|auth|api_?key|sessionid|session)=[^&#\s]",
    re.IGNORECASE,
)
# Forms that their makers publish so that others can recognise them: keys in PEM (RFC 7468) and OpenPGP armour
# (RFC 9580), JSON Web Tokens (RFC 7519), and the tokens of GitHub (changelog of 31 March 2021), GitLab (token overview),
# AWS (IAM unique identifiers), Slack (token types) and Stripe (API keys). The look-behinds let a run of letters
# be entered at its start only, so that the search stays linear.
_SECRET: Final = re.compile(
    r"-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----"
    r"|(?<![A-Za-z0-9_-])(?:"
    r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\."
    r"|gh[opusr]_[A-Za-z0-9_]{36}"
    r"|github_pat_[A-Za-z0-9_]{36}"
    r"|glpat-[A-Za-z0-9_-]{20}"
    r"|A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])"
    r"|xox[abp]-[A-Za-z0-9-]{20}"
    r"|[rs]k_live_[A-Za-z0-9]{20})"
)
#: The shortest text that any of these forms fits in.
_MIN_SECRET: Final = 20
#: A step of a JSON Pointer into a list.
_INDEX: Final = re.compile(r"/[0-9]+(?![^/])")
_BYTE: Final = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4: Final = re.compile(rf"{_BYTE}\.{_BYTE}\.{_BYTE}\.{_BYTE}")
_GROUP: Final = "[1-9a-f][0-9a-f]{0,3}"
# Addresses in canonical form whose groups all begin with another digit than 0: most need no parser.
_PLAIN_IPV6: Final = re.compile(rf"{_GROUP}(?::{_GROUP}){{7}}|(?:{_GROUP}(?::{_GROUP})*)?::(?:{_GROUP}(?::{_GROUP})*)?")
_MOST_COLONS: Final = 6
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
    if "@" in text and "://" in text and _USERINFO.search(text) is not None:
        return True
    return "=" in text and _SECRET_PARAMETER.search(text) is not None


def contains_secret(text: str) -> bool:
    """
    Whether a text holds a private key or a token, in a form that its maker publishes.
    """
    if len(text) < _MIN_SECRET:
        return False
    # Each form holds one of these; looking for them costs a third of the search.
    if not ("_" in text or "eyJ" in text or "IA" in text or "lpat-" in text or "xox" in text or "-----BEGIN " in text):
        return False
    return _SECRET.search(text) is not None


def holds_secret(value: Any) -> bool:
    """
    Whether any text or member name in a value holds a private key or a token, in a form that its maker publishes.
    """
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            if contains_secret(item):
                return True
        elif isinstance(item, dict):
            todo += item
            todo += item.values()
        elif isinstance(item, list):
            todo += item
    return False


def floor(pointer: str, floors: Mapping[str, int]) -> int:
    """
    Rank of the marking that the model asks for at the place a JSON Pointer names; 0 where it asks for none.

    The floors are ranks by path without indexes; a part has at least the floor of all that encloses it.
    """
    path = _INDEX.sub("", pointer) + "/"
    return max((rank for start, rank in floors.items() if path.startswith(start + "/")), default=0)


#: Length of a text in code points, as JSON Schema counts it (CEL engines differ on size()).
code_points = len


def midnight(day: str) -> datetime:
    """
    The start, in UTC, of a day written YYYY-MM-DD.
    """
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


#: Days that one unit has at least and at most; shorter units have one length.
_LENGTHS: Final = {"Y": (365, 366), "M": (28, 31), "W": (7, 7), "D": (1, 1)}
_SECONDS: Final = {"H": 3600, "M": 60, "S": 1}
_DAY_SECONDS: Final = 86400


def _seconds(text: str) -> tuple[int, int]:
    if text[1] == "T":
        exact = int(text[2:-1]) * _SECONDS[text[-1]]
        return exact, exact
    least, most = _LENGTHS[text[-1]]
    return int(text[1:-1]) * least * _DAY_SECONDS, int(text[1:-1]) * most * _DAY_SECONDS


def longer(one: str, other: str) -> bool:
    """
    Whether a length of time in one unit of ISO 8601 is longer than another, whatever months and years they fall in.
    """
    if one[-1] == other[-1] and (one[1] == "T") == (other[1] == "T"):
        return _seconds(one) > _seconds(other)
    return _seconds(one)[0] > _seconds(other)[1]


def ip_address(text: str) -> bool:
    """
    Whether the text is an IPv4 or IPv6 address in its canonical form, without zone.
    """
    if ":" not in text:
        return _IPV4.fullmatch(text) is not None
    # With "::" there are at most six groups, hence colons, unless one side is empty.
    if _PLAIN_IPV6.fullmatch(text) is not None and ("::" not in text or text.count(":") <= _MOST_COLONS):
        return True
    import ipaddress

    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return False
    mapped = int(address) if address.ipv4_mapped is not None else None
    # Versions of Python write a mapped IPv4 address differently; here it is written in groups as all others.
    form = str(address) if mapped is None else f"::ffff:{mapped >> 16 & 0xFFFF:x}:{mapped & 0xFFFF:x}"
    return form == text and "%" not in text


def repeats_variant(tag: str) -> bool:
    """
    Whether a language tag states the same variant twice, which RFC 5646 section 2.2.5 rules out.

    A variant has five letters or digits or more, or four of which the first is a digit.
    """
    if tag.count("-") < 2:
        return False
    parts = [part for part in tag.lower().split("-")[1:] if len(part) > 4 or (len(part) == 4 and part[0].isdigit())]
    return len(set(parts)) < len(parts)


def resolve(message: Any, pointer: str) -> bool:
    """
    Whether a JSON Pointer leads to a value in the message.
    """
    return _resolve(message, pointer)[0]


_HEXADECIMAL: Final = re.compile(r"[0-9A-Fa-f]+")


def _digests(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """
    The digests of an entry with their algorithms; those in hexadecimal digits in one case.
    """
    for known in entry["hashes"]:
        value = str(known["value"])
        yield str(known["algorithm"]), value.lower() if _HEXADECIMAL.fullmatch(value) else value


def contradicted_entries(entries: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the entries of a hash set that take out a digest which another one adds.
    """
    added = {digest for e in entries if e["operation"] == "add" for digest in _digests(e)}
    return [n for n, e in enumerate(entries) if e["operation"] == "remove" and not added.isdisjoint(_digests(e))]


#: Stands for a greatest age that is not known; over every age that the shape allows.
_NO_LIMIT: Final = 1000


def contradicted_ages(results: Sequence[Mapping[str, Any]], assessments: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the legal-age results that none of the assessments in years on their basis allows.

    A child only grows older: "below the limit" is contradicted by a least age at or over it that was stated by the
    day in question, "not below" by a greatest age under it at the report on that day or later.
    """
    grounds: dict[str, list[Mapping[str, Any]]] = {}
    for assessment in assessments:
        if "years_min" in assessment or "years_max" in assessment:
            grounds.setdefault(str(assessment["basis"]), []).append(assessment)
    known = {
        basis: (
            min(a.get("years_min", -1) for a in found),
            max(str(a["at"])[:10] for a in found),
            max(a.get("years_max", _NO_LIMIT) if a["moment"] == "at_report" else _NO_LIMIT for a in found),
            min(str(a["at"])[:10] for a in found),
        )
        for basis, found in grounds.items()
    }
    out = []
    for index, result in enumerate(results):
        if "limit_years" not in result or str(result.get("from_basis")) not in known:
            continue
        least, last, most, first = known[str(result["from_basis"])]
        limit, day = result["limit_years"], str(result["date"])
        too_old = result["result"] == "yes" and least >= limit and last <= day
        too_young = result["result"] == "no" and most < limit and first >= day
        if too_old or too_young:
            out.append(index)
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
    "contains_secret",
    "content_digest",
    "contradicted_ages",
    "contradicted_entries",
    "differing_totals",
    "duplicates",
    "duration",
    "ends",
    "floor",
    "holds_secret",
    "ip_address",
    "kept_too_short",
    "longer",
    "mentions",
    "midnight",
    "quotes_conversation",
    "repeated_cells",
    "repeats_variant",
    "resolve",
    "revealed_cells",
    "step_digest",
    "timestamp",
    "unknown_cells",
]
