"""
``_shape.py``: one function a class, straight-line checks, all findings in one pass.

The same emitter writes the accepting functions of ``_accept.py``: only what happens on a
failure differs, so the two cannot drift apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from csea_interop.compiler.bind import EVERY_STRING, Site
from csea_interop.compiler.cel import ast
from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.expr import Expression
from csea_interop.compiler.targets.python.text import header, module, needs_length

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


@dataclass(frozen=True, slots=True)
class Mode:
    """
    How the emitted functions answer: by findings, or by yes and no.

    ``strings`` are the rules about every string: the walk that checks the shape has each string
    at hand, so they are asked here instead of in a walk of their own.
    """

    accept: bool
    strings: StringRules

    def call(self, cls: str, value: str, place: str) -> str:
        """
        The line that checks a nested object.
        """
        if self.accept:
            return f"if not accept_{cls}({value}): return False"
        return f"check_{cls}({value}, {place}, out)"

    def ask(self, slot: Slot, value: str, index: str = "") -> list[str]:
        """
        The lines that ask the rules about every string, after the shape of the value is known to be right.
        """
        lines = []
        place = f'((p, "{slot.name}"), {index})' if index else f'(p, "{slot.name}")'
        for rule, condition in self.strings.of(slot, value):
            lines.append(f"elif {condition}:")
            answer = f"out.append(Finding({rule.id!r}, render({place}), {rule.severity!r}))"
            lines.append("    return False" if self.accept else f"    {answer}")
        return lines

    def fail(self, cls: str, slot: str) -> str:
        """
        What follows a failed check of a slot.
        """
        return "return False" if self.accept else f'faulty(o, p, out, SHAPE_{cls}, "{slot}")'


class StringRules:
    """
    The rules about every string, by the slot that holds it.
    """

    def __init__(self, model: Model) -> None:
        self.by_slot: dict[tuple[str, str], list[tuple[Rule, Site]]] = {}
        for bound in model.rules:
            for site in bound.sites if bound.rule.each == EVERY_STRING else ():
                if site.place.slot is not None:
                    key = (site.place.slot.owner, site.place.slot.name)
                    known = self.by_slot.setdefault(key, [])
                    if bound.rule not in [rule for rule, _ in known]:
                        known.append((bound.rule, site))

    def of(self, slot: Slot, value: str) -> list[tuple[Rule, str]]:
        """
        The rules that the slot's value is to be asked, each with the condition under which it fires.
        """
        found = self.by_slot.get((slot.owner, slot.name), [])
        text = isinstance(slot.range, Scalar)
        return [(rule, _violation(site.require, value, text)) for rule, site in found]


_MEDIA = ast.Not(ast.Call("contains_media", (ast.Name("this"),)))


def _violation(require: ast.Expr, value: str, text: bool) -> str:
    """
    The Python text of "the rule fires".
    """
    if require == _MEDIA and text:
        # Most strings are shorter than any media (core.media): the call is saved for them.
        return f"len({value}) > 19 and media_in({value})"
    return f"not {Expression({'this': value}, {}).write(require)}"


def emit(model: Model) -> str:
    """
    The module's text.
    """
    lines = header("Shape of every class: each function appends what is wrong with an object.") + _IMPORTS
    mode = Mode(accept=False, strings=StringRules(model))
    for cls in model.classes.values():
        if not cls.open:
            lines += function(model, cls, mode)
    lines += ["", f"check = check_{model.root}"]
    return module(lines)


def function(model: Model, cls: Class, mode: Mode) -> list[str]:
    """
    The function that checks one class.
    """
    required = sum(s.required for s in cls.slots)
    if mode.accept:
        # Whoever calls has seen that it is an object.
        lines = [f"def accept_{cls.name}(o: Any) -> bool:"]
    else:
        lines = [
            f"def check_{cls.name}(o: Any, p: Place, out: list[Finding]) -> None:",
            "    if o.__class__ is not dict:",
            "        not_object(p, out)",
            "        return",
        ]
    if mode.accept:
        return [*lines, *_accepting(model, cls, mode, required), "", ""]
    lines += ["    g = o.get", f"    n = {required}"]
    for slot in cls.slots:
        lines += _slot(model, cls, slot, mode)
    return [*lines, "    if n != len(o):", f"        members(o, p, out, SHAPE_{cls.name})", "", ""]


def _accepting(model: Model, cls: Class, mode: Mode, required: int) -> list[str]:
    """
    The same checks, required members first: once as many are seen as the object has, the rest is absent.
    """
    lines = ["    g = o.get", "    k = len(o)", f"    n = {required}"]
    for slot in cls.slots:
        if slot.required:
            lines += _slot(model, cls, slot, mode)
    optional = [slot for slot in cls.slots if not slot.required]
    if optional:
        lines += ["    if n == k:", "        return True"]
    for slot in optional:
        lines += [*_slot(model, cls, slot, mode), "        if n == k:", "            return True"]
    return [*lines, "    return n == k" if not optional else "    return False"]


def _slot(model: Model, cls: Class, slot: Slot, mode: Mode) -> list[str]:
    head = f'    v = g("{slot.name}")'
    if slot.required:
        return [head, *_value(model, cls, slot, mode, "    ")]
    return [head, "    if v is not None:", "        n += 1", *_value(model, cls, slot, mode, "        ")]


def _value(model: Model, cls: Class, slot: Slot, mode: Mode, pad: str) -> list[str]:
    fail = mode.fail(cls.name, slot.name)
    if slot.many:
        return _many(model, cls, slot, mode, pad)
    if isinstance(slot.range, Scalar | CodeList):
        return [f"{pad}if {_wrong(slot.range, 'v')}:", f"{pad}    {fail}", *_padded(pad, mode.ask(slot, "v"))]
    place = f'(p, "{slot.name}")'
    # An absent required object has no value to hand down; the slow helper says it is missing.
    lines = [f"{pad}if v.__class__ is not dict:", f"{pad}    {fail}"]
    if isinstance(slot.range, UnionRef):
        lines.append(f"{pad}else:")
        lines.append(f'{pad}    t = g("{slot.range.tag}")')
        for number, (value, branch) in enumerate(slot.range.branches):
            lines.append(f"{pad}    {'el' if number else ''}if t == {value!r}:")
            lines.append(f"{pad}        {mode.call(branch, 'v', place)}")
        return lines
    (child,) = model.children(slot)
    if model.classes[child].open:
        # The explaining side reads such text strictly first; the accepting side must see for itself.
        if mode.accept:
            lines += [f"{pad}elif not plain(v, OPEN_DEPTH, 32):", f"{pad}    return False"]
        return [*lines, *_padded(pad, mode.ask(slot, "v"))]
    return [*lines, f"{pad}else:", f"{pad}    {mode.call(child, 'v', place)}"]


def _many(model: Model, cls: Class, slot: Slot, mode: Mode, pad: str) -> list[str]:
    fail = mode.fail(cls.name, slot.name)
    tests = ["v.__class__ is not list"]
    if slot.min_items == 1:
        tests.append("not v")
    elif slot.min_items:
        tests.append(f"len(v) < {slot.min_items}")
    if slot.max_items is not None:
        tests.append(f"len(v) > {slot.max_items}")
    lines = [f"{pad}if {' or '.join(tests)}:", f"{pad}    {fail}"]
    if isinstance(slot.range, Scalar | CodeList):
        asked = mode.ask(slot, "e", "i")
        loop = "for i, e in enumerate(v):" if asked and not mode.accept else "for e in v:"
        lines += [f"{pad}else:", f"{pad}    {loop}", f"{pad}        if {_wrong(slot.range, 'e')}:"]
        lines += [f"{pad}            {fail}"]
        if not mode.accept:
            lines.append(f"{pad}            break")
        lines += _padded(pad + "        ", asked)
        if slot.unique:
            stop = pad + ("    " if mode.accept else "        ")
            lines += [] if mode.accept else [f"{pad}    else:"]
            lines += [f"{stop}if len(set(v)) != len(v):", f"{stop}    {fail}"]
        return lines
    (child,) = model.children(slot)
    if mode.accept:
        test = f"if e.__class__ is not dict or not accept_{child}(e):"
        return [*lines, f"{pad}for e in v:", f"{pad}    {test}", f"{pad}        return False"]
    # A list of the wrong length is still walked: all findings come in one pass.
    return [
        *lines,
        f"{pad}if v.__class__ is list:",
        f'{pad}    q = (p, "{slot.name}")',
        f"{pad}    for i, e in enumerate(v):",
        f"{pad}        {mode.call(child, 'e', '(q, i)')}",
    ]


def _padded(pad: str, lines: list[str]) -> list[str]:
    return [pad + line for line in lines]


def _wrong(kind: Scalar | CodeList, name: str) -> str:
    if isinstance(kind, CodeList):
        return f"{name}.__class__ is not str or {name} not in CODES_{kind.name}"
    if kind.kind == "boolean":
        return f"{name}.__class__ is not bool"
    if kind.kind == "integer":
        tests = [f"{name}.__class__ is not int"]
        tests += [f"{name} < {kind.minimum}"] if kind.minimum is not None else []
        tests += [f"{name} > {kind.maximum}"] if kind.maximum is not None else []
        return " or ".join(tests)
    least, greatest = needs_length(kind)
    tests = [f"{name}.__class__ is not str"]
    if least and kind.min_length == 1:
        tests.append(f"not {name}")
    elif least:
        tests.append(f"len({name}) < {kind.min_length}")
    if greatest:
        tests.append(f"len({name}) > {kind.max_length}")
    if kind.pattern:
        tests.append(f"match_{kind.name}({name}) is None")
    return " or ".join(tests)
