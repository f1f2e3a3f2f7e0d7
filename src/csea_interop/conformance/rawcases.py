"""
Cases as bytes: texts for the reader, and whole messages with all that a validator finds in them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding

_CASE: Final = ".case.json"
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RawCase:
    """
    A text with its verdict and the findings that are shown, in order.

    ``totals`` counts the findings by rule where not all are shown; ``not_evaluated`` are rules
    that must be among those that could not run.
    """

    id: str
    stated: Json = field(repr=False)
    raw: bytes = field(repr=False)
    verdict: str
    findings: tuple[Finding, ...]
    totals: Json
    not_evaluated: tuple[str, ...] = ()
    now: str = ""


def encoding(folder: Path) -> tuple[RawCase, ...]:
    """
    The cases of the reader, the short ones first.

    Raises:
        InputError: a file that is absent or no case.
    """
    return tuple(sorted(_read(folder, "encoding/*" + _CASE), key=lambda c: len(c.raw)))


def messages(folder: Path) -> tuple[RawCase, ...]:
    """
    The cases of combinations, then those of the rules.

    Raises:
        InputError: a file that is absent or no case.
    """
    return (*_read(folder, "combinations/*" + _CASE), *_read(folder, "rules/*/*/*" + _CASE))


def _read(folder: Path, pattern: str) -> list[RawCase]:
    try:
        return [_case(path) for path in sorted(folder.glob(pattern))]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from error


def _case(path: Path) -> RawCase:
    stated = json.loads(path.read_bytes())
    findings = tuple(f for entry in stated["findings"] for f in expanded(entry))
    return RawCase(
        stated["id"],
        stated,
        _bytes(path, stated),
        stated["verdict"],
        findings,
        stated.get("totals", {}),
        tuple(stated.get("not_evaluated", ())),
        stated.get("now", ""),
    )


def _bytes(path: Path, stated: Json) -> bytes:
    if "repeat" in stated:
        spec = stated["repeat"]
        return str(spec["before"] + spec["unit"] * spec["times"] + spec["after"]).encode()
    stem = path.name.removesuffix(_CASE)
    text = path.with_name(stem + ".bytes")
    return (text if text.exists() else path.with_name(stem + ".msg.json")).read_bytes()


def expanded(entry: Json) -> list[Finding]:
    """
    The findings that an entry stands for: ``times`` of them, in each of which the offset is greater by ``step``
    or, without a step, the last number of the pointer by one.
    """
    pointer, step = entry.get("pointer", ""), entry.get("step", 0)
    head, _, last = pointer.rpartition("/")
    first = Finding(
        entry["rule"],
        pointer,
        entry["severity"],
        entry.get("missing"),
        entry.get("ordinal"),
        related=tuple(entry.get("related", ())),
        offset=entry.get("offset", -1),
    )
    more = range(1, entry.get("times", 1))
    if step:
        return [first, *(first._replace(offset=first.offset + n * step) for n in more)]
    return [first, *(first._replace(pointer=f"{head}/{int(last) + n}") for n in more)]
