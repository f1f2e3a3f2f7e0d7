"""
What a receiver is known to ask for, and what of it a message lacks; apart from whether it is valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from csea_interop.core.errors import UsageError
from csea_interop.core.finding import pointer_key
from csea_interop.schema.policy import section
from csea_interop.validation.result import Result

#: ``none`` not valid; ``valid`` and no more; ``complete`` as far as known; ``actionable`` as well; ``not-asked`` of
#: messages of a kind that the receiver does not take.
Level = Literal["none", "valid", "complete", "actionable", "not-asked"]
Tier = Literal["complete", "actionable"]
_FINE: Final = ("valid", "valid-with-warnings")
_Step = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Missing:
    """
    Something that a receiver asks for and the message lacks.

    Attributes:
        pointer: to the object that lacks it, as far down as the message goes.
        member: the first member that is absent from it.
        tier: ``complete``: without it a report comes back; ``actionable``: nobody can act on it.
        demand: the name of the demand, as the policy has it.
        why: why it is asked for.
        source: where that is known from.
    """

    pointer: str
    member: str
    tier: Tier
    demand: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Completeness:
    """
    How far a message goes to what a receiver is known to ask for.
    """

    receiver: str
    level: Level
    missing: tuple[Missing, ...] = ()


def receivers() -> tuple[str, ...]:
    """
    The receivers of whom something is known, such as ``ncmec_cybertipline``.
    """
    return tuple(section("receivers"))


def known_receiver(name: str) -> str:
    """
    The name, if something is known of that receiver.

    Raises:
        UsageError: ``CSEA-USE-RECEIVER`` nothing is known of what it asks for.
    """
    if name not in receivers():
        raise UsageError(
            "CSEA-USE-RECEIVER", "nothing is known of what this receiver asks for", f"known: {', '.join(receivers())}"
        )
    return name


def judge_completeness(message: Any, result: Result, receiver: str) -> Completeness:
    """
    What the receiver is known to ask for and the message lacks.

    Args:
        message: the value that was judged, of any shape.
        result: the verdict on it.
        receiver: a name of ``receivers()``.

    Raises:
        UsageError: ``CSEA-USE-RECEIVER`` nothing is known of what it asks for.
    """
    own = section("receivers")[known_receiver(receiver)]
    whole = message if isinstance(message, dict) else {}
    kind = whole.get("message_type")
    if whole and kind not in own["message_types"]:
        return Completeness(receiver, "not-asked" if result.verdict in _FINE else "none")
    missing = tuple(
        sorted(
            (m for name, demand in own["demands"].items() for m in _missing(whole, name, demand)),
            key=lambda m: (m.tier != "complete", pointer_key(m.pointer), m.demand),
        )
    )
    level: Level = "actionable"
    if result.verdict not in _FINE:
        level = "none"
    elif any(m.tier == "complete" for m in missing):
        level = "valid"
    elif missing:
        level = "complete"
    return Completeness(receiver, level, missing)


def _missing(message: dict[str, Any], name: str, demand: Mapping[str, Any]) -> Iterator[Missing]:
    for pointer, element in _elements(message, demand.get("each", ()), ""):
        if any(True for path in demand["any"] for _ in _elements(element, path, pointer)):
            continue
        at, member = _ends(element, demand["any"][0], pointer)
        yield Missing(at, member, demand["tier"], name, demand["why"], demand["source"])


def _elements(value: Any, path: Sequence[_Step], pointer: str) -> Iterator[tuple[str, Any]]:
    """
    The values that a path leads to, with their pointers.
    """
    if not path:
        yield pointer, value
        return
    step, rest = path[0], path[1:]
    if not isinstance(value, dict) or step["name"] not in value:
        return
    inner, here = value[step["name"]], f"{pointer}/{step['name']}"
    if "each" not in step:
        yield from _elements(inner, rest, here)
        return
    for index, item in enumerate(inner if isinstance(inner, list) else ()):
        if "member" not in step or (isinstance(item, dict) and item.get(step["member"]) == step["code"]):
            yield from _elements(item, rest, f"{here}/{index}")


def _ends(value: Any, path: Sequence[_Step], pointer: str) -> tuple[str, str]:
    """
    Where a path breaks off: the object furthest along it, and the member that it lacks.

    Of a list the first element that the path enters is followed; where it enters none, the owner lacks it.
    """
    step, rest = path[0], path[1:]
    first = next(_elements(value, (step,), pointer), None)
    if first is None or not rest:
        return pointer, str(step["name"])
    return _ends(first[1], rest, first[0])
