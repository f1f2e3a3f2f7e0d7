"""
The roles that a system can take, one file each.

A role's file has ``WAYS``, the modes in which it can be tested, ``asked(folder, level)``, its cases, and
``run(plan, chosen, step)``, which asks them and grades the answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.plan import Plan

NAMES: Final = ("validator", "library", "producer", "consumer", "forwarder", "publisher")


class Role(Protocol):
    """
    What the file of a role has.
    """

    WAYS: frozenset[str]

    def asked(self, folder: Path, level: Level) -> tuple[Asked, ...]:
        """
        The cases of that level, by id.

        Raises:
            InputError: the suite cannot be read.
        """

    def run(self, plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
        """
        Ask the cases as the plan has it; ``step`` is called after each answer.

        Raises:
            UsageError: the implementation cannot be asked, or has not this role.
        """


def role(name: str) -> Role:
    """
    The role of that name.
    """
    return cast("Role", import_module(f"{__name__}.{name}"))
