"""
What an issuing body does: decide what a report allows, and take badges back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Any, Final

from csea_interop.conformance.badge.attest import attested
from csea_interop.conformance.badge.carriers import token_in
from csea_interop.conformance.badge.credential import Issuer, badge_of
from csea_interop.conformance.badge.facts import Facts
from csea_interop.conformance.badge.jose import Refused, thumbprint, unpacked
from csea_interop.conformance.badge.keys import jwk_of
from csea_interop.conformance.badge.plain import LONGEST, clean
from csea_interop.conformance.badge.reports import facts_from
from csea_interop.conformance.badge.status import Revoked, StatusList, read_list, signed_list
from csea_interop.conformance.badge.trust import read_trust
from csea_interop.conformance.kit.replay import recorded
from csea_interop.core.errors import InputError, UsageError

_NAME: Final = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def facts_to_issue(
    report_raw: bytes,
    *,
    assurance: str,
    organisation: str,
    artifact: str,
    attestation: bytes | None = None,
    trust: bytes | None = None,
    test: bool = False,
) -> Facts:
    """
    What a badge of this report may claim.

    Args:
        report_raw: the report's file.
        assurance: a key of ``ASSURANCES``.
        organisation: whose product it is.
        artifact: digest of what was tested.
        attestation: the file of an attestation; needed for ``attested``, and then checked.
        trust: the trust file that names the attesters; needed with an attestation.
        test: the key that will sign is for trying out.

    Raises:
        InputError: the report, the name or the attestation allows no such badge.
        UsageError: ``CSEA-BDG-ASK`` something that the assurance needs was not given.
    """
    report = recorded(report_raw)
    named = clean(organisation)
    if not named.strip() or named != named.strip() or len(named) > LONGEST:
        raise InputError("CSEA-BDG-NAME", "the organisation has no name that can be drawn", "1 to 200 characters")
    shown = ""
    if assurance == "attested":
        if attestation is None or trust is None:
            raise UsageError(
                "CSEA-BDG-ASK", "an attested badge needs the attestation", "give --attestation and --trust"
            )
        shown = _attested_digest(attestation, trust, str(report["report_digest"]), artifact, test=test)
    return facts_from(report, assurance, organisation, artifact, shown, test)


def _attested_digest(raw: bytes, trust: bytes, report_digest: str, artifact: str, *, test: bool) -> str:
    """
    The digest of an attestation that holds for this report and artifact.
    """
    got = attested(raw, read_trust(trust).attesters)
    if isinstance(got, Refused):
        raise InputError(got.code, got.said, "ask for one made with `csea-conformance attest`")
    if got.by.test and not test:
        raise InputError("CSEA-BDG-ATTESTATION", "a test key signed the attestation", "ask for one of a real key")
    if got.report_digest != report_digest or got.artifact != artifact:
        raise InputError("CSEA-BDG-ATTESTATION", "the attestation is about another report or artifact")
    if got.result == "FAILED":
        raise InputError("CSEA-BDG-ATTESTATION", "the attestation is of a run that does not conform")
    return f"sha256:{hashlib.sha256(raw).hexdigest()}"


def id_in(raw: bytes) -> str:
    """
    The name of the credential in a badge; an issuer takes back what it knows.

    Raises:
        InputError: ``CSEA-BDG-FILE`` the file is no badge.
    """
    token = token_in(raw)
    parts = None if isinstance(token, Refused) else unpacked(token)
    badge = badge_of(parts[1]) if parts else None
    if badge is None:
        raise InputError("CSEA-BDG-FILE", "the file is no badge", "name a badge, or its urn:uuid")
    return badge.id


def revoked_list(
    private_key: Any, issuer: Issuer, old: bytes | None, names: Sequence[str], reason: str, times: tuple[int, int]
) -> tuple[str, int]:
    """
    The list with those names added, signed, and how many it holds; a name that is on it keeps its entry.

    Raises:
        InputError: ``CSEA-BDG-STATUS`` the old list is not one of this issuer and key, or is of a later time;
            ``CSEA-BDG-FILE`` a name is not that of a badge.
    """
    if not all(map(_NAME.fullmatch, names)):
        raise InputError("CSEA-BDG-FILE", "that is no name of a badge", "name a badge, or its urn:uuid")
    kept: tuple[Revoked, ...] = ()
    if old is not None:
        got = read_list(old)
        own = thumbprint(jwk_of(private_key))
        if isinstance(got, Refused) or got.issuer != issuer or got.thumbprint != own or got.issued > times[0]:
            raise InputError("CSEA-BDG-STATUS", "the old list is not one of this issuer, key and time")
        kept = got.revoked
    known = {entry.jti for entry in kept}
    added = tuple(Revoked(name, times[0], reason) for name in dict.fromkeys(names) if name not in known)
    status = StatusList(issuer, *times, (*kept, *added))
    return signed_list(status, private_key), len(status.revoked)
