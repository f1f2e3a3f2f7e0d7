"""
Answers on the exchange that no case of the suite can show: hostile shapes, what is never shown, times that are linear.
"""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from csea_interop.core.errors import UsageError
from csea_interop.schema.policy import decide, members, reasons
from csea_interop.validation import told
from csea_interop.validation.asked import ask
from csea_interop.validation.attributes import is_coarse
from csea_interop.validation.completeness import judge_completeness, known_receiver, receivers
from csea_interop.validation.exchange import judge_exchange
from csea_interop.validation.message import examine

_CANARY = "canary-7f3a"


def _answers(value: Any, now: datetime) -> list[Any]:
    result, message = examine(json.dumps(value).encode(), now=now)
    questions = (None, ask(profile="research"), ask(role="platform", country="DE"), ask(purpose="statistics"))
    return [told.exchange_data(judge_exchange(message, result, asked, now)) for asked in questions] + [
        told.completeness_data(judge_completeness(message, result, name)) for name in receivers()
    ]


def _spoilt(value: Any, by: Any) -> list[Any]:
    """
    The message with each of its members in turn replaced.
    """
    out = []
    for name in value:
        out.append({**value, name: by})
        if isinstance(value[name], dict):
            out += [{**value, name: inner} for inner in _spoilt(value[name], by)]
    return out


@pytest.mark.parametrize("by", [None, 7, _CANARY, [_CANARY], {"tlp": _CANARY}, [{"role": _CANARY}], [[]]])
def test_message_of_any_shape_is_answered_and_not_quoted(root: Path, now: datetime, by: object) -> None:
    """
    A member of the wrong kind raises nothing, and no text of the sender's comes back.
    """
    message = json.loads((root / "conformance/examples/report-minimal.json").read_bytes())
    message["governance"]["raised"] = [{"pointer": f"/payload/{_CANARY}", "sensitivity": "highly_restricted"}]
    message["extensions"] = [{"namespace": f"https://{_CANARY}.example/", "critical": False, "content": {_CANARY: 1}}]
    for spoilt in _spoilt(message, by):
        assert _CANARY not in json.dumps(_answers(spoilt, now))


def test_raised_part_of_an_extension_is_named_by_what_the_model_knows(root: Path, now: datetime) -> None:
    """
    The pointer of a block ends where names of the sender's begin.
    """
    message = json.loads((root / "conformance/rules/bases/report.msg.json").read_bytes())
    message["extensions"][0]["content"] = {_CANARY: {"deep": 1}}
    message["governance"]["raised"] = [
        {"pointer": f"/extensions/0/content/{_CANARY}/deep", "sensitivity": "highly_restricted"}
    ]
    shown = json.dumps(_answers(message, now))
    assert _CANARY not in shown
    assert "/extensions/0/content" in shown


@pytest.mark.parametrize(
    ("how", "coarse", "exact"),
    [
        ("coarsen_to_day", "2026-03-05T00:00:00Z", "2026-03-05T00:00:01Z"),
        ("coarsen_to_day", "2026-03-05", "2026-03-05T00:00:00+02:00"),
        ("coarsen_to_month", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"),
        ("coarsen_to_domain", "https://files.example/", "https://files.example/a"),
        ("coarsen_to_domain", "https://files.example", "https://user@files.example"),
        ("coarsen_to_network", "192.0.2.0", "192.0.2.10"),
        ("coarsen_to_network", "2001:db8:1::", "2001:db8:1:2:3::"),
    ],
)
def test_value_is_coarse_enough_or_not(how: str, coarse: str, exact: str) -> None:
    """
    A value that says no more than it may goes as it stands.
    """
    assert is_coarse(how, coarse, "identifiable")
    assert not is_coarse(how, exact, "anonymised")


def test_band_goes_where_nobody_is_recognised() -> None:
    """
    Numbers of years do not tell whether they are a band, so the state of the data decides.
    """
    assert is_coarse("coarsen_to_band", 12, "anonymised")
    assert not is_coarse("coarsen_to_band", 12, "pseudonymised")


def test_nothing_goes_without_a_grant() -> None:
    """
    Where no grant stands, and of a role that does not exist, every member is withheld.
    """
    for owner, slots in members().items():
        for name in slots:
            assert decide("researcher", "victim_identification", "anonymised", owner, name).outcome == "withhold"
            assert decide("nobody", "research", "anonymised", owner, name).reason == "CSEA-EXC-005"


def test_police_have_all_of_it() -> None:
    """
    To find a child nothing is cut out.
    """
    outcomes = {
        decide("law_enforcement", "victim_identification", "identifiable", owner, name).outcome
        for owner, slots in members().items()
        for name in slots
    }
    assert outcomes == {"allow"}


def test_answer_takes_time_in_line_with_the_message(root: Path, now: datetime) -> None:
    """
    Ten times the recipients and items take about ten times as long, not a hundred times.
    """
    message = json.loads((root / "conformance/examples/report-minimal.json").read_bytes())

    def took(size: int) -> float:
        roles = ("platform", "other", "regulator", "hotline")
        item = message["payload"]["content_items"][0]
        many = {
            **message,
            "recipients": [{"participant_id": f"org:r-{n}", "role": roles[n % 4]} for n in range(size)],
            "payload": {
                **message["payload"],
                "content_items": [{**item, "id": f"item-{n}", "size_bytes": n} for n in range(size)],
            },
        }
        result, value = examine(json.dumps(many).encode(), now=now)
        start = time.process_time()
        found = judge_exchange(value, result, None, now)
        assert len(found.addressed) == size
        return time.process_time() - start

    took(100)
    assert took(4000) < 40 * max(took(400), 0.001)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"profile": "police"}, "profile"),
        ({"role": "detective"}, "role"),
        ({"purpose": "curiosity"}, "purpose"),
        ({"role": "hotline", "country": "Nederland"}, "country"),
        ({"country": "NL"}, "alone"),
        ({"profile": "hotline", "role": "platform"}, "another role"),
        ({"profile": "research", "purpose": "statistics"}, "another purpose"),
    ],
)
def test_question_that_makes_no_sense_is_refused(words: dict[str, str], said: str) -> None:
    """
    A word that does not exist, or two that contradict one another, is misuse; it is not repeated.
    """
    with pytest.raises(UsageError) as error:
        ask(**words)
    assert error.value.code == "CSEA-USE-RECIPIENT"
    assert said in error.value.message
    assert not any(word in error.value.message for word in words.values() if word not in ("research", "statistics"))


def test_unknown_receiver_is_refused() -> None:
    """
    Nothing is said of a receiver of whom nothing is known.
    """
    with pytest.raises(UsageError) as error:
        known_receiver("anyone")
    assert error.value.code == "CSEA-USE-RECEIVER"


def test_no_question_is_no_question() -> None:
    """
    Without a word nobody is asked about.
    """
    assert ask() is None
    assert {reason.answer for reason in reasons().values()} == {"may-not", "undetermined"}
