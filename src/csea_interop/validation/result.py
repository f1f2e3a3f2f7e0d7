"""
The verdict on one message.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from csea_interop.core.finding import SEVERITY_RANK, Finding, Verdict, settle
from csea_interop.validation.sift import Sift, nothing_aside

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
        ignored: number of findings by rule id that were left out on request; the verdict holds without them.
        known: number of findings by rule id that the baseline knows; not among ``findings``, but in the verdict.
        entries: numbers of the baseline's entries that were met.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    totals: Mapping[str, int]
    not_evaluated: tuple[str, ...] = ()
    urgent: bool = False
    ignored: Mapping[str, int] = field(default_factory=dict)
    known: Mapping[str, int] = field(default_factory=dict)
    entries: frozenset[int] = frozenset()

    @property
    def worst(self) -> int:
        """
        Rank of the gravest finding: 2 error, 1 warning, 0 info, -1 none.
        """
        return max((SEVERITY_RANK[f.severity] for f in self.findings), default=-1)


def conclude(
    findings: list[Finding],
    refusing: Container[str],
    not_evaluated: tuple[str, ...] = (),
    undetermined: bool = False,
    urgent: bool = False,
    sift: Sift = nothing_aside,
) -> Result:
    """
    Turn findings into a verdict: refused before undetermined before invalid.

    ``sift`` divides them first; those of a refused message are all new, whatever a baseline says.
    """
    ordered, known, ignored, entries = sift(settle(findings))
    refused = any(f.rule in refusing for f in ordered)
    if refused and known:
        ordered, known, entries = settle(ordered + known), [], frozenset()
    severities = {f.severity for f in ordered} | {f.severity for f in known}
    verdict: Verdict = "valid"
    if refused:
        verdict = "refused"
    elif undetermined:
        verdict = "undetermined"
    elif "error" in severities:
        verdict = "invalid"
    elif "warning" in severities:
        verdict = "valid-with-warnings"
    totals = _counts(ordered)
    if len(ordered) > SHOWN:
        # Whatever is cut, the gravest stay in sight.
        grave = sorted(ordered, key=lambda f: -SEVERITY_RANK[f.severity])[:SHOWN]
        ordered = settle(grave)
    return Result(verdict, tuple(ordered), totals, not_evaluated, urgent, _counts(ignored), _counts(known), entries)


def _counts(findings: Iterable[Finding]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.rule] = counts.get(finding.rule, 0) + 1
    return counts
