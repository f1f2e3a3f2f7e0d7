"""
What a badge claims of a run, as it stands in the credential.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.badge.plain import is_clean
from csea_interop.conformance.badge.wording import ASSURANCES, LEVELS, ROLES
from csea_interop.conformance.kit.grading import OUTCOMES

FORMAT: Final = 1
#: The finest that a product tells, and how a badge says it.
PRECISIONS: Final = {
    "status": "statuses only",
    "verdict": "verdicts only",
    "rule": "verdicts, rules",
    "pointer": "verdicts, rules, places",
}
DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
#: Outcomes with which a run can still be badged.
BEARABLE: Final = frozenset({"pass", "xfail", "skip", "n/a"})
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./:*-]{0,199}")
_WORD: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOST: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Waiver:
    """
    A case that was known to fail: its id, and the day until which that was accepted.
    """

    case: str
    expires: str


@dataclass(frozen=True, slots=True)
class Facts:
    """
    All that a badge says beside who issued it and when.

    Attributes:
        counts: every outcome with its number of cases, those of none included.
        without: abilities that the product does not state; cases that need them were skipped.
        attestation: digest of the attestation that was shown; empty where none was.
        commitment: digest of the seed of cases that were held out; empty where none were.
        held: cases that were held out, among all; 0 where none were.
        left_out: cases of which none could be held out.
        test: signed with a key that is for trying out.
    """

    assurance: str
    role: str
    level: str
    profiles: tuple[str, ...]
    organisation: str
    product: str
    version: str
    artifact: str
    model_version: str
    suite_version: str
    suite_digest: str
    kit_version: str
    report_digest: str
    precision: str
    mode: str
    repeat: int
    counts: tuple[tuple[str, int], ...]
    without: tuple[str, ...]
    waivers: tuple[Waiver, ...]
    attestation: str = ""
    commitment: str = ""
    held: int = 0
    left_out: int = 0
    test: bool = False

    def count(self, outcome: str) -> int:
        """
        Cases of that outcome.
        """
        return dict(self.counts)[outcome]

    @property
    def total(self) -> int:
        """
        All cases.
        """
        return sum(number for _, number in self.counts)

    def claims(self) -> dict[str, Any]:
        """
        The member ``conformance`` of the credential.
        """
        claims: dict[str, Any] = {
            "format": FORMAT,
            "assurance": self.assurance,
            "statement": ASSURANCES[self.assurance],
            "role": self.role,
            "level": self.level,
            "profiles": list(self.profiles),
            "organisation": self.organisation,
            "product": {"name": self.product, "version": self.version, "artifact": self.artifact},
            "model_version": self.model_version,
            "suite": {"version": self.suite_version, "digest": self.suite_digest},
            "kit_version": self.kit_version,
            "report_digest": self.report_digest,
            "precision": self.precision,
            "mode": self.mode,
            "repeat": self.repeat,
            "counts": dict(self.counts),
            "without": list(self.without),
            "waivers": [{"case": waiver.case, "expires": waiver.expires} for waiver in self.waivers],
            "test": self.test,
        }
        if self.attestation:
            claims["attestation"] = self.attestation
        if self.commitment:
            claims["held_out"] = {"commitment": self.commitment, "cases": self.held, "left_out": self.left_out}
        return claims


def facts_of(claims: Any) -> Facts | None:
    """
    The facts that a member ``conformance`` states; None where it is not of the one form that a badge has.
    """
    try:
        held = claims.get("held_out", {})
        found = Facts(
            assurance=claims["assurance"],
            role=claims["role"],
            level=claims["level"],
            profiles=tuple(claims["profiles"]),
            organisation=claims["organisation"],
            product=claims["product"]["name"],
            version=claims["product"]["version"],
            artifact=claims["product"]["artifact"],
            model_version=claims["model_version"],
            suite_version=claims["suite"]["version"],
            suite_digest=claims["suite"]["digest"],
            kit_version=claims["kit_version"],
            report_digest=claims["report_digest"],
            precision=claims["precision"],
            mode=claims["mode"],
            repeat=claims["repeat"],
            counts=tuple((outcome, claims["counts"][outcome]) for outcome in OUTCOMES),
            without=tuple(claims["without"]),
            waivers=tuple(Waiver(entry["case"], entry["expires"]) for entry in claims["waivers"]),
            attestation=claims.get("attestation", ""),
            commitment=held.get("commitment", ""),
            held=held.get("cases", 0),
            left_out=held.get("left_out", 0),
            test=claims["test"],
        )
        return found if is_sound(found) and found.claims() == claims else None
    except (KeyError, TypeError, AttributeError):
        return None


def is_sound(facts: Facts) -> bool:
    """
    Whether each fact has its form and no two contradict each other.
    """
    names = (facts.organisation, facts.product, facts.version)
    versions = (facts.model_version, facts.suite_version, facts.kit_version)
    digests = (facts.artifact, facts.suite_digest, facts.report_digest)
    optional = [digest for digest in (facts.attestation, facts.commitment) if digest != ""]
    return (
        facts.assurance in ASSURANCES
        and facts.role in ROLES
        and facts.level in LEVELS
        and facts.precision in PRECISIONS
        and all(isinstance(word, str) and _WORD.fullmatch(word) for word in (*facts.profiles, facts.mode))
        and all(isinstance(name, str) and is_clean(name) for name in (*names, *versions))
        and all(isinstance(digest, str) and DIGEST.fullmatch(digest) for digest in (*digests, *optional))
        and (facts.assurance != "attested" or facts.attestation != "")
        and (facts.assurance == "witnessed") == (facts.commitment != "")
        and all(type(number) is int and 0 <= number <= _MOST for number in (facts.held, facts.left_out))
        and (facts.assurance == "witnessed") == (0 < facts.held < facts.total)
        and type(facts.repeat) is int
        and 1 < facts.repeat <= _MOST
        and isinstance(facts.test, bool)
        and all(isinstance(name, str) and _ID.fullmatch(name) for name in facts.without)
        and bool(facts.without) == (facts.count("skip") > 0)
        and _counts_agree(dict(facts.counts), facts.waivers)
    )


def _counts_agree(counts: Mapping[str, Any], waivers: tuple[Waiver, ...]) -> bool:
    return (
        all(type(number) is int and 0 <= number <= _MOST for number in counts.values())
        and all(counts[outcome] == 0 for outcome in counts if outcome not in BEARABLE)
        and counts["pass"] > 0
        # A waiver names a case or all cases of a rule: there are never more of them than of cases.
        and (counts["xfail"] > 0) == bool(waivers)
        and len(waivers) <= counts["xfail"]
        and all(_ID.fullmatch(waiver.case) and _DAY.fullmatch(waiver.expires) for waiver in waivers)
    )
