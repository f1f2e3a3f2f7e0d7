"""
Where in a message the marking that the model asks for rises, from the root down.

A part is marked at least as high as all that encloses it. So only the places where a slot asks for
more than everything around it need to be known; below them nothing is asked that is not asked there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from csea_interop.compiler.ir import Model, Slot, Step
from csea_interop.compiler.lint import SENSITIVITIES

#: The table of floors by kind of message, and by path without indexes.
TABLE: Final = "sensitivity_floor"
Steps = tuple[Step, ...]


def rises(model: Model) -> Iterator[tuple[Steps, Slot, int]]:
    """
    Each slot that asks for a higher marking than all around it: the steps to its owner, the slot, its rank.
    """
    stack: list[tuple[Steps, str, int]] = [((), model.root, 0)]
    while stack:
        path, name, above = stack.pop()
        below: list[tuple[Steps, str, int]] = []
        for slot in model.classes[name].slots:
            rank = SENSITIVITIES.index(slot.sensitivity)
            if rank > above:
                yield path, slot, rank
            below += [((*path, step), child, max(rank, above)) for step, child in model.below(slot)]
        stack += reversed(below)


def table(model: Model) -> dict[str, dict[str, int]]:
    """
    The ranks by path without indexes, for each value of the tag that decides on the payload.

    Without a tagged union at the root there is one kind of message, which has no name: the table is empty.
    """
    kinds = {step.value for slot in model.classes[model.root].slots for step, _ in model.below(slot) if step.tag}
    out: dict[str, dict[str, int]] = {kind: {} for kind in sorted(kinds)}
    for steps, slot, rank in rises(model):
        kind = steps[0].value if steps else ""
        path = "".join(f"/{name}" for name in (*(s.name for s in steps), slot.name))
        for own in (kind,) if kind else out:
            # Branches of a union further down share their paths: the higher floor is the safe one.
            out[own][path] = max(rank, out[own].get(path, 0))
    return out if any(out.values()) else {}


def markings(slot: Slot) -> tuple[str, ...]:
    """
    The markings that are high enough for a slot, lowest first.
    """
    return SENSITIVITIES[SENSITIVITIES.index(slot.sensitivity) :]
