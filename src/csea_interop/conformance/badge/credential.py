"""
The Open Badges 3.0 credential of a badge: everything in it follows from the facts, the issuer and two times.

Form: 1EdTech, Open Badges 3.0, "JSON Web Token Proof Format": the payload is the credential itself, with the claims
``iss``, ``jti``, ``nbf``, ``exp`` and ``sub`` beside its members. Our facts are one member, ``conformance``, which the
last context declares a JSON literal, so that every JSON-LD processor keeps it whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote
from uuid import UUID

from csea_interop.conformance.badge.facts import Facts, facts_of
from csea_interop.conformance.badge.plain import is_clean
from csea_interop.conformance.badge.wording import ASSURANCES, LIMITS, ORIGINS
from csea_interop.core.canonical import canonical
from csea_interop.core.clock import written

_NAMESPACE: Final = "https://w3id.org/csea-interop/badge/"
CONTEXTS: Final = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    {"conformance": {"@id": f"{_NAMESPACE}conformance", "@type": "@json"}},
)
#: Counts that stand in the credential as results, too, for readers that know only Open Badges.
_RESULTS: Final = (("pass", "Cases that passed"), ("xfail", "Cases waived"), ("skip", "Cases skipped"))


@dataclass(frozen=True, slots=True)
class Issuer:
    """
    Who issues: an address that names the body, and its name.
    """

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Badge:
    """
    What was read from a credential, or goes into one; times are seconds since 1970.
    """

    facts: Facts
    issuer: Issuer
    start: int
    end: int

    @property
    def id(self) -> str:
        """
        The permanent name of the credential: the same facts, issuer and times have the same one.
        """
        import hashlib

        stated = [self.facts.claims(), self.issuer.id, self.issuer.name, self.start, self.end]
        # RFC 9562: version 8 is for whoever makes the bits; these are the digest's.
        bits = int.from_bytes(hashlib.sha256(canonical(stated)).digest()[:16], "big")
        bits = bits & ~(0xF << 76) & ~(0x3 << 62) | (8 << 76) | (2 << 62)
        return f"urn:uuid:{UUID(int=bits)}"


def is_issuer(issuer: Issuer) -> bool:
    """
    Whether the address and the name have their form.
    """
    plain = isinstance(issuer.id, str) and issuer.id.isascii() and issuer.id.isprintable()
    known = plain and issuer.id.startswith(("https://", "urn:", "did:")) and not set(issuer.id) & set(" \"<>\\^`{|}'")
    return known and len(issuer.id) <= 200 and isinstance(issuer.name, str) and is_clean(issuer.name)


def payload(badge: Badge) -> dict[str, Any]:
    """
    What is signed.
    """
    facts = badge.facts
    subject, standard = _subject(facts), _achievement_id(facts)
    start, end = moment(badge.start), moment(badge.end)
    return {
        "@context": list(CONTEXTS),
        "id": badge.id,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": _name(facts),
        "issuer": {"id": badge.issuer.id, "type": ["Profile"], "name": badge.issuer.name},
        "validFrom": start,
        "validUntil": end,
        "credentialSubject": {
            "id": subject,
            "type": ["AchievementSubject"],
            "achievement": {
                "id": standard,
                "type": ["Achievement"],
                "achievementType": "Badge",
                "name": _name(facts),
                "description": described(facts),
                "criteria": {"narrative": _criteria(facts)},
                "resultDescription": [
                    {
                        "id": _result(standard, key),
                        "type": ["ResultDescription"],
                        "name": name,
                        "resultType": "RawScore",
                    }
                    for key, name in _RESULTS
                ],
            },
            "result": [
                {"type": ["Result"], "resultDescription": _result(standard, key), "value": str(facts.count(key))}
                for key, _ in _RESULTS
            ],
        },
        "conformance": facts.claims(),
        "iss": badge.issuer.id,
        "jti": badge.id,
        "nbf": badge.start,
        "exp": badge.end,
        "sub": subject,
    }


def badge_of(value: Any) -> Badge | None:
    """
    The badge whose payload this is, to the last member; None where it is that of none.
    """
    if not isinstance(value, Mapping) or not isinstance(value.get("issuer"), Mapping):
        return None
    facts = facts_of(value.get("conformance"))
    issuer = Issuer(value["issuer"].get("id"), value["issuer"].get("name"))
    start, end = value.get("nbf"), value.get("exp")
    if facts is None or not is_issuer(issuer) or type(start) is not int or type(end) is not int:
        return None
    if not 0 <= start < end < 1 << 33:
        return None
    badge = Badge(facts, issuer, start, end)
    # By bytes: Python takes true for 1, and 1.0 as well.
    return badge if canonical(payload(badge)) == canonical(value) else None


def described(facts: Facts) -> str:
    """
    One sentence on what was shown.
    """
    profiles = f", profile {' and '.join(facts.profiles)}" if facts.profiles else ""
    return (
        f"{ASSURANCES[facts.assurance].capitalize()}: {facts.product} {facts.version} of {facts.organisation}, "
        f"role {facts.role}, level {facts.level}{profiles}."
    )


def _criteria(facts: Facts) -> str:
    return (
        f"All {facts.total} cases of the csea-interop conformance suite {facts.suite_version} for the role "
        f"{facts.role} at level {facts.level}, in two orders, {facts.repeat} times each: {facts.count('pass')} passed, "
        f"{facts.count('xfail')} waived, {facts.count('skip')} skipped. {ORIGINS[facts.assurance]} {LIMITS}"
    )


def _name(facts: Facts) -> str:
    return f"csea-interop {facts.model_version} {facts.role} ({facts.level}): {ASSURANCES[facts.assurance]}"


def _subject(facts: Facts) -> str:
    """
    The bytes that were tested, named by their digest (RFC 6920).
    """
    import base64

    raw = bytes.fromhex(facts.artifact.removeprefix("sha256:"))
    return f"ni:///sha-256;{base64.urlsafe_b64encode(raw).decode().rstrip('=')}"


def _achievement_id(facts: Facts) -> str:
    version = quote(facts.suite_version, safe="")
    return "/".join((f"{_NAMESPACE}achievement", version, facts.role, facts.level))


def _result(standard: str, key: str) -> str:
    return f"{standard}#{key}"


def moment(seconds: int) -> str:
    """
    Seconds since 1970 as people write a time.
    """
    return written(datetime.fromtimestamp(seconds, UTC))
