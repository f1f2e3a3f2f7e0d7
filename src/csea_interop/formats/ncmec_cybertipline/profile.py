"""
Which elements a report has, in which order and how often, as facts about the format.

The publisher's schema is not free to pass on; this is our own account of it (state of November
2025), so that a fault is named in plain words. A few elements are known only from readings of
the documentation in 2026; they are named as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

# One line a type: "!" exactly one, "?" at most one, "*" any number, in this order.
_ACCOUNT: Final = (
    "espIdentifier? espService? compromisedAccount? screenName? displayName* profileUrl* profileBio? ipCaptureEvent* "
    "deviceId*"
)
_DISABLED: Final = "accountTemporarilyDisabled? accountPermanentlyDisabled? estimatedLocation? allEmailsReported?"
_INCIDENTS: Final = {
    "webPageIncident": "url* additionalInfo?",
    "emailIncident": "emailAddress* content? additionalInfo?",
    "newsgroupIncident": "name? emailAddress* content? additionalInfo?",
    "chatImIncident": "chatClient? chatRoomName? content? additionalInfo?",
    "onlineGamingIncident": "gameName? console? content? additionalInfo?",
    "cellPhoneIncident": "phoneNumber? latitude? longitude? additionalInfo?",
    "nonInternetIncident": "locationName? incidentAddress* additionalInfo?",
    "peer2peerIncident": "client? ipCaptureEvent* fileNames? additionalInfo?",
}
_PERSON: Final = "firstName? lastName? phone* email* address* age? ageAssertionDiscrepancy? dateOfBirth?"
_LINES: Final[Mapping[str, str]] = {
    "report": (
        "batchedReport? incidentSummary! internetDetails* lawEnforcement? reporter! personOrUserReported* "
        "intendedRecipient* victim* additionalInfo?"
    ),
    "incidentSummary": (
        "incidentType! platform? escalateToHighPriority? reportAnnotations? incidentDateTime! "
        "incidentDateTimeDescription?"
    ),
    **_INCIDENTS,
    "reporter": "reportingPerson! contactPerson? companyTemplate? termsOfService? legalURL?",
    "personOrUserReported": (
        f"personOrUserReportedPerson? vehicleDescription? {_ACCOUNT} thirdPartyUserReported? priorCTReports* "
        f"groupIdentifier? {_DISABLED} associatedAccount* additionalInfo?"
    ),
    "intendedRecipient": (
        f"intendedRecipientPerson? {_ACCOUNT} priorCTReports* groupIdentifier? {_DISABLED} additionalInfo*"
    ),
    "victim": f"victimPerson! schoolName? {_ACCOUNT} priorCTReports* {_DISABLED} additionalInfo*",
    "associatedAccount": (
        "platform? firstName? middleName? lastName? approximateAge? ageAssertionDiscrepancy? dateOfBirth? phone* "
        "email* allEmailsReported? address* espService? espIdentifier? profileUrl* screenName? displayName* "
        "profileBio? groupIdentifier? compromisedAccount? accountTemporarilyDisabled? accountPermanentlyDisabled? "
        "ipCaptureEvent* deviceId* priorCTReport* additionalInfo?"
    ),
    "personOrUserReportedPerson": _PERSON,
    "intendedRecipientPerson": _PERSON,
    "victimPerson": _PERSON,
    "ipCaptureEvent": "ipAddress! eventName? dateTime? possibleProxy? port?",
    "deviceId": "idType? idValue? eventName? dateTime?",
    "estimatedLocation": "city? region? countryCode?",
}
#: Kinds of place where something happened; one of them in each ``internetDetails``.
INCIDENTS: Final = tuple(_INCIDENTS)
#: Marks on a whole report in the schema of November 2025.
ANNOTATIONS: Final = ("sextortion", "csamSolicitation", "minorToMinorInteraction", "spam", "sadisticOnlineExploitation")
#: Marks that only readings of 2026 name; what they mean is not published.
NEWER_ANNOTATIONS: Final = ("informational", "potentialAggravatingFactors", "instrumentalUse")
#: Types of an associated account.
ASSOCIATIONS: Final = ("Billing", "Linked", "Business", "Creator", "Parent/Guardian", "Other")


class Part(NamedTuple):
    """
    One kind of child in its parent: its rank in the order, and how often it stands there.
    """

    rank: int
    required: bool
    many: bool


def _parts(line: str) -> Mapping[str, Part]:
    return {word[:-1]: Part(rank, word[-1] == "!", word[-1] == "*") for rank, word in enumerate(line.split())}


PARTS: Final[Mapping[str, Mapping[str, Part]]] = {name: _parts(line) for name, line in _LINES.items()}
_DEEPER: Final = (
    "reportAnnotations officerContact agencyName caseNumber reportedToLe servedLegalProcessDomestic "
    "servedLegalProcessInternational city zipCode state nonUsaState country"
)
#: Every element name that may be shown; all others are the sender's own words.
NAMES: Final = frozenset(
    {
        *(name for parts in PARTS.values() for name in parts),
        *INCIDENTS,
        *ANNOTATIONS,
        *NEWER_ANNOTATIONS,
        *_DEEPER.split(),
    }
)
#: Every attribute name that may be shown.
ATTRIBUTE_NAMES: Final = frozenset(
    [
        "reason",
        "thirdPartyHostedContent",
        "fleaCountry",
        "type",
        "verified",
        "verificationDate",
        "countryCallingCode",
        "extension",
        "disabledDate",
        "userNotified",
        "userNotifiedDate",
        "reenabledDate",
        "timestamp",
        "thirdPartyUser",
    ]
)
