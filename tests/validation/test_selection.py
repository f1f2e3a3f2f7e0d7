"""
Rules left out and raised: what can be, what cannot, and that it is always told.
"""

from __future__ import annotations

import json
import pickle
from datetime import datetime
from pathlib import Path

import pytest

from csea_interop.core.errors import UsageError
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.reports import Context, formats, load
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.profiles import profiles
from csea_interop.validation.judged import judge
from csea_interop.validation.message import validate
from csea_interop.validation.selection import selection
from csea_interop.validation.settings import Settings
from csea_interop.validation.tally import Tally
from csea_model._constants import REFUSES

_PROTECTED = sorted(
    rule
    for rule, entry in catalogue().items()
    if entry.family in ("SAF", "ENC", "STR") or entry.refuses or entry.group == "safety"
)


def test_every_refusing_rule_is_protected() -> None:
    """
    Nothing that refuses a message can be left out.
    """
    assert set(REFUSES) <= set(_PROTECTED)
    assert len(_PROTECTED) > 20


@pytest.mark.parametrize("rule", _PROTECTED)
def test_protected_rule_cannot_be_left_out(rule: str) -> None:
    """
    By its id, in whatever case, it is refused with the reason; ``--select`` leaves it in.
    """
    with pytest.raises(UsageError) as caught:
        selection(ignore=[rule.lower()])
    assert caught.value.code == "CSEA-USE-PROTECTED"
    assert caught.value.hint
    chosen = selection(select=["CSEA-AGE-001"])
    assert chosen is not None
    assert rule not in chosen.left_out


def test_selector_is_id_family_or_group() -> None:
    """
    The same rules by each way of naming them.
    """
    age = {rule for rule in catalogue() if rule.startswith("CSEA-AGE-")}
    for name in ("AGE", "age", "CSEA-AGE"):
        chosen = selection(ignore=[name])
        assert chosen is not None
        assert chosen.left_out == age
    one = selection(ignore=["AGE-003"])
    assert one is not None
    assert one.left_out == {"CSEA-AGE-003"}
    group = selection(ignore=["recommended"])
    assert group is not None
    assert group.left_out == {rule for rule, entry in catalogue().items() if entry.group == "recommended"}
    rest = selection(select=["AGE"], ignore=["CSEA-AGE-001"])
    assert rest is not None
    assert set(catalogue()) - rest.left_out == age - {"CSEA-AGE-001"} | set(_PROTECTED)
    assert selection() is None


def test_no_rule_is_taken_less_seriously() -> None:
    """
    Whatever is stated, a severity is the model's or above it; lowering is an error.
    """
    for rule, entry in catalogue().items():
        for level in SEVERITY_RANK:
            if SEVERITY_RANK[level] < SEVERITY_RANK[entry.severity]:
                with pytest.raises(UsageError) as caught:
                    selection(severity=[f"{rule}={level}"])
                assert caught.value.code == "CSEA-USE-LOWERED"
            else:
                stated = selection(severity=[f"{rule}={level}"])
                assert stated is not None
                assert stated.raised == ({rule: level} if level != entry.severity else {})


def test_profiles_only_raise_and_say_why() -> None:
    """
    The published profiles raise rules that exist, none of safety, each with a reason.
    """
    assert set(profiles()) == {"hotline", "platform", "law_enforcement", "statistics"}
    for profile in profiles().values():
        assert profile.raises
        for rule, (to, why) in profile.raises.items():
            assert SEVERITY_RANK[to] > SEVERITY_RANK[catalogue()[rule].severity]
            assert rule not in _PROTECTED
            assert why.endswith(".")


def test_stated_severity_wins_over_the_profile() -> None:
    """
    A user may take a raised rule back to what the model says, and no further.
    """
    chosen = selection(profile="statistics", severity=["STA-004=error"])
    assert chosen is not None
    assert chosen.raised["CSEA-STA-004"] == "error"
    assert chosen.profile == "statistics"


def test_left_out_rules_never_change_the_other_findings(root: Path, now: datetime) -> None:
    """
    For each invalid vector: without its rules the rest is the same, and the counts add up.
    """
    files = sorted((root / "conformance/rules").glob("*/invalid/*.msg.json"))[::7]
    chosen = selection(ignore=["AGE", "recommended", "IDN", "LNG"])
    assert chosen is not None
    asked = Settings(now, selection=chosen)
    some = 0
    for file in files:
        raw = file.read_bytes()
        whole, part = validate(raw, now=now), judge(asked, file.name, 0, 1, raw).result
        assert [f for f in whole.findings if f.rule not in chosen.left_out] == list(part.findings)
        assert whole.totals == {**part.totals, **part.ignored}
        assert not set(part.ignored) & set(part.totals)
        assert (part.verdict == "refused") == (whole.verdict == "refused")
        some += bool(part.ignored)
    assert some > 10


@pytest.mark.parametrize("name", sorted(formats()))
def test_every_output_says_that_rules_were_left_out(name: str, root: Path, now: datetime) -> None:
    """
    A verdict reached without some rules never looks like one reached with all.
    """
    file = next((root / "conformance/rules").glob("CSEA-AGE-003-*/invalid/010-*.msg.json"))
    chosen = selection(ignore=["CSEA-AGE-003"])
    assert chosen is not None
    written: list[str] = []
    report = load(name)(written.append, Context("0", "1", "t", left_out=tuple(sorted(chosen.left_out))))
    tally = Tally()
    item = judge(Settings(now, selection=chosen), "a.json", 0, 1, file.read_bytes())
    assert item.result.verdict == "valid"
    tally.add(item)
    report.outcome(item)
    report.close(tally)
    text = "".join(written)
    # The page for people says it in its own words.
    assert ("Rules left out on request" if name == "html" else "ignored") in text
    assert "CSEA-AGE-003" in text


def test_settings_travel_to_other_processes(now: datetime) -> None:
    """
    What is asked can be pickled, selection included.
    """
    asked = Settings(now, selection=selection(ignore=["AGE"], profile="hotline"))
    again = pickle.loads(pickle.dumps(asked))
    assert again == asked


def test_more_findings_than_are_shown_are_sifted_before_the_cut(root: Path, now: datetime) -> None:
    """
    Thousands of findings of a rule that is left out do not crowd out the others.
    """
    value = json.loads((root / "conformance/examples/report-minimal.json").read_bytes())
    value["payload"]["children"] = [{"id": f"child-{n}", "identification": "not_identified"} for n in range(1100)]
    value["payload"]["children"][5]["id"] = "child-4"
    raw = json.dumps(value).encode()
    chosen = selection(ignore=["CSEA-AGE-001"])
    part = judge(Settings(now, selection=chosen), "a", 0, 1, raw).result
    assert part.ignored["CSEA-AGE-001"] >= 1000
    assert part.findings
    assert {f.rule for f in part.findings} == set(part.totals)


def test_leaving_a_rule_out_lets_no_message_go(root: Path, now: datetime) -> None:
    """
    The exchange is judged on all that was found; only the exit status follows what was asked.
    """
    file = next((root / "conformance/rules").glob("CSEA-AGE-003-*/invalid/010-*.msg.json"))
    whole = judge(Settings(now), "a", 0, 1, file.read_bytes())
    part = judge(Settings(now, selection=selection(ignore=["AGE"])), "a", 0, 1, file.read_bytes())
    assert (whole.result.verdict, part.result.verdict) == ("invalid", "valid")
    assert whole.exchange == part.exchange
    assert whole.exchange.answer == whole.held == "may-not"
    assert part.held == "may"
