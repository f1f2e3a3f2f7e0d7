"""
What holds of every result: never false, three-valued, never turned round, never firmer for knowing less.
"""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from schema.ages import ASSESSMENTS, DAYS, PROVISIONS, SPAN_OF_DAYS, age, in_years, lives

from csea_interop.core.builtins import contradicted_ages
from csea_interop.schema.legal_age import legal_classes, under_legal_age
from csea_interop.schema.reckoning import least_years, most_years

_DE = ("DE", "§ 184b StGB")
_NEVER_FIRM = {"assessments_contradict", "assessed_before_capture", "not_born_on_that_day"}


@given(lives(), st.just("at_capture") | DAYS, st.integers(1, 40))
@settings(max_examples=500)
def test_no_answer_is_ever_false(life: dict[str, Any], on: Any, limit: int) -> None:
    """
    Of a person with a birthday, true assessments never give the wrong answer, nor a contradiction.
    """
    day = life["captured"] if on == "at_capture" else on
    truth = age(life["birth"], day, early=life["early"])
    found = under_legal_age(life["true"], "FR", "an article", on, limit_years=limit, **life["days"])
    assert found.result in ({"yes", "undetermined"} if truth < limit else {"no", "undetermined"})
    assert "assessments_contradict" not in found.reasons or truth < 0
    for law, result in legal_classes(life["true"], "DE", on, **life["days"]):
        inside = law.from_years <= truth < law.limit_years
        assert result in ({"yes", "undetermined"} if inside else {"no", "undetermined"}) or truth < 0


def test_a_birthday_on_29_february_is_kept_on_either_day() -> None:
    """
    In a common year it is kept on 28 February or on 1 March, so that both customs bound the years.
    """
    assert (least_years(date(2025, 2, 28), date(2028, 2, 28)), most_years(date(2024, 2, 28), date(2025, 2, 28))) == (
        2,
        2,
    )
    assert (least_years(date(2024, 2, 28), date(2028, 2, 28)), most_years(date(2024, 2, 28), date(2028, 2, 28))) == (
        4,
        4,
    )
    ends = [date(year, 2, day) for year in range(2000, 2010) for day in (27, 28)]
    ends += [date(year, 2, 29) for year in (2000, 2004, 2008)] + [date(year, 3, 1) for year in range(2000, 2010)]
    for birth in (date(1996, 2, 28), date(1996, 2, 29), date(1996, 3, 1)):
        for since, until, early in product(ends, ends, (True, False)):
            grown = age(birth, until, early=early) - age(birth, since, early=early)
            assert least_years(since, until) <= grown <= most_years(since, until)


@given(DAYS, DAYS, st.integers(0, 9000), st.booleans())
@settings(max_examples=500)
def test_years_between_two_days_are_bounded(since: date, until: date, old: int, early: bool) -> None:
    """
    Every person is older by no less than the least and no more than the most.
    """
    birth = date.fromordinal(min(since, until).toordinal() - old)
    grown = age(birth, until, early=early) - age(birth, since, early=early)
    assert least_years(since, until) <= grown <= most_years(since, until)
    assert 0 <= most_years(since, until) - least_years(since, until) <= 2


@given(ASSESSMENTS, PROVISIONS, st.just("at_capture") | DAYS, SPAN_OF_DAYS, SPAN_OF_DAYS)
def test_answers_are_three_valued_with_reasons(
    own: list[dict[str, Any]], provision: tuple[str, str], on: Any, captured: Any, reported: Any
) -> None:
    """
    A firm result has a law, a ground and assessments used; any other has a reason; each assessment is accounted for.
    """
    found = under_legal_age(own, *provision, on, captured=captured, reported=reported)
    assert found.result in {"yes", "no", "undetermined"}
    assert sorted([*found.used, *(index for index, _ in found.left_out)]) == list(range(len(own)))
    assert {own[index]["basis"] for index in found.used} <= {"documented", "stated"}
    if found.result == "undetermined":
        assert found.from_basis is None
        assert set(found.reasons) - {"apparent_years_disagree"}
    else:
        assert found.law is not None
        assert found.from_basis in {own[index]["basis"] for index in found.used}


@given(ASSESSMENTS, in_years(), PROVISIONS, DAYS, SPAN_OF_DAYS, SPAN_OF_DAYS)
def test_one_assessment_more_never_turns_an_answer_round(
    own: list[dict[str, Any]], more: dict[str, Any], provision: tuple[str, str], day: date, captured: Any, reported: Any
) -> None:
    """
    A firm answer stays or becomes undetermined; what contradicts itself stays undetermined.
    """
    before = under_legal_age(own, *provision, day, captured=captured, reported=reported)
    after = under_legal_age([*own, more], *provision, day, captured=captured, reported=reported)
    if before.result != "undetermined":
        assert after.result in {before.result, "undetermined"}
        assert after.result == before.result or set(after.reasons) <= _NEVER_FIRM
    if _NEVER_FIRM & set(before.reasons):
        assert after.result == "undetermined"


@given(ASSESSMENTS, st.randoms(use_true_random=False), DAYS, SPAN_OF_DAYS)
def test_the_order_of_assessments_does_not_matter(
    own: list[dict[str, Any]], random: Any, day: date, captured: Any
) -> None:
    """
    Shuffled, they give the same result on the same ground.
    """
    shuffled = random.sample(own, len(own))
    first, second = (under_legal_age(each, *_DE, day, captured=captured) for each in (own, shuffled))
    assert (first.result, first.from_basis, first.reasons) == (second.result, second.from_basis, second.reasons)


@given(in_years(("documented", "stated")), st.integers(0, 9), st.integers(0, 9), DAYS, SPAN_OF_DAYS, SPAN_OF_DAYS)
def test_less_knowledge_never_makes_an_answer_firmer(
    own: dict[str, Any], down: int, up: int, day: date, captured: Any, reported: Any
) -> None:
    """
    With wider bounds, or without the days, a result stays or becomes undetermined.
    """
    wide = {**own}
    if "years_min" in own:
        wide["years_min"] = max(own["years_min"] - down, 0)
    if "years_max" in own:
        wide["years_max"] = own["years_max"] + up
    said = date.fromisoformat(own["at"][:10])
    captured, reported = (days and (min(days[0], said), min(days[1], said)) for days in (captured, reported))
    firm = under_legal_age([own], *_DE, day, captured=captured, reported=reported)
    assume("not_born_on_that_day" not in firm.reasons)
    wider = under_legal_age([wide], *_DE, day, captured=captured, reported=reported)
    assert wider.result in {firm.result, "undetermined"}
    assert under_legal_age([own], *_DE, day).result in {firm.result, "undetermined"}


@given(ASSESSMENTS, PROVISIONS, DAYS, SPAN_OF_DAYS)
def test_each_result_is_one_that_the_rule_accepts(
    own: list[dict[str, Any]], provision: tuple[str, str], day: date, captured: Any
) -> None:
    """
    An entry made of a result is none that CSEA-AGE-006 finds contradicted by the years.
    """
    # The rule takes an age at the report for one on the day of its assessment; a caller may know better.
    entry = under_legal_age(own, *provision, day, captured=captured).entry()
    assert contradicted_ages([entry], own) == []
