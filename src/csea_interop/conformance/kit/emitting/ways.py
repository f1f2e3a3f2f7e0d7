"""
What a way to an emitter gives, and what the roles ask of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.grading import Grade
from csea_interop.core.errors import UsageError


@dataclass(frozen=True, slots=True)
class Emitted:
    """
    What became of one question.

    Attributes:
        messages: what was emitted, as bytes.
        rejected: it says that nothing is emitted.
        fault: what is wrong with the emitter or its answer, in the kit's own words; empty where nothing is.
        timeout: the fault is that no answer came in time.
        skipped: it says that it cannot do this.
        leak: a text of the message came out beside the message.
    """

    messages: tuple[bytes, ...] = field(default=(), repr=False)
    rejected: bool = False
    fault: str = ""
    timeout: bool = False
    skipped: bool = False
    leak: bool = False


class Emitting(Protocol):
    """
    A way to an emitter; ``product`` is known once it is entered.
    """

    product: Product | None

    def __enter__(self) -> Self:
        """
        Reach the emitter.

        Raises:
            UsageError: it cannot be used.
        """

    def __exit__(self, *_: object) -> None:
        """
        Let go of it, whatever it does.
        """

    def emit(self, name: str, question: Mapping[str, Any], known: bytes) -> Emitted:
        """
        Ask one question.

        Args:
            name: the scenario; a way that asks by lines never sends it.
            question: what is sent.
            known: what the question says, which may not come out beside an answer.
        """


def product_of(way: Emitting, role: str) -> Product:
    """
    The product, where it has the role.

    Raises:
        UsageError: ``CSEA-USE-ROLE`` it has not.
    """
    if way.product is None or role not in way.product.roles:
        raise UsageError("CSEA-USE-ROLE", f"the implementation has not the role of a {role}", "see its greeting")
    return way.product


def broken(emitted: Emitted) -> Grade | None:
    """
    The grade of what gave no answer, or said too much; None of a proper answer.
    """
    if emitted.leak:
        return Grade("leak", note="a text of the message came out")
    if emitted.fault:
        return Grade("timeout" if emitted.timeout else "error", note=emitted.fault)
    if emitted.skipped:
        return Grade("skip", note="the implementation says that it cannot do this")
    return None
