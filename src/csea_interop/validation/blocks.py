"""
What keeps a message from a recipient: a value that never quotes the message.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from csea_interop.core.finding import MAX_RELATED, pointer_key
from csea_interop.schema.policy import reasons

#: Families of rules that stop a message even where a life is in danger.
STOPPING: Final = ("ENC", "SAF")
#: A message that was refused; only these families refuse one.
REFUSED: Final = "CSEA-EXC-001"


@dataclass(frozen=True, slots=True)
class Block:
    """
    One reason at one place.

    Attributes:
        reason: permanent id, such as ``CSEA-EXC-007``; ``csea explain`` says what it means.
        pointer: RFC 6901 pointer to the first place; the empty string is the whole message.
        rule: the rule that says so, where one does.
        missing: the member that is absent from the object at ``pointer``.
        member: the member of the model that is to be left out or coarsened, such as ``ContentHash.value``.
        how: the coarser value, such as ``coarsen_to_day``.
        count: at how many places.
        related: pointers to the other places; the first ten where there are more.
    """

    reason: str
    pointer: str
    rule: str = ""
    missing: str = ""
    member: str = ""
    how: str = ""
    count: int = 1
    related: tuple[str, ...] = ()

    @property
    def remedy(self) -> str:
        """
        The one thing that makes it go: ``withhold``, ``coarsen``, ``mend`` or ``ask``.
        """
        return reasons()[self.reason].remedy

    @property
    def stops(self) -> bool:
        """
        Whether it holds even where a life is in danger.
        """
        return self.reason == REFUSED or (bool(self.rule) and self.rule.split("-")[1] in STOPPING)


def merged(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """
    The blocks by reason and place; those that say the same of several places become one.
    """
    by_word: dict[tuple[str, ...], list[Block]] = {}
    seen: set[tuple[str, ...]] = set()
    for block in sorted(blocks, key=lambda b: (b.reason, pointer_key(b.pointer), b.rule == "", b.rule)):
        word = (block.reason, block.rule, block.missing, block.member, block.how)
        place = (block.reason, block.pointer)
        # A rule and the policy may say the same of one place; the rule's word is the fuller one.
        if (block.member and place in seen) or (*word, block.pointer) in seen:
            continue
        seen |= {place, (*word, block.pointer)}
        by_word.setdefault(word, []).append(block)
    out = []
    for same in by_word.values():
        others = [pointer for b in same for pointer in (b.pointer, *b.related)][1:]
        out.append(replace(same[0], count=sum(b.count for b in same), related=tuple(others[:MAX_RELATED])))
    return tuple(sorted(out, key=lambda b: (b.reason, pointer_key(b.pointer), b.rule, b.member)))
