"""
What a run asks of every message: the same for all, fixed before the first is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.validation.asked import Asked
from csea_interop.validation.codelists import CodeList


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
        asked: the recipient and purpose that the user asks about; None for those that each message names.
        complete_for: the receiver whose known demands each message is held against; empty for none.
    """

    now: datetime
    limits: Limits = DEFAULT_LIMITS
    code_lists: tuple[CodeList, ...] = ()
    run_key: bytes = b""
    asked: Asked | None = None
    complete_for: str = ""
