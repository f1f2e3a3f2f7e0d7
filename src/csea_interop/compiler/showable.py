"""
Which codes a report may show, and where in a message they stand.

A list says so of itself, with its reason (``showable``). It may not where any member of the model that
takes its codes tells something of a person, or is marked for the fewest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model, Slot

MARK: Final = "showable"
_TOO_SENSITIVE: Final = "highly_restricted"


def lists(model: Model) -> Mapping[str, CodeList]:
    """
    The lists whose codes may be shown, by name of their file.

    Raises:
        ModelError: one of them is not closed, stands at no member, or at one that tells of a person.
    """
    marked = {own.file: own for own in model.code_lists.values() if MARK in own.annotations}
    used: set[str] = set()
    for _, slot, own in _slots(model):
        if own is None or own.file not in marked:
            continue
        used.add(own.file)
        if slot.personal_data != "none" or slot.sensitivity == _TOO_SENSITIVE:
            raise ModelError(f"{slot.owner}.{slot.name} tells of a person: its codes are not for reports", own.file)
    for own in marked.values():
        if own.scheme or own.file not in used:
            raise ModelError("only a closed list whose codes stand at a member of their own is for reports", own.file)
        if len(own.annotations[MARK]) < len("It is."):
            raise ModelError("the mark is the reason, in a sentence", own.file)
    return dict(sorted(marked.items()))


def places(model: Model) -> Mapping[str, str]:
    """
    Pointers to members with such codes, ``*`` for an index, each with its list.

    A place that another branch of a union uses for something else is left out.
    """
    shown = lists(model)
    found: dict[str, set[str]] = {}
    for pointer, _, own in _slots(model):
        found.setdefault(pointer, set()).add(own.file if own is not None and own.file in shown else "")
    return {pointer: min(names) for pointer, names in sorted(found.items()) if len(names) == 1 and names != {""}}


def _slots(model: Model) -> Iterator[tuple[str, Slot, CodeList | None]]:
    for path, cls in model.walk():
        above = "".join(f"/{step.name}{'/*' if step.each else ''}" for step in path)
        for slot in cls.slots:
            own = slot.range if isinstance(slot.range, CodeList) else None
            yield f"{above}/{slot.name}{'/*' if slot.many else ''}", slot, own
