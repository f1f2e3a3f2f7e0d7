"""
What assessments of one child say together about the years on another day, the birthday being unknown.

Every bound is sound: it holds for each birthday that the assessments allow, and whether a person
born on 29 February is a year older on 28 February or on 1 March.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from typing import Final, Literal, NamedTuple

from csea_interop.core.errors import UsageError
from csea_interop.schema.ages import Assessment, Years, malformed, overlap, years

AT_CAPTURE: Final = "at_capture"
_AT_REPORT: Final = "at_report"
#: The grounds that count in law.
_COUNTED: Final = ("documented", "stated")
_Day = date | None


class Moments(NamedTuple):
    """
    The days that a question is about, and those on which the material and the report were made; ``None`` is not known.
    """

    of_capture: bool
    asked: tuple[_Day, _Day]
    captured: tuple[_Day, _Day]
    reported: tuple[_Day, _Day]

    @classmethod
    def of(
        cls,
        on: date | Literal["at_capture"],
        captured: tuple[date, date] | None,
        reported: tuple[date, date] | None,
    ) -> Moments:
        """
        The moments as the caller knows them.

        Raises:
            UsageError: ``CSEA-AGC-DAY`` what is given are no days, or the first comes after the last.
        """
        given = [days for days in (captured, reported) if days is not None]
        if on != AT_CAPTURE:
            given.append((on, on))
        if not all(len(days) == 2 and all(type(day) is date for day in days) and days[0] <= days[1] for days in given):
            raise UsageError("CSEA-AGC-DAY", "days are given as dates, the first before the last", "")
        unknown = (None, None)
        asked = (captured or unknown) if on == AT_CAPTURE else (on, on)
        return cls(on == AT_CAPTURE, asked, captured or unknown, reported or unknown)


class Evidence(NamedTuple):
    """
    The years that all assessments that count allow, ``documented`` by documents alone.

    ``is_firm`` is false where nothing counts, or where what counts excludes itself.
    """

    years: Years
    documented: Years
    is_firm: bool
    used: tuple[int, ...]
    left_out: tuple[tuple[int, str], ...]
    reasons: tuple[str, ...]


def gather(assessments: Sequence[Assessment], moments: Moments) -> Evidence:
    """
    All assessments of one child, brought to the days asked about.

    Raises:
        UsageError: ``CSEA-AGC-ASSESSMENT`` one of them has not the shape of an assessment.
    """
    counted: dict[int, tuple[str, Years]] = {}
    left_out: list[tuple[int, str]] = []
    apparent: list[Years] = []
    for index, assessment in enumerate(assessments):
        own = years(assessment)
        basis = assessment.get("basis")
        if basis == "apparent":
            apparent.append(brought(own, assessment, moments))
        if basis not in _COUNTED:
            left_out.append((index, _UNCOUNTED.get(str(basis), "basis_not_known")))
        elif own == Years():
            left_out.append((index, "years_not_stated"))
        else:
            counted[index] = (str(basis), brought(own, assessment, moments))
    joint = _joint(own for _, own in counted.values())
    reasons: tuple[str, ...] = ()
    if any(_too_early(assessments[index], moments) for index in counted):
        reasons = ("assessed_before_capture",)
    elif not counted:
        reasons = ("no_years_documented_or_stated",)
    elif joint.most is not None and joint.most < 0:
        reasons = ("not_born_on_that_day",)
    elif not _is_possible(joint):
        reasons = ("assessments_contradict",)
    elif any(overlap(own, joint) == "disjoint" for own in apparent):
        # It changes nothing, but a person ought to look.
        reasons = ("apparent_years_disagree",)
    documented = _joint(own for basis, own in counted.values() if basis == "documented")
    is_firm = not reasons or reasons == ("apparent_years_disagree",)
    return Evidence(joint, documented, is_firm, tuple(counted), tuple(left_out), reasons)


_UNCOUNTED: Final = {"apparent": "apparent_is_not_counted", "maturity": "maturity_has_no_years"}


def brought(own: Years, assessment: Assessment, moments: Moments) -> Years:
    """
    The years of an assessment, on the days asked about; an end that does not hold there is ``None``.
    """
    moment = assessment.get("moment")
    if moment not in (AT_CAPTURE, _AT_REPORT):
        raise malformed()
    if moments.of_capture and moment == AT_CAPTURE:
        return own
    first, last = moments.captured if moment == AT_CAPTURE else moments.reported
    said = _day(assessment)
    # Nobody assesses what was not yet made, so the day is no later than the assessment.
    if last is None or (first is not None and first <= said < last):
        last = said
    start, end = moments.asked
    up = None if first is None or end is None else most_years(first, end)
    down = None if start is None else least_years(last, start)
    if moments.of_capture:
        # Nothing is reported before it is made: at capture the child was no older than at the report.
        up = min(up or 0, 0)
    most = None if own.most is None or up is None else own.most + up
    least = None if own.least is None or down is None else max(own.least + down, 0)
    return Years(least, most)


def least_years(since: date, until: date) -> int:
    """
    By how many years a person is older at least on ``until`` than on ``since``; negative backwards.
    """
    if since == until:
        return 0
    return until.year - since.year - (_place(until) < _latest(since))


def most_years(since: date, until: date) -> int:
    """
    By how many years a person is older at most on ``until`` than on ``since``; negative backwards.
    """
    if since == until:
        return 0
    return until.year - since.year + (_latest(until) > _place(since))


def _place(day: date) -> tuple[int, int]:
    return (day.month, day.day)


def _too_early(assessment: Assessment, moments: Moments) -> bool:
    """
    Whether material was assessed before the day of its capture; a day is granted to zones of time.
    """
    first = moments.captured[0]
    return assessment["moment"] == AT_CAPTURE and first is not None and (first - _day(assessment)).days > 1


def _latest(day: date) -> tuple[int, int]:
    """
    The last birthday that may be kept on that day: in a common year 28 February may stand for the 29th.
    """
    return (2, 29) if _place(day) == (2, 28) and not isleap(day.year) else _place(day)


def _joint(all_years: Iterable[Years]) -> Years:
    found = list(all_years)
    least = max((own.least for own in found if own.least is not None), default=None)
    return Years(least, min((own.most for own in found if own.most is not None), default=None))


def _is_possible(own: Years) -> bool:
    return own.most is None or own.most >= (own.least or 0)


def _day(assessment: Assessment) -> date:
    at = assessment.get("at")
    with suppress(ValueError):
        return date.fromisoformat(str(at)[:10])
    # Outside of the handler: the library's error, which quotes the value, is not its context.
    raise malformed()
