"""
Bands of age by system, and how an assessment relates to them: by overlap, never by equality.

A stage of maturity has no years and never gets any. Each function takes one assessment of one
child, as it stands in a message of valid shape.

    >>> stated = {"basis": "stated", "years_min": 12, "years_max": 14, "moment": "at_capture"}
    >>> [(placed.band.code, placed.answer) for placed in bands("inhope-figures", stated)]
    [('under-13', 'possible'), ('3-13', 'possible')]
    >>> stage = {"basis": "maturity", "maturity": {"scheme": "iccam-age", "scheme_version": "3", "code": "3"}}
    >>> {placed.answer for placed in bands("inhope-figures", stage)}
    {'unknown'}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import orjson

from csea_interop.core.errors import UsageError
from csea_interop.schema.artefacts import text

#: How the first of two ranges lies to the second.
Overlap = Literal["same", "within", "contains", "overlaps", "disjoint", "unknown"]
#: Whether a child is in a band.
Answer = Literal["yes", "possible", "no", "unknown"]
Assessment = Mapping[str, Any]
_ANSWERS: Final[Mapping[Overlap, Answer]] = {
    "same": "yes",
    "within": "yes",
    "contains": "possible",
    "overlaps": "possible",
    "disjoint": "no",
    "unknown": "unknown",
}
#: The grounds on which years can rest; any other, known or not, gives none.
IN_YEARS: Final = ("documented", "stated", "apparent")


class Years(NamedTuple):
    """
    Whole completed years, both ends included; an end that is ``None`` is not known.
    """

    least: int | None = None
    most: int | None = None


class Band(NamedTuple):
    """
    A band of one version of a system; a stage of maturity has no ``years``.
    """

    scheme: str
    version: str
    code: str
    label: str
    years: Years
    source: str
    is_stage: bool


class Placed(NamedTuple):
    """
    Whether a child is in a band, by one assessment.

    ``reason`` says why it is unknown: ``maturity_has_no_years``, ``years_not_stated``,
    ``bounds_contradict`` or ``band_has_no_years``; it is empty otherwise.
    """

    band: Band
    answer: Answer
    reason: str


def overlap(a: Years, b: Years) -> Overlap:
    """
    How ``a`` lies to ``b``; unknown where one of them has no end at all, or its ends the wrong way round.

    A range with one end is open at the other: it goes down to birth, or up without limit.
    """
    if not (_is_range(a) and _is_range(b)):
        return "unknown"
    (a_low, a_high), (b_low, b_high) = _ends(a), _ends(b)
    if a_high < b_low or b_high < a_low:
        return "disjoint"
    if (a_low, a_high) == (b_low, b_high):
        return "same"
    if b_low <= a_low and a_high <= b_high:
        return "within"
    return "contains" if a_low <= b_low and b_high <= a_high else "overlaps"


def years(assessment: Assessment) -> Years:
    """
    The years that an assessment states; none on any ground but a document, a statement or appearance.

    Raises:
        UsageError: ``CSEA-AGC-ASSESSMENT`` the years are no whole numbers between 0 and 150.
    """
    if not isinstance(assessment, Mapping):
        raise malformed()
    # The ground is asked first: years beside a stage of maturity are a fault, and are not read.
    if assessment.get("basis") not in IN_YEARS:
        return Years()
    found = Years(assessment.get("years_min"), assessment.get("years_max"))
    if any(end is not None and (type(end) is not int or not 0 <= end <= 150) for end in found):
        raise malformed()
    return found


def bands(scheme: str, assessment: Assessment, *, version: str | None = None) -> tuple[Placed, ...]:
    """
    Whether a child of whom this was said is in each band of a system, in the order of the bands.

    ``yes`` where the years lie wholly inside, ``no`` where they lie wholly outside, ``possible``
    where they overlap, ``unknown`` where there are no years on one of the two sides. The answer
    holds for the moment and on the ground of the assessment.

    Args:
        scheme: the short name of a system, such as ``inhope-figures``.
        assessment: one assessment of one child.
        version: the version of the system; all that are listed, where it is left out.

    Raises:
        UsageError: ``CSEA-AGC-NEVER`` nothing is computed for this system; ``CSEA-AGC-SCHEME``
            there is no such system or version; ``CSEA-AGC-ASSESSMENT`` the assessment has not the
            shape of one.
    """
    own = years(assessment)
    return tuple(_placed(band, own, assessment.get("basis")) for band in _bands_of(scheme, version))


def same_stage(a: Assessment, b: Assessment) -> Literal["yes", "no", "unknown"]:
    """
    Whether two assessments name the same stage of maturity, in one version of one scheme.

    Unknown across schemes and versions, for schemes that are not listed, where one of the two says
    that no stage was chosen, and on any ground but maturity.
    """
    first, second = _stage(a), _stage(b)
    if first is None or second is None or (first.scheme, first.version) != (second.scheme, second.version):
        return "unknown"
    return "yes" if first.code == second.code else "no"


@cache
def systems() -> Mapping[str, tuple[Band, ...]]:
    """
    Every system with a list of bands or stages, by scheme; a system of several versions has the bands of all.
    """
    found: dict[str, tuple[Band, ...]] = {}
    for system in table()["systems"]:
        own = (_band(system, band) for band in system["bands"])
        found[system["scheme"]] = (*found.get(system["scheme"], ()), *own)
    return found


@cache
def table() -> Mapping[str, Any]:
    """
    The published table ``ages.json`` as it stands.
    """
    value: dict[str, Any] = orjson.loads(text("ages.json"))
    return value


def malformed() -> UsageError:
    """
    The error for what has not the shape of an assessment; it shows nothing of it.
    """
    return UsageError(
        "CSEA-AGC-ASSESSMENT",
        "an age assessment has not the shape that the model gives it",
        "Take assessments from a message that csea-validate found valid.",
    )


def _bands_of(scheme: str, version: str | None) -> tuple[Band, ...]:
    if scheme in {entry.get("scheme") for entry in table()["never_computed"]}:
        raise UsageError(
            "CSEA-AGC-NEVER",
            "nothing is computed from an age for this; what somebody assessed is stated",
            "Pass on what was stated, with its assessor and date.",
        )
    found = tuple(band for band in systems().get(scheme, ()) if version in {None, band.version})
    if not found:
        raise UsageError("CSEA-AGC-SCHEME", "no system of this name and version is listed", "systems() names all")
    return found


def _band(system: Mapping[str, Any], band: Mapping[str, Any]) -> Band:
    ends = Years(band.get("years_min"), band.get("years_max"))
    stage = bool(band.get("stage", False))
    return Band(system["scheme"], system["version"], band["code"], band["label"], ends, system["source"], stage)


def _placed(band: Band, own: Years, basis: object) -> Placed:
    answer = _ANSWERS[overlap(own, band.years)]
    if answer != "unknown":
        return Placed(band, answer, "")
    if basis == "maturity":
        return Placed(band, answer, "maturity_has_no_years")
    if own == Years():
        return Placed(band, answer, "years_not_stated")
    return Placed(band, answer, "band_has_no_years" if _is_range(own) else "bounds_contradict")


def _stage(assessment: Assessment) -> Band | None:
    """
    The listed stage that an assessment names.
    """
    if not isinstance(assessment, Mapping):
        raise malformed()
    if assessment.get("basis") != "maturity" or "maturity" not in assessment:
        return None
    own = assessment["maturity"]
    if not isinstance(own, Mapping):
        raise malformed()
    listed = (band for found in systems().values() for band in found if band.is_stage)
    key = (own.get("scheme"), own.get("scheme_version"), own.get("code"))
    return next((band for band in listed if (band.scheme, band.version, band.code) == key), None)


def _is_range(span: Years) -> bool:
    low, high = _ends(span)
    return span != Years() and low <= high


def _ends(span: Years) -> tuple[int, float]:
    return (span.least or 0, float("inf") if span.most is None else span.most)
