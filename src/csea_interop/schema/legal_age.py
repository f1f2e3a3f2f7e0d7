"""
Whether a child is below the age that a provision names: yes, no or undetermined, never a guess.

Only years that a document shows or that somebody stated count; appearance never does, and a stage
of maturity has no years. Each function takes all assessments of one child, and of no other.

    >>> from datetime import date
    >>> told = {"basis": "documented", "years_min": 13, "years_max": 13, "moment": "at_report"}
    >>> told["at"] = "2026-03-02T08:55:00Z"
    >>> day = date(2026, 3, 2)
    >>> under_legal_age([told], "DE", "§ 184b StGB", day, reported=(day, day)).result
    'yes'
    >>> later = date(2026, 3, 3)
    >>> under_legal_age([told], "DE", "§ 184b StGB", later, reported=(day, day)).result
    'undetermined'
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any, Final, Literal, NamedTuple

from csea_interop.core.errors import UsageError
from csea_interop.schema.ages import Assessment, Years, overlap, table
from csea_interop.schema.reckoning import Evidence, Moments, gather

Result = Literal["yes", "no", "undetermined"]
#: The first and the last day on which something can have been.
Days = tuple[date, date]
_AREA: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


class Law(NamedTuple):
    """
    A provision and the ages to which it applies, from ``from_years`` to under ``limit_years``.

    ``also`` says whom it reaches besides; ``source`` is empty where the caller stated the limit.
    """

    jurisdiction: str
    provision: str
    from_years: int
    limit_years: int
    valid_from: date | None
    valid_until: date | None
    also: str
    source: str


class LegalAge(NamedTuple):
    """
    Whether a child is below the age of a provision, by which assessments, and why nothing firmer is said.

    ``law`` is ``None`` where the provision had no limit known for that day. ``from_basis`` is the
    firmest ground that gives the result by itself. ``used`` and ``left_out`` hold positions in the
    list of assessments.

    ``left_out`` says why one does not count: ``apparent_is_not_counted``, ``maturity_has_no_years``,
    ``years_not_stated``, ``basis_not_known``. ``reasons`` say why nothing is determined
    (``no_years_documented_or_stated``, ``assessments_contradict``, ``assessed_before_capture``,
    ``not_born_on_that_day``, ``bounds_on_both_sides_of_the_limit``, ``no_limit_known_for_that_day``),
    or that somebody ought to look although the result stands: ``apparent_years_disagree``.
    """

    result: Result
    law: Law | None
    on: date | Literal["at_capture"]
    from_basis: Literal["documented", "stated"] | None
    used: tuple[int, ...]
    left_out: tuple[tuple[int, str], ...]
    reasons: tuple[str, ...]

    def entry(self) -> dict[str, Any]:
        """
        The result as an element of ``legal_age_results``.

        Raises:
            UsageError: ``CSEA-AGC-DAY`` the question was not about a day; ``CSEA-AGC-LIMIT`` no limit is known.
        """
        if not isinstance(self.on, date):
            raise UsageError("CSEA-AGC-DAY", "an entry belongs to a day", "Ask about the day of capture itself.")
        if self.law is None:
            raise _no_limit("no limit of this provision is known for that day")
        own: dict[str, Any] = {"jurisdiction": self.law.jurisdiction, "provision": self.law.provision}
        own |= {"limit_years": self.law.limit_years, "date": self.on.isoformat(), "result": self.result}
        return own | ({"from_basis": self.from_basis} if self.from_basis else {})


def laws(jurisdiction: str) -> tuple[Law, ...]:
    """
    The provisions of a legal area that the table lists, with their sources; none where it lists none.
    """
    return tuple(
        Law(
            own["jurisdiction"],
            own["provision"],
            own["from_years"],
            own["limit_years"],
            date.fromisoformat(own["from"]) if "from" in own else None,
            date.fromisoformat(own["until"]) if "until" in own else None,
            own.get("also", ""),
            own["source"],
        )
        for own in table()["legal_ages"]
        if own["jurisdiction"] == jurisdiction
    )


def under_legal_age(
    assessments: Sequence[Assessment],
    jurisdiction: str,
    provision: str,
    on_date: date | Literal["at_capture"],
    *,
    captured: Days | None = None,
    reported: Days | None = None,
    limit_years: int | None = None,
) -> LegalAge:
    """
    Whether one child is below the age that a provision names.

    Args:
        assessments: every assessment of this child, as in a message of valid shape.
        jurisdiction: the legal area, such as ``DE`` or ``AU-QLD``.
        provision: its citation, as the table or the caller writes it.
        on_date: the day asked about, or ``at_capture`` for the day of capture, whichever it was.
        captured: the days between which the material was made; unknown where left out, and then
            no later than each assessment.
        reported: the same for the report.
        limit_years: the limit, for a provision that the table does not list on that day.

    A "no" says nothing about the lawfulness of material.

    Raises:
        UsageError: ``CSEA-AGC-LIMIT`` the provision is not listed and no limit is given, or the
            limit is another than the listed one; ``CSEA-AGC-AREA`` the legal area has not the form
            of one; ``CSEA-AGC-NEVER`` the INTERPOL baseline is never computed;
            ``CSEA-AGC-DAY`` days are the wrong way round; ``CSEA-AGC-ASSESSMENT`` an assessment
            has not the shape of one.
    """
    moments = Moments.of(on_date, captured, reported)
    law = _law(jurisdiction, provision, limit_years, moments.asked)
    found = gather(assessments, moments)
    reasons = found.reasons
    result: Result = "undetermined"
    if law is None:
        reasons = (*reasons, "no_limit_known_for_that_day")
    elif not found.is_firm:
        pass
    elif (result := _below(found.years, law.limit_years)) == "undetermined":
        reasons = (*reasons, "bounds_on_both_sides_of_the_limit")
    return LegalAge(result, law, on_date, _ground(found, law, result), found.used, found.left_out, reasons)


def legal_classes(
    assessments: Sequence[Assessment],
    jurisdiction: str,
    on_date: date | Literal["at_capture"],
    *,
    captured: Days | None = None,
    reported: Days | None = None,
) -> tuple[tuple[Law, Result], ...]:
    """
    Whether the child is of an age to which each provision applies that the table lists for a legal area and that day.

    Unlike ``under_legal_age`` this heeds the age from which a provision applies. The arguments and
    errors are those of ``under_legal_age``; an area of which nothing is listed has no classes.
    """
    moments = Moments.of(on_date, captured, reported)
    found = gather(assessments, moments)
    own = [law for law in laws(_area(jurisdiction)) if _in_force(law, moments.asked)]
    return tuple((law, _inside(found, law)) for law in own)


def _inside(found: Evidence, law: Law) -> Result:
    if not found.is_firm:
        return "undetermined"
    how = overlap(found.years, Years(law.from_years, law.limit_years - 1))
    return "yes" if how in {"same", "within"} else "no" if how == "disjoint" else "undetermined"


def _below(years: Years, limit: int) -> Result:
    if years.most is not None and years.most < limit:
        return "yes"
    return "no" if years.least is not None and years.least >= limit else "undetermined"


def _ground(found: Evidence, law: Law | None, result: Result) -> Literal["documented", "stated"] | None:
    if law is None or result == "undetermined":
        return None
    return "documented" if _below(found.documented, law.limit_years) == result else "stated"


def _law(
    jurisdiction: str, provision: str, limit_years: int | None, asked: tuple[date | None, date | None]
) -> Law | None:
    area = _area(jurisdiction)
    if "interpol" in provision.casefold():
        raise UsageError(
            "CSEA-AGC-NEVER",
            "nothing is computed from an age for the INTERPOL baseline; what somebody assessed is stated",
            "Pass on what was stated, with its assessor and date.",
        )
    listed = [law for law in laws(area) if law.provision == provision]
    law = next((law for law in listed if _in_force(law, asked)), None)
    if limit_years is None:
        if not listed:
            raise _no_limit("the table lists no limit for this provision")
        return law
    if type(limit_years) is not int or not 1 <= limit_years <= 150 or not provision.strip():
        raise _no_limit("a limit is a number of years, with the citation of its provision")
    if law is not None and limit_years != law.limit_years:
        raise _no_limit("the limit given is not the one that the table lists for that day")
    return law or Law(area, provision, 0, limit_years, None, None, "", "")


def _in_force(law: Law, asked: tuple[date | None, date | None]) -> bool:
    first, last = asked
    starts = law.valid_from is None or (first is not None and law.valid_from <= first)
    return starts and (law.valid_until is None or (last is not None and last <= law.valid_until))


def _area(jurisdiction: str) -> str:
    if not _AREA.fullmatch(jurisdiction):
        raise UsageError("CSEA-AGC-AREA", "a legal area is written as DE or AU-QLD", "ISO 3166-1, ISO 3166-2, or EU")
    return jurisdiction


def _no_limit(message: str) -> UsageError:
    return UsageError("CSEA-AGC-LIMIT", message, "laws() names those listed; state another with limit_years.")
