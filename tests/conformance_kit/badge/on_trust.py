"""
Attacks by time, place and trust: a sound badge where it does not belong.
"""

from __future__ import annotations

from typing import Any, Final

from conformance_kit.badge import forging as f
from conformance_kit.badge import making as m
from conformance_kit.badge.row import Attack
from csea_interop.conformance.badge.credential import Issuer
from csea_interop.conformance.badge.trust import Pinned, Trust


def _current() -> dict[str, Any]:
    return {"status": f.status_list()}


def _production() -> dict[str, Any]:
    return {"trust": m.trust(), "allow_test": True}


def _test_badge() -> bytes:
    return m.svg(m.badge(m.facts(test=True)))


def _test_trust() -> dict[str, Any]:
    return {"trust": m.trust(test=True), "allow_test": True}


def _other_issuer() -> dict[str, Any]:
    theirs = Pinned(m.mark(), Issuer("https://other.example/", "Another body"), m.START - 1, m.END, test=False)
    return {"trust": Trust((theirs,), (), ())}


def _retired() -> dict[str, Any]:
    return {"trust": Trust((Pinned(m.mark(), m.ISSUER, m.START - 99, m.START, test=False),), (), ())}


_DRAWN: Final = "the picture is drawn anew from the claims and compared to the byte"
_FORM: Final = "the header holds alg, typ and jwk, nothing else"
ATTACKS: Final = {
    "other-product": Attack(
        "the badge is copied to another product",
        "the digest of the product is a claim, is drawn, and is compared",
        "CSEA-BDG-ARTIFACT",
        asked=lambda: {"artifact": "sha256:" + "0" * 64},
        control_asked=lambda: {"artifact": m.ARTIFACT},
    ),
    "other-report": Attack(
        "another report is shown with the badge",
        "the digest of the report is a claim",
        "CSEA-BDG-REPORT",
        asked=lambda: {"report": m.report(seed=2)},
        control_asked=lambda: {"report": m.report()},
    ),
    "other-suite": Attack(
        "a suite of one's own was run",
        "the digest of the suite is a claim, and is compared",
        "CSEA-BDG-SUITE",
        asked=lambda: {"suite_digest": "sha256:" + "0" * 64},
        control_asked=lambda: {"suite_digest": m.SUITE},
    ),
    "older-suite": Attack(
        "an older suite was run, which asked for less",
        "the trust file lists the suites that are current",
        "CSEA-BDG-OLDSUITE",
        asked=lambda: {"trust": m.trust(suites=("sha256:" + "0" * 64,))},
        control_asked=lambda: {"trust": m.trust()},
    ),
    "expired": Attack(
        "a badge of long ago",
        "its last day is a claim",
        "CSEA-BDG-EXPIRED",
        asked=lambda: {"now": m.END},
        control_asked=lambda: {"now": m.END - 1},
    ),
    "not-yet-valid": Attack(
        "a badge of a day to come",
        "its first day is a claim",
        "CSEA-BDG-EARLY",
        asked=lambda: {"now": m.START - 1},
        control_asked=lambda: {"now": m.START},
    ),
    "too-long": Attack(
        "a badge for many years",
        "a year is the longest",
        "CSEA-BDG-TERM",
        lambda: m.svg(m.badge(end=m.START + 1000 * 86400)),
    ),
    "retired-key": Attack(
        "a key that is no longer trusted signs a new badge",
        "a pinned key has a first and a last day",
        "CSEA-BDG-KEYTIME",
        asked=_retired,
        control_asked=lambda: {"trust": m.trust()},
    ),
    "other-issuer": Attack(
        "a trusted body signs in the name of another",
        "a key is pinned with its issuer",
        "CSEA-BDG-ISSUER",
        asked=_other_issuer,
        control_asked=lambda: {"trust": m.trust()},
    ),
    "empty-trust": Attack(
        "the trust file does not know the key",
        "who pins nobody trusts nobody",
        "CSEA-BDG-KEY",
        asked=lambda: {"trust": Trust((), (), ())},
        control_asked=lambda: {"trust": m.trust()},
    ),
    "test-key": Attack(
        "a test key is in a trust file for real use, not marked",
        "what a test key signs says so, and both have to agree",
        "CSEA-BDG-TEST",
        _test_badge,
        _production,
        control=_test_badge,
        control_asked=_test_trust,
    ),
    "test-badge": Attack(
        "a badge of a test key is shown as a real one",
        "a test key fails unless it is allowed by name",
        "CSEA-BDG-TEST",
        _test_badge,
        lambda: {"trust": m.trust(test=True)},
        control=_test_badge,
        control_asked=_test_trust,
    ),
    "revoked": Attack(
        "the issuer has taken the badge back",
        "the issuer's signed list",
        "CSEA-BDG-REVOKED",
        asked=lambda: {"status": f.status_list(revoked=True)},
        control_asked=_current,
    ),
    "stale-list": Attack(
        "an old list is shown, from before it was taken back",
        "a list says when the next one is due",
        "CSEA-BDG-STALE",
        asked=lambda: {"status": f.status_list(issued=m.NOW - 31 * 86400)},
        control_asked=_current,
    ),
    "foreign-list": Attack(
        "an empty list, signed by another key",
        "the list is signed by the issuer's pinned key",
        "CSEA-BDG-STATUS",
        asked=lambda: {"status": f.status_list(by="stranger")},
        control_asked=_current,
    ),
    "renamed-list": Attack(
        "a list of another issuer",
        "the list names the issuer of the badge",
        "CSEA-BDG-STATUS",
        asked=lambda: {"status": f.status_list(issuer=Issuer("https://other.example/", "Another body"))},
        control_asked=_current,
    ),
    "badge-as-list": Attack(
        "the badge itself is shown as the list",
        "each kind of token has a type of its own",
        "CSEA-BDG-STATUS",
        asked=lambda: {"status": m.token().encode()},
        control_asked=_current,
    ),
    "future-list": Attack(
        "a list dated to come, so that it seems current for long",
        "a list of a time to come is none",
        "CSEA-BDG-STATUS",
        asked=lambda: {"status": f.status_list(issued=m.NOW + 86400)},
        control_asked=_current,
    ),
}
