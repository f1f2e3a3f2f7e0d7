"""
``_shape.py``: one function a class, straight-line checks, all findings in one pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from csea_interop.compiler.bind import EVERY_STRING, Site
from csea_interop.compiler.cel import ast
from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.expr import Expression
from csea_interop.compiler.targets.python.text import header, module, scalar_limits

_IMPORTS = [
    "from typing import Any",
    "",
    "from csea_interop.core.builtins import *  # noqa: F403",
    "from csea_interop.core.finding import Finding",
    "from csea_interop.core.media import media_in",
    "from csea_interop.core.pointer import Place, render",
    "from csea_interop.core.shape import faulty, members, not_object",
    "from csea_model._constants import *  # noqa: F403",
    "",
    "",
]


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("Shape of every class: each function appends what is wrong with an object.") + _IMPORTS
    strings = _string_rules(model)
    for cls in model.classes.values():
        if not cls.open:
            lines += _ClassCheck(model, strings, cls).function()
    return module([*lines, f"check = check_{model.root}"])


@dataclass(frozen=True, slots=True)
class _ClassCheck:
    """
    Writes the function of one class.
    """

    model: Model
    strings: Mapping[tuple[str, str], list[tuple[Rule, Site]]]
    cls: Class

    def function(self) -> list[str]:
        """
        The function's lines.
        """
        name = self.cls.name
        lines = [
            f"def check_{name}(o: Any, p: Place, out: list[Finding]) -> None:",
            "    if o.__class__ is not dict:",
            "        not_object(p, out)",
            "        return",
            "    g = o.get",
            f"    n = {sum(s.required for s in self.cls.slots)}",
        ]
        for slot in self.cls.slots:
            lines.append(f'    v = g("{slot.name}")')
            if slot.required:
                lines += self.value(slot, "    ")
            else:
                lines += ["    if v is not None:", "        n += 1", *self.value(slot, "        ")]
        # Fewer seen than there are: some are unknown, or known and null.
        return [*lines, "    if n != len(o):", f"        members(o, p, out, SHAPE_{name})", "", ""]

    def fail(self, slot: Slot) -> str:
        """
        The slow helper that says what is wrong with a slot.
        """
        call = f'faulty(o, p, out, SHAPE_{self.cls.name}, "{slot.name}")'
        # A required member that is absent was counted as seen; it must not make up for an unknown one.
        return f"n -= {call}" if slot.required else call

    def value(self, slot: Slot, pad: str) -> list[str]:
        """
        The lines that check a slot's value.
        """
        if slot.many:
            return self.many(slot, pad)
        fail, place = self.fail(slot), f'(p, "{slot.name}")'
        if isinstance(slot.range, Scalar | CodeList):
            return [f"{pad}if {_wrong(slot.range, 'v')}:", f"{pad}    {fail}", *self.asked(slot, "v", place, pad)]
        # An absent required object has no value to hand down; the slow helper says it is missing.
        lines = [f"{pad}if v.__class__ is not dict:", f"{pad}    {fail}"]
        if isinstance(slot.range, UnionRef):
            lines += [f"{pad}else:", f'{pad}    t = g("{slot.range.tag}")']
            for number, (value, branch) in enumerate(slot.range.branches):
                lines.append(f"{pad}    {'el' if number else ''}if t == {value!r}:")
                lines.append(f"{pad}        check_{branch}(v, {place}, out)")
            return lines
        (child,) = self.model.children(slot)
        if self.model.classes[child].open:
            return [*lines, *self.asked(slot, "v", place, pad)]
        return [*lines, f"{pad}else:", f"{pad}    check_{child}(v, {place}, out)"]

    def many(self, slot: Slot, pad: str) -> list[str]:
        """
        The lines that check a list.
        """
        fail = self.fail(slot)
        lines = [f"{pad}if {_list_limits(slot)}:", f"{pad}    {fail}"]
        if isinstance(slot.range, Scalar | CodeList):
            asked = self.asked(slot, "e", f'((p, "{slot.name}"), i)', pad + "        ")
            loop = "for i, e in enumerate(v):" if asked else "for e in v:"
            lines += [f"{pad}else:", f"{pad}    {loop}", f"{pad}        if {_wrong(slot.range, 'e')}:"]
            lines += [f"{pad}            {fail}", f"{pad}            break", *asked]
            if slot.unique:
                lines += [f"{pad}    else:", f"{pad}        if len(set(v)) != len(v):", f"{pad}            {fail}"]
            return lines
        (child,) = self.model.children(slot)
        # A list of the wrong length is still walked: all findings come in one pass.
        return [
            *lines,
            f"{pad}if v.__class__ is list:",
            f'{pad}    q = (p, "{slot.name}")',
            f"{pad}    for i, e in enumerate(v):",
            f"{pad}        check_{child}(e, (q, i), out)",
        ]

    def asked(self, slot: Slot, value: str, place: str, pad: str) -> list[str]:
        """
        The lines that ask the rules about every string, once the shape of the value is right.
        """
        lines = []
        for rule, site in self.strings.get((slot.owner, slot.name), ()):
            lines.append(f"{pad}elif {_fires(site, slot, value)}:")
            lines.append(f"{pad}    out.append(Finding({rule.id!r}, render({place}), {rule.severity!r}))")
        return lines


def _string_rules(model: Model) -> dict[tuple[str, str], list[tuple[Rule, Site]]]:
    """
    The rules about every string, by the slot that holds it: the walk that checks the shape asks them.
    """
    out: dict[tuple[str, str], list[tuple[Rule, Site]]] = {}
    for bound in model.rules:
        for site in bound.sites if bound.rule.each == EVERY_STRING else ():
            slot = site.place.slot
            if slot is not None:
                known = out.setdefault((slot.owner, slot.name), [])
                if bound.rule not in [rule for rule, _ in known]:
                    known.append((bound.rule, site))
    return out


MEDIA = ast.Not(ast.Call("contains_media", (ast.Name("this"),)))


def _fires(site: Site, slot: Slot, value: str) -> str:
    if site.require == MEDIA and isinstance(slot.range, Scalar):
        # Most strings are shorter than any payload and hold no URI (core.media): the call is saved for them.
        return f'len({value}) > 19 and (len({value}) > 63 or ":" in {value} or "%" in {value}) and media_in({value})'
    return f"not {Expression({'this': value}, {}).write(site.require)}"


def _list_limits(slot: Slot) -> str:
    """
    The condition under which ``v`` is not a list of as many elements as the slot allows.
    """
    tests = ["v.__class__ is not list"]
    if slot.min_items == 1:
        tests.append("not v")
    elif slot.min_items:
        tests.append(f"len(v) < {slot.min_items}")
    if slot.max_items is not None:
        tests.append(f"len(v) > {slot.max_items}")
    return " or ".join(tests)


def _wrong(kind: Scalar | CodeList, name: str) -> str:
    if isinstance(kind, CodeList):
        return f"{name}.__class__ is not str or {name} not in CODES_{kind.name}"
    return " or ".join([f"{name}.__class__ is not {_CLASSES[kind.kind]}", *scalar_limits(kind, name)])


_CLASSES = {"string": "str", "integer": "int", "boolean": "bool"}
