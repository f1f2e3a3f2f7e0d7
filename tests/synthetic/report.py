"""
The made-up payload of a report, grown part by part until it has the wanted size.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from csea_model._constants import (
    CODES_Channel,
    CODES_HarmType,
    CODES_IdentifierType,
    CODES_InvolvementAct,
    CODES_ObservedEvent,
    CODES_ReportSource,
)
from synthetic.draw import COUNTRIES, Draw, Json, code, compact_size

_SENTENCES = (
    "Please ask the service for sign-in records before they expire.",
    "The host was told on the day of assessment.",
    "The second address leads to the same file.",
    "Sign-in times are given in the service's own clock.",
    "The file was seen at this address for the first time.",
    "Further addresses follow in a supplement.",
)
_HASH_DIGITS = {"md5": 32, "sha1": 40, "sha256": 64, "pdq": 64}


def payload(draw: Draw, org: str, start: datetime, size: int) -> Json:
    """
    A report of about ``size`` bytes as compact text.

    Args:
        draw: the source of every choice.
        org: id of the organisation that assessed and sends.
        start: when the report came in; every other event lies before or within the next hours.
        size: the wanted number of bytes.
    """
    out = _frame(draw, start)
    length = compact_size(out)
    for name, part in _parts(draw, out, org, start):
        # Without any content a report would point to nothing.
        if "content_items" in out and length + compact_size(part) > size:
            break
        out.setdefault(name, []).append(part)
        length += compact_size(part) + 1
    return out


def _frame(draw: Draw, start: datetime) -> Json:
    urgency: Json = {"threat_to_life": draw.one(("no", "not_assessed"))}
    if draw.chance(5):
        urgency["level"] = code("example-urgency", draw.one(("low", "high")))
        urgency["out_of_band_contact"] = "not_made"
    incident: Json = {
        "harm_types": sorted({draw.one(CODES_HarmType) for _ in range(2)}),
        "channels": sorted({draw.one(CODES_Channel) for _ in range(2)}),
        "urgency": urgency,
    }
    if draw.chance(7):
        incident["earliest"] = draw.when(start - timedelta(days=30), 600)
        incident["latest"] = draw.when(start - timedelta(days=2), 600)
        incident["precision"] = draw.one(("P1D", "PT1H", "P1W"))
    if draw.chance(6):
        incident["jurisdictions"] = [{"country": draw.one(COUNTRIES), "relation": draw.one(("hosting", "reporter"))}]
    return {
        "report_kind": code("example-report-kind", draw.one(("public_notice", "platform_notice"))),
        "report_source": draw.one(CODES_ReportSource - {"proactive", "child_self"}),
        "received_at": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "incident": incident,
    }


def _parts(draw: Draw, out: Json, org: str, start: datetime) -> Iterator[tuple[str, Json]]:
    # The order makes sure that what is referred to stands already.
    yield "content_items", _item(draw, out, org, start)
    yield "children", _child(draw, out, org, start)
    yield "accounts", _account(draw, out, org, start)
    while True:
        for name, make, of_ten in (
            ("content_items", _item, 8),
            ("involvements", _involvement, 6),
            ("observations", _observation, 5),
            ("narratives", _narrative, 2),
            ("actions_taken", _action, 3),
            ("takedowns", _takedown, 3),
            ("children", _child, 3),
            ("accounts", _account, 3),
            ("interactions", _interaction, 2),
        ):
            if draw.chance(of_ten) and not (name == "narratives" and name in out):
                yield name, make(draw, out, org, start)


def _id(out: Json, name: str, kind: str) -> str:
    return f"{kind}-{len(out.get(name, ())) + 1}"


def _some(draw: Draw, out: Json, name: str) -> str:
    return str(draw.rng.choice(out[name])["id"])


def _item(draw: Draw, out: Json, org: str, start: datetime) -> Json:
    kind, media_type = draw.rng.choice((("image", "image/jpeg"), ("image", "image/png"), ("video", "video/mp4")))
    item: Json = {
        "id": _id(out, "content_items", "item"),
        "kind": kind,
        "media_type": media_type,
        "size_bytes": draw.rng.randrange(20_000, 40_000_000),
        "hashes": [_hash(draw, name, org, start) for name in draw.rng.sample(sorted(_HASH_DIGITS), 2)],
        "locations": [_location(draw, org, start)],
        "classifications": _classifications(draw, org, start),
        "synthetic_status": draw.one(("not_synthetic", "undetermined", "wholly_synthetic")),
        "publicly_available": draw.one(("yes", "no", "not_determined")),
    }
    if draw.chance(4):
        item["views"] = [
            {"participant": org, "whole_item": "yes", "at": draw.when(start, 50), "before_submission": "yes"}
        ]
    if "children" in out and draw.chance(6):
        item["children"] = [_some(draw, out, "children")]
    return item


def _hash(draw: Draw, algorithm: str, org: str, start: datetime) -> Json:
    out: Json = {"algorithm": algorithm, "value": draw.hexadecimal(_HASH_DIGITS[algorithm])}
    if draw.chance(5):
        out |= {"computed_by": org, "at": draw.when(start, 50), "over": "original"}
    if draw.chance(3):
        match: Json = {
            "hash_list": code("example-hash-list", "industry", "2026-02"),
            "kind": "exact",
            "verified": "yes",
        }
        if algorithm == "pdq":
            match |= {"kind": "perceptual", "distance": draw.rng.randrange(1, 31)}
        out["match"] = match
    return out


def _location(draw: Draw, org: str, start: datetime) -> Json:
    checked = draw.when(start, 50)
    out: Json = {
        "url": draw.url(),
        "environment": "clear",
        "hosting_country": draw.one(COUNTRIES),
        "availability": draw.one(("online", "offline")),
        "checked_at": checked,
    }
    if draw.chance(6):
        out |= {"ip_address": draw.ip_address(), "asn": draw.rng.randrange(64496, 64512)}
    if draw.chance(5):
        out["site_type"] = code("iccam-site-type", draw.one(("6", "9", "20")), "3")
    if draw.chance(3):
        out["availability_history"] = [{"availability": "online", "at": checked, "by": org}]
    return out


def _classifications(draw: Draw, org: str, start: datetime) -> list[Json]:
    first: Json = {
        **code("iccam-classification", draw.one(("1", "2")), "3"),
        "status": "assessed",
        "assessed_by": org,
        "at": draw.when(start, 50),
        "independent_assessments": draw.rng.randrange(1, 4),
        "disputed": False,
    }
    return [first, {"scheme": "inhope-ucs", "status": "not_assessed"}] if draw.chance(3) else [first]


def _child(draw: Draw, out: Json, org: str, start: datetime) -> Json:
    child: Json = {"id": _id(out, "children", "child")}
    if draw.chance(2):
        child["age_not_assessed_reason"] = code("example-age-reason", "outside_mandate")
    else:
        child["age_assessments"] = [_age(draw, org, start)]
    child["gender"] = {"value": draw.one(("female", "male")), "basis": "apparent"}
    child["identification"] = "not_identified"
    return child


def _age(draw: Draw, org: str, start: datetime) -> Json:
    basis = draw.one(("apparent", "stated", "maturity"))
    out: Json = {"basis": basis}
    if basis == "maturity":
        out["maturity"] = code("iccam-age", draw.one(("1", "2", "3")), "3")
    else:
        out["years_min"] = draw.rng.randrange(2, 14)
        out["years_max"] = out["years_min"] + draw.rng.randrange(3)
    return {**out, "moment": "at_capture", "assessed_by": org, "at": draw.when(start, 50), "confidence": "medium"}


def _account(draw: Draw, out: Json, org: str, start: datetime) -> Json:
    kind = draw.one(CODES_IdentifierType - {"profile_url", "phone_number", "email_address"})
    account: Json = {
        "id": _id(out, "accounts", "account"),
        "role": draw.one(("reported", "recipient", "other")),
        "service": draw.one(("social.example", "chat.example", "games.example")),
        "holder_is_minor": "undetermined",
        "identifiers": [
            {
                "type": kind,
                "value": draw.word(12),
                "observed_at": draw.when(start - timedelta(days=1), 600),
                "verified": "not_recorded",
                "why_needed": code("example-why-needed", "identify_account"),
            }
        ],
    }
    if draw.chance(4):
        measure = {"action": "temporarily_disabled", "by": org, "at": draw.when(start, 50), "user_notified": "no"}
        account["actions"] = [measure]
    return account


def _involvement(draw: Draw, out: Json, _org: str, start: datetime) -> Json:
    made: Json = {"account": _some(draw, out, "accounts"), "item": _some(draw, out, "content_items")}
    made["act"] = draw.one(CODES_InvolvementAct)
    made["at"] = draw.when(start - timedelta(days=1), 600)
    if "observations" in out:
        made["observation"] = _some(draw, out, "observations")
    return made


def _observation(draw: Draw, out: Json, _org: str, start: datetime) -> Json:
    return {
        "id": _id(out, "observations", "observation"),
        "event": draw.one(CODES_ObservedEvent - {"purchase"}),
        "at": draw.when(start - timedelta(days=1), 600),
        "clock_source": code("example-clock", "network_time"),
        "ip_address": draw.ip_address(),
        "port": draw.rng.randrange(1024, 65536),
        "account": _some(draw, out, "accounts"),
    }


def _narrative(draw: Draw, _out: Json, _org: str, _start: datetime) -> Json:
    text = "\n".join(draw.rng.sample(_SENTENCES, draw.rng.randrange(1, 5)))
    return {"kind": "operational", "text": text, "language": "en", "audience": "practitioner"}


def _action(draw: Draw, out: Json, org: str, start: datetime) -> Json:
    action = code("iccam-action", draw.one(("1", "2", "3")), "3")
    return {"action": action, "by": org, "at": draw.when(start, 50), "item": _some(draw, out, "content_items")}


def _takedown(draw: Draw, out: Json, _org: str, start: datetime) -> Json:
    return {
        "item": _some(draw, out, "content_items"),
        "notice_reference": f"TD-{draw.rng.randrange(10**6):06}",
        "recipient": "hosting_provider",
        "notice_at": draw.when(start, 50),
        "hold": False,
        "status": "sent",
    }


def _interaction(draw: Draw, out: Json, org: str, start: datetime) -> Json:
    return {
        "id": _id(out, "interactions", "interaction"),
        "channel": "chat_messaging",
        "parties": [_some(draw, out, "accounts")],
        "children": [_some(draw, out, "children")],
        "first_at": draw.when(start - timedelta(days=9), 600),
        "last_at": draw.when(start - timedelta(days=1), 600),
        "count": draw.rng.randrange(2, 90),
        "languages": ["en"],
        "digest": draw.digest(),
        "custodian": org,
    }
