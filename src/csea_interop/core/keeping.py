"""
How long data are kept: days on which a time of keeping ends, and times that end too early.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

_HOURS: Final = {"H": 3600, "M": 60, "S": 1}
_DAYS: Final = {"D": 1, "W": 7}
_MONTHS: Final = {"M": 1, "Y": 12}
#: Every month has a day of this number.
_IN_EVERY_MONTH: Final = 28
#: No later moment is given, so that a rule can still add any length of time that it can write.
LATEST: Final = datetime(9800, 1, 1, tzinfo=UTC)


def ends(day: str, length: str) -> datetime:
    """
    The start, in UTC, of the last day of a time that runs from a day; for hours and less, their end.

    Months and years end on the same day of the month, or on its last day where it has no such day,
    as Regulation (EEC, Euratom) 1182/71 Article 3(2)(c) counts. What would end after the year 9800
    ends at its start.
    """
    start = datetime.fromisoformat(day)
    number, unit = int(length.lstrip("PT")[:-1]), length[-1]
    if length[1] != "T" and unit in _MONTHS:
        year, month = divmod(start.year * 12 + start.month - 1 + number * _MONTHS[unit], 12)
        if year >= LATEST.year:
            return LATEST
        last = start.day if start.day <= _IN_EVERY_MONTH else min(start.day, monthrange(year, month + 1)[1])
        return datetime(year, month + 1, last, tzinfo=UTC)
    # The longest of these lengths, in weeks, is short of two thousand years: no day overflows.
    seconds = _HOURS[unit] if length[1] == "T" else _DAYS[unit] * 86400
    return min(start.replace(tzinfo=UTC) + timedelta(seconds=number * seconds), LATEST)


def kept_too_short(clocks: Sequence[Mapping[str, Any]], kept: Sequence[Mapping[str, Any]]) -> list[int]:
    """
    Indexes of the limits of keeping that end before the last day until which the same is kept safe.

    The same is what has the same code in the same scheme. A limit on hold ends nothing.
    """
    until: dict[tuple[str, str], str] = {}
    for entry in kept:
        what = _code(entry["what"])
        until[what] = max(until.get(what, ""), str(entry.get("until", "")))
    out = []
    for index, clock in enumerate(clocks):
        last = until.get(_code(clock["scope"]), "")
        if (
            last
            and "maximum" in clock
            and not clock["hold"]
            and ends(clock["starts_on"], clock["maximum"]).date().isoformat() < last
        ):
            out.append(index)
    return out


def _code(value: Mapping[str, Any]) -> tuple[str, str]:
    return str(value["scheme"]), str(value["code"])
