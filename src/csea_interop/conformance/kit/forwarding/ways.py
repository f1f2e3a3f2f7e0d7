"""
What a way to a forwarder gives, and the question that all ways ask.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.relations.forwarding import Task


@dataclass(frozen=True, slots=True)
class Sent:
    """
    What became of one task.

    Attributes:
        outputs: the messages that were sent on.
        fault: what is wrong with the forwarder or its answer, in the kit's own words; empty where nothing is.
        timeout: the fault is that no answer came in time.
        skipped: it says that it cannot do this.
        leak: a text of the message came out beside the messages.
    """

    outputs: tuple[bytes, ...] = field(default=(), repr=False)
    fault: str = ""
    timeout: bool = False
    skipped: bool = False
    leak: bool = False


class Forwarding(Protocol):
    """
    A way to a forwarder; ``product`` is known once it is entered.
    """

    product: Product | None

    def __enter__(self) -> Self:
        """
        Reach the forwarder.

        Raises:
            UsageError: it cannot be used.
        """

    def __exit__(self, *_: object) -> None:
        """
        Let go of it, whatever it does.
        """

    def forward(self, task: Task) -> Sent:
        """
        Give it a message, and take what it sends on.
        """

    def late(self) -> tuple[int, ...]:
        """
        Numbers of the tasks, counted from 0, for which something came after the forwarder had said that it was done.
        """


def question(task: Task) -> dict[str, Any]:
    """
    The question, as ``conformance/protocol/forwarder.md`` has it: no name of a case and nothing of what is expected.
    """
    return {
        "role": "forwarder",
        "message_b64": base64.b64encode(task.raw).decode(),
        "now": task.now,
        "actor": task.actor,
        "to": list(task.to),
        **task.more,
    }
