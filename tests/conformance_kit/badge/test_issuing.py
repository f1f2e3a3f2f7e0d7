"""
Which reports become badges, and which do not.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest

from conformance_kit.badge import making
from csea_interop.conformance.badge.facts import Facts
from csea_interop.conformance.badge.issuing import facts_to_issue
from csea_interop.conformance.badge.reports import facts_from
from csea_interop.conformance.kit.asked import Product, Run
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.record import Terms, record
from csea_interop.core.canonical import digest
from csea_interop.core.errors import CseaError

_CASES: Final = making.report()["cases"]


def _with(outcome: str) -> list[dict[str, Any]]:
    return [*_CASES[:-1], {**_CASES[-1], "outcome": outcome}]


def _issued(report: dict[str, Any], assurance: str = "reported", organisation: str = "Example organisation") -> Facts:
    return facts_to_issue(
        json.dumps(report).encode(), assurance=assurance, organisation=organisation, artifact=making.ARTIFACT
    )


_HELD: Final = {"commitment": making.SUITE, "public": {"pass": 40}, "held_out": {"pass": 38}}
REFUSED: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no report": ({"made": "up"}, "CSEA-BDG-NOREPORT"),
    "changed after the run": ({**making.report(), "level": "full"}, "CSEA-BDG-DIGEST"),
    "does not conform": (making.report(cases=_with("fail"), conforms=False), "CSEA-BDG-UNFIT"),
    "says it conforms and does not": (making.report(cases=_with("fail")), "CSEA-BDG-UNFIT"),
    "flaky": (making.report(cases=_with("flaky")), "CSEA-BDG-UNFIT"),
    "leaks": (making.report(cases=_with("leak")), "CSEA-BDG-UNFIT"),
    "an outcome that is none": (making.report(cases=_with("great"), counts={"pass": 39, "error": 1}), "CSEA-BDG-UNFIT"),
    "an expected failure passed": (making.report(cases=_with("xpass")), "CSEA-BDG-UNFIT"),
    "cases were left out": (making.report(whole=False), "CSEA-BDG-PARTIAL"),
    "run once": (making.report(repeat=1), "CSEA-BDG-ONCE"),
    "counts of another run": (making.report(counts={"pass": 400}), "CSEA-BDG-NOREPORT"),
    "waived without saying what": (making.report(cases=_with("xfail")), "CSEA-BDG-NOREPORT"),
    "no case at all": (making.report(cases=[]), "CSEA-BDG-NOREPORT"),
    "a role that is none": (making.report(role="oracle"), "CSEA-BDG-NOREPORT"),
    "a product without a name": (making.report(product={"name": "", "version": "1"}), "CSEA-BDG-NOREPORT"),
    "no suite": (making.report(suite={"version": "1.0.0"}), "CSEA-BDG-NOREPORT"),
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


def test_report_of_the_first_form_is_read_too() -> None:
    """
    A report that states its suite by digest alone has the version of the model for the suite's.
    """
    report = {k: v for k, v in making.report(suite_digest=making.SUITE).items() if k not in ("suite", "report_digest")}
    facts = _issued({**report, "report_digest": digest(report)})
    assert (facts.suite_digest, facts.suite_version) == (making.SUITE, "1.0.0")


def test_waivers_of_a_rule_are_taken_and_unused_ones_left() -> None:
    """
    One entry may waive all cases of a rule; one that no case needed is not on the badge; every waived case needs one.
    """
    waivers = [{"case": "CSEA-AGE-040/*", "expires": "2027-03-31"}, {"case": "CSEA-AGE-001/*", "expires": "2027-03-31"}]
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
    written = record(run, Terms("0.1.0", "1.0.0", making.SUITE, "core", 1, 2, suite_version="1.0.0"))
    facts = _issued(json.loads(json.dumps(written)))
    assert (facts.suite_version, facts.suite_digest, facts.precision) == ("1.0.0", making.SUITE, "pointer")
    assert facts.count("pass") == 1


@pytest.mark.parametrize(
    "held", [None, {**_HELD, "held_out": {"pass": 3, "fail": 1}}, {**_HELD, "held_out": {}}, {"commitment": 1}]
)
def test_witnessed_needs_cases_that_were_held_out(held: object) -> None:
    """
    Without them, or where one did not pass, a witnessed badge is refused.
    """
    with pytest.raises(CseaError) as raised:
        _issued(making.report(held_out=held), "witnessed")
    assert raised.value.code == "CSEA-BDG-WITNESS"


def test_witnessed_badge_carries_the_commitment() -> None:
    """
    The commitment to the seed is a claim.
    """
    facts = _issued(making.report(held_out=_HELD), "witnessed")
    assert facts.claims()["held_out"] == making.SUITE
    assert making.judged(making.svg(making.badge(facts))).holds


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
