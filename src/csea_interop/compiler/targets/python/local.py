"""
Rules that read one value or one object only: asked in passing, where its shape is checked.

A walk of their own would look up again what the shape check has at hand.
"""

from __future__ import annotations

from typing import Final

from csea_interop.compiler.bind import EVERY_STRING, BoundRule, Site
from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.builtins import OF_MESSAGE
from csea_interop.compiler.cel.types import Obj
from csea_interop.compiler.ir import Class, Model, Scalar, Slot, Step
from csea_interop.compiler.source import Rule
from csea_interop.compiler.targets.python.rulecode import RuleEmitter

_MEDIA: Final = ast.Not(ast.Call("contains_media", (ast.Name("this"),)))


class LocalRules:
    """
    Local rules by the slot that holds the value, or by the class of the object.

    Args:
        model: the model with its rules.
        emitter: writes the conditions and keeps the constants that they use.
        all_local: every local rule; otherwise only those about every string.
    """

    def __init__(self, model: Model, emitter: RuleEmitter, all_local: bool) -> None:
        self.emitter = emitter
        self.by_slot: dict[tuple[str, str], list[tuple[Rule, Site]]] = {}
        self.by_class: dict[str, list[tuple[Rule, Site]]] = {}
        ids = set()
        self._places: dict[str, set[tuple[Step, ...]]] = {}
        for path, cls in model.walk():
            self._places.setdefault(cls.name, set()).add(path)
        for bound in model.rules:
            if bound.rule.each == EVERY_STRING or (all_local and self._is_local(bound)):
                ids.add(bound.rule.id)
                self._add(bound)
        self.ids = frozenset(ids)

    def of_slot(self, slot: Slot, value: str) -> list[tuple[Rule, str]]:
        """
        The rules of a slot, each with the condition under which it fires on the named value.
        """
        found = self.by_slot.get((slot.owner, slot.name), ())
        return [(rule, self._condition(slot, site, value)) for rule, site in found]

    def of_class(self, cls: Class, value: str) -> list[str]:
        """
        The conditions under which a rule of a class fires on the named object.
        """
        found = self.by_class.get(cls.name, ())
        return [f"({self.emitter.violated(site, {'this': value})})" for _, site in found]

    def _condition(self, slot: Slot, site: Site, value: str) -> str:
        if site.require == _MEDIA and isinstance(slot.range, Scalar):
            # Most strings are shorter than any payload and hold no URI (core.media): the call is saved for them.
            return (
                f'len({value}) > 19 and (len({value}) > 63 or ":" in {value} or "%" in {value}) and media_in({value})'
            )
        return self.emitter.violated(site, {"this": value})

    def _is_local(self, bound: BoundRule) -> bool:
        return bool(bound.sites) and all(_reads_itself(site) for site in bound.sites) and self._is_everywhere(bound)

    def _is_everywhere(self, bound: BoundRule) -> bool:
        """
        Whether the rule runs wherever its class stands: a class is checked by one function for all places.
        """
        places = {site.place.steps for site in bound.sites}
        for site in bound.sites:
            if isinstance(site.place.type, Obj):
                wanted = set().union(*(self._places[c] for c in site.place.type.classes))
            elif site.place.slot is not None:
                last = site.place.steps[-1]
                wanted = {(*path, last) for path in self._places[site.place.slot.owner]}
            else:
                return False
            if not wanted <= places:
                return False
        return True

    def _add(self, bound: BoundRule) -> None:
        for site in bound.sites:
            kind, slot = site.place.type, site.place.slot
            if isinstance(kind, Obj):
                for name in kind.classes:
                    known = self.by_class.setdefault(name, [])
                    if bound.rule not in [rule for rule, _ in known]:
                        known.append((bound.rule, site))
            elif slot is not None:
                known = self.by_slot.setdefault((slot.owner, slot.name), [])
                if bound.rule not in [rule for rule, _ in known]:
                    known.append((bound.rule, site))


def _reads_itself(site: Site) -> bool:
    exprs = [site.require, *([site.when] if site.when is not None else [])]
    parts = [part for expr in exprs for part in ast.descendants(expr)]
    names = frozenset().union(*(ast.free_names(expr) for expr in exprs))
    calls = {part.function for part in parts if isinstance(part, ast.Call)}
    return not site.let and names <= {"this", "tables"} and not calls & OF_MESSAGE
