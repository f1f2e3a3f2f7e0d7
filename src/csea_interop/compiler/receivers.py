"""
``model/policy/receivers/`` -> the intermediate representation: what a receiver is known to ask for.

A demand names places by paths: ``payload.accounts[role=reported].identifiers[]``. ``[]`` enters each element of a list,
``[member=code]`` those elements whose member is the code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import CodeList, Model
from csea_interop.compiler.policy import exactly, sentence, words
from csea_interop.compiler.source import mapping_of

FOLDER: Final = "receivers"
#: Without the first a report comes back; without the second nobody can act on it.
TIERS: Final = ("complete", "actionable")
_STEP: Final = re.compile(r"([a-z][a-z0-9_]*)(?:\[(?:([a-z][a-z0-9_]*)=([A-Za-z0-9_.-]+))?\])?")


@dataclass(frozen=True, slots=True)
class Step:
    """
    One step of a path: a member, entered element by element if ``each``; only where ``member`` is ``code``, if named.
    """

    name: str
    each: bool = False
    member: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Demand:
    """
    Something that a receiver asks for: a value at one of several paths, at every element of ``each``.
    """

    name: str
    tier: str
    each: tuple[Step, ...]
    any: tuple[tuple[Step, ...], ...]
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Receiver:
    """
    A receiver and what is known of its demands.
    """

    key: str
    name: str
    message_types: tuple[str, ...]
    known: str
    demands: tuple[Demand, ...]


def read(folder: Path, model: Model) -> tuple[Receiver, ...]:
    """
    All receivers of the folder, by key.

    Raises:
        ModelError: a line that does not fit the model, with file and line.
    """
    return tuple(_receiver(path, model) for path in sorted((folder / FOLDER).glob("*.yaml")))


def _receiver(path: Path, model: Model) -> Receiver:
    data, lines = mapping_of(path)

    def where(*keys: str) -> str:
        return f"{path.name}:{lines.get(keys, 1)}"

    exactly(data, ("name", "message_types", "known", "demands"), (), path.name)
    types = words(data["message_types"], where("message_types"))
    branches = {step.value: name for slot in model.classes[model.root].slots for step, name in model.below(slot)}
    if unknown := [kind for kind in types if kind not in branches]:
        raise ModelError(f"there is no kind of message {unknown[0]!r}", where("message_types"))
    demands = []
    for name, entry in data["demands"].items():
        here = where("demands", name)
        exactly(entry, ("tier", "any", "why", "source"), ("each",), here)
        if entry["tier"] not in TIERS:
            raise ModelError(f"the tier is one of {', '.join(TIERS)}", where("demands", name, "tier"))
        each: tuple[Step, ...] = ()
        owners: tuple[str, ...] = (model.root,)
        if "each" in entry:
            at = where("demands", name, "each")
            each, owners = _path(sentence(entry["each"], at), owners, model, types, at)
        at = where("demands", name, "any")
        paths = tuple(_path(text, owners, model, types, at)[0] for text in words(entry["any"], at))
        why, source = (sentence(entry[key], where("demands", name, key)) for key in ("why", "source"))
        demands.append(Demand(str(name), entry["tier"], each, paths, why, source))
    name, known = (sentence(data[key], where(key)) for key in ("name", "known"))
    return Receiver(path.stem, name, types, known, tuple(demands))


def _path(
    text: str, owners: tuple[str, ...], model: Model, types: tuple[str, ...], where: str
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """
    The steps of a path, and the classes that it leads to.
    """
    out = []
    for part in text.split("."):
        found = _STEP.fullmatch(part)
        slots = [slot for name in owners if found and (slot := model.classes[name].slot(found[1]))]
        if found is None or not slots:
            raise ModelError(f"{part!r} leads nowhere in the model", where)
        step = Step(found[1], "[" in part, found[2] or "", found[3] or "")
        if any(slot.many != step.each for slot in slots):
            raise ModelError(f"{found[1]!r} is {'no' if step.each else 'a'} list", where)
        # A message of another kind is not asked about.
        owners = tuple(c for slot in slots for s, c in model.below(slot) if s.tag != "message_type" or s.value in types)
        if step.member:
            _check_code(step, owners, model, where)
        out.append(step)
    return tuple(out), owners


def _check_code(step: Step, owners: tuple[str, ...], model: Model, where: str) -> None:
    slots: list[Any] = [slot for name in owners if (slot := model.classes[name].slot(step.member))]
    lists = [slot.range for slot in slots if isinstance(slot.range, CodeList)]
    known = {code for own in lists for code in own.values}
    if step.member == "scheme":
        known = {own.scheme for own in model.code_lists.values() if own.scheme}
    if step.code not in known:
        raise ModelError(f"{step.member}={step.code} names no code of the model", where)
