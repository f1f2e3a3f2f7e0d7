"""
The context of one kind of message.

A name with one meaning is defined once, at the top; others are defined in the context of the member that holds the
object, class by class.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from csea_interop.compiler import terms
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Class, ClassRef, CodeList, Model, Slot, UnionRef

Json = dict[str, Any]


def context(model: Model, kind: str) -> Json:
    """
    The terms for messages whose tag has the value ``kind``.
    """
    return _Context(model, kind).top()


class _Context:
    def __init__(self, model: Model, kind: str) -> None:
        self.model = model
        self.kind = kind
        owners: dict[str, list[str]] = {}
        for cls in self.reachable():
            for slot in cls.slots:
                owners.setdefault(slot.name, []).append(cls.name)
        self.names = set(owners)
        self.scoped = {name for name, found in owners.items() if len(found) > 1}

    def top(self) -> Json:
        root = self.model.classes[self.model.root]
        shared = {
            slot.name: self.term(slot) for cls in self.reachable() for slot in cls.slots if slot.name not in self.scoped
        }
        own = {slot.name: self.term(slot) for slot in root.slots}
        return {"@version": 1.1, **dict(sorted({**shared, **own}.items()))}

    def reachable(self) -> list[Class]:
        found: dict[str, Class] = {}
        stack = [self.model.root]
        while stack:
            name = stack.pop()
            if name not in found:
                found[name] = self.model.classes[name]
                stack += [child for slot in found[name].slots for child in self.children(slot)]
        return [found[name] for name in sorted(found)]

    def children(self, slot: Slot) -> tuple[str, ...]:
        if isinstance(slot.range, UnionRef) and slot.owner == self.model.root:
            return tuple(name for value, name in slot.range.branches if value == self.kind)
        return self.model.children(slot)

    def term(self, slot: Slot) -> Json | str:
        """
        The definition of one term, with the context of what stands below it.
        """
        if terms.is_own_id(slot):
            return "@id"
        out: Json = {"@id": terms.slot_iri(self.model, slot)}
        if terms.is_opaque(self.model, slot):
            return {**out, "@type": "@json"}
        if terms.is_ordered(slot):
            out["@container"] = "@list"
        if isinstance(slot.range, ClassRef | UnionRef):
            below = self.below(slot)
            return {**out, "@context": below} if below else out
        if isinstance(slot.range, CodeList):
            return {**out, "@type": "@vocab", "@context": self.codes(slot, slot.range)}
        if terms.is_resource(slot):
            return {**out, "@type": "@id"}
        # JSON's own booleans and numbers have their datatype already.
        kind = terms.datatype(slot) if slot.range.kind == "string" else ""
        return {**out, "@type": kind} if kind else out

    def below(self, slot: Slot) -> Json:
        out: Json = {}
        for name in self.children(slot):
            for inner in self.model.classes[name].slots:
                if inner.name in self.scoped:
                    # The tag stands beside the union, where no context can read it.
                    if inner.name in out and out[inner.name] != self.term(inner):
                        raise ModelError(
                            f"two branches of a union have a member {inner.name}, which no context can tell apart",
                            f"{slot.owner}.{slot.name}",
                        )
                    out[inner.name] = self.term(inner)
        return dict(sorted(out.items()))

    def codes(self, slot: Slot, code_list: CodeList) -> Json:
        """
        The list as vocabulary, and each code whose IRI is not simply its name behind that of the list.

        A code with the name of a member would become that member's IRI; so it is defined, too.
        """
        out: Json = {"@vocab": f"{terms.list_iri(self.model, code_list)}/"}
        for code in code_list.codes:
            plain = not code.meaning and quote(code.value, safe="-._~") == code.value
            if not plain or code.value in self.names:
                iri = terms.code_iri(self.model, code_list, code)
                # Here the definition of the member itself is replaced, which says how to read the value.
                out[code.value] = {"@id": iri, "@type": "@vocab"} if code.value == slot.name else iri
        return out
