"""
The accepting functions: the same checks as ``_shape.py``, with yes and no for an answer.

Values are taken as if they were right: a look-up, a match or a comparison that raises is a no,
caught once for the whole message. Local rules are asked first, before the shape is known to be
right; that can only make the answer no too often, and the reference decides on every no.
"""

from __future__ import annotations

from dataclasses import dataclass

from csea_interop.compiler.ir import Class, CodeList, Model, Scalar, Slot, UnionRef
from csea_interop.compiler.targets.python.local import LocalRules
from csea_interop.compiler.targets.python.shape import list_limits
from csea_interop.compiler.targets.python.text import scalar_limits


@dataclass(frozen=True, slots=True)
class AcceptCode:
    """
    Writes the function of one class.
    """

    model: Model
    local: LocalRules
    cls: Class

    def function(self) -> list[str]:
        """
        The function's lines.
        """
        required = [s for s in self.cls.slots if s.required]
        optional = [s for s in self.cls.slots if not s.required]
        lines = [f"def accept_{self.cls.name}(o: Any) -> bool:"]
        tests = [] if required else ["o.__class__ is not dict"]
        tests += self.local.of_class(self.cls, "o")
        for slot in required:
            more, body = self.slot(slot, "    ")
            tests += more
            if body:
                lines += [*_refuse(tests, "    "), *body]
                tests = []
        lines += _refuse(tests, "    ")
        if not optional:
            return [*lines, f"    return len(o) == {len(required)}", "", ""]
        lines += [f"    k = len(o) - {len(required)}", "    if not k:", "        return True"]
        for slot in optional:
            more, body = self.slot(slot, "        ")
            lines += [f'    if "{slot.name}" in o:', *_refuse(more, "        "), *body]
            # Once as many are seen as the object has, the rest is absent.
            lines += ["        k -= 1", "        if not k:", "            return True"]
        return [*lines, "    return False", "", ""]

    def slot(self, slot: Slot, pad: str) -> tuple[list[str], list[str]]:
        """
        Conditions under which the value is wrong, and lines where conditions do not suffice.
        """
        value = f'o["{slot.name}"]'
        if slot.many:
            return [], [f"{pad}v = {value}", *self.many(slot, pad)]
        if isinstance(slot.range, Scalar | CodeList):
            return self.scalar(slot, value), []
        if isinstance(slot.range, UnionRef):
            tag = f'o["{slot.range.tag}"]'
            branches = [f"({tag} == {value!r} and accept_{name}(v))" for value, name in slot.range.branches]
            return [], [f"{pad}v = {value}", f"{pad}if not ({' or '.join(branches)}):", f"{pad}    return False"]
        (child,) = self.model.children(slot)
        if self.model.classes[child].open:
            rules = [f"({condition})" for _, condition in self.local.of_slot(slot, "v")]
            return [f"(v := {value}).__class__ is not dict", "not plain(v, OPEN_DEPTH, 32)", *rules], []
        return [f"not accept_{child}({value})"], []

    def many(self, slot: Slot, pad: str) -> list[str]:
        """
        The lines that check a list.
        """
        lines = _refuse([list_limits(slot)], pad)
        if isinstance(slot.range, Scalar | CodeList):
            lines += [f"{pad}for e in v:", *_refuse(self.scalar(slot, "e"), pad + "    ")]
            return [*lines, *_refuse(["len(v) > 1 and len(set(v)) != len(v)"], pad)] if slot.unique else lines
        (child,) = self.model.children(slot)
        return [*lines, f"{pad}for e in v:", *_refuse([f"not accept_{child}(e)"], pad + "    ")]

    def scalar(self, slot: Slot, value: str) -> list[str]:
        """
        Conditions under which a single value is wrong.
        """
        kind = slot.range
        name = value if value == "e" else "v"
        first = value if value == "e" else f"(v := {value})"
        rules = [f"({condition})" for _, condition in self.local.of_slot(slot, name)]
        if isinstance(kind, CodeList):
            tests = [f"{name} not in CODES_{kind.name}"]
        else:
            assert isinstance(kind, Scalar)
            tests = scalar_limits(kind, name)
            if kind.kind != "string" or kind.pattern is None:
                word = {"string": "str", "integer": "int", "boolean": "bool"}[kind.kind]
                tests.insert(0, f"{name}.__class__ is not {word}")
        # The value is looked up where it is first named.
        found = tests[0].replace(name, first, 1) if not tests[0].startswith("match_") else None
        tests[0] = found or tests[0].replace(f"({name})", f"({first.strip('()') if value != 'e' else name})", 1)
        return [*tests, *rules]


def _refuse(tests: list[str], pad: str) -> list[str]:
    return [f"{pad}if {' or '.join(tests)}:", f"{pad}    return False"] if tests else []
