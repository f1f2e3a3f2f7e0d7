"""
A message that came in, the task, and one message that was sent on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from csea_interop.conformance.kit.relations.loss import lost
from csea_interop.core.builtins import step_digest
from csea_interop.validation.message import examine
from csea_interop.validation.result import Result

Json = Mapping[str, Any]
#: Steps after which a message may say less of a child than before.
LOWERING: Final = frozenset({"redacted", "generalised", "pseudonymised", "anonymised", "aggregated"})


@dataclass(frozen=True)
class Task:
    """
    What the forwarder was told.

    Attributes:
        raw: the message that came in.
        now: the moment of judging.
        actor: the organisation that it acts as.
        to: whom it passes on to.
        more: members of the question that say more, such as ``purpose`` and ``leave_out``.
    """

    raw: bytes = field(repr=False)
    now: str
    actor: Json = field(repr=False)
    to: tuple[Json, ...] = field(repr=False)
    more: Json = field(default_factory=dict, repr=False)

    @cached_property
    def judged(self) -> tuple[Result, Any]:
        """
        The verdict on what came in, and its value.
        """
        return examine(self.raw, now=datetime.fromisoformat(self.now))

    @property
    def who(self) -> str:
        """
        The identifier of the organisation that it acts as.
        """
        return str(self.actor["participant_id"])


@dataclass(frozen=True)
class Passed:
    """
    One message that was sent on, as it is compared with the one that came in; both have the shape of a message.
    """

    task: Task
    before: Json = field(repr=False)
    after: Json = field(repr=False)
    result: Result

    @cached_property
    def own(self) -> Sequence[Json]:
        """
        The steps that were added.
        """
        earlier = self.before["provenance"]
        known = [step_digest(step) for step in earlier]
        steps = self.after["provenance"]
        if [step_digest(step) for step in steps[: len(earlier)]] == known:
            return list(steps[len(earlier) :])
        return [step for step in steps if step_digest(step) not in known]

    @cached_property
    def changes(self) -> Sequence[Json]:
        """
        What the added steps say that they changed.
        """
        return [change for step in self.own for change in step.get("changes", ())]

    @cached_property
    def lost(self) -> Sequence[str]:
        """
        Pointers to the parts of the content that are no longer there.
        """
        names = ("payload", "methodology", "exposure_advisory")
        content = {name: self.before[name] for name in names if name in self.before}
        return list(lost(content, self.after))

    def did(self, *activities: str) -> bool:
        """
        Whether one of the activities is among the steps that the forwarder itself added.
        """
        return any(step.get("activity") in activities and step.get("actor") == self.task.who for step in self.own)

    @property
    def sealed(self) -> bool:
        """
        Whether a step that was added is sealed; what it says is unknown, not absent.
        """
        return any("sealed_digest" in step for step in self.own)
