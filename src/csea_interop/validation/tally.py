"""
The sum of a run: how many messages got which verdict, and the exit status.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.validation.judged import Judged

#: Worst first: our own failure, refused, unreadable, findings, fine.
_WORST_FIRST: Final = (3, 4, 2, 1, 0)
#: Verdicts that no setting makes fine.
_NEVER_FINE: Final = frozenset({"undetermined", "refused"})
#: Answers with which a message stays where it is; with a life in danger the answer is another.
_NOT_TO_GO: Final = frozenset({"may-not", "undetermined"})


@dataclass(slots=True)
class Tally:
    """
    Counts over a run; add each outcome as it comes.
    """

    fail_on: str = "error"
    verdicts: dict[str, int] = field(default_factory=dict)
    rules: dict[str, int] = field(default_factory=dict)
    unreadable: int = 0
    urgent: int = 0
    exchange: dict[str, int] = field(default_factory=dict)
    completeness: dict[str, int] = field(default_factory=dict)
    exit_status: int = 0

    @property
    def messages(self) -> int:
        """
        How many messages were judged.
        """
        return sum(self.verdicts.values())

    def add(self, outcome: Judged | InputError) -> None:
        """
        Count one outcome.
        """
        if isinstance(outcome, InputError):
            self.unreadable += 1
            self._worsen(outcome.exit_status)
            return
        result = outcome.result
        self.verdicts[result.verdict] = self.verdicts.get(result.verdict, 0) + 1
        self.urgent += result.urgent
        answer = outcome.exchange.answer
        self.exchange[answer] = self.exchange.get(answer, 0) + 1
        if outcome.completeness is not None:
            level = outcome.completeness.level
            self.completeness[level] = self.completeness.get(level, 0) + 1
        for rule, count in result.totals.items():
            self.rules[rule] = self.rules.get(rule, 0) + count
        if result.verdict == "refused":
            self._worsen(4)
        elif result.verdict in _NEVER_FINE or result.worst >= SEVERITY_RANK[self.fail_on] or answer in _NOT_TO_GO:
            self._worsen(1)

    def _worsen(self, status: int) -> None:
        if _WORST_FIRST.index(status) < _WORST_FIRST.index(self.exit_status):
            self.exit_status = status
