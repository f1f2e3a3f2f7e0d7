"""
Which elements of the model stand in a sound message of the suite.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from csea_interop.compiler.ir import CodeList, Model

#: Kinds of elements; generated lists come whole from a package, the others were written by hand.
KINDS = ("classes", "slots", "codes by hand", "codes generated")
#: Lists that ``csea model lists`` writes.
GENERATED = ("country", "area_alpha_3", "withdrawn_area", "language")


@dataclass(frozen=True, slots=True)
class Coverage:
    """
    How many elements of each kind stand in a sound message, of how many, and which stand in none.

    Codes of a generated list that has a scheme need not stand in any: a list of 250 areas is a
    copy of a published one, and a rule asks whether a code is on it.
    """

    counts: Mapping[str, tuple[int, int]]
    absent: tuple[str, ...]


def covered(model: Model, messages: Iterable[Any]) -> Coverage:
    """
    What stands in the messages: classes, slots, and codes of lists, a scheme's codes beside its name.
    """
    lists = {entry.scheme: entry for entry in model.code_lists.values() if entry.scheme}
    seen: set[str] = set()
    for message in messages:
        seen.update(_seen(model, lists, message, model.root))
    elements = _all(model)
    kinds = {kind: {name for name, own in elements.items() if own == kind} for kind in KINDS}
    counts = {kind: (len(names & seen), len(names)) for kind, names in kinds.items() if names}
    free = {f"{c.name}={v}" for c in lists.values() if c.file in GENERATED for v in c.values}
    return Coverage(counts, tuple(sorted(elements.keys() - seen - free)))


def _all(model: Model) -> dict[str, str]:
    out: dict[str, str] = {}
    for name in {cls.name for _, cls in model.walk()}:
        out[str(name)] = "classes"
        out |= {f"{name}.{slot.name}": "slots" for slot in model.classes[name].slots}
    for entry in model.code_lists.values():
        kind = "codes generated" if entry.file in GENERATED else "codes by hand"
        out |= {f"{entry.name}={code}": kind for code in entry.values}
    return out


def _seen(model: Model, lists: Mapping[str, CodeList], value: Any, name: str) -> Iterator[str]:
    yield name
    yield from _coded(lists, value)
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
                    yield from _seen(model, lists, item, child)


def _coded(lists: Mapping[str, CodeList], value: Any) -> Iterator[str]:
    """
    The codes that an object names by their scheme: one beside it, or a list of them.
    """
    known = lists.get(str(value.get("scheme"))) if isinstance(value, dict) else None
    if known is not None:
        for holder in (value, *(c for c in value.get("codes", ()) if isinstance(c, dict))):
            if "code" in holder:
                yield f"{known.name}={holder['code']}"
