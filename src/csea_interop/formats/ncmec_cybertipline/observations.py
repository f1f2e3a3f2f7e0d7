"""
Events that a service saw, each with its time.
"""

from __future__ import annotations

from typing import Any, Final

from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.draft import Draft

_EVENTS: Final = {
    "Login": "login",
    "Registration": "registration",
    "Purchase": "purchase",
    "Upload": "upload",
    "Other": "other",
    "Unknown": "not_recorded",
}


def event(draft: Draft, owner: Node) -> str:
    """
    The kind of event that an element names.
    """
    node = owner.one("eventName")
    if node is not None:
        name = node.value()
        if name in _EVENTS:
            return _EVENTS[name]
        draft.ledger.lose(node, "CSEA-CNV-FORM" if name else "CSEA-CNV-EMPTY")
    return "not_recorded"


def events(draft: Draft, owner: Node) -> list[dict[str, Any]]:
    """
    Observations from each ``ipCaptureEvent`` of an element.
    """
    out = []
    for node in owner.all("ipCaptureEvent"):
        when = node.one("dateTime")
        moment = draft.text(when, "Observation", "at") if when is not None else None
        if moment is None:
            draft.ledger.lose(node, "CSEA-CNV-TIME", "an observation needs the time at which it was made")
            continue
        seen: dict[str, Any] = {"event": event(draft, node), "at": moment}
        address, port, proxy = (node.one(name) for name in ("ipAddress", "port", "possibleProxy"))
        if address is not None and (ip := draft.ip(address)):
            seen["ip_address"] = ip
        if port is not None and (number := draft.number(port, 1, 65535)) is not None:
            seen["port"] = number
        if proxy is not None and (answer := draft.truth(proxy)) is not None:
            seen["possible_proxy"] = "yes" if answer else "no"
        out.append(seen)
    return out
