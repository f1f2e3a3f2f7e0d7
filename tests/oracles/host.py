"""
What a rule means around its expressions, written from the design and apart from the generated code.

The host finds the elements, binds the names, keeps to the gate and points; the engines do the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.compiler.bind import EVERY_STRING, Site
from csea_interop.compiler.ir import Model, Slot, Step
from csea_interop.compiler.source import Rule
from csea_interop.core.dirt import Dirt
from csea_interop.core.finding import Finding
from oracles.engines import Engine, OracleError, truth

Token = str | int
Path = tuple[Token, ...]
Found = frozenset[tuple[str, str]]
#: What only an element of a list has.
NO_INDEX: Final = -1


@dataclass(frozen=True, slots=True)
class Element:
    """
    A value on which rules run, where it stands, and the elements of lists around it.
    """

    value: Any
    path: Path = ()
    around: tuple[tuple[Path, Any], ...] = ()

    @property
    def index(self) -> int:
        """
        The innermost index, or that there is none.
        """
        return next((t for t in reversed(self.path) if isinstance(t, int)), NO_INDEX)


@dataclass(frozen=True, slots=True)
class Run:
    """
    A rule at one of its sites, and the elements on which the gate lets it run.
    """

    rule: Rule
    site: Site
    elements: tuple[Element, ...]


def runs(model: Model, message: Any, shape: Sequence[Finding]) -> list[Run]:
    """
    What there is to evaluate in a message whose shape has these findings.
    """
    dirt = Dirt.of(shape)
    places: dict[tuple[Step, ...], tuple[Element, ...]] = {}
    out = []
    for bound in model.rules:
        if bound.rule.each == EVERY_STRING:
            found = tuple(Element(value, path) for path, value in all_strings(model, message))
            out.append(Run(bound.rule, bound.sites[0], found))
            continue
        for site in bound.sites:
            steps = site.place.steps
            if steps not in places:
                places[steps] = tuple(elements(message, steps))
            here = tuple(e for e in places[steps] if not shape or _clean(site, e, dirt))
            if here:
                out.append(Run(bound.rule, site, here))
    return out


def _clean(site: Site, element: Element, dirt: Dirt) -> bool:
    """
    Whether the element and all that its rule reads there are of clean shape.
    """
    indexes = [t for t in element.path if isinstance(t, int)]
    reads = [([indexes[t] if isinstance(t, int) else t for t in read.path], read.deep) for read in site.reads]
    return not any(dirt.touches(path, deep) for path, deep in [(list(element.path), False), *reads])


@dataclass(slots=True)
class Oracle:
    """
    All rules of a model, evaluated by one engine.
    """

    model: Model
    engine: Engine
    strings: dict[tuple[str, str], bool] = field(default_factory=dict)
    lists: dict[int, tuple[tuple[Step, ...], ...]] = field(default_factory=dict)
    evaluated: Counter[str] = field(default_factory=Counter)

    def findings(self, message: Any, asked: Sequence[Run], now: datetime) -> Found:
        """
        Rule and pointer of each fault of a message.

        Raises:
            OracleError: the engine has no boolean for a condition.
        """
        self.engine.take(message, now, self.model.tables)
        out: set[tuple[str, str]] = set()
        for run in asked:
            rule = run.rule
            fires = self._string if rule.each == EVERY_STRING else self._fires
            try:
                lets = self._lets(rule, run.site, message)
                out |= {(rule.id, pointed(rule, e, message)) for e in run.elements if fires(rule, e, lets)}
            except OracleError as error:
                raise OracleError(f"{self.engine.name}, {rule.id}: {error}") from None
        return frozenset(out)

    def _lets(self, rule: Rule, site: Site, message: Any) -> tuple[str, ...]:
        """
        Names of a rule's bindings, once each is bound: once a message, not once an element.
        """
        names: tuple[str, ...] = ()
        if rule.each in ("@reference", "@identified"):
            # By identity: a site is large, and its hash is not free.
            if id(site) not in self.lists:
                self.lists[id(site)] = lists_of(self.model, rule.each, site)
            found = [e.value["id"] for steps in self.lists[id(site)] for e in elements(message, steps)]
            self.engine.put({"targets": found})
        if rule.each == "@sensitivity":
            slot = site.place.slot
            assert slot is not None
            ladder = [code.value for code in self.model.code_lists["Sensitivity"].codes]
            self.engine.put({"markings": ladder[ladder.index(slot.sensitivity) :]})
        for name, text in rule.let:
            self.engine.put({name: self.engine.value(text, names)})
            names = (*names, name)
        return names

    def _fires(self, rule: Rule, element: Element, lets: tuple[str, ...]) -> bool:
        self.evaluated[rule.id] += 1
        around = [value for _, value in element.around]
        self.engine.put({"this": element.value, "index": element.index, "parents": around})
        if rule.when and not truth(self.engine, rule.when, lets):
            return False
        return not truth(self.engine, rule.require, lets)

    def _string(self, rule: Rule, element: Element, lets: tuple[str, ...]) -> bool:
        # Such a rule reads nothing but the string, so one answer holds for all its places.
        if not isinstance(element.value, str):
            return self._fires(rule, element, lets)
        key = (rule.id, element.value)
        if key not in self.strings:
            self.strings[key] = self._fires(rule, element, lets)
        return self.strings[key]


def written(path: Path) -> str:
    """
    The path as RFC 6901 writes it.
    """
    return "".join(f"/{str(t).replace('~', '~0').replace('/', '~1')}" for t in path)


def elements(value: Any, steps: Sequence[Step], path: Path = (), inside: tuple[Any, ...] = ()) -> Iterator[Element]:
    """
    The elements that steps lead to, in the order of the message.
    """
    if not steps:
        # The element itself encloses nothing.
        around = tuple(e for e in inside if e[0] != path)
        yield Element(value, path, around)
        return
    step, rest = steps[0], steps[1:]
    if not isinstance(value, dict) or step.name not in value:
        return
    if step.tag and value.get(step.tag) != step.value:
        return
    below, here = value[step.name], (*path, step.name)
    if not step.each:
        yield from elements(below, rest, here, inside)
    elif isinstance(below, list):
        for number, item in enumerate(below):
            spot = (*here, number)
            yield from elements(item, rest, spot, (*inside, (spot, item)))


def lists_of(model: Model, each: str, site: Site) -> tuple[tuple[Step, ...], ...]:
    """
    The lists whose ids a reference may name, or the one that an element stands in.
    """
    slot = site.place.slot
    assert slot is not None
    if each == "@identified":
        return (site.place.steps,)
    return tuple(
        (*path, Step(s.name, True))
        for path, cls in model.walk()
        for s in cls.slots
        if s.many and slot.reference in model.children(s)
    )


def pointed(rule: Rule, element: Element, message: Any) -> str:
    """
    Where a finding points: the first of ``at`` that is there, else the element.
    """
    for text in () if rule.missing else rule.at:
        names = text.split(".")
        spot: tuple[Path, Any] = (element.path, element.value)
        if names[0] == "message":
            spot, names = ((), message), names[1:]
        elif names[0].startswith("parents["):
            spot, names = element.around[int(names[0][8:-1])], names[1:]
        if _leads(spot[1], names):
            return written((*spot[0], *names))
    return written(element.path)


def _leads(value: Any, names: Sequence[str]) -> bool:
    for name in names:
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return True


def all_strings(model: Model, message: Any) -> Iterator[tuple[Path, Any]]:
    """
    All that a rule about every string is asked about, with the place to point at.

    That is each string, an open object as a whole, a list of integers as the bytes that it may
    spell, and unknown members with their names, told at their owner.
    """
    known = {name: None if cls.open else {s.name: s for s in cls.slots} for name, cls in model.classes.items()}
    children = {id(s): model.children(s) for slots in known.values() if slots for s in slots.values()}
    for path, value in _below(Members(known, children), message, (), (model.root,)):
        if isinstance(value, str | dict | list):
            yield path, value


class Members(NamedTuple):
    """
    The slots of each class, none for an open one, and the classes that stand in each slot.
    """

    slots: dict[str, dict[str, Slot] | None]
    classes: dict[int, tuple[str, ...]]


def _below(model: Members, value: Any, path: Path, classes: tuple[str, ...]) -> Iterator[tuple[Path, Any]]:
    owners = [model.slots[c] for c in classes]
    if isinstance(value, list) and not all(isinstance(v, int) for v in value) and None not in owners:
        for number, item in enumerate(value):
            yield from _below(model, item, (*path, number), classes)
    elif isinstance(value, dict) and None not in owners:
        for name, inner in value.items():
            slots = [owner[name] for owner in owners if owner and name in owner]
            if slots:
                below = tuple(c for slot in slots for c in model.classes[id(slot)])
                yield from _below(model, inner, (*path, name), below)
            else:
                yield path, name
                yield path, inner
    else:
        yield path, value
