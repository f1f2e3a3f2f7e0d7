"""
The numbered examples are one case: each refers to those before it, and the digests of all agree.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

import pytest

from conformance.examples import examples
from csea_interop.core.builtins import content_digest, step_digest

Json = dict[str, Any]
#: A message by its number, and the one that it was made from.
_MADE_FROM: Final = {2: 1, 3: 2, 5: 3, 8: 7, 9: 8, 11: 10, 12: 11, 14: 13, 15: 14, 17: 16}
#: An answer by its number, and the one that it answers.
_ANSWERS: Final = {4: 3, 6: 5, 7: 3, 8: 2, 9: 1, 13: 12, 14: 11, 15: 10}
#: A withdrawal by its number, and the message that it takes back.
_TAKES_BACK: Final = {10: 1, 11: 2, 12: 3}
#: A message by its number, and the one from which its sender had what it passes on.
_ALLOWED_BY: Final = {2: 1, 3: 2, 5: 2, 8: 7, 9: 8, 11: 10, 12: 11, 14: 13, 15: 14, 17: 16}


def _chain() -> dict[int, Json]:
    numbers = {name: re.search(r"-chain-([0-9]{2})-", name) for name in examples()}
    return {int(n[1]): examples()[name] for name, n in sorted(numbers.items()) if n}


def _sender(message: Json) -> str:
    return str(message["sender"]["participant_id"])


def test_numbers_follow_the_clock() -> None:
    """
    The numbers have no gap; what a message refers to was created before it.
    """
    chain = _chain()
    assert sorted(chain) == list(range(1, 19))
    for links in (_MADE_FROM, _ANSWERS, _TAKES_BACK):
        for later, earlier in links.items():
            assert chain[earlier]["created_at"] < chain[later]["created_at"], (later, earlier)


@pytest.mark.parametrize(("later", "earlier"), _MADE_FROM.items())
def test_provenance_grows(later: int, earlier: int) -> None:
    """
    What was made from a message holds its steps, open or sealed, and then its own receipt of that message's digest.
    """
    old, new = _chain()[earlier], _chain()[later]
    before, after = old["provenance"], new["provenance"]
    assert len(after) > len(before)
    for was, now in zip(before, after, strict=False):
        assert now in (was, {"sequence": was["sequence"], "sealed_digest": step_digest(was)}), was["sequence"]
    receipt = after[len(before)]
    assert receipt["previous_step_digest"] == step_digest(before[-1])
    assert receipt["actor"] == _sender(new)
    if _sender(old) != _sender(new):
        assert receipt["activity"] == "received"
        assert receipt["content_digest"] == content_digest(old)
        assert receipt["at"] > old["created_at"]
        assert _sender(new) in [r["participant_id"] for r in old["recipients"]]


@pytest.mark.parametrize("number", range(1, 19))
def test_digests_agree(number: int) -> None:
    """
    Every step but the first states the digest of the one before, and the last states the digest of its message.
    """
    message = _chain()[number]
    steps = message["provenance"]
    assert [s["sequence"] for s in steps] == list(range(1, len(steps) + 1))
    for before, after in pairwise(steps):
        assert "sealed_digest" in after or after["previous_step_digest"] == step_digest(before)
    assert steps[-1]["content_digest"] == content_digest(message)
    assert steps[-1]["at"] == message["created_at"]


@pytest.mark.parametrize(("later", "earlier"), _ANSWERS.items())
def test_answers_name_what_they_answer(later: int, earlier: int) -> None:
    """
    An answer goes back to the sender, under the identifier, reference and items of the message, and starts at its receipt.
    """
    answered, answer = _chain()[earlier], _chain()[later]
    about = answer["payload"]["about"]
    assert answer["in_reply_to"] == about["message_id"] == answered["message_id"]
    assert about["reference"] == answered["sender_reference"]
    assert [r["participant_id"] for r in answer["recipients"]] == [_sender(answered)]
    assert _sender(answer) in [r["participant_id"] for r in answered["recipients"]]
    payload = answered["payload"]
    held = [i["id"] for i in payload.get("content_items", ())] + [
        i for w in payload.get("withdrawn", ()) for i in w["items"]
    ]
    assert set(about.get("items", ())) <= set(held)
    # Who passes an answer on had the answered message at the time that the earlier chain states for it.
    assert answer["payload"]["received_at"] > answered["created_at"]
    if later not in _MADE_FROM:
        first = answer["provenance"][0]
        assert (first["activity"], first["actor"]) == ("received", _sender(answer))
        assert first["content_digest"] == content_digest(answered)
        assert first["at"] == answer["payload"]["received_at"]


@pytest.mark.parametrize(("later", "earlier"), _TAKES_BACK.items())
def test_withdrawals_name_what_they_take_back(later: int, earlier: int) -> None:
    """
    A withdrawal names message and items that its recipient had from its sender, and leaves no more time than it was given.
    """
    withdrawn, withdrawal = _chain()[earlier], _chain()[later]
    (part,) = withdrawal["payload"]["withdrawn"]
    assert (part["message_id"], part["reference"]) == (withdrawn["message_id"], withdrawn["sender_reference"])
    assert set(part["items"]) <= {i["id"] for i in withdrawn["payload"]["content_items"]}
    assert withdrawal["recipients"] == withdrawn["recipients"]
    assert _sender(withdrawal) == _sender(withdrawn)
    if later in _MADE_FROM:
        before = _chain()[_MADE_FROM[later]]["payload"]
        assert withdrawal["payload"]["act_by"] < before["act_by"]
        assert withdrawal["payload"]["acknowledge_by"] < before["acknowledge_by"]
        assert _sender(withdrawal) in [r["participant_id"] for r in _chain()[_MADE_FROM[later]]["recipients"]]
        assert "pass_on" in before["required_actions"]


def test_withdrawals_are_acknowledged_in_time() -> None:
    """
    Each withdrawal has an answer before the time that it names, saying that all that it demands is done.
    """
    for number in _TAKES_BACK:
        demanded = _chain()[number]["payload"]
        (answer,) = [_chain()[a] for a, about in _ANSWERS.items() if about == number]
        assert answer["created_at"] <= demanded["acknowledge_by"]
        assert answer["payload"]["withdrawal_actions_done"] == demanded["required_actions"]


def test_references_are_those_of_their_owners() -> None:
    """
    An organisation has one reference for the case, others give it back as it is, and nobody knows one too early.
    """
    reports = {n: m for n, m in _chain().items() if m["message_type"] in {"report", "outcome", "withdrawal"}}
    own: dict[str, set[str]] = {}
    for message in reports.values():
        own.setdefault(_sender(message), set()).add(message["sender_reference"])
    assert {len(found) for found in own.values()} == {1}
    for message in reports.values():
        given = [(r["participant_id"], r["reference"]) for r in message.get("receiver_references", ())]
        given += [(r["participant_id"], r["reference"]) for r in message["payload"].get("related_reports", ())]
        for participant, reference in given:
            assert {reference} == own[participant]
            first = min(m["created_at"] for m in reports.values() if _sender(m) == participant)
            assert first < message["created_at"]


@pytest.mark.parametrize(("later", "earlier"), _ALLOWED_BY.items())
def test_purposes_only_get_less(later: int, earlier: int) -> None:
    """
    Nobody permits what was not permitted to them, and outside answers the purpose of collection stays what it was.
    """
    old, new = _chain()[earlier]["governance"], _chain()[later]["governance"]
    assert set(new["permitted_purposes"]) <= set(old["permitted_purposes"])
    if _chain()[later]["message_type"] != "outcome":
        assert new["original_purpose"] == old["original_purpose"]


def test_what_is_removed_is_committed_to() -> None:
    """
    Each part that a step takes out leaves a commitment, and is no longer there.
    """
    removed = [
        (message, change)
        for message in _chain().values()
        for step in message["provenance"]
        for change in step.get("changes", ())
        if change["kind"] == "removed"
    ]
    assert removed
    assert all("commitment" in change for _, change in removed)
    commitments = {(change["pointer"], change["commitment"]) for _, change in removed}
    assert len({value for _, value in commitments}) == len(commitments)


def test_lead_and_digest_come_from_the_case() -> None:
    """
    The signal names the account of the first report, and the hash set the digest of the confirmed item.
    """
    chain = _chain()
    (account,) = chain[1]["payload"]["accounts"]
    indicator = chain[18]["payload"]["indicator"]
    assert indicator["service"] == account["service"]
    assert [i["value"] for i in indicator["identifiers"]] == [i["value"] for i in account["identifiers"]]
    (confirmed,) = [i for i in chain[3]["payload"]["content_items"] if "children" in i]
    values = {h["value"] for n in (16, 17) for e in chain[n]["payload"]["entries"] for h in e["hashes"]}
    assert values == {h["value"] for h in confirmed["hashes"]}


def test_release_leads_back_to_no_case() -> None:
    """
    Nothing in the record for research is in the case that it could come from: no digest, identifier, reference or time.
    """
    release = examples()["report-research-release"]
    telling = re.compile(r"sha256:|urn:uuid:|[A-Z]{2}-[0-9]{4}-[0-9]{5}|[0-9a-f]{32}|T(?!00:00:00Z)[0-9]{2}:[0-9]{2}")
    case = {t for m in _chain().values() for t in _texts(m) if telling.search(t)}
    payload = release["payload"]
    assert case.isdisjoint({*_texts(payload), *_texts(release["provenance"]), release["sender_reference"]})
    assert [t for t in _texts(payload) if telling.search(t)] == []
    told = {"children", "accounts", "observations", "interactions", "involvements", "narratives", "related_reports"}
    assert told.isdisjoint(payload)
    assert [s for s in release["provenance"] if "sealed_digest" in s] == []


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for item in inner for text in _texts(item)]
