"""
Reports to the CyberTipline of the US clearing house (NCMEC): one ``<report>`` document, one message.

Codes and structure follow the clearing house's documentation of June 2025 and its schema of
November 2025. What the message cannot or must not carry is told as a loss: names, schools and
addresses of children go out of band, persons who report or analyse are never carried, and
neither are the words of those involved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from csea_interop.core.failure import value_free
from csea_interop.formats import Conversion, Settings
from csea_interop.formats.ncmec_cybertipline.accounts import account
from csea_interop.formats.ncmec_cybertipline.children import victim
from csea_interop.formats.ncmec_cybertipline.document import Node, parse
from csea_interop.formats.ncmec_cybertipline.draft import Draft
from csea_interop.formats.ncmec_cybertipline.incident import details, summary
from csea_interop.provenance.conversion import ENVELOPE, Member, checked, finished, instance, slot
from csea_model._shape import check_Code

TITLE: Final = "NCMEC CyberTipline report (XML) to a report"

_MEMBERS: Final[Mapping[str, Member]] = {
    **ENVELOPE,
    "recipients": ENVELOPE["recipients"]._replace(required=True),
    "received_at": Member("when the matter first reached the sender", True, slot("Report", "received_at")),
    "report_source": Member("who brought the matter to the sender", True, slot("Report", "report_source")),
    "report_kind": Member("the kind of report, a code of the sender's scheme", True, instance(check_Code)),
    "reporter_contact_held_by": Member(
        "the organisation that keeps the contact details of who reported",
        False,
        slot("Report", "reporter_contact_held_by"),
    ),
    "service": Member("the service of accounts for which the document names none", False, slot("Account", "service")),
    "age_not_assessed_reason": Member(
        "a code that says why no age is given, for children without one", False, instance(check_Code)
    ),
    "clearing_house": Member(
        "the participant id of the clearing house, for its numbers of prior reports",
        False,
        slot("RelatedReport", "participant_id"),
    ),
}
#: The members of the context, each with what it says.
OPTIONS: Final[Mapping[str, str]] = {
    name: member.about + ("" if member.required else " (optional)") for name, member in _MEMBERS.items()
}

_LAW_ENFORCEMENT: Final = {
    "officerContact": "CSEA-CNV-PERSON",
    **dict.fromkeys(
        (
            "agencyName",
            "caseNumber",
            "reportedToLe",
            "servedLegalProcessDomestic",
            "servedLegalProcessInternational",
        ),
        "CSEA-CNV-NO-PLACE",
    ),
}
_REPORTERS: Final = dict.fromkeys(("reportingPerson", "contactPerson"), "CSEA-CNV-PERSON")
_ROLES: Final = {"personOrUserReported": "reported", "intendedRecipient": "recipient"}


@value_free
def read(raw: bytes, settings: Settings) -> Conversion:
    """
    Convert one report.

    Raises:
        ConversionError: the document is not safe to read, not a report, or its kind of incident is unknown.
        UsageError: the context lacks a member, or has one that is unknown or malformed.
    """
    context = checked(settings.context, _MEMBERS)
    root, notes = parse(raw)
    root.told = True
    draft = Draft(context, settings.keep_text)
    if notes:
        draft.ledger.note(root, "CSEA-CNV-NOTE")
    draft.ledger.compare(root)
    summary(draft, root)
    details(draft, root)
    _offices(draft, root)
    for name, role in _ROLES.items():
        for node in root.all(name):
            account(draft, node, role, node.one(f"{name}Person"))
    for node in root.all("victim"):
        victim(draft, node)
    for node in root.all("additionalInfo"):
        draft.prose(node)
    reference = context.get("sender_reference")
    if reference is None:
        reference = f"ncmec-cybertipline-{hashlib.sha256(raw).hexdigest()[:32]}"
        draft.ledger.note(root, "CSEA-CNV-REFERENCE")
    payload = draft.payload()
    earlier = context.get("provenance") or [_first_step(context)]
    message = finished(
        settings.now, settings.context, "report", payload, reference, completeness="partial", provenance=earlier
    )
    return Conversion((message,), draft.ledger.close(root))


def _offices(draft: Draft, root: Node) -> None:
    for office in root.all("lawEnforcement"):
        draft.ledger.lose_all(office, _LAW_ENFORCEMENT)
    for reporter in root.all("reporter"):
        draft.ledger.lose_all(reporter, _REPORTERS)
        for name in ("companyTemplate", "termsOfService", "legalURL"):
            for node in reporter.all(name):
                draft.prose(node)


def _first_step(context: Mapping[str, Any]) -> dict[str, Any]:
    own = context["report_source"] == "proactive"
    return {
        "sequence": 1,
        "activity": "collected" if own else "received",
        "actor": context["sender"]["participant_id"],
        "role": context["sender"]["role"],
        "at": context["received_at"],
        "purpose": context["governance"]["original_purpose"],
    }
