"""
What the report is about: its kind, its marks, its time, and where it happened.
"""

from __future__ import annotations

import re
from typing import Any, Final

from csea_interop.core.errors import ConversionError
from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.draft import Draft
from csea_interop.formats.ncmec_cybertipline.observations import events
from csea_interop.formats.ncmec_cybertipline.profile import ANNOTATIONS, INCIDENTS, NEWER_ANNOTATIONS

_VERSION: Final = "2025-06"
_ENTICEMENT: Final = "Online Enticement of Children for Sexual Acts"
#: The eight kinds of incident, each with the kind of harm that is known to equal it.
HARMS: Final = {
    "Child Pornography (possession, manufacture, and distribution)": "csam_possession_distribution_production",
    "Child Sex Trafficking": "trafficking_sexual_exploitation",
    "Child Sex Tourism": "exploitation_in_travel_tourism",
    "Child Sexual Molestation": "contact_abuse_known",
    "Misleading Domain Name": None,
    "Misleading Words or Digital Images on the Internet": None,
    _ENTICEMENT: "solicitation_grooming",
    "Unsolicited Obscene Material Sent to a Child": "unsolicited_sexual_material_to_child",
}
# The mark sextortion has no entry: it does not say whether money or sexual acts are demanded.
_MARKED_HARMS: Final = {"csamSolicitation": "solicitation_grooming"}
_CHANNELS: Final = dict(
    zip(
        INCIDENTS,
        (
            "web_page",
            "email",
            "newsgroup",
            "chat_messaging",
            "online_gaming",
            "mobile_phone",
            "non_internet",
            "peer_to_peer",
        ),
        strict=True,
    )
)
_PLACES: Final = dict.fromkeys(
    (
        "name",
        "chatClient",
        "chatRoomName",
        "gameName",
        "console",
        "phoneNumber",
        "latitude",
        "longitude",
        "locationName",
        "incidentAddress",
        "client",
        "fileNames",
    ),
    "CSEA-CNV-NO-PLACE",
)

_WHOSE: Final = "whose it is does not stand here; the format asks for it with that person as well, where it is read"


def summary(draft: Draft, report: Node) -> None:
    """
    Read ``batchedReport`` and ``incidentSummary``.

    Raises:
        ConversionError: the kind of incident is absent or none of the eight.
    """
    node = report.one("incidentSummary")
    kind = node.one("incidentType") if node is not None else None
    code = re.sub(r"\s+", " ", kind.value()) if kind is not None else ""
    if node is None or code not in HARMS:
        raise _no_kind(code)
    draft.incident["harm_types"] = [HARMS[code]] if HARMS[code] else []
    draft.incident["classifications"] = [_classification("ncmec-incident-type", code)]
    draft.platform = node.one("platform")
    urgency = {"threat_to_life": "not_assessed"}
    _marks(draft, node)
    escalation = node.one("escalateToHighPriority")
    if escalation is not None:
        level = {"scheme": "ncmec-cybertipline", "code": "escalateToHighPriority"}
        draft.incident["urgency"] = {"level": level, **urgency}
        draft.prose(escalation, "that the report is escalated is carried; the reason in words is not, unless asked for")
    else:
        draft.incident["urgency"] = urgency
    _time(draft, node)
    _batched(draft, report)
    if not draft.incident["harm_types"]:
        del draft.incident["harm_types"]


def _no_kind(code: str) -> ConversionError:
    hint = "the incident type is one of the eight that the documentation lists, written exactly so"
    if not code:
        message = "the report has no incident type"
    else:
        message = "the incident type is none of the eight of the format"
        if code == _ENTICEMENT.removesuffix("s"):
            hint = f'{hint}; this one lacks the final "s" of the type for online enticement, a known fault of a client'
    return ConversionError("CSEA-CNV-NCMEC-INCIDENT-TYPE", message, hint)


def _classification(scheme: str, code: str) -> dict[str, Any]:
    return {"scheme": scheme, "scheme_version": _VERSION, "code": code, "status": "assessed"}


def _marks(draft: Draft, node: Node) -> None:
    marks = node.one("reportAnnotations")
    for mark in marks.children if marks is not None else ():
        if mark.whole:
            continue
        mark.told = True
        if mark.name not in ANNOTATIONS:
            draft.ledger.lose(mark, "CSEA-CNV-NCMEC-ANNOTATION", *_newer(mark.name))
        elif mark.value() not in ("", "true"):
            draft.ledger.lose(mark, "CSEA-CNV-FORM", "a mark is empty or true; any other text is a fault")
        elif mark.name not in (c["code"] for c in draft.incident["classifications"]):
            draft.incident["classifications"].append(_classification("ncmec-report-annotation", mark.name))
            harm = _MARKED_HARMS.get(mark.name)
            if harm and harm not in draft.incident["harm_types"]:
                draft.incident["harm_types"].append(harm)
            if mark.name == "minorToMinorInteraction":
                draft.minor_to_minor = True
                draft.incident.update(minor_to_minor="yes", diversion_handling="not_recorded")
        else:
            draft.ledger.lose(mark, "CSEA-CNV-NCMEC-REPEATED")


def _newer(name: str) -> tuple[str, ...]:
    if name not in NEWER_ANNOTATIONS:
        return ()
    return (f"{name} is newer than the schema of November 2025 and its meaning is not published",)


def _time(draft: Draft, node: Node) -> None:
    when = node.one("incidentDateTime")
    if when is not None:
        moment = draft.text(when, "Incident", "earliest")
        if moment is not None:
            draft.incident.update(earliest=moment, latest=moment)
    description = node.one("incidentDateTimeDescription")
    if description is not None:
        draft.prose(description)


def _batched(draft: Draft, report: Node) -> None:
    batched = report.one("batchedReport")
    if batched is None:
        return
    if batched.attribute("reason") == "VIRAL_POTENTIAL_MEME":
        code = _classification("ncmec-batched-report-reason", "VIRAL_POTENTIAL_MEME")
        draft.incident["classifications"].append(code)
    else:
        draft.ledger.lose(batched, "CSEA-CNV-FORM")


def details(draft: Draft, report: Node) -> None:
    """
    Read each ``internetDetails``: the channel, the addresses of pages, observations.
    """
    channels: list[str] = []
    for node in report.all("internetDetails"):
        for name in INCIDENTS:
            for place in node.all(name):
                channels.append(_CHANNELS[name])
                _place(draft, place)
    if channels:
        draft.incident["channels"] = list(dict.fromkeys(channels))


def _place(draft: Draft, place: Node) -> None:
    draft.ledger.lose_attribute(place, "thirdPartyHostedContent", "CSEA-CNV-NO-PLACE")
    draft.ledger.lose_all(place, {**_PLACES, "content": "CSEA-CNV-QUOTED"})
    for node in place.all("emailAddress"):
        draft.ledger.lose(node, "CSEA-CNV-NO-PLACE", _WHOSE)
    for node in place.all("url"):
        url = draft.url(node)
        if url is not None:
            # The format says where it took place, not what stands there.
            item = {
                "id": f"item-{len(draft.content_items) + 1}",
                "kind": "link",
                "locations": [{"url": url}],
                "synthetic_status": "not_assessed",
            }
            draft.content_items.append(item)
    if place.name == "peer2peerIncident":
        draft.observe(events(draft, place))
    for node in place.all("additionalInfo"):
        draft.prose(node)
