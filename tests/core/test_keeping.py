"""
When a time of keeping ends, and which end before what is kept safe.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csea_interop.core.keeping import LATEST, ends, kept_too_short

CODE = {"scheme": "example-scope", "code": "message"}


@pytest.mark.parametrize(
    ("day", "length", "end"),
    [
        ("2026-03-02", "P1Y", "2027-03-02T00:00"),
        ("2024-02-29", "P1Y", "2025-02-28T00:00"),
        ("2024-02-29", "P4Y", "2028-02-29T00:00"),
        ("2026-01-31", "P1M", "2026-02-28T00:00"),
        ("2024-01-31", "P1M", "2024-02-29T00:00"),
        ("2026-01-31", "P3M", "2026-04-30T00:00"),
        ("2026-11-30", "P1M", "2026-12-30T00:00"),
        ("2026-11-30", "P2M", "2027-01-30T00:00"),
        ("2026-12-15", "P12M", "2027-12-15T00:00"),
        ("2026-02-27", "P2D", "2026-03-01T00:00"),
        ("2026-02-27", "P2W", "2026-03-13T00:00"),
        ("2026-02-27", "PT30H", "2026-02-28T06:00"),
        ("2026-02-27", "PT90M", "2026-02-27T01:30"),
        ("2026-02-27", "PT90S", "2026-02-27T00:01:30"),
        ("2199-12-31", "P7600Y", "9799-12-31T00:00"),
        ("2199-12-31", "P7601Y", "9800-01-01T00:00"),
        ("2199-12-31", "P99999Y", "9800-01-01T00:00"),
        ("2199-12-31", "P99999M", "9800-01-01T00:00"),
        ("2199-12-31", "P99999W", "4116-07-07T00:00"),
    ],
)
def test_end_of_a_time(day: str, length: str, end: str) -> None:
    """
    Months and years end on the same day of the month or its last one; nothing ends after the year 9800 began.
    """
    assert ends(day, length) == datetime.fromisoformat(end).replace(tzinfo=UTC)


_DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
_NUMBERS = st.integers(1, 99999)


@given(_DAYS, _NUMBERS, st.sampled_from(["P{}Y", "P{}M", "P{}W", "P{}D", "PT{}H", "PT{}M", "PT{}S"]))
def test_every_length_ends(day: date, number: int, form: str) -> None:
    """
    Any day and length have an end after the day, to which the longest length of a rule can still be added.
    """
    end = ends(day.isoformat(), form.format(number))
    assert datetime(day.year, day.month, day.day, tzinfo=UTC) < end <= LATEST
    assert end + timedelta(hours=999_999) > end


@given(_DAYS, st.integers(1, 8000))
def test_units_agree(day: date, number: int) -> None:
    """
    Weeks are seven days, and years are twelve months.
    """
    start = day.isoformat()
    assert ends(start, f"P{number}W") == ends(start, f"P{number * 7}D")
    assert ends(start, f"P{number}Y") == ends(start, f"P{number * 12}M")


def _clock(**more: Any) -> dict[str, Any]:
    return {"scope": CODE, "starts_on": "2026-03-02", "maximum": "P1Y", "hold": False, **more}


@pytest.mark.parametrize(
    ("clock", "kept", "found"),
    [
        (_clock(), [{"what": CODE, "until": "2027-03-03"}], [0]),
        (_clock(), [{"what": CODE, "until": "2027-03-02"}], []),
        (_clock(maximum="PT8784H"), [{"what": CODE, "until": "2027-03-03"}], []),
        (_clock(maximum="PT8783H"), [{"what": CODE, "until": "2027-03-03"}], [0]),
        (_clock(), [{"what": CODE, "until": "2026-12-01"}, {"what": CODE, "until": "2027-03-03"}], [0]),
        (_clock(), [{"what": CODE, "until": "2027-03-03"}, {"what": CODE}], [0]),
        (_clock(), [{"what": {**CODE, "code": "copy"}, "until": "2027-03-03"}], []),
        (_clock(), [{"what": {**CODE, "scheme": "example-other"}, "until": "2027-03-03"}], []),
        (_clock(), [{"what": CODE}], []),
        (_clock(), [], []),
        (_clock(hold=True), [{"what": CODE, "until": "2027-03-03"}], []),
        ({k: v for k, v in _clock().items() if k != "maximum"}, [{"what": CODE, "until": "2027-03-03"}], []),
    ],
)
def test_what_is_kept_too_short(clock: dict[str, Any], kept: list[dict[str, Any]], found: list[int]) -> None:
    """
    A clock is too short where the same code is kept safe past its last day, unless deletion is stopped.
    """
    assert kept_too_short([clock], kept) == found
    assert kept_too_short([_clock(maximum="P99Y"), clock], kept) == [1 for _ in found]
