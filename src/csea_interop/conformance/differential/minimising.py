"""
One message made as small as it goes, while two validators go on disagreeing on it, or one goes on finding a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from csea_interop.conformance.differential.delta import Delta, delta
from csea_interop.conformance.differential.edits import text
from csea_interop.conformance.differential.judges import Judge
from csea_interop.conformance.differential.shrinking import Budget, fewer, members, written_items
from csea_interop.core.errors import UsageError
from csea_interop.core.reader import read


@dataclass(frozen=True, slots=True)
class Small:
    """
    What is left of a message, after how many ``questions``.
    """

    raw: bytes = field(repr=False)
    questions: int


def minimised(raw: bytes, now: str, a: Judge, b: Judge | None, keep: str, questions: int) -> Small:
    """
    Take from a message all that does not matter.

    Args:
        raw: the message.
        now: the moment of judging.
        a: the validator that is looked at.
        b: the one that it is compared with; None where only the rule counts.
        keep: the rule that has to stay; empty for any that they disagree on.
        questions: how often each may be asked, at most.

    Raises:
        UsageError: ``CSEA-USE-AGREE`` there is nothing to keep: they agree, or the rule is not found.
    """

    def parts(made: bytes) -> Delta:
        said = a(made, now)
        if b is None:
            told = {finding.rule for finding in said.findings or ()}
            return frozenset({("a", keep)} if keep in told else ())
        return frozenset(part for part in delta(said, b(made, now)) if not keep or part[1] == keep)

    wanted = parts(raw)
    if not wanted:
        raise UsageError(
            "CSEA-USE-AGREE", "the message shows nothing that could be kept", "look first what each says of it"
        )
    budget = Budget(questions)

    def matters(made: bytes) -> bool:
        got = parts(made)
        return bool(got) and got <= wanted

    holds: Callable[[bytes], bool] = budget.held(matters)
    reading = read(raw)
    if not reading.findings and isinstance(reading.value, (dict, list)) and holds(text(reading.value)):
        value = members(reading.value, lambda made: holds(text(made)))
        return Small(text(value), questions - budget.left)
    # Who reads a text that the other does not finds more and more in what is left of it: that is no matter.
    loose: Callable[[bytes], bool] = budget.held(lambda made: not wanted.isdisjoint(parts(made)))
    return Small(small_text(raw, loose), questions - budget.left)


def small_text(raw: bytes, holds: Callable[[bytes], bool]) -> bytes:
    """
    A text without the items, then the lines, then the bytes that do not matter, whatever it reads as.
    """
    raw = written_items(raw, holds)

    def joined(parts: Sequence[Any]) -> bool:
        return holds(b"".join(parts))

    rest = b"".join(fewer(tuple(raw.splitlines(keepends=True)), joined))
    return b"".join(fewer([rest[number : number + 1] for number in range(len(rest))], joined))
