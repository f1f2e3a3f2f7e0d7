"""
Checking a badge: offline, and to the byte.
"""

from __future__ import annotations

from typing import Final

from csea_interop.conformance.badge.asked import Asked, Check, Verdict, failed, passed, unasked
from csea_interop.conformance.badge.carriers import kind_of, same, token_in
from csea_interop.conformance.badge.credential import Badge, badge_of
from csea_interop.conformance.badge.jose import CREDENTIAL, Refused, Signed, checked
from csea_interop.conformance.badge.reports import facts_from
from csea_interop.conformance.badge.status import read_list
from csea_interop.core.errors import InputError

#: A year and a day: no badge is issued for longer.
LONGEST: Final = 366 * 86400
NAMES: Final = (
    "file",
    "signature",
    "claims",
    "picture",
    "key",
    "time",
    "current suite",
    "report",
    "suite",
    "artifact",
    "revocation",
)
_BEFORE: Final = "not reached: what stands above has to pass first"


def verify(raw: bytes, asked: Asked) -> Verdict:
    """
    Every check in the order of ``NAMES``; where one fails on which the others rest, they are not reached.
    """
    token = token_in(raw)
    if isinstance(token, Refused):
        return _ended([failed("file", token.code, token.said)])
    checks = [passed("file", f"one credential in {_KINDS[kind_of(raw)]}")]
    signed = checked(token, CREDENTIAL)
    if isinstance(signed, Refused):
        return _ended([*checks, failed("signature", signed.code, signed.said)])
    checks.append(passed("signature", "RS256, by the key in the header"))
    badge = badge_of(signed.value)
    if badge is None:
        return _ended(
            [*checks, failed("claims", "CSEA-BDG-CLAIMS", "the claims are not those of a badge of this kind")]
        )
    checks.append(passed("claims", "of the one form, and they agree with each other"))
    checks += [
        _picture(raw, badge, token),
        _key(badge, signed, asked),
        _time(badge, asked),
        _current(badge, asked),
        _report(badge, asked),
        _suite(badge, asked),
        _artifact(badge, asked),
        _revocation(badge, asked),
    ]
    return Verdict(tuple(checks), badge)


_KINDS: Final = {"svg": "an SVG", "jws": "a text", "html": "a page"}


def _ended(checks: list[Check]) -> Verdict:
    return Verdict((*checks, *(unasked(name, _BEFORE) for name in NAMES[len(checks) :])), None)


def _picture(raw: bytes, badge: Badge, token: str) -> Check:
    if not same(raw, badge, token):
        return failed("picture", "CSEA-BDG-PICTURE", "the file is not what its credential makes of itself")
    if kind_of(raw) == "jws":
        return unasked("picture", "a text has none")
    return passed("picture", "drawn anew from the claims, the same to the byte")


def _key(badge: Badge, signed: Signed, asked: Asked) -> Check:
    pinned = asked.trust.pinned(signed.thumbprint)
    if pinned is None:
        return failed("key", "CSEA-BDG-KEY", "the trust file does not pin the key that signed it")
    if pinned.issuer != badge.issuer:
        return failed("key", "CSEA-BDG-ISSUER", "the key is pinned for another issuer")
    if not pinned.start <= badge.start < pinned.end:
        return failed("key", "CSEA-BDG-KEYTIME", "the key was not trusted on the day of issue")
    if pinned.test != badge.facts.test:
        return failed("key", "CSEA-BDG-TEST", "badge and trust file do not agree whether this is a test key")
    if pinned.test and not asked.allow_test:
        return failed("key", "CSEA-BDG-TEST", "A TEST KEY signed it: it says nothing of any product")
    word = "A TEST KEY, which was allowed: it says nothing of any product" if pinned.test else "pinned for its issuer"
    return passed("key", word)


def _time(badge: Badge, asked: Asked) -> Check:
    if badge.end - badge.start > LONGEST:
        return failed("time", "CSEA-BDG-TERM", "it is issued for more than a year")
    if asked.now < badge.start:
        return failed("time", "CSEA-BDG-EARLY", "it is not yet valid")
    if asked.now >= badge.end:
        return failed("time", "CSEA-BDG-EXPIRED", "it has expired")
    return passed("time", "between its first and its last day")


def _current(badge: Badge, asked: Asked) -> Check:
    if not asked.trust.suites:
        return unasked("current suite", "the trust file lists no suites")
    if badge.facts.suite_digest not in asked.trust.suites:
        return failed("current suite", "CSEA-BDG-OLDSUITE", "the trust file does not list the suite that was run")
    return passed("current suite", "the trust file lists the suite that was run")


def _report(badge: Badge, asked: Asked) -> Check:
    if asked.report is None:
        return unasked("report", "see --report")
    facts = badge.facts
    try:
        # By all that a badge of this report would claim: the digest alone would be the issuer's word for the rest.
        stated = (facts.assurance, facts.organisation, facts.artifact, facts.attestation, facts.test)
        agree = facts_from(asked.report, *stated) == facts
    except InputError:
        agree = False
    if not agree:
        return failed("report", "CSEA-BDG-REPORT", "a badge of this report would claim something else")
    return passed("report", "its digest and all facts are those in the badge")


def _suite(badge: Badge, asked: Asked) -> Check:
    if not asked.suite_digest:
        return unasked("suite", "see --suite")
    if asked.suite_digest != badge.facts.suite_digest:
        return failed("suite", "CSEA-BDG-SUITE", "another suite was run than the one at hand")
    return passed("suite", "the one at hand was run")


def _artifact(badge: Badge, asked: Asked) -> Check:
    if not asked.artifact:
        return unasked("artifact", "see --artifact")
    if asked.artifact != badge.facts.artifact:
        return failed("artifact", "CSEA-BDG-ARTIFACT", "it was issued for another artifact than the one at hand")
    return passed("artifact", "issued for the one at hand")


def _revocation(badge: Badge, asked: Asked) -> Check:
    if asked.status is None:
        return unasked("revocation", "see --status")
    got = read_list(asked.status)
    if isinstance(got, Refused):
        return failed(
            "revocation", "CSEA-BDG-STATUS", "the list of revoked badges is none, or its signature is not good"
        )
    pinned = asked.trust.pinned(got.thumbprint)
    if pinned is None or pinned.issuer != badge.issuer or got.issuer != badge.issuer:
        return failed("revocation", "CSEA-BDG-STATUS", "the list of revoked badges is not of the issuer")
    if not pinned.start <= got.issued < pinned.end or got.issued > asked.now:
        return failed("revocation", "CSEA-BDG-STATUS", "the list of revoked badges has a time that cannot be")
    entry = got.entry(badge.id)
    if entry is not None:
        return failed("revocation", "CSEA-BDG-REVOKED", f"its issuer has taken it back ({entry.reason})")
    if asked.now >= got.next_update:
        return failed("revocation", "CSEA-BDG-STALE", "the list of revoked badges is stale: a newer one is due")
    return passed("revocation", "not on the list of its issuer, which is current")
