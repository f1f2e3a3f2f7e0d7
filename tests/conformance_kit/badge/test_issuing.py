"""
Which reports become badges, and which do not.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest

from conformance_kit.badge import making
from csea_interop.conformance.badge.facts import Facts
from csea_interop.conformance.badge.issuing import facts_to_issue
from csea_interop.conformance.badge.reports import facts_from
from csea_interop.conformance.kit.asked import Product, Run
from csea_interop.conformance.kit.expected import Waived
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.heldout.variants import MARK
from csea_interop.conformance.kit.record import Terms, record
from csea_interop.core.errors import CseaError

_CASES: Final = making.report()["cases"]


def _with(outcome: str) -> list[dict[str, Any]]:
    return [*_CASES[:-1], {**_CASES[-1], "outcome": outcome}]


def _issued(report: dict[str, Any], assurance: str = "reported", organisation: str = "Example organisation") -> Facts:
    return facts_to_issue(
        json.dumps(report).encode(), assurance=assurance, organisation=organisation, artifact=making.ARTIFACT
    )


_WAIVER: Final = making.waived_report()["waivers"][0]
_EXPIRED: Final = {**_WAIVER, "expires": "2026-01-31", "expired": True, "cases": 0}
_HELD: Final = {"commitment": making.SUITE, "left_out": 2, "public": {"pass": 21}, "held_out": {"pass": 19}}
REFUSED: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no report": ({"made": "up"}, "CSEA-REC-FORM"),
    "changed after the run": ({**making.report(), "level": "full"}, "CSEA-REC-DIGEST"),
    "does not conform": (making.report(cases=_with("fail")), "CSEA-BDG-UNFIT"),
    "says it conforms and does not": (making.report(cases=_with("fail"), conforms=True), "CSEA-REC-SUM"),
    "flaky": (making.report(cases=_with("flaky")), "CSEA-BDG-UNFIT"),
    "leaks": (making.report(cases=_with("leak")), "CSEA-BDG-UNFIT"),
    "an outcome that is none": (making.report(cases=_with("great"), counts={"pass": 40}), "CSEA-REC-FORM"),
    "a waiver that has run out": (making.report(waivers=[_EXPIRED]), "CSEA-BDG-UNFIT"),
    "skipped for no reason": (making.report(cases=_with("skip")), "CSEA-BDG-UNFIT"),
    "an expected failure passed": (making.report(cases=_with("xpass"), waivers=[_WAIVER]), "CSEA-BDG-UNFIT"),
    "cases were left out": (making.report(whole=False), "CSEA-BDG-PARTIAL"),
    "run once": (making.report(repeat=1), "CSEA-BDG-ONCE"),
    "counts of another run": (making.report(counts={"pass": 400}), "CSEA-REC-SUM"),
    "waived without saying what": (making.report(cases=_with("xfail")), "CSEA-REC-SUM"),
    "no case at all": (making.report(cases=[]), "CSEA-REC-FORM"),
    "a role that is none": (making.report(role="oracle"), "CSEA-REC-FORM"),
    "a product without a name": (making.report(product={"name": "", "version": "1"}), "CSEA-BDG-NOREPORT"),
    "no suite": (making.report(suite={"version": "1.0.0"}), "CSEA-REC-FORM"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_report_is_refused(case: str) -> None:
    """
    A badge is never made of it; the error names why.
    """
    report, code = REFUSED[case]
    with pytest.raises(CseaError) as raised:
        _issued(report)
    assert raised.value.code == code


@pytest.mark.parametrize(
    ("report", "assurance"),
    [
        (making.report(counts={"pass": 400}), "reported"),
        (making.report(cases=_with("xfail")), "reported"),
        (making.report(held_out={**_HELD, "held_out": {"pass": 40}}), "witnessed"),
        (making.report(held_out={**_HELD, "held_out": {"pass": 5}}), "witnessed"),
    ],
)
def test_a_badge_looks_at_the_sums_itself(report: dict[str, Any], assurance: str) -> None:
    """
    A report that contradicts itself makes no badge, even where nobody has read it from a file.
    """
    with pytest.raises(CseaError) as raised:
        facts_from(report, assurance, "Example organisation", making.ARTIFACT)
    assert raised.value.code == "CSEA-BDG-NOREPORT"


def test_a_variant_is_waived_with_its_case() -> None:
    """
    An entry that names a case covers its held-out variant.
    """
    variant = {**_CASES[-1], "id": f"{_CASES[-1]['id']}{MARK}", "outcome": "xfail", "verdict": False}
    held = {"commitment": making.SUITE, "left_out": 0, "public": {"pass": 39, "xfail": 1}, "held_out": {"xfail": 1}}
    cases = [*_with("xfail"), variant]
    rules = {**making.report()["rules"], "CSEA-AGE-040": {"xfail": 2}}
    waiver = {**_WAIVER, "cases": 2}
    facts = _issued(making.report(cases=cases, held_out=held, rules=rules, waivers=[waiver]))
    assert [one.case for one in facts.waivers] == [_WAIVER["case"]]
    assert facts.count("xfail") == 2


def test_facts_come_from_the_report() -> None:
    """
    Whatever the badge claims stands in the report, beside organisation, artifact and assurance.
    """
    report = making.waived_report()
    facts = _issued(report)
    assert (facts.role, facts.level, facts.profiles, facts.mode) == ("validator", "core", ("hotline",), "jsonl")
    assert (facts.product, facts.version, facts.report_digest) == ("Example checker", "2.4.1", report["report_digest"])
    assert (facts.count("pass"), facts.count("xfail"), facts.total) == (39, 1, 40)
    assert [(w.case, w.expires) for w in facts.waivers] == [(_CASES[-1]["id"], "2027-03-31")]


def test_skipped_cases_are_told_with_their_reason() -> None:
    """
    What the product does not state as an ability is a claim, beside the number of cases that were skipped for it.
    """
    missing = {"declared": [], "missing": {"size:16MiB": 1}}
    cases = [*_CASES[:-1], {**_CASES[-1], "outcome": "skip", "lacks": "size:16MiB"}]
    facts = _issued(making.report(cases=cases, capabilities=missing))
    assert (facts.without, facts.count("skip")) == (("size:16MiB",), 1)
    raw = making.svg(making.badge(facts)).decode()
    assert "none waived, 1 skipped; 39 of 40 cases passed" in raw
    assert "Skipped for want of: size:16MiB." in raw
    assert making.judged(raw.encode()).holds


def test_waivers_of_a_rule_are_taken_and_unused_ones_left() -> None:
    """
    One entry may waive all cases of a rule; one that no case needed is not on the badge; every waived case needs one.
    """
    waivers = [{**_WAIVER, "case": "CSEA-AGE-040/*"}, {**_WAIVER, "case": "CSEA-AGE-001/*", "cases": 0}]
    facts = _issued(making.report(cases=_with("xfail"), waivers=waivers))
    assert [waiver.case for waiver in facts.waivers] == ["CSEA-AGE-040/*"]
    with pytest.raises(CseaError):
        _issued(making.report(cases=_with("xfail"), waivers=waivers[1:]))


def test_report_that_the_kit_writes_is_read() -> None:
    """
    What ``run`` writes down of a run that conforms becomes a badge as it is.
    """
    case = SimpleNamespace(id="CSEA-AGE-001/valid/010-made-up", rule="CSEA-AGE-001")
    run = Run(
        Product("Example checker", "2.4.1", ("validator",)), "validator", ((case, Grade("pass", True, True, True)),)
    )
    terms = Terms(
        kit_version="0.1.0",
        model_version="1.0.0",
        suite={"id": "example", "version": "1.0.0", "digest": making.SUITE},
        level="core",
        mode="jsonl",
        seed=1,
        repeat=2,
    )
    written = record(Waived(run, (), date(2026, 4, 1)), terms)
    facts = _issued(json.loads(json.dumps(written)))
    assert (facts.suite_version, facts.suite_digest, facts.precision) == ("1.0.0", making.SUITE, "pointer")
    assert facts.count("pass") == 1


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (making.report(), "CSEA-BDG-WITNESS"),
        (making.report(held_out={**_HELD, "public": {"pass": 40}, "held_out": {}}), "CSEA-BDG-WITNESS"),
        (making.report(held_out={**_HELD, "held_out": {"pass": 40}}), "CSEA-REC-SUM"),
        (making.report(held_out={**_HELD, "held_out": {"pass": 5}}), "CSEA-REC-SUM"),
        (making.report(held_out={**_HELD, "commitment": "mine"}), "CSEA-REC-FORM"),
    ],
)
def test_witnessed_needs_cases_that_were_held_out(report: dict[str, Any], code: str) -> None:
    """
    Without them, where none passed, or where their numbers are not those of the cases, a witnessed badge is refused.
    """
    with pytest.raises(CseaError) as raised:
        _issued(report, "witnessed")
    assert raised.value.code == code


def test_witnessed_badge_carries_the_commitment() -> None:
    """
    The commitment to the seed and the number of cases held out are claims, and are drawn; no other badge has them.
    """
    facts = _issued(making.report(held_out=_HELD), "witnessed")
    assert facts.claims()["held_out"] == {"commitment": making.SUITE, "cases": 19, "left_out": 2}
    raw = making.svg(making.badge(facts))
    assert making.judged(raw).holds
    assert "40 of 40 cases passed (19 held out)" in raw.decode()
    assert "held_out" not in _issued(making.report(held_out=_HELD)).claims()


@pytest.mark.parametrize("name", ["", " ", " x", "x" * 201])
def test_organisation_needs_a_name(name: str) -> None:
    """
    Nothing, spaces at the ends, or a text too long is no name.
    """
    with pytest.raises(CseaError) as raised:
        _issued(making.report(), organisation=name)
    assert raised.value.code == "CSEA-BDG-NAME"


def test_attested_needs_an_attestation() -> None:
    """
    The word alone does not make it so.
    """
    with pytest.raises(CseaError) as raised:
        _issued(making.report(), "attested")
    assert raised.value.code == "CSEA-BDG-ASK"
    with pytest.raises(CseaError):
        facts_from(making.report(), "attested", "Example organisation", making.ARTIFACT)


def test_stored_report_is_the_one_that_the_guides_use() -> None:
    """
    The file beside this one is what the tests make.
    """
    assert json.loads((Path(__file__).parent / "report.json").read_bytes()) == making.report()
