"""
Which rules touch which slot, and where a class stands in a message.
"""

from __future__ import annotations

from collections.abc import Mapping

from csea_interop.compiler.bind import EVERY_STRING, BoundRule
from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Scalar, Slot, Step, UnionRef


def path_text(steps: tuple[Step, ...]) -> str:
    """
    A path as rules write it.
    """
    return ".".join(["message", *(s.name + ("[]" if s.each else "") for s in steps)])


def touched(model: Model) -> dict[tuple[str, str], list[str]]:
    """
    Rule ids by (class, slot): each rule is named at every slot that it reads.
    """
    out: dict[tuple[str, str], set[str]] = {}
    for name, slots in slots_of(model).items():
        for owner, slot in slots:
            out.setdefault((owner, slot), set()).add(name)
    return {key: sorted(ids) for key, ids in out.items()}


def slots_of(model: Model) -> dict[str, list[tuple[str, str]]]:
    """
    The (class, slot) pairs that each rule reads, by rule id.
    """
    places: dict[tuple[str, ...], list[tuple[tuple[Step, ...], Class]]] = {}
    for path, cls in model.walk():
        # Branches of a union stand at one path.
        key = tuple(t for s in path for t in ((s.name, "*") if s.each else (s.name,)))
        places.setdefault(key, []).append((path, cls))
    return {bound.rule.id: sorted(_read_slots(bound, places)) for bound in model.rules}


def _read_slots(
    bound: BoundRule, places: Mapping[tuple[str, ...], list[tuple[tuple[Step, ...], Class]]]
) -> set[tuple[str, str]]:
    found = set()
    for site in () if bound.rule.each == EVERY_STRING else bound.sites:
        for read in site.reads:
            path = tuple("*" if isinstance(t, int) else str(t) for t in read.path)
            while path and path[-1] == "*":
                path = path[:-1]
            for steps, owner in places.get(path[:-1], ()) if path else ():
                if owner.slot(path[-1]) is not None and _beside(site.place.steps, steps):
                    found.add((owner.name, path[-1]))
    return found


def _beside(site: tuple[Step, ...], steps: tuple[Step, ...]) -> bool:
    """
    Whether both places can stand in one message: as far as their ways are one, they take the same branches.
    """
    for mine, other in zip(site, steps, strict=False):
        if mine.name != other.name:
            return True
        if mine.value != other.value:
            return False
    return True


def kind(model: Model, slot: Slot) -> str:
    """
    What a slot holds, as a link.
    """
    if isinstance(slot.range, Scalar):
        known = slot.range.name in model.scalars
        text = f"[{slot.range.name}](../types.md#{slot.range.name.lower()})" if known else slot.range.name
    elif isinstance(slot.range, CodeList):
        text = f"[{slot.range.name}](../codes/{slot.range.name}.md)"
    elif isinstance(slot.range, ClassRef):
        text = f"[{slot.range.name}]({slot.range.name}.md)"
    else:
        assert isinstance(slot.range, UnionRef)
        text = " or ".join(f"[{name}]({name}.md)" for _, name in slot.range.branches)
    return f"list of {text}" if slot.many else text
