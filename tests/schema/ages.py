"""
Ages as Hypothesis makes them up, and a person with a birthday to hold answers against.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from csea_interop.schema.ages import Years, systems

AGES = st.integers(0, 40)
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
ENDS = st.none() | AGES
#: Any two ends, also the wrong way round or missing.
SPANS = st.builds(Years, ENDS, ENDS)
MOMENTS = st.sampled_from(["at_capture", "at_report"])
PROVISIONS = st.sampled_from([("DE", "§ 184b StGB"), ("AU-QLD", "Criminal Code 1899 (Qld) s 207A")])
STAGES = st.sampled_from(
    [{"scheme": b.scheme, "scheme_version": b.version, "code": b.code} for own in systems().values() for b in own]
)


@st.composite
def in_years(draw: st.DrawFn, bases: tuple[str, ...] = ("documented", "stated", "apparent")) -> dict[str, Any]:
    """
    An assessment in years, its ends the right way round.
    """
    low, high = sorted((draw(AGES), draw(AGES)))
    found = {"basis": draw(st.sampled_from(bases)), "moment": draw(MOMENTS), "years_min": low, "years_max": high}
    left_out = draw(st.sampled_from(["", "years_min", "years_max"]))
    found = {name: value for name, value in found.items() if name != left_out}
    return found | {"at": f"{draw(DAYS)}T08:00:00Z", "assessed_by": "org:hotline-example-ie"}


@st.composite
def by_maturity(draw: st.DrawFn) -> dict[str, Any]:
    """
    An assessment of maturity, at times with years beside the stage, as CSEA-AGE-003 forbids.
    """
    found: dict[str, Any] = {"basis": "maturity", "moment": draw(MOMENTS), "maturity": draw(STAGES)}
    for name in draw(st.sampled_from([(), ("years_min",), ("years_max",), ("years_min", "years_max")])):
        found[name] = draw(AGES)
    return found | {"at": f"{draw(DAYS)}T08:00:00Z", "assessed_by": "org:hotline-example-ie"}


ASSESSMENTS = st.lists(in_years() | by_maturity(), max_size=5)
SPAN_OF_DAYS = st.none() | st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days)))


class Tripwire(Mapping[str, Any]):
    """
    An assessment of maturity whose stage and years fail whoever reads them.
    """

    def __init__(self, own: Mapping[str, Any]) -> None:
        self.own = own

    def __getitem__(self, name: str) -> Any:
        """
        A member that may be read.
        """
        assert name not in {"maturity", "years_min", "years_max"}, name
        return self.own[name]

    def __iter__(self) -> Iterator[str]:
        """
        Every name, whether its value may be read or not.
        """
        return iter(self.own)

    def __len__(self) -> int:
        """
        How many members there are.
        """
        return len(self.own)


def age(birth: date, day: date, *, early: bool) -> int:
    """
    The age of a person in completed years; ``early`` is the custom to keep 29 February on the 28th in common years.
    """
    birthday = (birth.month, birth.day)
    if birthday == (2, 29) and not isleap(day.year):
        birthday = (2, 28) if early else (3, 1)
    return day.year - birth.year - ((day.month, day.day) < birthday)


@st.composite
def lives(draw: st.DrawFn) -> dict[str, Any]:
    """
    A person, the days of capture and report, what the caller knows of them, and true assessments.
    """
    leapling = st.sampled_from([date(1996, 2, 29), date(2012, 2, 29), date(2020, 2, 29)])
    birth = draw(leapling | DAYS.filter(lambda day: day.year < 2025))
    early = draw(st.booleans())
    later = st.integers(0, 6000) | st.sampled_from([365, 366, 730, 731, 1095, 1096, 1460, 1461])
    captured = birth + timedelta(draw(later))
    if draw(st.booleans()) and captured.year < 2100:
        # Birthdays of 29 February are felt at the end of February only.
        captured = max(birth, date(captured.year, 2, 28))
    reported = captured + timedelta(draw(st.just(0) | later))
    true = []
    for _ in range(draw(st.integers(1, 3))):
        moment, day = draw(st.sampled_from([("at_capture", captured), ("at_report", reported)]))
        known = age(birth, day, early=early)
        own: dict[str, Any] = {"basis": draw(st.sampled_from(["documented", "stated"])), "moment": moment}
        own["at"] = f"{day + timedelta(draw(st.just(0) | later))}T08:00:00Z"
        stated = {"years_min": max(known - draw(st.integers(0, 2)), 0), "years_max": known + draw(st.integers(0, 2))}
        left_out = draw(st.sampled_from(["", "years_min", "years_max"]))
        true.append(own | {name: end for name, end in stated.items() if name != left_out})
    slack = st.integers(0, 500) | st.just(0)
    return {
        "birth": birth,
        "early": early,
        "captured": captured,
        "true": true,
        "days": {
            name: (day - timedelta(draw(slack)), day + timedelta(draw(slack)))
            for name, day in (("captured", captured), ("reported", reported))
            if draw(st.booleans())
        },
    }
