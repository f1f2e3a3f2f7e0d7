"""
The built-ins of the rule language: total functions, the same in every target.

None raises on any JSON value of the type it takes, and none looks at anything but its
arguments.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations
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
    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return False
    mapped = int(address) if address.ipv4_mapped is not None else None
    # Versions of Python write a mapped IPv4 address differently; here it is written in groups as all others.
    form = str(address) if mapped is None else f"::ffff:{mapped >> 16 & 0xFFFF:x}:{mapped & 0xFFFF:x}"
    return form == text and "%" not in text


def resolve(message: Any, pointer: str) -> bool:
    """
    Whether a JSON Pointer leads to a value in the message.
    """
    return _resolve(message, pointer)[0]


def duplicates(values: Sequence[Hashable]) -> list[int]:
    """
    Indexes of the values that an earlier one equals.
    """
    seen: set[Hashable] = set()
    out: list[int] = []
    if len(set(values)) == len(values):
        return out
    for index, value in enumerate(values):
        if value in seen:
            out.append(index)
        seen.add(value)
    return out


#: Dimension and code of each coordinate, sorted.
Cell = tuple[tuple[str, str], ...]


def _cell(coordinates: Sequence[Mapping[str, Any]]) -> Cell:
    return tuple(sorted((str(c["dimension"]), str(c["code"])) for c in coordinates))


def repeated_cells(observations: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the observations whose coordinates an earlier observation already has.
    """
    return duplicates([_cell(o.get("coordinates", ())) for o in observations])


#: More sets of dimensions than this are looked up, not walked.
_MOST_SETS: Final = 8
#: Stands for a greatest age that is not known; over every age that the shape allows.
_NO_LIMIT: Final = 1000
#: Statuses whose observations carry a number that belongs to a sum.
_COUNTED: Final = frozenset({"normal", "provisional"})


def _parts(cell: Cell, wanted: Collection[frozenset[str]]) -> Iterator[Cell]:
    """
    The coordinates of every sum that a cell is a part of: one for each wanted set of its dimensions.
    """
    names = {name for name, _ in cell}
    # A stranger's totals may name many sets; a cell has few, so the smaller number is walked.
    if len(wanted) > _MOST_SETS:
        sets = (frozenset(chosen) for size in range(len(names) + 1) for chosen in combinations(names, size))
        wanted = [chosen for chosen in sets if chosen in wanted]
    for chosen in wanted:
        if chosen <= names:
            yield tuple(pair for pair in cell if pair[0] in chosen)


def _dimensions(cells: Iterable[Cell]) -> frozenset[frozenset[str]]:
    """
    The sets of dimensions that some cells have.
    """
    return frozenset(frozenset(name for name, _ in cell) for cell in cells)


def differing_totals(observations: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the totals that differ from the sum of their parts.

    The parts of a total are the observations that share its coordinates. A total is compared
    only where it has a value and each part has one: a hidden part makes the sum unknown. A cell
    that cannot occur adds nothing. A cell has at most six coordinates, so at most 64 sums that it
    can be a part of.
    """
    sums: dict[Cell, int | None] = {_cell(t.get("coordinates", ())): 0 for t in totals}
    wanted = _dimensions(sums)
    for observation in observations:
        if observation.get("status") == "not_applicable":
            continue
        figure = observation.get("value") if observation.get("status") in _COUNTED else None
        for part in _parts(_cell(observation.get("coordinates", ())), wanted):
            known = sums.get(part)
            if known is not None:
                sums[part] = None if figure is None else known + figure
    out = []
    for index, total in enumerate(totals):
        found = sums[_cell(total.get("coordinates", ()))]
        if found is not None and total.get("status") in _COUNTED and "value" in total and total["value"] != found:
            out.append(index)
    return out


def unknown_cells(cells: Sequence[Mapping[str, Any]], dimensions: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the figures with a code that its dimension does not list; a dimension that is none is left aside.
    """
    listed = {str(d["id"]): {str(c["code"]) for c in d["codes"]} for d in dimensions}
    return [
        index
        for index, cell in enumerate(cells)
        if any(code not in listed.get(name, (code,)) for name, code in _cell(cell.get("coordinates", ())))
    ]


def revealed_cells(observations: Sequence[Mapping[str, Any]], totals: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the suppressed observations that follow from a total: the only part of it without a figure.

    A cell has at most six coordinates, so at most 64 sums that it can be a part of.
    """
    shown = {_cell(t.get("coordinates", ())) for t in totals if t.get("status") in _COUNTED and "value" in t}
    wanted = _dimensions(shown)
    absent: dict[Cell, list[int]] = {}
    for index, observation in enumerate(observations):
        status = observation.get("status")
        if status == "not_applicable" or (status in _COUNTED and "value" in observation):
            continue
        for part in _parts(_cell(observation.get("coordinates", ())), wanted):
            if part in shown:
                absent.setdefault(part, []).append(index)
    lone = {found[0] for found in absent.values() if len(found) == 1}
    return sorted(index for index in lone if observations[index].get("status") == "suppressed")


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
    "differing_totals",
    "duplicates",
    "duration",
    "ip_address",
    "longer",
    "midnight",
    "repeated_cells",
    "resolve",
    "revealed_cells",
    "step_digest",
    "timestamp",
    "unknown_cells",
]
