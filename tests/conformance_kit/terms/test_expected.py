"""
Expected failures: each has a reason and an end, none is about safety, and what passes after all is told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csea_interop.conformance.kit.asked import Asked, Product, Run
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.expected import Waived, applied, read, template
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.groups import groups
from csea_interop.conformance.kit.heldout.variants import MARK
from csea_interop.conformance.kit.record import fine
from csea_interop.core.errors import CseaError, InputError, UsageError

_TODAY = date(2026, 6, 1)
_ENTRY = {
    "case": "CSEA-AGE-002/invalid/010-a",
    "outcome": "fail",
    "reason": "ages are compared from version 2 on",
    "issue": "https://tracker.example/7",
    "owner": "validation team",
    "expires": "2026-12-31",
}


def _case(number: str, rule: str = "") -> Case:
    return Case(number, b"{}", NOW, USABLE, (), exact=True, rule=rule)


_AGE = _case("CSEA-AGE-002/invalid/010-a", "CSEA-AGE-002")
_OTHER = _case("CSEA-AGE-002/invalid/020-b", "CSEA-AGE-002")
_SAFETY = _case("CSEA-SAF-001/invalid/010-a", "CSEA-SAF-001")


def _file(folder: Path, **changes: str) -> Path:
    """
    A file with one entry; a day stands without quotes.
    """
    entry = _ENTRY | changes
    day = entry.pop("expires")
    path = folder / "expected.toml"
    lines = [f'{name} = "{text}"' for name, text in entry.items()]
    path.write_text("\n".join(["[[expected]]", *lines, f"expires = {day}"]) + "\n", "utf-8")
    return path


def _applied(root: Path, folder: Path, *outcomes: str, whole: tuple[Asked, ...] = (), **changes: str) -> Waived:
    asked = whole or (_AGE, _OTHER)[: len(outcomes)]
    run = Run(
        Product("p", "1", ("validator",)),
        "validator",
        tuple((case, Grade(outcome)) for case, outcome in zip(asked, outcomes, strict=True)),
    )
    return applied(run, read(_file(folder, **changes)), asked, groups(root / "conformance"), _TODAY)


def _outcomes(done: Waived) -> list[str]:
    return [got.outcome for _, got in done.run.grades]


def test_what_is_expected_is_waived_and_conforms(root: Path, tmp_path: Path) -> None:
    """
    The case that fails as stated is counted as expected; the run may conform.
    """
    done = _applied(root, tmp_path, "fail", "pass")
    assert _outcomes(done) == ["xfail", "pass"]
    assert fine(done)
    assert done.entries[0][1] == 1


@pytest.mark.parametrize("outcome", ["error", "timeout", "flaky", "leak"])
def test_another_outcome_is_not_waived(outcome: str, root: Path, tmp_path: Path) -> None:
    """
    Who expects a failure has not expected anything worse.
    """
    done = _applied(root, tmp_path, outcome, "pass")
    assert _outcomes(done)[0] == outcome
    assert not fine(done)


def test_what_passes_after_all_fails_the_run(root: Path, tmp_path: Path) -> None:
    """
    An entry that is no longer needed has to be taken out.
    """
    done = _applied(root, tmp_path, "pass", "pass")
    assert _outcomes(done) == ["xpass", "pass"]
    assert not fine(done)


def test_an_entry_whose_day_has_passed_covers_nothing(root: Path, tmp_path: Path) -> None:
    """
    The run fails by it, even where the case passes by now.
    """
    for outcome in ("fail", "pass"):
        done = _applied(root, tmp_path, outcome, "pass", expires="2026-05-31")
        assert _outcomes(done)[0] == outcome
        assert [entry.case for entry in done.expired] == [_AGE.id]
        assert not fine(done)


def test_the_last_day_counts(root: Path, tmp_path: Path) -> None:
    """
    An entry holds on the day that it names.
    """
    assert fine(_applied(root, tmp_path, "fail", "pass", expires="2026-06-01"))


def test_wildcards_stay_within_a_rule(root: Path, tmp_path: Path) -> None:
    """
    One entry may cover the cases of one rule, never those of several.
    """
    done = _applied(root, tmp_path, "fail", "fail", case="CSEA-AGE-002/*")
    assert _outcomes(done) == ["xfail", "xfail"]
    for pattern in ("CSEA-*", "*/invalid/*", "CSEA-AGE-00?/invalid/*", "*"):
        with pytest.raises(InputError) as caught:
            read(_file(tmp_path, case=pattern))
        assert caught.value.code == "CSEA-EXP-FORM"


def test_safety_is_never_waived(root: Path, tmp_path: Path) -> None:
    """
    Neither a case of a rule of safety nor one whose message is to be refused, asked or not.
    """
    refused = Case("combinations/a", b"{}", NOW, frozenset({"refused"}), (), exact=True)
    for case in (_SAFETY, refused):
        with pytest.raises(UsageError) as caught:
            _applied(root, tmp_path, "fail", whole=(case,), case=case.id)
        assert caught.value.code == "CSEA-EXP-SAFETY"


def test_wildcards_in_a_folder_stay_within_a_rule(root: Path, tmp_path: Path) -> None:
    """
    Cases of shapes stand in one folder and are about many rules: a pattern may cover those of one, and cases that are
    about no rule alone are named one by one.
    """
    count, kind = _case("shapes/A.b/minItems", "CSEA-STR-COUNT"), _case("shapes/A.b/type", "CSEA-STR-TYPE")
    other, plain = _case("shapes/C.d/minItems", "CSEA-STR-COUNT"), _case("shapes/A.b/minItems-kept")
    whole = (count, kind, other, plain)
    done = _applied(root, tmp_path, "fail", "fail", "fail", "fail", whole=whole, case="shapes/*/minItems")
    assert _outcomes(done) == ["xfail", "fail", "xfail", "fail"]
    for pattern in ("shapes/*", "shapes/A.b/*", "shapes/*kept"):
        with pytest.raises(UsageError) as caught:
            _applied(root, tmp_path, "fail", "fail", "fail", "fail", whole=whole, case=pattern)
        assert caught.value.code == "CSEA-EXP-WIDE"


def test_a_variant_is_waived_with_its_case(root: Path, tmp_path: Path) -> None:
    """
    One entry covers a case and its held-out variant, and one is offered for both.
    """
    varied = replace(_AGE, id=f"{_AGE.id}{MARK}")
    run = Run(Product("p", "1", ("validator",)), "validator", ((_AGE, Grade("fail")), (varied, Grade("timeout"))))
    known = groups(root / "conformance")
    done = applied(run, read(_file(tmp_path)), (_AGE,), known, _TODAY)
    assert _outcomes(done) == ["xfail", "timeout"]
    text = template(run, (), known)
    assert text.count("[[expected]]") == 1
    assert 'outcome = "timeout"' in text
    assert MARK not in text


def test_an_entry_that_covers_nothing_is_told(root: Path, tmp_path: Path) -> None:
    """
    A misspelt id would waive nothing, and nobody would notice.
    """
    with pytest.raises(UsageError) as caught:
        _applied(root, tmp_path, "pass", "pass", case="CSEA-AGE-002/invalid/990-z")
    assert caught.value.code == "CSEA-EXP-NOTHING"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": ""}, "CSEA-EXP-REASON"),
        ({"reason": " to-do "}, "CSEA-EXP-REASON"),
        ({"reason": "t.b.d."}, "CSEA-EXP-REASON"),
        ({"owner": " "}, "CSEA-EXP-REASON"),
        ({"issue": "..."}, "CSEA-EXP-REASON"),
        ({"outcome": "leak"}, "CSEA-EXP-FORM"),
        ({"outcome": "pass"}, "CSEA-EXP-FORM"),
        ({"expires": '"2026-12-31"'}, "CSEA-EXP-FORM"),
        ({"expires": "2026-12-31T00:00:00Z"}, "CSEA-EXP-FORM"),
        ({"extra": "1"}, "CSEA-EXP-FORM"),
        ({"case": "nothing"}, "CSEA-EXP-FORM"),
    ],
)
def test_what_is_wrong_with_an_entry_is_told(changes: dict[str, str], code: str, tmp_path: Path) -> None:
    """
    An entry has all members, in their form, and somebody has thought about it.
    """
    with pytest.raises(CseaError) as caught:
        read(_file(tmp_path, **changes))
    assert caught.value.code == code


@pytest.mark.parametrize("raw", [b"\xff", b"[[expected", b"expected = 1", b"[[other]]\na = 1\n", b"expected = [1]"])
def test_a_file_of_another_kind_is_told(raw: bytes, tmp_path: Path) -> None:
    """
    No traceback, whatever the file holds.
    """
    path = tmp_path / "expected.toml"
    path.write_bytes(raw)
    with pytest.raises(InputError) as caught:
        read(path)
    assert caught.value.code == "CSEA-EXP-FORM"
    with pytest.raises(InputError):
        read(tmp_path / "absent.toml")


def test_entries_to_fill_in_count_only_then(root: Path, tmp_path: Path) -> None:
    """
    What did not pass is offered, safety left out; as it is written it is refused.
    """
    run = Run(
        Product("p", "1", ("validator",)),
        "validator",
        ((_AGE, Grade("fail")), (_OTHER, Grade("pass")), (_SAFETY, Grade("fail"))),
    )
    text = template(run, (), groups(root / "conformance"))
    assert text.count("[[expected]]") == 1
    assert _AGE.id in text
    path = tmp_path / "expected.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        read(path)
    assert caught.value.code == "CSEA-EXP-REASON"
    path.write_text(text.replace('""', '"known"').replace("2000-01-01", "2030-01-01"), "utf-8")
    assert [entry.case for entry in read(path)] == [_AGE.id]
    assert template(run, read(path), groups(root / "conformance")) == ""
