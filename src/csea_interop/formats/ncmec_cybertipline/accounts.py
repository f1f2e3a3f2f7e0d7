"""
Accounts: of whom is reported, of whom content was meant for, of an affected child, and those linked with them.
"""

from __future__ import annotations

import re
from typing import Any, Final

from csea_interop.formats.ncmec_cybertipline.document import Node
from csea_interop.formats.ncmec_cybertipline.draft import Draft
from csea_interop.formats.ncmec_cybertipline.observations import event, events
from csea_interop.formats.ncmec_cybertipline.profile import ASSOCIATIONS

_CALLING_CODE: Final = re.compile(r"\+[0-9]{1,3}")
#: Kinds of device identifier that the documentation names; other texts in their place are free.
_DEVICE_SCHEMES: Final = {"IMEI": "imei", "ICCID": "iccid", "SSID": "ssid"}
_IDENTIFIERS: Final = {
    "espIdentifier": "account_id",
    "screenName": "username",
    "profileUrl": "profile_url",
    "groupIdentifier": "group_id",
}
_MEASURES: Final = {
    "accountTemporarilyDisabled": "temporarily_disabled",
    "accountPermanentlyDisabled": "permanently_disabled",
}
_NOWHERE: Final = {
    "thirdPartyUserReported": "CSEA-CNV-NO-PLACE",
    "allEmailsReported": "CSEA-CNV-NO-PLACE",
    "approximateAge": "CSEA-CNV-NO-PLACE",
    "ageAssertionDiscrepancy": "CSEA-CNV-NCMEC-NEWER",
}
_WHO: Final = ("firstName", "middleName", "lastName", "dateOfBirth", "address", "schoolName", "displayName")
_PROSE: Final = ("vehicleDescription", "additionalInfo")


def account(draft: Draft, node: Node, role: str, person: Node | None, service: str = "", **links: Any) -> None:
    """
    Add the account that an element tells of, and the accounts associated with it.

    Args:
        draft: the report.
        node: the element of the person or account.
        role: the part that the account plays.
        person: the element with names and contact details; ``node`` itself where they stand there.
        service: the service it is on, where the element does not say so.
        links: members that connect the account with a child or another account.
    """
    number = f"account-{len(draft.accounts) + 1}"
    _lose(draft, node, role, person)
    facts: dict[str, Any] = {**_state(draft, node)}
    seen = events(draft, node)
    identifiers = _identifiers(draft, node) + _contacts(draft, person, role)
    for device in node.all("deviceId"):
        identifiers += _device(draft, device, seen)
    actions = [action for name in _MEASURES for n in node.all(name) if (action := _action(draft, n))]
    named = node.one("espService")
    own = draft.text(named, "Account", "service") if named is not None else None
    _related(draft, node)
    associated = node.all("associatedAccount")
    if not (facts or seen or identifiers or actions or own or associated):
        if role != "affected_child":
            draft.ledger.note(node, "CSEA-CNV-EMPTY", "nothing in it identifies an account, so none is carried")
        return
    entry = {"id": number, "role": role, "service": own or service or draft.service(), **links, **facts}
    if identifiers:
        entry["identifiers"] = identifiers
    if actions:
        entry["actions"] = actions
    draft.accounts.append(entry)
    draft.observe(seen, number)
    for other in associated:
        _associated(draft, other, number, str(entry["service"]))


def _associated(draft: Draft, node: Node, owner: str, service: str) -> None:
    links: dict[str, Any] = {"associated_with": owner}
    kind = node.attribute("type")
    if kind in ASSOCIATIONS:
        links["association"] = {
            "scheme": "ncmec-associated-account-type",
            "scheme_version": "2025-06",
            "code": kind,
        }
    elif kind is not None:
        draft.ledger.lose_attribute(node, "type", "CSEA-CNV-FORM")
    platform = node.one("platform")
    if platform is not None:
        draft.ledger.lose_attribute(platform, "thirdPartyUser", "CSEA-CNV-NO-PLACE")
        if node.one("espService") is not None:
            draft.ledger.lose(platform, "CSEA-CNV-NO-PLACE", "the service is carried as espService names it")
        else:
            service = draft.text(platform, "Account", "service") or service
    account(draft, node, "associated", node, service, **links)


def _lose(draft: Draft, node: Node, role: str, person: Node | None) -> None:
    affected = role == "affected_child"
    who = dict.fromkeys(_WHO, "CSEA-CNV-CHILD-OUT-OF-BAND" if affected else "CSEA-CNV-PERSON")
    for element in dict.fromkeys(e for e in (person, node) if e is not None):
        draft.ledger.lose_all(element, {**who, **_NOWHERE, "profileBio": "CSEA-CNV-QUOTED"})
    if person is not None and not affected:
        draft.ledger.lose_all(person, {"age": "CSEA-CNV-NO-PLACE"})
    for name in _PROSE:
        for text in node.all(name):
            # What is written of a child may say who the child is; no reader of ours can tell.
            if affected:
                draft.ledger.lose(text, "CSEA-CNV-CHILD-OUT-OF-BAND")
            else:
                draft.prose(text)


def _state(draft: Draft, node: Node) -> dict[str, Any]:
    out: dict[str, Any] = {}
    taken_over = node.one("compromisedAccount")
    if taken_over is not None and (answer := draft.truth(taken_over)) is not None:
        out["compromised"] = "yes" if answer else "no"
    place = node.one("estimatedLocation")
    if place is not None:
        code = "CSEA-CNV-NO-PLACE"
        draft.ledger.lose_all(place, {"city": code, "region": code})
        for name in ("verified", "timestamp"):
            draft.ledger.lose_attribute(place, name, code)
        country = place.one("countryCode")
        if country is not None and (known := draft.country(country)):
            out["country"] = known
    return out


def _identifiers(draft: Draft, node: Node) -> list[dict[str, Any]]:
    out = []
    for name, kind in _IDENTIFIERS.items():
        for element in node.all(name):
            value = draft.text(element, "Identifier", "value")
            if value is not None:
                out.append({"type": kind, "value": value})
    return out


def _contacts(draft: Draft, person: Node | None, role: str) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    if person is None:
        return out
    for name, kind in (("email", "email_address"), ("phone", "phone_number")):
        for node in person.all(name):
            if not draft.contacts_allowed(role):
                draft.ledger.lose(node, "CSEA-CNV-CONTACT")
                continue
            calling = node.attribute("countryCallingCode")
            if calling is not None and _CALLING_CODE.fullmatch(calling) and node.text.strip():
                node.text = f"{calling} {node.text.strip()}"
            else:
                draft.ledger.lose_attribute(node, "countryCallingCode", "CSEA-CNV-FORM")
            for lost in ("type", "verificationDate", "extension"):
                draft.ledger.lose_attribute(node, lost, "CSEA-CNV-NO-PLACE")
            verified = draft.truth(node, "verified")
            value = draft.text(node, "Identifier", "value")
            if value is not None:
                entry = {"type": kind, "value": value}
                out.append(entry if verified is None else {**entry, "verified": "yes" if verified else "no"})
    return out


def _device(draft: Draft, node: Node, seen: list[dict[str, Any]]) -> list[dict[str, Any]]:
    value_node, kind, when = (node.one(name) for name in ("idValue", "idType", "dateTime"))
    value = draft.text(value_node, "Identifier", "value") if value_node is not None else None
    if value is None:
        draft.ledger.lose(node, "CSEA-CNV-FORM", "a device without a usable identifier says nothing")
        return []
    entry: dict[str, Any] = {"type": "device_id", "value": value}
    if kind is not None:
        scheme = _DEVICE_SCHEMES.get(kind.value())
        if scheme:
            entry["scheme"] = scheme
        else:
            draft.ledger.lose(kind, "CSEA-CNV-FORM", "none of the kinds of device identifier that are known here")
    moment = draft.text(when, "Identifier", "observed_at") if when is not None else None
    if moment is not None:
        entry["observed_at"] = moment
    name = node.one("eventName")
    if name is not None and moment is not None:
        seen.append({"event": event(draft, node), "at": moment, "device_id": value})
    elif name is not None:
        draft.ledger.lose(name, "CSEA-CNV-TIME", "an observation needs the time at which it was made")
    return [entry]


def _action(draft: Draft, node: Node) -> dict[str, Any] | None:
    said = draft.truth(node) if node.text.strip() else True
    if said is not True:
        if not node.whole:
            draft.ledger.lose(node, "CSEA-CNV-NO-PLACE", "a measure that was not taken is left out")
        return None
    node.text_read = True
    moment = draft.attribute(node, "disabledDate", "AccountAction", "at")
    if moment is None:
        draft.ledger.lose(node, "CSEA-CNV-TIME", "a measure needs the time at which it was taken")
        return None
    entry: dict[str, Any] = {"action": _MEASURES[node.name], "at": moment}
    lifted = draft.attribute(node, "reenabledDate", "AccountAction", "reversed_at")
    if lifted is not None:
        entry["reversed_at"] = lifted
    told = draft.truth(node, "userNotified")
    if told is not None:
        entry["user_notified"] = "yes" if told else "no"
    told_at = draft.attribute(node, "userNotifiedDate", "AccountAction", "user_notified_at")
    if told_at is not None:
        entry["user_notified_at"] = told_at
    return entry


def _related(draft: Draft, node: Node) -> None:
    for name in ("priorCTReports", "priorCTReport"):
        for element in node.all(name):
            reference = draft.text(element, "RelatedReport", "reference")
            if reference is None:
                continue
            if "clearing_house" not in draft.context:
                reason = "the context does not state clearing_house, the participant id of who holds that report"
                draft.ledger.lose(element, "CSEA-CNV-NO-PLACE", reason)
                continue
            draft.ledger.note(element, "CSEA-CNV-LINK")
            draft.relate(draft.context["clearing_house"], reference)
