"""
Which elements of the model stand in a sound message of the suite.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from csea_interop.compiler.ir import CodeList, Model


def uncovered(model: Model, messages: Iterable[Any]) -> tuple[str, ...]:
    """
    Slots, and members of the code lists that slots have, which stand in none of the messages.
    """
    seen: set[str] = set()
    for message in messages:
        seen.update(_seen(model, message, model.root))
    return tuple(sorted(_all(model) - seen))


def _all(model: Model) -> set[str]:
    out: set[str] = set()
    for name in {cls.name for _, cls in model.walk()}:
        for slot in model.classes[name].slots:
            out.add(f"{name}.{slot.name}")
            if isinstance(slot.range, CodeList):
                out |= {f"{slot.range.name}={code}" for code in slot.range.values}
    return out


def _seen(model: Model, value: Any, name: str) -> Iterator[str]:
    for slot in model.classes[name].slots:
        found = value.get(slot.name)
        if found is None:
            continue
        yield f"{name}.{slot.name}"
        for item in found if slot.many else [found]:
            if isinstance(slot.range, CodeList):
                yield f"{slot.range.name}={item}"
            for step, child in model.below(slot):
                if not step.tag or value.get(step.tag) == step.value:
                    yield from _seen(model, item, child)
