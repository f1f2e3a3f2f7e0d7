"""
Profiles and capabilities: what is asked beyond the model's own severities, and what may be done without.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from conformance_kit.terms.answering import Inside
from csea_interop.conformance.kit.asked import Run
from csea_interop.conformance.kit.capabilities import capabilities
from csea_interop.conformance.kit.cases import Case, at_level, cases
from csea_interop.conformance.kit.expected import Waived
from csea_interop.conformance.kit.record import fine
from csea_interop.conformance.kit.runner import run
from csea_interop.schema.profiles import profiles


@pytest.fixture(scope="module")
def rules(root: Path) -> tuple[Case, ...]:
    """
    The cases of rules and combinations.
    """
    return tuple(case for case in cases(root / "conformance") if case.kind in ("rules", "combinations"))


def _run(harness: Inside, chosen: tuple[Case, ...], known: frozenset[str] = frozenset()) -> Run:
    return run(harness, chosen, seed=1, repeat=1, step=lambda: None, known=known)


def _some(rules: tuple[Case, ...], profile: str) -> list[Case]:
    """
    The cases that a profile touches, and every tenth of the others.
    """
    raised = set(profiles()[profile].raises)
    touched = [bool(raised & {finding.rule for finding in case.findings}) for case in rules]
    return [case for number, case in enumerate(rules) if touched[number] or not number % 10]


def _of(rules: Sequence[Case], profile: str) -> tuple[Case, ...]:
    return tuple(kept for case in rules if (kept := at_level(case, "full", profile)) is not None)


@pytest.mark.parametrize("profile", sorted(profiles()))
def test_our_validator_answers_every_profile(profile: str, rules: tuple[Case, ...]) -> None:
    """
    Each case has the verdict that the raised severities give.
    """
    done = _run(Inside(), _of(_some(rules, profile), profile))
    assert [case.id for case, got in done.grades if got.outcome != "pass"] == []


@pytest.mark.parametrize("profile", sorted(name for name, one in profiles().items() if one.raises))
def test_who_knows_no_profile_fails_where_one_raises(profile: str, rules: tuple[Case, ...]) -> None:
    """
    Exactly the cases that expect a raised rule are answered wrongly by a validator that ignores the profile.
    """
    some = _some(rules, profile)
    chosen = _of(some, profile)
    done = _run(Inside(profiles=False), chosen)
    failed = {case.id for case, got in done.grades if got.outcome != "pass"}
    changed = {
        case.id for case, before in zip(chosen, some, strict=True) if case.exact and case.verdicts != before.verdicts
    }
    assert failed == changed
    assert failed


def test_a_profile_asks_for_its_rules_at_the_lower_level(rules: tuple[Case, ...]) -> None:
    """
    A rule that a profile raises is asked for at level core, too.
    """
    for name, profile in profiles().items():
        core = {case.rule for case in rules if at_level(case, "core", name) is not None}
        assert set(profile.raises) <= core, name


def test_the_list_of_capabilities_is_of_its_form(root: Path) -> None:
    """
    The file keeps its schema, and names every kind of message.
    """
    folder = root / "conformance"
    schema = json.loads((folder / "schemas/capabilities.schema.json").read_bytes())
    jsonschema.validate(json.loads((folder / "capabilities.json").read_bytes()), schema)
    kinds = {json.loads(path.read_bytes())["message_type"] for path in (folder / "examples").glob("*.json")}
    assert {f"payload:{kind}" for kind in kinds} == capabilities(folder)


def test_what_is_not_declared_is_not_asked(root: Path, rules: tuple[Case, ...]) -> None:
    """
    A validator of reports is asked for nothing else but safety; it conforms, and what it lacks is told.
    """
    known = capabilities(root / "conformance")
    harness = Inside(capabilities=("payload:report", "something:else"))
    done = _run(harness, rules[::4], known)
    skipped = {case.id: got for case, got in done.grades if got.outcome == "skip"}
    assert skipped
    assert not set(harness.asked) & set(skipped)
    assert {got.lacks for got in skipped.values()} == known - {"payload:report"}
    assert not [name for name in skipped if name.startswith("CSEA-SAF")]
    assert fine(Waived(done, (), date(2026, 6, 1)))
    covered = [got for _, got in done.grades if got.needs == "payload:report"]
    assert len(covered) > 20
    assert {got.outcome for got in covered} == {"pass"}


def test_what_is_not_optional_is_asked_of_all(root: Path, rules: tuple[Case, ...], tmp_path: Path) -> None:
    """
    A capability that the data does not call optional takes no case away.
    """
    stated = json.loads((root / "conformance/capabilities.json").read_bytes())
    for entry in stated["capabilities"]:
        entry["optional"] = entry["id"] != "payload:signal"
    (tmp_path / "capabilities.json").write_text(json.dumps(stated), "utf-8")
    known = capabilities(tmp_path)
    done = _run(Inside(capabilities=("payload:report",)), rules[::4], known)
    lacked = {got.lacks for _, got in done.grades}
    assert "payload:signal" not in lacked
    assert "payload:statistics" in lacked


def test_who_declares_no_kind_is_asked_for_all(root: Path, rules: tuple[Case, ...]) -> None:
    """
    A capability that nobody knows takes nothing away.
    """
    harness = Inside(capabilities=("payload:nothing", "fast"))
    few = rules[:40]
    assert {got.outcome for _, got in _run(harness, few, capabilities(root / "conformance")).grades} == {"pass"}
    assert set(harness.asked) == {case.id for case in few}
