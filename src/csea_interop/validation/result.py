"""
The verdict on one message.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from csea_interop.core.finding import SEVERITY_RANK, Finding, Verdict, settle

#: More findings than this are counted, not shown.
SHOWN: Final = 1000


@dataclass(frozen=True, slots=True)
class Result:
    """
    What was found in one message.

    Attributes:
        verdict: ``valid``, ``valid-with-warnings``, ``invalid``, ``refused`` or ``undetermined``.
        findings: the first 1,000, in the order of the catalogue's rules for pointers.
        totals: exact number of findings by rule id, also of those not shown.
        not_evaluated: rules that could not run everywhere, because what they read is broken.
        urgent: the message says that a life is in danger.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    totals: Mapping[str, int]
    not_evaluated: tuple[str, ...] = ()
    urgent: bool = False

    @property
    def worst(self) -> int:
        """
        Rank of the gravest finding: 2 error, 1 warning, 0 info, -1 none.
        """
        return max((SEVERITY_RANK[f.severity] for f in self.findings), default=-1)


def conclude(
    findings: list[Finding],
    refusing: Iterable[str],
    not_evaluated: tuple[str, ...] = (),
    undetermined: bool = False,
    urgent: bool = False,
) -> Result:
    """
    Turn findings into a verdict: refused before undetermined before invalid.
    """
    ordered = settle(findings)
    totals: dict[str, int] = {}
    for finding in ordered:
        totals[finding.rule] = totals.get(finding.rule, 0) + 1
    severities = {f.severity for f in ordered}
    verdict: Verdict = "valid"
    if any(rule in totals for rule in refusing):
        verdict = "refused"
    elif undetermined:
        verdict = "undetermined"
    elif "error" in severities:
        verdict = "invalid"
    elif "warning" in severities:
        verdict = "valid-with-warnings"
    if len(ordered) > SHOWN:
        # Whatever is cut, the gravest stay in sight.
        grave = sorted(ordered, key=lambda f: -SEVERITY_RANK[f.severity])[:SHOWN]
        ordered = settle(grave)
    return Result(verdict, tuple(ordered), totals, not_evaluated, urgent)
