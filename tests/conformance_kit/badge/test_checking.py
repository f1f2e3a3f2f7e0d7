"""
What each check holds a badge against, beyond the attacks of the table.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.facts import is_sound
from csea_interop.conformance.badge.verify import NAMES


@pytest.mark.parametrize(
    "other",
    [
        {"product": "Another checker"},
        {"version": "3.0.0"},
        {"role": "library"},
        {"level": "full"},
        {"profiles": ()},
        {"suite_digest": "sha256:" + "1" * 64},
        {"precision": "verdict"},
        {"mode": "http"},
        {"counts": tuple((k, 99 if k == "pass" else v) for k, v in making.facts().counts)},
    ],
    ids=str,
)
def test_badge_that_claims_more_than_its_report_is_found(other: dict[str, Any]) -> None:
    """
    With the digest of the report, and one fact that is not in it, the badge is not one of the report.
    """
    raw = making.svg(making.badge(replace(making.facts(), **other)))
    trust = making.trust(suites=())
    assert making.judged(raw, trust=trust).holds
    got = making.judged(raw, trust=trust, report=making.report())
    assert got == making.Judged(holds=False, codes=("CSEA-BDG-REPORT",))


def test_report_that_makes_no_badge_is_not_the_one() -> None:
    """
    A report of a run that does not conform is held against a badge without an error.
    """
    got = making.judged(making.svg(), report=making.report(conforms=False))
    assert got.codes == ("CSEA-BDG-REPORT",)


def test_every_check_is_told_in_its_order() -> None:
    """
    Whatever is wrong, all checks are listed; those that were not reached are not called passed.
    """
    for raw in (making.svg(), b"", making.svg()[:-9], making.svg(by="stranger")):
        got = making.full(raw)
        assert tuple(check.name for check in got.checks) == NAMES
        assert all((check.state == "failed") == bool(check.code) for check in got.checks)
    assert [check.state for check in making.full(b"").checks] == ["failed", *["not checked"] * 10]


def test_text_has_no_picture_to_check() -> None:
    """
    Of a credential alone, the picture is not checked, which is not the same as passed.
    """
    states = {check.name: check.state for check in making.full(made(making.badge(), making.token(), "jws")).checks}
    assert (states["picture"], states["signature"]) == ("not checked", "passed")


_UNSOUND: Final[dict[str, dict[str, Any]]] = {
    "a precision of its own": {"precision": "best"},
    "witnessed without a seed": {"assurance": "witnessed", "held": 3},
    "a seed without a witness": {"commitment": "sha256:" + "1" * 64},
    "witnessed with no case held out": {"assurance": "witnessed", "commitment": "sha256:" + "1" * 64},
    "all cases held out": {"assurance": "witnessed", "commitment": "sha256:" + "1" * 64, "held": 40},
    "cases held out of a reported run": {"held": 3},
    "fewer than none left out": {"left_out": -1},
    "run once": {"repeat": 1},
    "run yes times": {"repeat": 2.0},
    "a test that is a number": {"test": 1},
    "skipped for want of nothing": {"without": ("size:16MiB",)},
    "skipped for want of a sentence": {"without": ("a b",), "counts": (("skip", 1),)},
    "attested without an attestation": {"assurance": "attested"},
    "a role that is none": {"role": "oracle"},
    "a level that is none": {"level": "gold"},
    "a profile in capitals": {"profiles": ("Hotline",)},
    "a name that hides": {"organisation": "a\u200bb"},
    "an artifact without a digest": {"artifact": "README"},
    "a case that failed": {"counts": (("fail", 1),)},
    "nothing that passed": {"counts": (("pass", 0),)},
}


@pytest.mark.parametrize("case", _UNSOUND)
def test_facts_that_no_run_gives_make_no_badge(case: str) -> None:
    """
    Whoever signs them, and however the rest follows from them: they are not the claims of a badge.
    """
    sound, other = making.facts(), dict(_UNSOUND[case])
    if "counts" in other:
        other["counts"] = tuple({**dict(sound.counts), **dict(other["counts"])}.items())
    assert is_sound(sound)
    assert not is_sound(replace(sound, **other))
