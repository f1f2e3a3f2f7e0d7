"""
What a run asks of every message: the same for all, fixed before the first is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.validation.sift import Sift, Sifted, nothing_aside

if TYPE_CHECKING:
    from csea_interop.core.finding import Finding
    from csea_interop.validation.asked import Asked
    from csea_interop.validation.baseline import Baseline
    from csea_interop.validation.codelists import CodeList
    from csea_interop.validation.selection import Selection


@dataclass(frozen=True, slots=True)
class Settings:
    """
    How each message is judged; it can be sent to other processes.

    Attributes:
        now: the moment of judging, one for the whole run.
        limits: caps on size and depth.
        code_lists: private lists of schemes that are not public.
        run_key: a secret of this run, under which senders are told apart without being named; empty where
            nobody asks who sent what.
        show_codes: whether codes of lists that tell nothing of a person may be shown with findings.
        selection: rules that are left out or raised; None where the model's own word holds.
        baseline: findings that are known; None where none are.
        asked: the recipient and purpose that the user asks about; None for those that each message names.
        complete_for: the receiver whose known demands each message is held against; empty for none.
    """

    now: datetime
    limits: Limits = DEFAULT_LIMITS
    code_lists: tuple[CodeList, ...] = ()
    run_key: bytes = field(default=b"", repr=False)
    show_codes: bool = False
    selection: Selection | None = None
    baseline: Baseline | None = None
    asked: Asked | None = None
    complete_for: str = ""

    def sift(self, source: str) -> Sift:
        """
        Divides the findings of a message of one input.
        """
        selection, baseline = self.selection, self.baseline
        if selection is None and baseline is None:
            return nothing_aside
        numbers = baseline.numbers(source) if baseline else {}

        def divide(findings: list[Finding]) -> Sifted:
            kept, ignored = selection.apply(findings) if selection else (findings, [])
            counting: list[Finding] = []
            known: list[Finding] = []
            entries = set[int]()
            for finding in kept:
                met = baseline.met(finding, numbers.get(finding.rule, ())) if baseline else frozenset()
                (known if met else counting).append(finding)
                entries |= met
            return Sifted(counting, known, ignored, frozenset(entries))

        return divide
