"""
What two validators disagree on, made smaller while they go on disagreeing on the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeVar

from csea_interop.conformance.differential.pool import Json, Path_, nodes
from csea_interop.conformance.suite import patched
from csea_interop.core.pointer import escape

T = TypeVar("T")


class Budget:
    """
    How often may still be asked; once it is used up, nothing counts as smaller.

    Args:
        questions: that many.
    """

    def __init__(self, questions: int) -> None:
        self.left = questions

    def held(self, holds: Callable[[T], bool]) -> Callable[[T], bool]:
        """
        The question, as long as it may be asked.
        """

        def ask(value: T) -> bool:
            if self.left <= 0:
                return False
            self.left -= 1
            return holds(value)

        return ask


def fewer(items: Sequence[T], holds: Callable[[Sequence[T]], bool]) -> Sequence[T]:
    """
    A part of the items, in order, of which no item can go: delta debugging after Zeller and Hildebrandt, 2002.

    Args:
        items: what holds as a whole.
        holds: whether a part still does.
    """
    size = len(items)
    while size >= 1:
        start, smaller = 0, False
        while start < len(items):
            rest = (*items[:start], *items[start + size :])
            if holds(rest):
                items, smaller = rest, True
            else:
                start += size
        # Single items are tried again as long as one of them goes.
        size = 1 if size == 1 and smaller else size // 2
    return items


def operations(patch: Sequence[Json], holds: Callable[[Sequence[Json]], bool]) -> tuple[Json, ...]:
    """
    Fewest operations, one or two tried first, then smallest values.
    """
    singles = [(one,) for one in reversed(patch)]
    pairs = [(one, other) for n, one in enumerate(patch) for other in patch[n + 1 :]]
    small: Sequence[Json] = patch
    for part in (*singles, *reversed(pairs)):
        if len(part) < len(patch) and holds(part):
            small = part
            break
    else:
        small = fewer(patch, holds)
    found = list(small)
    for number, operation in enumerate(found):
        if "value" in operation:
            found[number] = _least(found, number, holds)
    return tuple(found)


def _least(patch: list[Json], number: int, holds: Callable[[Sequence[Json]], bool]) -> Json:
    operation = patch[number]

    def with_value(value: Any) -> Json:
        return {**operation, "value": value}

    def still(value: Any) -> bool:
        return holds((*patch[:number], with_value(value), *patch[number + 1 :]))

    return with_value(least(operation["value"], still))


def least(value: Any, holds: Callable[[Any], bool]) -> Any:
    """
    The smallest of the values near this one for which it holds.
    """
    while True:
        for smaller in _smaller(value):
            if _weight(smaller) < _weight(value) and holds(smaller):
                value = smaller
                break
        else:
            return value


def members(message: Any, holds: Callable[[Any], bool]) -> Any:
    """
    A message without the members and elements that do not matter, outermost first, and with its other values small.
    """
    again = True
    while again:
        again, depth = False, 0
        while paths := [path for path, _ in nodes(message) if len(path) == depth + 1]:
            depth += 1
            # From the last to the first, so that the indexes before stay true.
            for path in reversed(paths):
                smaller = patched(message, ({"op": "remove", "path": _pointer(path)},))
                if holds(smaller):
                    message, again = smaller, True
    for path, value in list(nodes(message)):
        if not isinstance(value, (dict, list)):
            message = _with_least(message, path, value, holds)
    return message


def written_items(raw: bytes, holds: Callable[[bytes], bool]) -> bytes:
    """
    A text of JSON, or of nearly JSON, without the members and elements that do not matter, the longest first.

    What they are is told from brackets, commas and quotes alone: the text may be read by nobody.
    """
    # An object or list within may show it all by itself.
    raw = next((inner for inner in sorted(_inner(raw), key=len) if holds(inner)), raw)
    again = True
    while again:
        again = False
        for start, end in sorted(_items(raw), key=lambda span: (span[0] - span[1], span)):
            smaller = raw[:start] + raw[end:]
            if holds(smaller):
                raw, again = smaller, True
                break
    return raw


def _items(raw: bytes) -> Iterator[tuple[int, int]]:
    """
    From where to where each item stands, with the comma that parts it from the next or from the one before.
    """
    began: list[list[int]] = []
    for at, byte in _signs(raw):
        if byte in b"{[":
            began.append([at + 1])
        elif byte == _COMMA and began:
            yield began[-1][-1], at + 1
            began[-1].append(at + 1)
        elif byte in b"}]" and began:
            starts = began.pop()
            # The last item goes with the comma before it.
            yield starts[-1] - (len(starts) > 1), at


def _inner(raw: bytes) -> Iterator[bytes]:
    """
    The objects and lists within, as they are written.
    """
    began: list[int] = []
    for at, byte in _signs(raw):
        if byte in b"{[":
            began.append(at)
        elif byte in b"}]" and began:
            yield raw[began.pop() : at + 1]


def _signs(raw: bytes) -> Iterator[tuple[int, int]]:
    """
    Each byte outside of quotes with its offset.
    """
    quoted = escaped = False
    for at, byte in enumerate(raw):
        if quoted:
            quoted = escaped or byte != _QUOTE
            escaped = byte == _BACKSLASH and not escaped
        elif byte == _QUOTE:
            quoted = True
        else:
            yield at, byte


_QUOTE: Final = ord('"')
_BACKSLASH: Final = ord("\\")
_COMMA: Final = ord(",")


def _with_least(message: Any, path: Path_, value: Any, holds: Callable[[Any], bool]) -> Any:
    def put(other: Any) -> Any:
        return patched(message, ({"op": "replace", "path": _pointer(path), "value": other},))

    found = least(value, lambda other: holds(put(other)))
    return put(found)


def _smaller(value: Any) -> Iterator[Any]:
    if isinstance(value, str):
        yield ""
        yield value[: len(value) // 2]
        yield value[len(value) // 2 :]
        yield value[1:]
        yield value[:-1]
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int):
        yield from (
            0,
            1,
            -1,
            int(value / 2) if abs(value) < 2**60 else value // 2,
            value - 1 if value > 0 else value + 1,
        )
    elif isinstance(value, float):
        yield 0.5
    elif isinstance(value, list):
        yield []
        for number in range(len(value)):
            yield value[number]
            yield value[:number] + value[number + 1 :]
        for number, item in enumerate(value):
            for smaller in _smaller(item):
                yield [*value[:number], smaller, *value[number + 1 :]]
    elif isinstance(value, dict):
        yield {}
        for name in value:
            yield {other: item for other, item in value.items() if other != name}
        for name, item in value.items():
            for smaller in _smaller(item):
                yield {**value, name: smaller}


def _weight(value: Any) -> tuple[int, str]:
    written = json.dumps(value)
    return len(written), written


def _pointer(path: Path_) -> str:
    return "".join("/" + escape(token) for token in path)
