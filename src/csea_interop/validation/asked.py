"""
Whom and what for a user asks about: a recipient that the message need not name, a purpose that it need not state.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from csea_interop.core.errors import UsageError
from csea_interop.schema.policy import section
from csea_model import _constants

_KNOWN: Final = {
    "role": _constants.CODES_ParticipantRole,
    "purpose": _constants.CODES_Purpose,
    "country": _constants.CODES_CountryCode,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """
    A hypothetical recipient and purpose; what is empty is taken from the message.

    Attributes:
        role: what the recipient does in the exchange.
        country: where it is established; belongs to a role.
        purpose: what it would have the message for.
        in_earnest: a recipient that works on real cases, so that no test message may go to it.
    """

    role: str = ""
    country: str = ""
    purpose: str = ""
    in_earnest: bool = False


def ask(profile: str = "", role: str = "", country: str = "", purpose: str = "") -> Asked | None:
    """
    The question that these words make; None where none was given.

    Raises:
        UsageError: ``CSEA-USE-RECIPIENT`` a word that does not exist, or two that contradict one another.
    """
    if not (profile or role or country or purpose):
        return None
    profiles = section("profiles")
    if profile and profile not in profiles:
        raise _wrong("there is no such profile of a recipient", f"profiles: {', '.join(profiles)}")
    for name, value in (("role", role), ("purpose", purpose), ("country", country)):
        if value and value not in _KNOWN[name]:
            country_hint = "a country is written as in ISO 3166-1, such as DE"
            hint = country_hint if name == "country" else f"one of {', '.join(sorted(_KNOWN[name]))}"
            raise _wrong(f"there is no such {name}", hint)
    own = profiles.get(profile, {})
    if role and profile and role != own["role"]:
        raise _wrong("the profile is of another role", "state the profile or the role")
    if purpose and own.get("purpose", purpose) != purpose:
        raise _wrong("the profile is for another purpose", "state the role instead of the profile")
    found = role or own.get("role", "")
    if country and not found:
        raise _wrong("a country alone is no recipient", "add --recipient-role or --recipient-profile")
    return Asked(found, country, purpose or own.get("purpose", ""), bool(profile))


def _wrong(message: str, hint: str) -> UsageError:
    return UsageError("CSEA-USE-RECIPIENT", message, hint)
