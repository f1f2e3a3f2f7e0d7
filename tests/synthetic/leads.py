"""
The made-up payloads of signals and hash sets.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from synthetic.draw import Draw, Json, code

_HARMS = ("csam_possession_distribution_production", "solicitation_grooming", "sexual_extortion_financial")
_LENGTHS = {"md5": 32, "sha1": 40, "sha256": 64, "pdq": 64}


def signal(draw: Draw, org: str, start: datetime) -> Json:
    """
    A lead about an account, a place, content or a network address; it runs out after half a year.
    """
    kind = draw.one(("account", "content_hash", "network_address", "web_address"))
    reviewed = draw.chance(6)
    review: Json = {"state": "reviewed_manually", "by": org, "at": draw.when(start, 60)}
    out: Json = {
        "indicator_type": kind,
        "indicator": _indicator(draw, kind, start),
        "basis": draw.one(("behaviour", "content", "incident")),
        "harm_types": [draw.one(_HARMS)],
        "confidence": draw.one(("high", "medium")) if reviewed else "low",
        "review": review if reviewed else {"state": draw.one(("not_recorded", "pending", "unreviewed"))},
        "expires_at": (start + timedelta(days=180)).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    if draw.chance(5):
        out["violation_types"] = [code("example-circle-violation", f"v{draw.rng.randrange(20)}", "3")]
        out["last_seen_at"] = draw.when(start, 30)
    return out


def _indicator(draw: Draw, kind: str, start: datetime) -> Json:
    if kind == "account":
        identifiers = [{"type": "username", "value": draw.word(12)}]
        if draw.chance(5):
            identifiers.append({"type": "email_address", "value": f"{draw.word(9)}@mail.example"})
        return {"service": "social.example", "identifiers": identifiers}
    if kind == "content_hash":
        return {"kind": draw.one(("image", "video")), "hashes": _hashes(draw)}
    if kind == "web_address":
        return {"url": draw.url(), "environment": "clear"}
    return {"ip_address": draw.ip_address(), "port": draw.rng.randrange(1, 65536), "seen_at": draw.when(start, 30)}


def hash_set(draw: Draw, org: str, recipient: Json, start: datetime) -> Json:
    """
    One part of a list: a few entries added, and one in five taken out.
    """
    permission = {"id": "permission-1", "roles": [recipient["role"]], "countries": [recipient["country"]]}
    number = draw.rng.randrange(1000)
    return {
        "hash_list": code("example-hash-list", "industry", "2026-03"),
        "part": {"id": f"HS-2026-{number:06}", "position": 1, "count": 1 + draw.rng.randrange(3)},
        "sources": [{"id": "source-1", "database": code("example-hash-database", "hotline"), "kept_by": org}],
        "permissions": [permission],
        "entries": [_entry(draw, org, start, n) for n in range(2 + draw.rng.randrange(8))],
    }


def _entry(draw: Draw, org: str, start: datetime, number: int) -> Json:
    entry: Json = {"id": f"HE-2026-{number:06}", "operation": "add", "hashes": _hashes(draw)}
    if draw.chance(2):
        return {**entry, "operation": "remove", "record": {"removed_at": draw.when(start, 30)}}
    record: Json = {
        "kind": draw.one(("image", "video")),
        "synthetic_status": draw.one(("not_assessed", "not_synthetic", "wholly_synthetic")),
        "source": "source-1",
        "permission": "permission-1",
        "submitted_by_depicted_person": draw.one(("no", "not_recorded", "yes")),
    }
    if draw.chance(5):
        disputed = draw.chance(3)
        grade = {"scheme": "iccam-classification", "scheme_version": "3", "code": draw.one(("1", "2"))}
        record["classifications"] = [{**grade, "status": "assessed", "assessed_by": org, "disputed": disputed}]
        record["votes"] = [{"by": org, "opinion": "affirmative", "at": draw.when(start, 30)}]
        if disputed:
            reason = code("example-dispute-reason", "age_unclear")
            record["disputes"] = [{"by": org, "reason": reason, "raised_at": draw.when(start, 30)}]
    return {**entry, "record": record}


def _hashes(draw: Draw) -> list[Json]:
    names = draw.rng.sample(sorted(_LENGTHS), draw.rng.randrange(1, 4))
    return [{"algorithm": name, "value": draw.hexadecimal(_LENGTHS[name])} for name in names]
