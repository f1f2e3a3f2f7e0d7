"""
The library's own ways to ask: what they take, and that they agree.
"""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import csea_interop as csea
from csea_interop.reports import Context, load
from csea_interop.validation.judged import judge
from csea_interop.validation.tally import Tally
from library.messages import messages


@pytest.fixture(scope="module")
def validator(now: datetime) -> csea.Validator:
    """
    A validator at the moment of the vectors.
    """
    return csea.Validator(now=now)


def test_all_ways_to_ask_agree(validator: csea.Validator, now: datetime) -> None:
    """
    Functions and methods, quick and complete, by message and by stream, give one answer.
    """
    texts = messages()
    assert len(texts) > 200
    streamed = [judged.result for judged in validator.validate_stream(t for t in texts if t.strip())]
    results = []
    for raw in texts:
        result = csea.validate(raw, now=now)
        assert validator.validate(raw) == result == validator.judge(raw).result
        assert result.ok == bool(result) == csea.is_valid(raw, now=now) == validator.is_valid(raw)
        assert result.ok == (result.verdict in ("valid", "valid-with-warnings"))
        if raw.strip():
            results.append(result)
    assert streamed == results
    assert {r.verdict for r in results} >= {"valid", "valid-with-warnings", "invalid", "refused", "undetermined"}


def test_bytes_in_any_form_are_taken(validator: csea.Validator, root: Path) -> None:
    """
    ``bytes``, ``bytearray`` and ``memoryview`` of the same message are the same message.
    """
    raw = (root / "conformance/examples/report-minimal.json").read_bytes()
    for given in (raw, bytearray(raw), memoryview(raw), memoryview(bytearray(b"x" + raw))[1:]):
        assert validator.is_valid(given)
        assert validator.validate(given).verdict == "valid"
        assert [judged.verdict for judged in validator.validate_stream(given)] == ["valid"]


@pytest.mark.parametrize("wrong", ["{}", None, 3, ["{}"], {}])
def test_what_is_not_bytes_is_a_mistake_of_the_caller(validator: csea.Validator, wrong: Any) -> None:
    """
    Text and other things raise ``TypeError``, which does not quote them.
    """
    for ask in (csea.validate, csea.is_valid, validator.validate, validator.is_valid, validator.judge):
        with pytest.raises(TypeError, match="bytes") as caught:
            ask(wrong)
        assert "{}" not in str(caught.value)


def test_a_moment_without_a_zone_is_refused_at_once() -> None:
    """
    A time of nowhere raises where it is stated, not in the middle of a rule.
    """
    nowhere = datetime(2026, 4, 1)  # noqa: DTZ001 - that it has no zone is the point
    for ask in (csea.validate, csea.is_valid):
        with pytest.raises(csea.UsageError, match="CSEA-USE-TIME"):
            ask(b"{}", now=nowhere)
    with pytest.raises(csea.UsageError, match="CSEA-USE-TIME"):
        csea.Validator(now=nowhere)


def test_a_validator_never_changes(now: datetime) -> None:
    """
    It is frozen, equal to its equals, and keeps a copy of the lists that it was given.
    """
    own = csea.CodeList("ucs", "1", frozenset({"a"}))
    lists = [own]
    validator = csea.Validator(now=now, code_lists=lists)
    lists.append(own)
    assert validator.code_lists == (own,)
    assert {validator} == {csea.Validator(now=now, code_lists=(own,))}
    with pytest.raises(FrozenInstanceError):
        validator.now = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(csea.InputError, match="CSEA-LST-TWICE"):
        csea.Validator(code_lists=(own, own))


def test_a_validator_asks_all_that_a_run_asks(now: datetime) -> None:
    """
    Whatever the command can ask of every message, a validator made of the same settings asks, and changes none.
    """
    settings = csea.Settings(now, limits=csea.Limits(max_depth=12), run_key=b"of this run")
    validator = csea.Validator.of(settings)
    assert validator.settings() == settings
    assert csea.Validator(now=now).settings() == csea.Settings(now)
    plain = csea.Validator(now=now, limits=settings.limits)
    for raw in messages():
        assert validator.validate(raw) == plain.validate(raw)
        assert validator.is_valid(raw) == plain.is_valid(raw)
        assert validator.judge(raw) == judge(settings, "", 0, 1, raw)


def test_limits_hold(now: datetime) -> None:
    """
    A validator with its own caps refuses what is over them.
    """
    tight = csea.Validator(now=now, limits=csea.Limits(max_bytes=10, max_depth=2))
    assert [f.rule for f in tight.validate(b'{"a": [[[]]]}').findings] == ["CSEA-ENC-SIZE"]
    assert "CSEA-ENC-DEPTH" in tight.validate(b"[[[]]]").totals
    assert not tight.is_valid(b"[[[]]]")


def test_results_as_json_are_what_the_command_writes(validator: csea.Validator) -> None:
    """
    ``to_dict`` of a judged message says what ``-f json`` says of it, in the same words; a result's is a part of it.
    """
    judged = list(validator.validate_stream(t for t in messages() if t.strip()))
    written: list[str] = []
    report = load("json")(written.append, Context("1", "1", "2026-04-01T00:00:00Z"))
    tally = Tally()
    for one in judged:
        tally.add(one)
        report.outcome(one)
    report.close(tally)
    entries = json.loads("".join(written))["results"]
    for one, entry in zip(judged, entries, strict=True):
        value = one.to_dict()
        assert json.loads(one.to_json()) == value
        # The command may say more: of an exchange that was asked about, or of codes.
        assert [name for name in value if name != "findings" and entry[name] != value[name]] == []
        assert all(f.items() <= e.items() for f, e in zip(value["findings"], entry["findings"], strict=True))
        result = one.result.to_dict()
        assert json.loads(one.result.to_json()) == result
        assert [name for name in result if name != "findings" and value[name] != result[name]] == []


def test_representations_are_short_and_say_the_verdict(validator: csea.Validator) -> None:
    """
    What a debugger or a log shows of a result is its verdict and rules.
    """
    shown = repr(validator.validate(b'{"a": 1, "a": 2}'))
    assert shown == "<Result invalid: CSEA-ENC-DUPLICATE>"
    assert repr(validator.judge(b'{"a": 1, "a": 2}')) == f"<Judged number 1: {shown}>"


def test_rules_are_put_into_words() -> None:
    """
    Every rule has its words in every language; what is no rule is told, with what resembles it.
    """
    assert csea.rule("CSEA-AGE-003").fix.endswith(".")
    assert csea.rule("CSEA-AGE-003", "es").title != csea.rule("CSEA-AGE-003").title
    with pytest.raises(csea.UsageError) as caught:
        csea.rule("CSEA-AGE-0003")
    assert caught.value.code == "CSEA-USE-RULE"
    assert "CSEA-AGE-003" in caught.value.hint
