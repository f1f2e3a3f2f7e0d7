"""
The made-up payloads of answers and of withdrawals.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from synthetic.draw import Draw, Json, code

_ACTIONS = (["delete"], ["stop_processing"], ["delete", "pass_on"], ["pass_on", "stop_processing"])
_REASONS = ("sent_in_error", "reassessed", "appeal_upheld", "data_subject_right", "survivor_request")


def outcome(draw: Draw, org: str, answered: str, start: datetime) -> Json:
    """
    A receipt or an outcome of law enforcement; what it states lies within two hours after ``start``.
    """
    items = [f"item-{n}" for n in range(1, draw.rng.randrange(2, 8))]
    out: Json = {
        "stage": draw.one(("receipt", "outcome")),
        "about": {"message_id": answered, "items": items},
        "received_at": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "handling_status": draw.one(("new", "in_review", "in_progress", "forwarded")),
        "may_tell_analyst": draw.one(("yes", "no", "not_recorded")),
    }
    if draw.chance(5):
        out["missing_information"] = [_missing(draw, item) for item in draw.rng.sample(items, 1)]
    if out["stage"] == "outcome":
        out["results"] = [_result(draw, org, item, start) for item in items]
        if draw.chance(3):
            out["safeguarding_results"] = [
                {"result": code("example-safeguarding", "contact_made"), "at": draw.when(start, 100)}
            ]
    return out


def withdrawal(draw: Draw, org: str, created: datetime) -> Json:
    """
    A withdrawal of one to five messages that gives receivers a week or more.
    """
    act_by = created + timedelta(days=draw.rng.randrange(7, 30))
    out: Json = {
        "withdrawn": [{"message_id": draw.message_id()} for _ in range(draw.rng.randrange(1, 6))],
        "reason": draw.one(_REASONS),
        "required_actions": list(draw.rng.choice(_ACTIONS)),
        "act_by": act_by.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "acknowledge_to": org,
        "acknowledge_by": draw.when(act_by, 60 * 24 * 7),
    }
    if draw.chance(3):
        out |= {"required_actions": ["correct"], "corrected_message": draw.message_id()}
    if "pass_on" in out["required_actions"]:
        out["onward_recipients"] = ["org:police-example-be", "org:platform-example-us"]
    if draw.chance(5):
        out["withdrawn"][0]["items"] = ["item-1", "item-2"]
    return out


def _missing(draw: Draw, item: str) -> Json:
    if draw.chance(5):
        return {"what": code("example-missing", "source_port"), "item": item, "basis": "voluntary_metadata_only"}
    return {
        "what": code("example-missing", "subscriber_record"),
        "basis": "legal_process",
        "legal_process": {
            "type": code("example-legal-process", "production_order"),
            "authority": "Example District Court",
            "reference": f"EDC-2026-{draw.rng.randrange(10_000):04}",
        },
    }


def _result(draw: Draw, org: str, item: str, start: datetime) -> Json:
    out: Json = {
        "item": item,
        "result": code("csea-outcome", draw.one(("removed", "no_action", "duplicate", "false_positive")), "1"),
        "by": org,
        "at": draw.when(start, 60),
    }
    match out["result"]["code"]:
        case "false_positive":
            out["reason"] = code("iccam-reason", draw.one(("14", "15", "16")), "3")
            out["disagreements"] = [{"stated": code("iccam-classification", "1", "3"), "assessed": _assessed(org)}]
        case "duplicate" if draw.chance(7):
            out["duplicate_of"] = {"message_id": draw.message_id()}
        case "removed" if draw.chance(3):
            out["appeal"] = {"state": draw.one(("pending", "upheld")), "at": draw.when(start + timedelta(hours=1), 50)}
    return out


def _assessed(org: str) -> Json:
    return {
        "scheme": "iccam-classification",
        "scheme_version": "3",
        "code": "4",
        "status": "assessed",
        "assessed_by": org,
    }
