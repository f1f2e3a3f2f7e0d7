"""
Made-up valid messages of two to six kilobytes, from a seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from csea_interop.core.builtins import content_digest, step_digest
from csea_model._constants import VERSION
from synthetic import answers, figures, leads, report
from synthetic.draw import COUNTRIES, NOW, Draw, Json, code, compact_size
from synthetic.faults import spoil

__all__ = [
    "NOW",
    "hash_sets",
    "messages",
    "outcomes",
    "reports",
    "signals",
    "spoil",
    "statistics",
    "withdrawals",
]

#: Bytes of compact text; most messages end a part short of the wanted size.
_SMALLEST, _USUAL, _LARGEST = 2600, 6000, 6000
_STEP = 400


def reports(seed: int) -> Iterator[Json]:
    """
    Endless valid reports, 4.5 kB of compact text on average.
    """
    number = 0
    while True:
        number += 1
        yield _report(Draw(f"report {seed} {number}"), number)


def statistics(seed: int) -> Iterator[Json]:
    """
    Endless valid statistics.
    """
    number = 0
    while True:
        number += 1
        yield _statistics(Draw(f"statistics {seed} {number}"), number)


def signals(seed: int) -> Iterator[Json]:
    """
    Endless valid signals.
    """
    number = 0
    while True:
        number += 1
        yield _shared(Draw(f"signal {seed} {number}"), number, "signal")


def hash_sets(seed: int) -> Iterator[Json]:
    """
    Endless valid hash sets of a few entries.
    """
    number = 0
    while True:
        number += 1
        yield _shared(Draw(f"hash set {seed} {number}"), number, "hash_set")


def outcomes(seed: int) -> Iterator[Json]:
    """
    Endless valid receipts and outcomes.
    """
    number = 0
    while True:
        number += 1
        yield _outcome(Draw(f"outcome {seed} {number}"), number)


def withdrawals(seed: int) -> Iterator[Json]:
    """
    Endless valid withdrawals.
    """
    number = 0
    while True:
        number += 1
        yield _withdrawal(Draw(f"withdrawal {seed} {number}"), number)


def messages(seed: int) -> Iterator[Json]:
    """
    Endless valid messages: one in twenty is statistics, all others are reports.
    """
    kinds = reports(seed), statistics(seed)
    number = 0
    while True:
        number += 1
        yield next(kinds[number % 20 == 0])


def _report(draw: Draw, number: int) -> Json:
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=draw.rng.randrange(60 * 24 * 60))
    role = draw.one(("hotline", "platform"))
    sender = _participant(draw, role)
    org = sender["participant_id"]
    first, then = ("notice_and_takedown", "victim_identification") if role == "hotline" else ("legal_compliance",) * 2
    steps = [("received", first)] + ([("repurposed", then)] if first != then else [])
    message = {
        **_envelope(draw, number, sender, start + timedelta(hours=3)),
        "message_type": "report",
        "recipients": [_participant(draw, "law_enforcement")],
        "governance": _governance(draw, sender, (first, then), start),
    }
    message["governance"] |= {"data_state": "identifiable", "sensitivity": "highly_restricted"}
    message["governance"]["handling"] = {"tlp": "AMBER+STRICT", "encrypt_in_transit": "must"}
    steps.append(("disclosed", then))
    size = round(draw.rng.triangular(_SMALLEST, _LARGEST, _USUAL))
    message["payload"] = report.payload(draw, org, start, size - compact_size(message) - _STEP * len(steps))
    return _recorded(draw, message, start, steps)


def _statistics(draw: Draw, number: int) -> Json:
    start = datetime(2026, 2, 1, 9, tzinfo=UTC) + timedelta(minutes=draw.rng.randrange(60 * 24 * 20))
    sender = _participant(draw, "hotline")
    message = {
        **_envelope(draw, number, sender, start + timedelta(hours=3)),
        "message_type": "statistics",
        "governance": _governance(draw, sender, ("notice_and_takedown", "statistics"), start),
        "payload": figures.payload(draw, sender),
    }
    message["governance"] |= {"data_state": "aggregated", "sensitivity": "public", "handling": {"tlp": "CLEAR"}}
    steps = [("collected", "notice_and_takedown"), ("repurposed", "statistics"), ("aggregated", "statistics")]
    return _recorded(draw, message, start, steps)


def _shared(draw: Draw, number: int, kind: str) -> Json:
    """
    A message between platforms, or from a hotline to one, that prevents what it is about.
    """
    start = datetime(2026, 4, 1, 9, tzinfo=UTC) + timedelta(minutes=draw.rng.randrange(60 * 24 * 20))
    sender = _participant(draw, "platform" if kind == "signal" else "hotline")
    recipient = _participant(draw, "platform")
    org, purpose = sender["participant_id"], "misuse_prevention_and_detection"
    signal = kind == "signal"
    message = {
        **_envelope(draw, number, sender, start + timedelta(hours=3)),
        "message_type": kind,
        "recipients": [recipient],
        "governance": _governance(draw, sender, (purpose, purpose), start),
        "payload": leads.signal(draw, org, start) if signal else leads.hash_set(draw, org, recipient, start),
    }
    message["governance"] |= {"data_state": "pseudonymised", "sensitivity": "highly_restricted"}
    message["governance"]["handling"] = {"tlp": "AMBER+STRICT"}
    return _recorded(draw, message, start, [("collected", purpose), ("disclosed", purpose)])


def _outcome(draw: Draw, number: int) -> Json:
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=draw.rng.randrange(60 * 24 * 60))
    sender, answered = _participant(draw, "law_enforcement"), draw.message_id()
    purpose = "criminal_investigation"
    message = {
        **_envelope(draw, number, sender, start + timedelta(hours=3)),
        "message_type": "outcome",
        "recipients": [_participant(draw, draw.one(("hotline", "platform")))],
        "in_reply_to": answered,
        "governance": _governance(draw, sender, (purpose, purpose), start),
        "payload": answers.outcome(draw, sender["participant_id"], answered, start),
    }
    message["governance"] |= {"data_state": "identifiable", "sensitivity": "highly_restricted"}
    message["governance"]["handling"] = {"tlp": "AMBER+STRICT"}
    return _recorded(draw, message, start, [("received", purpose), ("assessed", purpose)])


def _withdrawal(draw: Draw, number: int) -> Json:
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=draw.rng.randrange(60 * 24 * 60))
    sender, created = _participant(draw, "hotline"), start + timedelta(hours=3)
    purpose = "notice_and_takedown"
    message = {
        **_envelope(draw, number, sender, created),
        "message_type": "withdrawal",
        "recipients": [_participant(draw, "law_enforcement")],
        "governance": _governance(draw, sender, (purpose, purpose), start),
        "payload": answers.withdrawal(draw, sender["participant_id"], created),
    }
    message["governance"] |= {"data_state": "pseudonymised", "sensitivity": "restricted"}
    message["governance"]["handling"] = {"tlp": "AMBER"}
    return _recorded(draw, message, start, [("received", purpose), ("corrected", purpose)])


def _participant(draw: Draw, role: str) -> Json:
    country = draw.one(COUNTRIES)
    name = {"law_enforcement": "police"}.get(role, role)
    out: Json = {"participant_id": f"org:{name}-example-{country.lower()}", "role": role, "country": country}
    if draw.chance(7):
        out |= {"name": f"Example {name.capitalize()} {country}", "contact": f"mailto:desk@{name}.example"}
    return out


def _envelope(draw: Draw, number: int, sender: Json, created: datetime) -> Json:
    return {
        "format_version": VERSION,
        "message_id": draw.message_id(),
        "created_at": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "test": False,
        "language": draw.one(("en", "fr", "de", "pt-BR")),
        "completeness": draw.one(("complete", "partial")),
        "sender": sender,
        "sender_reference": f"EX-2026-{number:06}",
    }


def _governance(draw: Draw, sender: Json, purposes: tuple[str, str], start: datetime) -> Json:
    org, country = sender["participant_id"], sender["country"]
    first, then = purposes
    basis: Json = {"instrument": {"scheme": "eu-gdpr", "code": "A6-1-e"}, "jurisdiction": country}
    if draw.chance(5):
        basis |= {"valid_from": "2018-05-25", "reference": f"Example Act 2020 s.{draw.rng.randrange(1, 40)}"}
    return {
        "controller": org,
        "storage": {"custodian": org, "country": country},
        "original_purpose": first,
        "purpose": then,
        "permitted_purposes": sorted({then, draw.one(("criminal_investigation", "victim_identification", then))}),
        "disclosure_basis": [basis],
        "retention": [
            {
                "scope": code("example-retention-scope", "message"),
                "starts_on": start.strftime("%Y-%m-%d"),
                "maximum": "P1Y",
                "hold": False,
            }
        ],
    }


def _recorded(draw: Draw, message: Json, start: datetime, activities: list[tuple[str, str]]) -> Json:
    """
    The message with its chain of custody: every step meets the one before, the last one meets the content.
    """
    steps: list[Json] = []
    for number, (activity, purpose) in enumerate(activities, start=1):
        step: Json = {
            "sequence": number,
            "activity": activity,
            "actor": message["sender"]["participant_id"],
            "role": message["sender"]["role"],
            "at": (start + timedelta(minutes=50 * number)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        if draw.chance(5):
            step["tool"] = {"name": "exchange desk", "version": "1.0.0", "kind": "hybrid"}
        step["purpose"] = purpose
        last = number == len(activities)
        step["content_digest"] = content_digest(message) if last else draw.digest()
        if steps:
            step["previous_step_digest"] = step_digest(steps[-1])
        steps.append(step)
    return {**message, "provenance": steps}
