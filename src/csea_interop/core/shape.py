"""
What is wrong with the shape of one member: asked only once the generated check has failed.

The generated validator decides *that* a member is wrong, in straight-line code; this module
says *what* is wrong, from the same model, in the tables that are generated beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from csea_interop.core.finding import Finding
from csea_interop.core.pointer import Place, render

#: More members than this are not compared with the known ones: a hostile object would cost n².
_SUGGEST_UP_TO: Final = 50
#: A stranger's name that is longer resembles nothing.
_LONGEST_NAME: Final = 64
#: Least share of equal letters of two names that resemble each other.
_ALIKE: Final = 0.75
#: The share that the shorter of two such names is of the longer one at least, as if all its letters were equal.
_SHORTEST: Final = _ALIKE / (2 - _ALIKE)
#: Letters that one slip of the pen adds, loses, changes or swaps.
_SLIP: Final = 2


class SlotShape(NamedTuple):
    """
    The limits of one slot, as the model states them.
    """

    kind: str
    required: bool = False
    many: bool = False
    min_items: int = 0
    max_items: int | None = None
    unique: bool = False
    pattern: re.Pattern[str] | None = None
    min_length: int = 0
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    codes: frozenset[str] | None = None
    classes: tuple[str, ...] = ()


Shape = Mapping[str, SlotShape]

_KINDS: Final[dict[str, type]] = {"string": str, "enum": str, "integer": int, "boolean": bool, "object": dict}


def faulty(owner: dict[str, Any], place: Place, out: list[Finding], shape: Shape, name: str) -> bool:
    """
    Append what is wrong with the member ``name`` of ``owner``; True where it is absent.
    """
    if name not in owner:
        out.append(Finding("CSEA-STR-REQUIRED", render(place), missing=name))
        return True
    _member(owner, place, out, shape[name], name)
    return False


def _member(owner: dict[str, Any], place: Place, out: list[Finding], slot: SlotShape, name: str) -> None:
    value = owner[name]
    here = (place, name)
    if not slot.many:
        _scalar(value, here, out, slot)
        return
    if value.__class__ is not list:
        out.append(Finding("CSEA-STR-TYPE", render(here)))
        return
    if len(value) < slot.min_items or (slot.max_items is not None and len(value) > slot.max_items):
        out.append(Finding("CSEA-STR-COUNT", render(here)))
    if slot.kind == "object":
        return
    for index, item in enumerate(value):
        _scalar(item, (here, index), out, slot)
    texts = [v for v in value if isinstance(v, str)]
    if slot.unique and len(set(texts)) != len(texts):
        out.append(Finding("CSEA-STR-UNIQUE", render(here)))


def _scalar(value: Any, here: Place, out: list[Finding], slot: SlotShape) -> None:
    kind: type = value.__class__
    if kind is not _KINDS[slot.kind]:
        out.append(Finding("CSEA-STR-TYPE", render(here)))
    elif slot.codes is not None:
        if value not in slot.codes:
            out.append(Finding("CSEA-STR-ENUM", render(here)))
    elif slot.kind == "string":
        if len(value) < slot.min_length or (slot.max_length is not None and len(value) > slot.max_length):
            out.append(Finding("CSEA-STR-LENGTH", render(here)))
        elif slot.pattern is not None and slot.pattern.fullmatch(value) is None:
            out.append(Finding("CSEA-STR-PATTERN", render(here)))
    elif slot.kind == "integer" and not _within(value, slot):
        out.append(Finding("CSEA-STR-RANGE", render(here)))


def _within(value: int, slot: SlotShape) -> bool:
    low, high = slot.minimum, slot.maximum
    return (low is None or value >= low) and (high is None or value <= high)


def not_object(place: Place, out: list[Finding]) -> None:
    """
    Append that the value at ``place`` is not an object.
    """
    out.append(Finding("CSEA-STR-TYPE", render(place)))


def members(owner: dict[str, Any], place: Place, out: list[Finding], shape: Shape) -> None:
    """
    Append the unknown members of ``owner`` and the known ones that are null.

    An unknown member is told by its position, never by its name: the name is the sender's.
    """
    absent = [name for name in shape if name not in owner] if len(owner) <= _SUGGEST_UP_TO else []
    pointer = render(place)
    for ordinal, (name, value) in enumerate(owner.items()):
        if name not in shape:
            suggestion = _resembling(name, absent)
            out.append(Finding("CSEA-STR-UNKNOWN", pointer, ordinal=ordinal, suggestion=suggestion))
        elif value is None:
            out.append(Finding("CSEA-STR-TYPE", render((place, name))))


def _letters(name: str) -> int:
    """
    The letters of a name as bits; two letters may share one.
    """
    bits = 0
    for letter in name:
        bits |= 1 << (ord(letter) & 63)
    return bits


# Only names that the model defines are kept, never a stranger's.
_letters_of_ours = cache(_letters)


def _resembling(name: str, absent: list[str]) -> str | None:
    """
    The absent member whose name a stranger's name resembles.
    """
    size = len(name)
    if size > _LONGEST_NAME or not absent:
        return None
    best = _slipped(name, absent)
    if best is not None:
        return best
    letters = _letters(name)
    near = [other for other in absent if _may_resemble(size, letters, other)]
    if not near:
        return None
    import difflib

    close = difflib.get_close_matches(name, near, n=1, cutoff=_ALIKE)
    return close[0] if close else None


def _may_resemble(size: int, letters: int, other: str) -> bool:
    """
    Whether the share of equal letters can reach the limit: no letter that only one of two names has is equal.
    """
    length = len(other)
    # Length alone tells most names apart.
    if 2 * min(size, length) < _ALIKE * (size + length):
        return False
    theirs = _letters_of_ours(other)
    equal = min(size - (letters & ~theirs).bit_count(), length - (theirs & ~letters).bit_count())
    return 2 * equal >= _ALIKE * (size + length)


def _slipped(name: str, absent: list[str]) -> str | None:
    """
    The absent member from which a name differs by the least slip in one place.
    """
    size = len(name)
    half = max(1, (size - _SLIP) // 2)
    head, tail = name[:half], name[-half:]
    best, most = None, 0
    # A slip in one place leaves what is before or behind the middle as it was.
    for other in [other for other in absent if other.startswith(head) or other.endswith(tail)]:
        same, length = _same_ends(name, other), len(other)
        if same > most and max(size, length) - same <= _SLIP and 2 * same >= _ALIKE * (size + length):
            best, most = other, same
    return best


def _same_ends(name: str, other: str) -> int:
    """
    How many letters two names share at their beginning and end: all but the slip, where there is one slip.
    """
    shorter = min(len(name), len(other))
    start = 0
    while start < shorter and name[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and name[-1 - end] == other[-1 - end]:
        end += 1
    return start + end
