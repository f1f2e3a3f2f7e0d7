"""
The proof by mutation, on a small model: what is killed, what survives, and what is said about it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compiler import tiny

from conformance_kit import small
from csea_interop.compiler.ir import Model
from csea_interop.conformance import alike, rulemutants, table
from csea_interop.conformance.adequacy import Adequacy, Settings, declared, measure
from csea_interop.conformance.suite import RuleCase, Suite
from csea_interop.core.errors import UsageError


def _model(folder: Path) -> Model:
    rule = {"each": "Item", "when": "has(this.word)", "require": "this.count < 5", "at": ["count", "id"]}
    return tiny.built(folder, tiny.with_rules(T001=rule))


def _message(count: int, **more: Any) -> Any:
    base = small.bases()["bases/alpha.msg.json"]
    return {**base, "items": [{**base["items"][0], "count": count, **more}]}


def _cases() -> tuple[RuleCase, ...]:
    return (
        small.case("invalid/010-five", _message(5, word="word"), ("/items/0/count", "error")),
        small.case("valid/010-four", _message(4, word="word")),
        small.case("valid/020-no-word", _message(5)),
    )


def _measured(model: Model, suite: Suite, reasons: dict[str, str] | None = None) -> Adequacy:
    return measure(model, suite, reasons or {}, lambda _value, _place, _out: None, {}, Settings())


def _survivors(result: Adequacy, group: str) -> set[str]:
    return {o.id for o in result.survivors if (o.group == "schema") == (group == "schema")}


def test_the_cases_made_from_a_model_kill_every_change_of_its_shape(tmp_path: Path) -> None:
    """
    No mutant of the small model's schema survives its own shape cases, and every element is covered.
    """
    model = _model(tmp_path)
    result = _measured(model, small.suite(model, _cases()))
    assert _survivors(result, "schema") == set()
    assert result.absent == ()
    assert result.disagreeing == ()


def test_a_constraint_without_its_near_miss_survives(tmp_path: Path) -> None:
    """
    Where the cases of one constraint are taken away, its mutants are told as survivors.
    """
    model = _model(tmp_path)
    whole = small.suite(model, _cases())
    fewer = replace(whole, shapes=tuple(c for c in whole.shapes if not c.id.startswith("Item.count/max")))
    assert _survivors(_measured(model, fewer), "schema") == {
        "Item.count/maximum/drop",
        "Item.count/maximum/loosen",
        "Item.count/maximum/tighten",
    }


def test_near_misses_of_a_rule_kill_its_changes_but_one(tmp_path: Path) -> None:
    """
    Three cases kill all but the second target, which no message can reach: the first is always there.
    """
    model = _model(tmp_path)
    result = _measured(model, small.suite(model, _cases()))
    assert _survivors(result, "rules") == {f"{small.RULE}/at-drop-1"}
    reason = {f"{small.RULE}/at-drop-1": "count is required, so it is always pointed at"}
    assert _measured(model, small.suite(model, _cases()), reason).adequate


@pytest.mark.parametrize(
    ("taken", "mutant"),
    [
        ("invalid/010-five", "require/boundary-0"),
        ("valid/010-four", "require/minus-one-2"),
        ("valid/020-no-word", "drop-when"),
    ],
)
def test_without_a_near_miss_a_change_of_the_rule_survives(tmp_path: Path, taken: str, mutant: str) -> None:
    """
    Each of the cases kills something that no other does.
    """
    model = _model(tmp_path)
    cases = tuple(c for c in _cases() if not c.id.endswith(taken))
    assert f"{small.RULE}/{mutant}" in _survivors(_measured(model, small.suite(model, cases)), "rules")


def test_an_entry_that_explains_nothing_is_told(tmp_path: Path) -> None:
    """
    A declared mutant that a case kills, or that does not exist, is no explanation.
    """
    model = _model(tmp_path)
    reasons = {f"{small.RULE}/negate": "it is killed all the same", "CSEA-TST-009/negate": "there is no such rule"}
    result = _measured(model, small.suite(model, _cases()), reasons)
    assert result.idle == tuple(sorted(reasons))
    assert not result.adequate


def test_a_rule_that_a_case_contradicts_is_told(tmp_path: Path) -> None:
    """
    Mutants of a rule that the cases contradict prove nothing, so the rule itself is reported.
    """
    model = _model(tmp_path)
    wrong = small.case("valid/030-six", _message(6, word="word"))
    result = _measured(model, small.suite(model, (*_cases(), wrong)))
    assert result.disagreeing == (f"{small.RULE}: {wrong.id}",)


def test_members_that_a_rule_treats_alike_are_proven_equivalent(tmp_path: Path) -> None:
    """
    Swapping two members of which a rule asks the same is recognised as no change.
    """
    rule = {"each": "Item", "require": "!has(this.marks) && !has(this.first)", "at": ["id"]}
    asked = {"each": "Message", "require": "!has(message.items) || !has(message.more)", "at": ["items"]}
    model = tiny.built(tmp_path, tiny.with_rules(T001=rule, T002=asked))
    result = _measured(model, small.suite(model))
    swaps = {o.id: o.state for o in result.outcomes if o.operator == "swap" and o.group != "schema"}
    assert swaps == {"CSEA-TST-002/swap-message.items-message.more": "equivalent"}


def test_a_code_in_no_sound_message_is_told(tmp_path: Path) -> None:
    """
    An element that stands in no sound message leaves the suite inadequate, unless a reason is given for it.
    """
    model = _model(tmp_path)
    whole = small.suite(model, _cases())
    fewer = replace(whole, shapes=tuple(c for c in whole.shapes if "blue" not in c.line()))
    reason = {f"{small.RULE}/at-drop-1": "count is required, so it is always pointed at"}
    told = _measured(model, fewer, reason)
    assert told.absent == ("Colour=blue",)
    assert not told.adequate
    assert "in no valid message\n  Colour=blue\n" in table.text(told)
    named = _measured(model, fewer, {**reason, "Colour=blue": "nobody has seen this colour yet"})
    assert named.absent == ()
    assert named.coverage.counts["codes by hand"][0] == named.coverage.counts["codes by hand"][1] - 1


def test_each_constraint_is_counted_with_its_invalid_case(tmp_path: Path) -> None:
    """
    A constraint counts as broken where an invalid case kills the schema without it.
    """
    model = _model(tmp_path)
    broken, implied, every = _measured(model, small.suite(model, _cases())).constraints
    assert broken + implied == every > 20
    whole = small.suite(model, _cases())
    fewer = replace(whole, shapes=tuple(c for c in whole.shapes if not c.id.startswith("Item.count/max")))
    assert _measured(model, fewer).constraints == (broken - 1, implied, every)


def test_the_table_names_counts_and_survivors(tmp_path: Path) -> None:
    """
    The report states the number of mutants and each survivor by its id.
    """
    model = _model(tmp_path)
    result = _measured(model, small.suite(model, _cases()))
    text = table.text(result)
    assert f"{small.RULE}/at-drop-1" in text
    assert f"{len(result.outcomes)} mutants" in text


def test_a_reason_is_a_sentence(tmp_path: Path) -> None:
    """
    An entry without a reason is refused.
    """
    assert declared(tmp_path) == {}
    (tmp_path / "adequacy.yaml").write_text("CSEA-TST-001/negate: same\n", "utf-8")
    with pytest.raises(UsageError, match="needs a reason"):
        declared(tmp_path)


def test_settings_are_whole_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The environment gives seed and counts.
    """
    monkeypatch.setenv("CSEA_ADEQUACY_SCHEMA", "7")
    assert Settings.of_environment() == Settings(schema=7)
    monkeypatch.setenv("CSEA_ADEQUACY_SEED", "one")
    with pytest.raises(UsageError):
        Settings.of_environment()


def test_a_guard_on_the_way_of_the_walk_is_proven_to_hold(root_model: Model) -> None:
    """
    What a binding asks of the very list that the rule walks is always so.
    """
    bound = next(b for b in root_model.rules if b.rule.id == "CSEA-STA-001")
    proofs = {m.id: m.equivalent for m in rulemutants.mutants(root_model, bound)}
    assert proofs["CSEA-STA-001/wrong/operand-1"] == alike.GUARD_HOLDS
    assert proofs["CSEA-STA-001/wrong/operand-2"] == alike.GUARD_HOLDS
    assert proofs["CSEA-STA-001/negate"] == ""
