"""
The verdict on one message.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from csea_interop.core.finding import SEVERITY_RANK, Finding, Verdict, settle
from csea_interop.validation.sift import Sift, nothing_aside

#: More findings than this are counted, not shown.
SHOWN: Final = 1000
#: Verdicts of a message that may be exchanged as far as the model goes.
FINE: Final = frozenset({"valid", "valid-with-warnings"})


@dataclass(frozen=True, slots=True)
class Result:
    """
    What was found in one message; nothing of it quotes the message.

    It is true where the message is valid, so that ``if validate(raw):`` asks what it seems to ask. It
    can be copied, pickled, compared and put into sets.

        >>> found = Result("invalid", (Finding("CSEA-STR-REQUIRED", "", missing="payload"),), {"CSEA-STR-REQUIRED": 1})
        >>> found
        <Result invalid: CSEA-STR-REQUIRED>
        >>> bool(found)
        False

    Attributes:
        verdict: ``valid``, ``valid-with-warnings``, ``invalid``, ``refused`` or ``undetermined``.
        findings: the first 1,000, in the order of the catalogue's rules for pointers.
        totals: exact number of findings by rule id, also of those not shown.
        not_evaluated: rules that could not run everywhere, because what they read is broken.
        urgent: the message says that a life is in danger.
        ignored: number of findings by rule id that were left out on request; the verdict holds without them.
        known: number of findings by rule id that the baseline knows; not among ``findings``, but in the verdict.
        entries: numbers of the baseline's entries that were met.
        aside: the findings that are ignored or known, at most as many as are shown.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    totals: Mapping[str, int]
    not_evaluated: tuple[str, ...] = ()
    urgent: bool = False
    ignored: Mapping[str, int] = field(default_factory=dict)
    known: Mapping[str, int] = field(default_factory=dict)
    entries: frozenset[int] = frozenset()
    aside: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """
        Whether the message is valid, with or without warnings; an undetermined one is not.
        """
        return self.verdict in FINE

    def __bool__(self) -> bool:
        """
        The same as ``ok``.
        """
        return self.ok

    def __hash__(self) -> int:
        """
        Equal for equal results.
        """
        # The totals are left out: they follow from the findings, or there are a thousand of those.
        return hash((self.verdict, self.findings, self.not_evaluated, self.urgent))

    def __repr__(self) -> str:
        """
        The verdict and the rules that were met, each with how often.
        """
        counted = (f"{rule} x{count}" if count > 1 else rule for rule, count in sorted(self.totals.items()))
        urgent = ", a life may be in danger" if self.urgent else ""
        return f"<Result {self.verdict}: {', '.join(counted) or 'nothing found'}{urgent}>"

    def to_dict(self) -> dict[str, Any]:
        """
        The verdict and what was found as JSON values, in the words of ``csea-validate -f json``.

            >>> Result("valid", (), {}).to_dict()
            {'verdict': 'valid', 'findings': [], 'totals': {}}
        """
        out: dict[str, Any] = {"verdict": self.verdict}
        if self.urgent:
            out["urgent"] = True
        out["findings"] = [finding.to_dict() for finding in self.findings]
        out["totals"] = dict(sorted(self.totals.items()))
        for name, counts in (("ignored", self.ignored), ("known", self.known)):
            if counts:
                out[name] = dict(sorted(counts.items()))
        if self.not_evaluated:
            out["not_evaluated"] = list(self.not_evaluated)
        return out

    def to_json(self) -> str:
        """
        ``to_dict`` as JSON on one line, in ASCII.
        """
        return json.dumps(self.to_dict())

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
    return Result(
        verdict,
        tuple(ordered),
        totals,
        not_evaluated,
        urgent,
        _counts(ignored),
        _counts(known),
        entries,
        tuple((known + ignored)[:SHOWN]),
    )


def _counts(findings: Iterable[Finding]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in findings:
        counts[finding.rule] = counts.get(finding.rule, 0) + 1
    return counts
