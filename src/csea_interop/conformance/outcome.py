"""
What became of one mutant.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

State = Literal["killed", "equivalent", "survived"]


class Outcome(NamedTuple):
    """
    A mutant's fate; ``by`` is the case that killed it, or the reason why nothing can.
    """

    id: str
    group: str
    operator: str
    state: State
    by: str
