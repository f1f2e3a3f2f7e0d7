"""
Requirements on the history of a message that was passed on.
"""

from __future__ import annotations

from csea_interop.conformance.kit.relations.forwarding import Passed
from csea_interop.core.builtins import content_digest, step_digest


def receipt_absent(passed: Passed) -> bool:
    """
    No added step says that the forwarder received what came in, with its digest.
    """
    digest = content_digest(dict(passed.before))
    return not passed.sealed and not any(
        step.get("activity") == "received"
        and step.get("actor") == passed.task.who
        and step.get("content_digest") == digest
        for step in passed.own
    )


def history_rewritten(passed: Passed) -> bool:
    """
    An earlier step is neither there as it was nor sealed.
    """
    before, after = passed.before["provenance"], passed.after["provenance"]
    if len(after) < len(before):
        return True
    pairs = zip(before, after, strict=False)
    return any(now not in (was, {"sequence": was["sequence"], "sealed_digest": step_digest(was)}) for was, now in pairs)


def passing_on_absent(passed: Passed) -> bool:
    """
    The last step is not the forwarder's own passing on.
    """
    last = passed.after["provenance"][-1]
    return last.get("activity") not in {"forwarded", "disclosed"} or last.get("actor") != passed.task.who


def repurposed_unrecorded(passed: Passed) -> bool:
    """
    The purpose differs from the one that came in, and no step took it up.
    """
    purpose = passed.after["governance"]["purpose"]
    if purpose == passed.before["governance"]["purpose"] or passed.sealed:
        return False
    return not any(step.get("activity") == "repurposed" and step.get("purpose") == purpose for step in passed.own)
