"""
Below a legal age: yes, no or undetermined, never more than documents and statements allow.
"""

from __future__ import annotations

import doctest
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.builtins import content_digest
from csea_interop.core.errors import UsageError
from csea_interop.schema import legal_age as module
from csea_interop.schema.legal_age import LegalAge, legal_classes, under_legal_age
from csea_interop.validation.message import validate

_DE = ("DE", "§ 184b StGB")
_DAY = date(2026, 3, 2)
_SAME = {"captured": (_DAY, _DAY), "reported": (_DAY, _DAY)}


def _told(low: int | None, high: int | None, **more: Any) -> dict[str, Any]:
    ends = {name: end for name, end in (("years_min", low), ("years_max", high)) if end is not None}
    return {"basis": "documented", "moment": "at_capture", "at": f"{_DAY}T08:55:00Z", **ends, **more}


def _asked(*own: dict[str, Any], on: Any = _DAY, law: tuple[str, str] = _DE, **more: Any) -> LegalAge:
    return under_legal_age(own, *law, on, **{**_SAME, **more})


def test_the_examples_in_the_docstrings_hold() -> None:
    """
    What the documentation of the module shows is what comes out.
    """
    found = doctest.testmod(module)
    assert (found.failed, found.attempted > 0) == (0, True)


def test_the_limit_itself() -> None:
    """
    On the day itself the last age below is yes, the limit is no, and bounds on both sides are undetermined.
    """
    assert _asked(_told(13, 13)).result == "yes"
    assert _asked(_told(14, 14)).result == "no"
    assert _asked(_told(13, 14)).reasons == ("bounds_on_both_sides_of_the_limit",)
    assert _asked(_told(None, 13)).result == "yes"
    assert _asked(_told(14, None)).result == "no"
    found = _asked(_told(13, 13))
    assert found.law is not None
    assert (found.law.provision, found.law.limit_years) == ("§ 184b StGB", 14)
    assert "18/9915" in found.law.source


def test_a_day_later_a_birthday_may_lie_between() -> None:
    """
    The last age below the limit is undetermined as soon as the day moves, and no on the day a year later.
    """
    assert _asked(_told(13, 13), on=date(2026, 3, 3)).result == "undetermined"
    assert _asked(_told(12, 12), on=date(2026, 3, 3)).result == "yes"
    assert _asked(_told(12, 12), on=date(2027, 3, 2)).result == "yes"
    assert _asked(_told(13, 13), on=date(2027, 3, 1)).result == "undetermined"
    assert _asked(_told(13, 13), on=date(2027, 3, 2)).result == "no"
    assert _asked(_told(14, 14), on=date(2026, 3, 1)).result == "undetermined"
    assert _asked(_told(15, 15), on=date(2026, 3, 1)).result == "no"
    assert _asked(_told(14, 14), on=date(2025, 3, 2)).result == "yes"


def test_without_the_day_of_capture_only_a_no_is_known() -> None:
    """
    Material may be years old: a child in it may be grown up today, but cannot be younger.
    """
    assert _asked(_told(5, 5), captured=None).result == "undetermined"
    assert _asked(_told(14, 14), captured=None).result == "no"
    assert _asked(_told(5, 5, moment="at_report"), reported=None).result == "undetermined"


def test_of_a_span_of_days_each_day_counts() -> None:
    """
    The earliest day bounds the greatest age, the latest day the least; no day after the assessment does.
    """
    long: dict[str, Any] = {"captured": (date(2010, 1, 1), _DAY)}
    assert _asked(_told(5, 5), **long).result == "undetermined"
    assert _asked(_told(14, 14), **long).result == "no"
    assert _asked(_told(14, 14), captured=(date(2026, 1, 1), date(2028, 1, 1))).result == "no"
    around: dict[str, Any] = {"captured": (date(2025, 1, 1), date(2027, 12, 31)), "on": "at_capture"}
    assert _asked(_told(13, 13, moment="at_report"), **around).result == "yes"


def test_the_day_of_capture_can_be_asked_about_without_knowing_it() -> None:
    """
    An age at capture holds there; of an age at the report, only the greatest does.
    """
    nothing: dict[str, Any] = {"captured": None, "reported": None, "on": "at_capture"}
    assert _asked(_told(13, 13), **nothing).result == "yes"
    assert _asked(_told(14, 14), **nothing).result == "no"
    assert _asked(_told(13, 13, moment="at_report"), **nothing).result == "yes"
    assert _asked(_told(30, 30, moment="at_report"), **nothing).result == "undetermined"
    year = (date(2010, 1, 1), date(2010, 12, 31))
    grown = _told(31, 31, moment="at_report")
    assert _asked(grown, on="at_capture", captured=year).result == "no"
    assert _asked(_told(28, 29, moment="at_report"), on="at_capture", captured=year).result == "undetermined"
    assert _asked(_told(25, 28, moment="at_report"), on="at_capture", captured=year).result == "yes"


def test_appearance_does_not_count_and_is_told() -> None:
    """
    Apparent years alone determine nothing; beside others they only ask for a look.
    """
    seen = _told(8, 10, basis="apparent")
    alone = _asked(seen)
    assert (alone.result, alone.left_out) == ("undetermined", ((0, "apparent_is_not_counted"),))
    assert alone.reasons == ("no_years_documented_or_stated",)
    both = _asked(seen, _told(19, 19, basis="stated"))
    assert (both.result, both.used, both.reasons) == ("no", (1,), ("apparent_years_disagree",))
    assert _asked(seen, _told(9, 9)).reasons == ()


def test_what_contradicts_itself_is_undetermined() -> None:
    """
    Two that exclude one another, bounds the wrong way round, a day before birth, material assessed before it was made.
    """
    soon = (date(2026, 3, 4), date(2026, 3, 4))
    assert _asked(_told(3, 3), captured=soon).reasons == ("assessed_before_capture",)
    assert _asked(_told(9, 10), _told(19, 20, basis="stated")).reasons == ("assessments_contradict",)
    assert _asked(_told(10, 9)).reasons == ("assessments_contradict",)
    assert _asked(_told(3, 3), on=date(2016, 3, 2)).reasons == ("not_born_on_that_day",)
    assert _asked().reasons == ("no_years_documented_or_stated",)
    assert _asked(_told(None, None)).left_out == ((0, "years_not_stated"),)
    assert _asked(_told(3, 3, basis="guessed_by_a_tool")).left_out == ((0, "basis_not_known"),)


def test_the_ground_is_the_firmest_that_suffices() -> None:
    """
    A document that decides by itself is the ground; where it needs a statement, the statement is.
    """
    assert _asked(_told(13, 13), _told(12, 13, basis="stated")).from_basis == "documented"
    assert _asked(_told(10, 15), _told(12, 13, basis="stated")).from_basis == "stated"
    assert _asked(_told(10, 15)).from_basis is None


def test_a_limit_holds_on_its_days() -> None:
    """
    Where the source states from when a limit holds, another day has the other limit, or none that is known.
    """
    law = ("GB-EAW", "Protection of Children Act 1978 s 7(6)")
    assert _asked(_told(17, 17), law=law).result == "yes"
    first = date(2004, 5, 1)
    assert _asked(_told(17, 17), law=law, captured=(first, first), on=first).result == "yes"
    old = date(2004, 4, 30)
    days = {"captured": (old, old), "on": old}
    assert _asked(_told(17, 17), law=law, **days).result == "no"
    unknown = _asked(_told(17, 17), law=law, on="at_capture", captured=None)
    assert (unknown.result, unknown.law, unknown.from_basis) == ("undetermined", None, None)
    assert unknown.reasons == ("no_limit_known_for_that_day",)
    stated = _asked(_told(17, 17), law=law, on="at_capture", captured=None, limit_years=18)
    assert (stated.result, stated.law and stated.law.source) == ("yes", "")


def test_classes_of_a_legal_area() -> None:
    """
    The age from which a provision applies counts, too; an area of which nothing is listed has no classes.
    """

    def found(low: int, high: int) -> list[str]:
        return [result for _, result in legal_classes([_told(low, high)], "DE", _DAY, **_SAME)]

    assert found(13, 13) == ["yes", "no"]
    assert found(14, 17) == ["no", "yes"]
    assert found(13, 14) == ["undetermined", "undetermined"]
    assert found(18, 18) == ["no", "no"]
    assert legal_classes([_told(13, 13)], "FR", _DAY) == ()


def test_misuse_is_an_error_that_shows_nothing() -> None:
    """
    Each misuse has its id, and no text repeats what was passed.
    """

    def fails(code: str, *own: Any, **more: Any) -> None:
        with pytest.raises(UsageError) as caught:
            _asked(*own, **more)
        assert caught.value.code == code
        assert "secret" not in f"{caught.value} {caught.value.hint}"

    good = _told(13, 13)
    fails("CSEA-AGC-LIMIT", good, law=("DE", "secret"))
    fails("CSEA-AGC-LIMIT", good, limit_years=18)
    fails("CSEA-AGC-LIMIT", good, law=("DE", "secret"), limit_years=0)
    fails("CSEA-AGC-LIMIT", good, law=("DE", " "), limit_years=14)
    fails("CSEA-AGC-AREA", good, law=("secret", "§ 184b StGB"))
    fails("CSEA-AGC-NEVER", good, law=("FR", "INTERPOL secret"), limit_years=13)
    fails("CSEA-AGC-DAY", good, on="secret")
    fails("CSEA-AGC-DAY", good, captured=(_DAY, date(2026, 3, 1)))
    fails("CSEA-AGC-ASSESSMENT", {**good, "moment": "secret"})
    fails("CSEA-AGC-ASSESSMENT", {**good, "at": "secret"})
    fails("CSEA-AGC-ASSESSMENT", {**good, "years_min": "secret"})
    fails("CSEA-AGC-ASSESSMENT", "secret")


def test_an_entry_is_valid_in_a_message(root: Path, now: datetime) -> None:
    """
    Beside the years that it was computed from, the checker finds no fault with it.
    """
    message = json.loads((root / "conformance/examples/report-minimal.json").read_text("utf-8"))
    told = _told(13, 13, at="2026-03-02T08:55:00Z", assessed_by=message["sender"]["participant_id"])
    child = {"id": "child-1", "age_assessments": [told]}
    for later in (_DAY, date(2026, 3, 3)):
        child["legal_age_results"] = [_asked(told, on=later).entry()]
        message["payload"]["children"] = [child]
        message["provenance"][-1]["content_digest"] = content_digest(message)
        result = validate(json.dumps(message).encode(), now=now)
        assert (result.verdict, result.findings) == ("valid", ())


def test_a_result_becomes_an_entry() -> None:
    """
    The entry has the members of the model, and none where there is no day or no limit.
    """
    assert _asked(_told(13, 13)).entry() == {
        "jurisdiction": "DE",
        "provision": "§ 184b StGB",
        "limit_years": 14,
        "date": "2026-03-02",
        "result": "yes",
        "from_basis": "documented",
    }
    assert "from_basis" not in _asked(_told(13, 14)).entry()
    with pytest.raises(UsageError, match="CSEA-AGC-DAY"):
        _asked(_told(13, 13), on="at_capture").entry()
    law = ("GB-EAW", "Protection of Children Act 1978 s 7(6)")
    unknown = _asked(_told(13, 13), law=law)._replace(law=None)
    with pytest.raises(UsageError, match="CSEA-AGC-LIMIT"):
        unknown.entry()
