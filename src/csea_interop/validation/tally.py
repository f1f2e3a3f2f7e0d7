"""
The sum of a run: how many messages got which verdict, and the exit status.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from csea_interop.core.errors import InputError
from csea_interop.core.finding import SEVERITY_RANK
from csea_interop.validation.ending import Ending
from csea_interop.validation.judged import Judged

if TYPE_CHECKING:
    from csea_interop.validation.baseline import Watch

#: Verdicts that no setting makes fine.
_NEVER_FINE: Final = frozenset({"undetermined", "refused"})
#: Answers with which a message stays where it is; with a life in danger the answer is another.
_NOT_TO_GO: Final = frozenset({"may-not", "undetermined"})
#: What a text that cannot be read leaves without an answer: everything.
_NOTHING_JUDGED: Final = ("*",)


@dataclass(slots=True)
class Tally:
    """
    Counts over a run; add each outcome as it comes.

    Attributes:
        fail_on: least severity of a finding that makes the run fail.
        exit_zero: findings alone do not make the run fail.
        ignored: number of findings by rule that were left out on request.
        known: number of findings by rule that the baseline knows.
        entries: numbers of the baseline's entries that were met.
        watch: told of each message, where there is a baseline to hold against the run or to write.
    """

    fail_on: str = "error"
    exit_zero: bool = False
    verdicts: dict[str, int] = field(default_factory=dict)
    rules: dict[str, int] = field(default_factory=dict)
    ignored: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    entries: set[int] = field(default_factory=set)
    unreadable: int = 0
    urgent: int = 0
    exchange: dict[str, int] = field(default_factory=dict)
    completeness: dict[str, int] = field(default_factory=dict)
    ending: Ending = field(default_factory=Ending)
    watch: Watch | None = None

    @property
    def messages(self) -> int:
        """
        How many messages were judged.
        """
        return sum(self.verdicts.values())

    @property
    def exit_status(self) -> int:
        """
        What the run ends with.
        """
        return self.ending.status

    def add(self, outcome: Judged | InputError) -> None:
        """
        Count one outcome.
        """
        if isinstance(outcome, InputError):
            self.unreadable += 1
            self.ending.add(outcome.exit_status, outcome.message, outcome.code)
            return
        if self.watch is not None:
            self.watch(outcome)
        result = outcome.result
        self.verdicts[result.verdict] = self.verdicts.get(result.verdict, 0) + 1
        self.urgent += result.urgent
        answer = outcome.exchange.answer
        self.exchange[answer] = self.exchange.get(answer, 0) + 1
        if outcome.completeness is not None:
            level = outcome.completeness.level
            self.completeness[level] = self.completeness.get(level, 0) + 1
        _sum(self.rules, result.totals)
        _sum(self.ignored, result.ignored)
        _sum(self.known, result.known)
        self.entries |= result.entries
        where = f"{outcome.source}:{outcome.line}" if outcome.line else outcome.source
        self.ending.add(self._status(outcome), where, result.verdict)

    def _status(self, outcome: Judged) -> int:
        result = outcome.result
        if result.verdict == "refused":
            return 4
        if result.verdict in _NEVER_FINE or result.not_evaluated == _NOTHING_JUDGED:
            return 1
        counts = result.worst >= SEVERITY_RANK[self.fail_on] or outcome.held in _NOT_TO_GO
        return int(counts and not self.exit_zero)


def _sum(counts: dict[str, int], more: Mapping[str, int]) -> None:
    for rule, count in more.items():
        counts[rule] = counts.get(rule, 0) + count
