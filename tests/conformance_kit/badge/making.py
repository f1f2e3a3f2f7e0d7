"""
Reports, keys and badges for the tests: everything in them is made up.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from csea_interop.conformance.badge.asked import Asked, Verdict
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.credential import Badge, Issuer, payload
from csea_interop.conformance.badge.facts import Facts
from csea_interop.conformance.badge.jose import CREDENTIAL, sign, thumbprint
from csea_interop.conformance.badge.keys import jwk_of
from csea_interop.conformance.badge.reports import facts_from
from csea_interop.conformance.badge.trust import Pinned, Trust
from csea_interop.conformance.badge.verify import verify
from csea_interop.conformance.kit.heldout.variants import MARK
from csea_interop.core.canonical import digest

#: 2026-04-01, and half a year later.
START: Final = 1775001600
NOW: Final = START + 182 * 86400
END: Final = START + 365 * 86400
ISSUER: Final = Issuer("https://issuer.example/badges", "Example issuing body")
SUITE: Final = "sha256:" + hashlib.sha256(b"suite").hexdigest()
ARTIFACT: Final = "sha256:" + hashlib.sha256(b"product").hexdigest()


@cache
def _key(name: str) -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def key(name: str = "issuer") -> RSAPrivateKey:
    """
    One key for all tests of a name; each process makes its own.
    """
    return _key(name)


def mark(name: str = "issuer") -> str:
    """
    Its thumbprint.
    """
    return thumbprint(jwk_of(key(name)))


def report(**changes: Any) -> dict[str, Any]:
    """
    The report of a run that conforms, with its digest; members given here take the place of its own, and what is not
    given is what the cases say.
    """
    held = sum(changes.get("held_out", {}).get("held_out", {}).values())
    cases = [
        {"id": f"CSEA-AGE-{n:03d}/valid/010-made-up{MARK * (n > 40 - held)}", "outcome": "pass", "verdict": True}
        for n in range(1, 41)
    ]
    value: dict[str, Any] = {
        "form": 1,
        "kit_version": "1.0.0",
        "model_version": "1.0.0",
        "suite": {"id": "example", "version": "1.0.0", "digest": SUITE},
        "product": {"name": "Example checker", "version": "2.4.1"},
        "role": "validator",
        "level": "core",
        "profile": "hotline",
        "mode": "jsonl",
        "seed": 1,
        "repeat": 2,
        "precision": "pointer",
        "whole": True,
        "capabilities": {"declared": [], "missing": {}},
        "waivers": [],
        "cases": cases,
        **changes,
    }
    counts: dict[str, int] = {}
    for case in value["cases"]:
        counts[case["outcome"]] = counts.get(case["outcome"], 0) + 1
    value.setdefault("counts", counts)
    value.setdefault("rules", {case["id"].split("/")[0]: {case["outcome"]: 1} for case in value["cases"]})
    bad = any(case["outcome"] not in {"pass", "xfail"} and "lacks" not in case for case in value["cases"])
    expired = any(entry["expired"] for entry in value["waivers"])
    value.setdefault("conforms", value["whole"] and not bad and not expired)
    if value["waivers"]:
        value.setdefault("today", "2026-06-01")
    return {**value, "report_digest": digest(value)}


def waived_report() -> dict[str, Any]:
    """
    A report with one expected failure.
    """
    sound = report()
    cases = [*sound["cases"][:-1], {**sound["cases"][-1], "outcome": "xfail", "verdict": False}]
    waiver = {
        "case": cases[-1]["id"],
        "outcome": "fail",
        "reason": "An older reader is in use.",
        "issue": "https://tracker.example/7",
        "owner": "Example team",
        "expires": "2027-03-31",
        "expired": False,
        "cases": 1,
    }
    return report(cases=cases, waivers=[waiver])


def facts(of: dict[str, Any] | None = None, *, test: bool = False, organisation: str = "Example organisation") -> Facts:
    """
    What a badge of a report claims.
    """
    return facts_from(of or report(), "reported", organisation, ARTIFACT, test=test)


def badge(of: Facts | None = None, start: int = START, end: int = END) -> Badge:
    """
    A badge before it is signed.
    """
    return Badge(of or facts(), ISSUER, start, end)


def token(of: Badge | None = None, by: str = "issuer") -> str:
    """
    Its credential.
    """
    return sign(payload(of or badge()), key(by), CREDENTIAL)


def svg(of: Badge | None = None, by: str = "issuer") -> bytes:
    """
    The badge as a picture.
    """
    drawn = of or badge()
    return made(drawn, token(drawn, by), "svg")


def trust(*, test: bool = False, suites: tuple[str, ...] = (SUITE,), by: str = "issuer") -> Trust:
    """
    A trust file that pins the key.
    """
    return Trust((Pinned(mark(by), ISSUER, START - 86400, END, test),), suites, ())


@dataclass(frozen=True, slots=True)
class Judged:
    """
    What was found of a file: whether it holds, and the codes of what failed.
    """

    holds: bool
    codes: tuple[str, ...] = field(default=())


def judged(raw: bytes, **asked: Any) -> Judged:
    """
    The verdict on a file, with everything asked for that the tests have.
    """
    got = full(raw, **asked)
    return Judged(got.holds, tuple(check.code for check in got.checks if check.state == "failed"))


def full(raw: bytes, **asked: Any) -> Verdict:
    """
    All checks on a file.
    """
    return verify(raw, Asked(**{"trust": trust(), "now": NOW, **asked}))
