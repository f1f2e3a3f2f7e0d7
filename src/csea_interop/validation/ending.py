"""
Why a run ends with its exit status: ``MEANING`` says what each is for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

#: Worst first: our own failure, refused, unreadable, findings, fine.
WORST_FIRST: Final = (3, 4, 2, 1, 0)
#: So many inputs are named for each status; of more, the number is said.
_NAMED: Final = 10
#: What each exit status means; documented, and closed.
MEANING: Final[dict[int, str]] = {
    0: "fine: nothing was found at or above what --fail-on says",
    1: "findings at or above it, or a message that could not be judged or may not go",
    2: "wrong use, or an input that cannot be read",
    3: "the tool itself failed",
    4: "a message was refused for safety",
}


class Reason(NamedTuple):
    """
    An input that made the status what it is, and its verdict.
    """

    where: str
    verdict: str


@dataclass(slots=True)
class Ending:
    """
    The exit status so far, with how many inputs ask for which, and the first of each.
    """

    status: int = 0
    counts: dict[int, int] = field(default_factory=dict)
    reasons: dict[int, list[Reason]] = field(default_factory=dict)

    def add(self, status: int, where: str, verdict: str) -> None:
        """
        Take in what one input asks for.
        """
        if WORST_FIRST.index(status) < WORST_FIRST.index(self.status):
            self.status = status
        self.counts[status] = self.counts.get(status, 0) + 1
        if status and self.counts[status] <= _NAMED:
            self.reasons.setdefault(status, []).append(Reason(where, verdict))

    def lines(self, fail_on: str, exit_zero: bool) -> Iterator[str]:
        """
        The explanation, the worst first.
        """
        yield f"exit status {self.status}: {MEANING[self.status]}"
        if exit_zero:
            yield "  --exit-zero: findings, and that a message may not go, do not count; a refusal, an unreadable input or no verdict does"
        else:
            yield f"  findings of severity {fail_on} or above count (--fail-on)"
        for status in WORST_FIRST:
            if status not in self.counts:
                continue
            yield f"  status {status}: {self.counts[status]} input(s)"
            reasons = self.reasons.get(status, [])
            yield from (f"    {reason.where}: {reason.verdict}" for reason in reasons)
            if status and self.counts[status] > len(reasons):
                yield f"    and {self.counts[status] - len(reasons)} more"
        if len(self.counts) > 1:
            yield "  of several the worst counts: 3, 4, 2, 1, 0"
