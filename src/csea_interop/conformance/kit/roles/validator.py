"""
The validator: the right verdict, the rules and the places of every message, in two orders.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, cast

from csea_interop.conformance.kit import modes
from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.capabilities import capabilities
from csea_interop.conformance.kit.cases import Case, Level, at_level, cases
from csea_interop.conformance.kit.plan import Plan
from csea_interop.conformance.kit.runner import run as run_all

WAYS: Final = frozenset({"jsonl", "command", "http"})


def asked(folder: Path, level: Level, profile: str = "") -> tuple[Case, ...]:
    """
    The cases of that level and profile, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    return tuple(kept for case in cases(folder) if (kept := at_level(case, level, profile)) is not None)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Ask the cases as the plan has it; ``step`` is called after each answer.

    Raises:
        UsageError: the implementation cannot be asked, or judges no messages.
    """
    known = capabilities(plan.folder)
    stated = cast("tuple[str, ...]", plan.way.extra.get("declared", ()))
    wanted = cast("Sequence[Case]", chosen)
    return run_all(modes.opened(plan.way), wanted, plan.seed, plan.repeat, step, known, stated)
