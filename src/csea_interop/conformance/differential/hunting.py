"""
The hunt: messages are made from sound ones, two validators are asked, and what they disagree on is kept, small.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from csea_interop.conformance.differential.delta import Delta, delta
from csea_interop.conformance.differential.edits import edit, of_bytes, text
from csea_interop.conformance.differential.judges import Judge, Said
from csea_interop.conformance.differential.minimising import small_text
from csea_interop.conformance.differential.pool import Json, Path_, Pool, Seed, nodes, place
from csea_interop.conformance.differential.shrinking import Budget, operations
from csea_interop.conformance.kit.cases import NOW
from csea_interop.conformance.suite import patched
from csea_interop.core.pointer import parse

#: Questions that one difference may cost to be made small.
_QUESTIONS: Final = 400
#: Where one of them fails or hangs each question may cost a start.
_COSTLY: Final = 40
#: Forms of a patch that are kept of one difference: more of them show nothing new.
_SHAPES: Final = 3
#: One message in so many is changed as bytes.
_BYTES: Final = 10
#: So many times a change is drawn anew where it does not fit the place.
_DRAWS: Final = 20
#: What happens where an operation finds no place in the message.
_NO_PLACE: Final = (KeyError, IndexError, TypeError, ValueError, AttributeError)

Shape = tuple[tuple[str, Path_, str], ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """
    One message on which two validators disagree.

    Attributes:
        parts: in what; of a text that one of them does not read there may be more.
        raw: the message.
        a: what the first said.
        b: what the second said.
        base: the sound message from which ``patch`` leads to this one; empty where no patch does.
    """

    parts: Delta
    raw: bytes = field(repr=False)
    a: Said
    b: Said
    base: str = ""
    patch: tuple[Json, ...] = ()
    now: str = NOW

    @property
    def shape(self) -> Shape:
        """
        The form of the patch: what is done where, whatever the element and the value.
        """
        return tuple(
            (operation["op"], place(parse(operation["path"]) or ()), type(operation.get("value")).__name__)
            for operation in self.patch
        )


@dataclass(slots=True)
class Hunt:
    """
    One hunt; ``asked`` counts the messages that were made.

    Attributes:
        pool: what messages are made from.
        a: the first validator.
        b: the second.
        seed: draws all: the same seed gives the same messages in the same order.
    """

    pool: Pool
    a: Judge
    b: Judge
    seed: int
    asked: int = 0
    _known: dict[Delta, set[Shape]] = field(default_factory=dict)
    _places: dict[int, list[tuple[Path_, Any]]] = field(default_factory=dict)

    def differences(
        self, count: int | None, seconds: float | None, step: Callable[[], None] = lambda: None
    ) -> Iterator[Difference]:
        """
        Each difference once, as small as it goes, until so many messages were made or so much time is over.
        """
        rng = Random(self.seed)  # noqa: S311 - messages, no secrets
        ends = None if seconds is None else time.monotonic() + seconds
        while (count is None or self.asked < count) and (ends is None or time.monotonic() < ends):
            self.asked += 1
            number = rng.randrange(len(self.pool.seeds)) if rng.random() < 0.5 else rng.randrange(len(self.pool.bases))
            seed = self.pool.seeds[number]
            as_bytes = rng.randrange(_BYTES) == 0
            found = self._in_bytes(rng, seed) if as_bytes else self._in_value(rng, seed, number)
            if found is not None and self._is_new(found):
                yield found
            step()

    def _in_value(self, rng: Random, seed: Seed, number: int) -> Difference | None:
        if number not in self._places:
            self._places[number] = list(nodes(seed.message))
        drawn: list[Json] = []
        for _ in range(rng.choice((1, 1, 2, 3))):
            for _ in range(_DRAWS):
                more = edit(rng, seed.message, self.pool, self._places[number])
                if more:
                    drawn += more
                    break
        base, whole = self.pool.bases[seed.base], (*seed.patch, *drawn)
        raw = _written(base, whole)
        if raw is None:
            return None
        wanted = self._delta(raw)
        if not wanted or self._is_spent(wanted):
            return None

        def holds(patch: Sequence[Json]) -> bool:
            made = _written(base, patch)
            got = self._delta(made) if made is not None else frozenset()
            return bool(got) and got <= wanted

        # What differs on the base itself is told without a patch.
        patch = () if holds(()) else operations(whole, _budget(wanted).held(holds))
        small = _written(base, patch)
        assert small is not None
        return self._difference(small, wanted, seed.base, patch)

    def _in_bytes(self, rng: Random, seed: Seed) -> Difference | None:
        raw = of_bytes(rng, text(seed.message))
        wanted = self._delta(raw)
        if not wanted or self._is_spent(wanted):
            return None

        def holds(made: bytes) -> bool:
            # Who reads a text that the other does not finds more and more in what is left of it: that is no matter.
            return not wanted.isdisjoint(self._delta(made))

        return self._difference(small_text(raw, _budget(wanted).held(holds)), wanted)

    def _delta(self, raw: bytes) -> Delta:
        return delta(self.a(raw, NOW), self.b(raw, NOW))

    def _difference(self, raw: bytes, wanted: Delta, base: str = "", patch: tuple[Json, ...] = ()) -> Difference | None:
        a, b = self.a(raw, NOW), self.b(raw, NOW)
        parts = delta(a, b) & wanted
        # An implementation that does not always say the same may agree by now.
        return Difference(parts, raw, a, b, base, patch) if parts else None

    def _is_spent(self, wanted: Delta) -> bool:
        """
        Whether enough is known of every part.
        """
        spent = {part for parts, shapes in self._known.items() if len(shapes) >= _SHAPES for part in parts}
        return wanted <= spent

    def _is_new(self, found: Difference) -> bool:
        shapes = self._known.setdefault(found.parts, set())
        if found.shape in shapes or len(shapes) >= _SHAPES:
            return False
        shapes.add(found.shape)
        return True


def _budget(wanted: Delta) -> Budget:
    return Budget(_COSTLY if any(part[0] == "fault" for part in wanted) else _QUESTIONS)


def _written(base: Json, patch: Sequence[Json]) -> bytes | None:
    """
    The message that the patch makes; None where it does not fit.
    """
    try:
        return text(patched(base, tuple(patch)))
    except _NO_PLACE:
        return None
