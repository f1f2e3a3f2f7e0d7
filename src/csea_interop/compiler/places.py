"""
From the ``each`` of a rule to the concrete places of a message where it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from csea_interop.compiler import floors
from csea_interop.compiler.cel import types
from csea_interop.compiler.cel.check import Checker
from csea_interop.compiler.cel.scope import Path, Token
from csea_interop.compiler.cel.types import Lst, Obj, Type
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, Step

#: The selector of slots that ask for a higher marking than all around them.
SENSITIVITY: Final = "@sensitivity"
#: Types whose values name a place or an account, where a credential can hide.
_ADDRESSES: Final = frozenset({"Url", "Iri", "IdentifierValue", "ContactUri"})


@dataclass(frozen=True, slots=True)
class Place:
    """
    Where the elements of a rule stand: the path, the element's type and its enclosing elements.
    """

    steps: tuple[Step, ...]
    type: Type
    parents: tuple[tuple[Path, Type], ...]
    slot: Slot | None = None

    @property
    def path(self) -> Path:
        """
        The path as reads write it: the n-th index of the element as the number n.
        """
        return path_of(self.steps)


def path_of(steps: Iterable[Step]) -> Path:
    """
    The path that steps lead along, as reads write it.
    """
    out: list[Token] = []
    for step in steps:
        out.append(step.name)
        if step.each:
            out.append(sum(isinstance(t, int) for t in out))
    return tuple(out)


def resolve(model: Model, each: str, where: str) -> list[Place]:
    """
    The places that ``each`` means: a path, a class name or a selector.

    Raises:
        ModelError: nothing in the model fits, with what does.
    """
    if each.startswith("@"):
        return _selected(model, each, where)
    if each.split(".", maxsplit=1)[0] == "message":
        return [_walk(model, _steps(each, where), where)]
    if each in model.classes:
        found = [_walk(model, path, where) for path, cls in model.walk() if cls.name == each]
        if found:
            return found
    raise ModelError(f"each is a path from message, a class or a selector; {each!r} is none", where)


def _steps(text: str, where: str) -> tuple[Step, ...]:
    out = []
    for part in text.split(".")[1:]:
        name = part.removesuffix("[]")
        if not name.isidentifier():
            raise ModelError(f"{part!r} is not a step of a path", where)
        out.append(Step(name, part.endswith("[]")))
    return tuple(out)


def _walk(model: Model, steps: tuple[Step, ...], where: str) -> Place:
    checker = Checker(model, where)
    kind: Type = Obj((model.root,))
    parents: list[tuple[Path, Type]] = []
    path: list[Token] = []
    taken: list[Step] = []
    depth = 0
    slot: Slot | None = None
    for number, asked in enumerate(steps):
        step = asked
        if not isinstance(kind, Obj):
            raise ModelError(f"{step.name!r}: {types.name(kind)} has no members", where)
        owners = [c for c in kind.classes if model.classes[c].slot(step.name)]
        slot = model.classes[owners[0]].slot(step.name) if owners else None
        kind, _ = checker.member(kind, step.name)
        if slot is not None and isinstance(kind, Obj) and len(kind.classes) > 1:
            step, kind = _branch(model, slot, step, steps[number + 1 :], kind)
        taken.append(step)
        path.append(step.name)
        last = number == len(steps) - 1
        if step.each:
            if not isinstance(kind, Lst):
                raise ModelError(f"{step.name!r} is not a list", where)
            kind = kind.item
            path.append(depth)
            depth += 1
            if not last:
                parents.append((tuple(path), kind))
        elif isinstance(kind, Lst) and not last:
            raise ModelError(f"{step.name!r} is a list: write {step.name}[]", where)
    return Place(tuple(taken), kind, tuple(parents), slot)


def _branch(model: Model, slot: Slot, step: Step, rest: tuple[Step, ...], kind: Obj) -> tuple[Step, Type]:
    """
    The step into the one branch of a union that the rest of the path fits, if only one does.
    """
    fits = [
        (known, cls)
        for known, cls in model.below(slot)
        if (step.tag, step.value) in (("", ""), (known.tag, known.value))
        and (not rest or model.classes[cls].slot(rest[0].name))
    ]
    if len(fits) == 1:
        return fits[0][0], Obj((fits[0][1],))
    return step, kind


def _selected(model: Model, selector: str, where: str) -> list[Place]:
    tests: dict[str, Callable[[Slot], bool]] = {
        "@string": lambda slot: isinstance(slot.range, Scalar) and slot.range.kind == "string",
        "@authored_text": lambda slot: slot.authored_text,
        "@reference": lambda slot: slot.reference is not None,
        "@address": lambda slot: isinstance(slot.range, Scalar) and slot.range.name in _ADDRESSES,
        "@identified": lambda slot: slot.many and any(model.classes[c].slot("id") for c in model.children(slot)),
    }
    if selector == SENSITIVITY:
        return [_walk(model, (*path, Step(s.name)), where) for path, s, _ in floors.rises(model)]
    test = tests.get(selector) or _by_range(model, selector.removeprefix("@"))
    if test is None:
        known = f"{', '.join(sorted((*tests, SENSITIVITY)))}, and the name of each type and code list"
        raise ModelError(f"there is no selector {selector}; there are: {known}", where)
    found = []
    for path, cls in model.walk():
        if cls.open and selector == "@string":
            found.append(_walk(model, path, where))
        found.extend(_walk(model, (*path, Step(s.name, s.many)), where) for s in cls.slots if test(s))
    if not found:
        raise ModelError(f"nothing in the model fits {selector}", where)
    return found


def _by_range(model: Model, name: str) -> Callable[[Slot], bool] | None:
    """
    The test for slots of a named type or code list.
    """
    if name not in model.scalars and name not in model.code_lists:
        return None
    return lambda slot: isinstance(slot.range, Scalar | CodeList) and slot.range.name == name


def holders(model: Model, cls: str, where: str) -> tuple[Step, ...]:
    """
    The one path to the elements of a class, for references to them.

    Raises:
        ModelError: the class stands at no place or at several.
    """
    found: list[tuple[Step, ...]] = [path for path, c in model.walk() if c.name == cls]
    if len(found) != 1 or sum(step.each for step in found[0]) != 1 or not found[0][-1].each:
        raise ModelError(f"a reference needs one list of {cls}; found {len(found)} places", where)
    return found[0]


def class_of(model: Model, kind: Type) -> Class | None:
    """
    The class of an object type that has exactly one.
    """
    return model.classes[kind.classes[0]] if isinstance(kind, Obj) and len(kind.classes) == 1 else None
