"""
Messages changed at exactly the places that rules read.

A change puts another value there: one that the same place has in another message, a neighbour of
the one it has, one of another kind, or none. Most changes keep the shape clean, so that the rules
themselves decide; the others put the gate to the test.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from csea_interop.compiler.ir import CodeList, Model, Scalar, Slot

Token = str | int
#: A place without its indexes.
Spot = tuple[str, ...]
_ANY: Final = "*"
_WRONG: Final[tuple[Any, ...]] = (None, True, 0, "", "x", [], {}, ["x"], {"id": "x"})
_MAX_SAFE: Final = 2**53 - 1
_NUMBERS: Final = (0, 1, -1, 2, 17, 18, 100, _MAX_SAFE - 1, _MAX_SAFE)
_INSERTS: Final = ("0", "a", "F", ".", ":", "@", "%40", "/", "é", "\u0663", "\U0001f9ff", "\u200f", "e\u0301", "\n")
#: Times that lie close together or are written in unlike ways.
_TIMES: Final = (
    "2026-04-01T00:05:00Z",
    "2026-04-01T00:05:01Z",
    "2026-04-01T00:05:00.000001Z",
    "2026-04-01T02:04:59.999999+02:00",
    "2026-03-31T10:05:00-14:00",
    "2026-04-01T14:05:00.1+14:00",
    "2024-02-29T23:59:59Z",
    "2024-03-01T00:00:00-00:00",
    "1900-01-01T00:00:00Z",
    "2199-12-31T23:59:59.999999-13:59",
)
_DAYS: Final = ("1900-01-01", "1990-10-29", "1990-10-30", "1990-10-31", "2024-02-29", "2026-04-01", "2199-12-31")


class Target(NamedTuple):
    """
    A place that some rule reads, and the slot that stands there.
    """

    spot: Spot
    slot: Slot


def read_places(model: Model) -> tuple[Target, ...]:
    """
    Every place that a rule of the model reads, or below which it reads all.
    """
    slots = _slots(model)
    wanted: set[Spot] = set()
    for bound in model.rules:
        for site in bound.sites:
            for read in site.reads:
                spot = _spot(read.path)
                wanted |= {s for s in slots if s == spot or (read.deep and s[: len(spot)] == spot)}
            # A rule about every string names no places: those of its elements are meant.
            wanted |= {spot for spot in (_spot(site.place.path),) if spot in slots}
    return tuple(Target(spot, slots[spot]) for spot in sorted(wanted))


def _spot(path: Sequence[Token]) -> Spot:
    return tuple(_ANY if isinstance(t, int) else str(t) for t in path)


def _slots(model: Model) -> dict[Spot, Slot]:
    out: dict[Spot, Slot] = {}
    for path, cls in model.walk():
        spot: Spot = ()
        for step in path:
            # Plain strings: the names that the model's library gives are of a class of their own.
            spot = (*spot, str(step.name), _ANY) if step.each else (*spot, str(step.name))
        for slot in cls.slots:
            out[(*spot, str(slot.name))] = slot
            if slot.many:
                out[(*spot, str(slot.name), _ANY)] = slot
    return out


class Mutator:
    """
    Makes mutants of some messages, the same for the same messages and seed.
    """

    def __init__(self, model: Model, bases: Sequence[dict[str, Any]]) -> None:
        self.targets = read_places(model)
        self.bases = bases
        self.pool: dict[Spot, list[Any]] = {}
        for target in self.targets:
            values = [owner[key] for base in bases for owner, key in _places(base, target.spot) if _has(owner, key)]
            self.pool[target.spot] = list({repr(v): v for v in values}.values())
        #: Texts by the name of their type, so that most changes keep to the type's form.
        self.texts: dict[str, list[str]] = {}
        for target in self.targets:
            texts = self.texts.setdefault(_type(target.slot), [])
            texts += [v for v in self.pool[target.spot] if isinstance(v, str)]

    def mutants(self, count: int, seed: int) -> Iterator[tuple[tuple[Spot, ...], Any]]:
        """
        So many mutants, each with the places that were changed.
        """
        rng = random.Random(seed)
        made = 0
        while made < count:
            base = rng.choice(self.bases)
            message = copy.deepcopy(base)
            spots = tuple(s for s in (self._change(message, rng) for _ in range(rng.choice((1, 1, 2, 3)))) if s)
            if spots and message != base:
                made += 1
                yield spots, message

    def _change(self, message: Any, rng: random.Random) -> Spot | None:
        for _ in range(20):
            target = rng.choice(self.targets)
            places = list(_places(message, target.spot))
            if places:
                owner, key = rng.choice(places)
                self._put(owner, key, target, rng)
                return target.spot
        return None

    def _put(self, owner: Any, key: Token, target: Target, rng: random.Random) -> None:
        lot = rng.randrange(20)
        present = _has(owner, key)
        if present and (lot == 0 or (lot < 3 and not target.slot.required)):
            del owner[key]
        elif lot == 3:
            owner[key] = copy.deepcopy(rng.choice(_WRONG))
        elif lot < 9 and self.pool[target.spot]:
            owner[key] = copy.deepcopy(rng.choice(self.pool[target.spot]))
        elif lot == 9 and isinstance(owner, list):
            owner.insert(rng.randint(0, len(owner)), copy.deepcopy(rng.choice(owner)))
        elif present and isinstance(owner[key], list) and not isinstance(key, int):
            owner[key] = _shuffled(owner[key], rng)
        else:
            owner[key] = self._neighbour(owner[key] if present else None, target.slot, rng)

    def _neighbour(self, value: Any, slot: Slot, rng: random.Random) -> Any:
        match slot.range:
            case CodeList(values=codes) if not slot.many or not isinstance(value, list):
                return str(rng.choice(codes))
            case Scalar(kind="boolean"):
                return value is not True
            case Scalar(kind="integer"):
                return rng.choice((*_NUMBERS, value - 1, value + 1) if type(value) is int else _NUMBERS)
            case Scalar(name="DateTime"):
                return rng.choice(_TIMES)
            case Scalar(name="Date"):
                return rng.choice(_DAYS)
            case Scalar(kind="string"):
                return self._text(value, _type(slot), rng)
        return copy.deepcopy(rng.choice(_WRONG)) if value is None else value

    def _text(self, value: Any, kind: str, rng: random.Random) -> str:
        if not isinstance(value, str) or rng.randrange(3):
            return rng.choice(self.texts[kind] or ["x"])
        at = rng.choice((0, len(value), rng.randint(0, len(value))))
        return value[:at] + rng.choice(_INSERTS) + value[at + rng.randint(0, 1) :]


def _type(slot: Slot) -> str:
    return slot.range.name if isinstance(slot.range, Scalar | CodeList) else ""


def _shuffled(items: list[Any], rng: random.Random) -> list[Any]:
    out = copy.deepcopy(items)
    match rng.randrange(4) if out else 3:
        case 0:
            out.append(copy.deepcopy(rng.choice(out)))
        case 1:
            rng.shuffle(out)
        case 2:
            del out[rng.randrange(len(out))]
        case _:
            out = []
    return out


def _has(owner: Any, key: Token) -> bool:
    return isinstance(owner, list) or key in owner


def _places(value: Any, spot: Spot) -> Iterator[tuple[Any, Token]]:
    """
    Owner and key of each place of a kind: of a member even where it is absent.
    """
    name, rest = spot[0], spot[1:]
    if name == _ANY:
        keys: Sequence[Token] = range(len(value)) if isinstance(value, list) else ()
    else:
        keys = (name,) if isinstance(value, dict) else ()
    for key in keys:
        if not rest:
            yield value, key
        elif _has(value, key):
            yield from _places(value[key], rest)
