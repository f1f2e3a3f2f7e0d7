"""
Years and bands lie to one another by overlap; stages compare within one scheme only.
"""

from __future__ import annotations

import doctest
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schema.ages import AGES, SPANS, STAGES, in_years

from csea_interop.core.errors import UsageError
from csea_interop.schema import ages as module
from csea_interop.schema.ages import Years, bands, overlap, same_stage, systems, table, years

_DUAL = {"within": "contains", "contains": "within"}
_NUMERIC = ("inhope-figures", "iwf-figures")


def _stage(code: str, scheme: str = "iccam-age", version: str = "3") -> dict[str, Any]:
    return {"basis": "maturity", "maturity": {"scheme": scheme, "scheme_version": version, "code": code}}


def _fails(code: str, *args: Any, **more: Any) -> None:
    with pytest.raises(UsageError) as caught:
        bands(*args, **more)
    assert caught.value.code == code
    assert caught.value.hint


def test_the_examples_in_the_docstrings_hold() -> None:
    """
    What the documentation of the module shows is what comes out.
    """
    found = doctest.testmod(module)
    assert (found.failed, found.attempted > 0) == (0, True)


def test_ranges_lie_to_one_another() -> None:
    """
    Each relation, with an end left open, and with ends that say nothing.
    """
    assert overlap(Years(3, 12), Years(3, 12)) == "same"
    assert overlap(Years(None, 12), Years(0, 12)) == "same"
    assert overlap(Years(11, 12), Years(None, 12)) == "within"
    assert overlap(Years(11), Years(11, 13)) == "contains"
    assert overlap(Years(11, 14), Years(13, 17)) == "overlaps"
    assert overlap(Years(11, 13), Years(14)) == "disjoint"
    assert overlap(Years(), Years(14)) == "unknown"
    assert overlap(Years(14, 13), Years(0, 17)) == "unknown"


@given(SPANS, SPANS)
def test_overlap_is_dual(a: Years, b: Years) -> None:
    """
    Seen from the other side, inside becomes around, and all else stays as it is.
    """
    how = overlap(a, b)
    assert overlap(b, a) == _DUAL.get(how, how)


@given(SPANS, SPANS, AGES)
def test_overlap_says_what_holds_for_each_age(a: Years, b: Years, age: int) -> None:
    """
    An age in the inner range is in the outer one; no age is in two that are disjoint.
    """
    in_a, in_b = (
        (span.least or 0) <= age and (span.most is None or age <= span.most) and span != Years() for span in (a, b)
    )
    how = overlap(a, b)
    assert not (how == "disjoint" and in_a and in_b)
    assert not (how in {"within", "same"} and in_a and not in_b)
    assert not (how in {"contains", "same"} and in_b and not in_a)


@given(in_years(), st.sampled_from(_NUMERIC), st.integers(0, 9), st.integers(0, 9))
def test_less_knowledge_never_makes_an_answer_firmer(own: dict[str, Any], scheme: str, down: int, up: int) -> None:
    """
    With wider bounds an answer stays, or becomes possible.
    """
    wide = {**own}
    if "years_min" in own:
        wide["years_min"] = max(own["years_min"] - down, 0)
    if "years_max" in own:
        wide["years_max"] = own["years_max"] + up
    for before, after in zip(bands(scheme, own), bands(scheme, wide), strict=True):
        assert after.answer in {before.answer, "possible"}


@given(in_years(), st.sampled_from(_NUMERIC))
def test_years_give_one_of_three_answers(own: dict[str, Any], scheme: str) -> None:
    """
    Years the right way round are never unknown; an answer says no reason.
    """
    for placed in bands(scheme, own):
        assert placed.answer in {"yes", "possible", "no"}
        assert placed.reason == ""


def test_bands_of_a_child_of_twelve() -> None:
    """
    Both groups of figures that hold twelve, each version of a system, and the reasons for knowing nothing.
    """
    own = {"basis": "documented", "years_min": 12, "years_max": 12}
    assert {p.band.code: p.answer for p in bands("inhope-figures", own)} == {"under-13": "yes", "3-13": "yes"}
    assert [(p.band.version, p.answer) for p in bands("iwf-figures", own)] == [
        ("2014", "no"),
        ("2014", "no"),
        ("2020", "yes"),
    ]
    assert [p.band.code for p in bands("iwf-figures", own, version="2020")] == ["11-13"]
    assert {p.reason for p in bands("iccam-age", own)} == {"band_has_no_years"}
    assert {p.reason for p in bands("iwf-figures", _stage("3"))} == {"maturity_has_no_years"}
    assert {p.reason for p in bands("iwf-figures", {"basis": "stated"})} == {"years_not_stated"}
    assert {p.reason for p in bands("iwf-figures", {**own, "years_min": 13})} == {"bounds_contradict"}


def test_misuse_is_an_error_that_shows_nothing() -> None:
    """
    Unknown systems, the baseline, and what is no assessment have ids of their own.
    """
    own: dict[str, Any] = {"basis": "stated", "years_min": 7}
    _fails("CSEA-AGC-SCHEME", "nobodys-figures", own)
    _fails("CSEA-AGC-SCHEME", "iwf-figures", own, version="1999")
    _fails("CSEA-AGC-NEVER", "interpol-baseline", own)
    misshapen: list[Any] = [
        {**own, "years_min": "7"},
        {**own, "years_max": True},
        {**own, "years_max": 151},
        ["stated"],
    ]
    for wrong in misshapen:
        _fails("CSEA-AGC-ASSESSMENT", "iwf-figures", wrong)
    no_stage: list[Any] = [{"basis": "maturity", "maturity": 3}, None]
    for wrong in no_stage:
        with pytest.raises(UsageError, match="CSEA-AGC-ASSESSMENT"):
            same_stage(wrong, own)


def test_a_ground_of_a_newer_version_gives_no_years() -> None:
    """
    Only the grounds that are known to rest on years give any.
    """
    assert years({"basis": "guessed_by_a_tool", "years_min": 7, "years_max": 9}) == Years()


def test_stages_compare_within_one_scheme() -> None:
    """
    The same code, another code, another scheme, another version, no stage, no maturity.
    """
    assert same_stage(_stage("3"), _stage("3")) == "yes"
    assert same_stage(_stage("3"), _stage("4")) == "no"
    assert same_stage(_stage("3"), _stage("prepubescent", "xarf-victim-age-range", "4.2")) == "unknown"
    assert same_stage(_stage("3"), _stage("3", version="2")) == "unknown"
    assert same_stage(_stage("1"), _stage("1")) == "unknown"
    assert same_stage(_stage("1"), _stage("3")) == "unknown"
    assert same_stage(_stage("x", "private", "1"), _stage("x", "private", "1")) == "unknown"
    assert same_stage({"basis": "apparent", "years_min": 7}, _stage("3")) == "unknown"
    assert same_stage({"basis": "maturity", "not_assessable": {}}, _stage("3")) == "unknown"


@given(STAGES, STAGES)
def test_comparing_stages_is_symmetric(a: dict[str, Any], b: dict[str, Any]) -> None:
    """
    The order of the two does not matter, and across schemes nothing is known.
    """
    first, second = ({"basis": "maturity", "maturity": stage} for stage in (a, b))
    assert same_stage(first, second) == same_stage(second, first)
    if a["scheme"] != b["scheme"]:
        assert same_stage(first, second) == "unknown"


def test_no_stage_of_the_table_has_years() -> None:
    """
    What is on the axis of maturity is nowhere a number, and each entry names its source.
    """
    for system in table()["systems"]:
        assert system["source"]
        for band in system["bands"]:
            assert ("stage" in band) == (system["axis"] == "maturity")
            assert ("stage" in band) != bool({"years_min", "years_max"} & set(band))
    stages = [band for own in systems().values() for band in own if band.is_stage]
    assert len(stages) > 5
    assert {band.years for band in stages} == {Years()}
