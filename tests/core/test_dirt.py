"""
What is broken in a message, and which reads it touches: the walk of a tree against the plain definition.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from csea_interop.core.dirt import Dirt, Read, Reads
from csea_interop.core.finding import Finding

_TOKENS: Final = ("a", "b", "0", "1")
_ROUNDS: Final = 300


def _path(draw: random.Random, tokens: Sequence[str]) -> tuple[str, ...]:
    return tuple(draw.choices(tokens, k=draw.randrange(4)))


def _touched(read: Read, places: Sequence[tuple[str, ...]]) -> bool:
    """
    Whether a broken place is the one that is read, or above it, or (deep) below it; ``*`` stands for any token.
    """
    path, deep = read
    return any(
        all(name in ("*", token) for name, token in zip(path, place, strict=False))
        and (len(place) <= len(path) or deep)
        for place in places
    )


def test_reads_are_touched_by_what_is_broken() -> None:
    """
    All reads at once, and each by itself, are touched as the places of the findings say.
    """
    draw = random.Random(5)
    touched = untouched = 0
    for _ in range(_ROUNDS):
        places = [_path(draw, _TOKENS) for _ in range(draw.randrange(4))]
        reads = [(_path(draw, (*_TOKENS, "*")), draw.random() < 0.5) for _ in range(6)]
        dirt = Dirt.of(Finding("CSEA-STR-TYPE", "".join(f"/{token}" for token in place)) for place in places)
        expected = {number for number, read in enumerate(reads) if _touched(read, places)}
        marked: set[int] = set()
        Reads(reads).mark(dirt, marked)
        assert marked == expected
        assert Reads(reads).meet(dirt) is bool(expected)
        assert [dirt.touches(*read) for read in reads] == [number in expected for number in range(len(reads))]
        touched += len(expected)
        untouched += len(reads) - len(expected)
    assert min(touched, untouched) > _ROUNDS


def test_member_that_is_missing_is_broken() -> None:
    """
    A finding about a missing member breaks its place, not the object around it.
    """
    dirt = Dirt.of([Finding("CSEA-STR-REQUIRED", "/a/1", missing="b")])
    assert dirt.touches(("a", 1, "b"), deep=False)
    assert dirt.touches(("a", "*", "b", "c"), deep=False)
    assert not dirt.touches(("a", 1), deep=False)
    assert not dirt.touches(("a", 0), deep=True)
