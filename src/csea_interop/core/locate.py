"""
Line and column of places in a text, for people who look at the file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import Final

from csea_interop.core.pointer import parse
from csea_interop.core.text_tokens import tokens

_BOM: Final = "\ufeff"
_MAX_DEPTH: Final = 10_000
_VALUE_STARTS: Final = frozenset({"{", "[", '"', "w"})
Position = tuple[int, int]
"""
Line and column, both from 1; a column is a code point; a byte order mark takes no column.
"""


def line_column(raw: bytes, offset: int) -> Position:
    """
    Line and column of a byte offset.
    """
    return line_columns(raw, (offset,))[offset]


def line_columns(raw: bytes, offsets: Collection[int]) -> dict[int, Position]:
    """
    Line and column of many byte offsets, in one pass.
    """
    wanted = sorted(set(offsets))
    ends = [min(max(offset, 0), len(raw)) for offset in wanted]
    parts = (raw[a:b].decode("utf-8", "replace") for a, b in pairwise([0, *ends]))
    return dict(zip(wanted, _advance(parts), strict=True))


def locate(raw: bytes, pointers: Collection[str]) -> dict[str, Position]:
    """
    Line and column of the value that each pointer leads to, in one pass.

    What is not found, or stands after a place where the text stops being JSON, is left out. Of a
    doubled name the first one counts.
    """
    text = raw.decode("utf-8", "replace")
    found = _starts(text, _tree(pointers), len(set(pointers)))
    order = sorted(found, key=found.__getitem__)
    ends = [found[pointer] for pointer in order]
    parts = (text[a:b] for a, b in pairwise([0, *ends]))
    return dict(zip(order, _advance(parts), strict=True))


def _advance(parts: Iterable[str]) -> Iterator[Position]:
    """
    The position after each part, where the parts follow each other from the start of the text.
    """
    line = column = 1
    first = True
    for part in parts:
        newline = part.rfind("\n")
        if newline >= 0:
            line += part.count("\n")
            column = len(part) - newline
        else:
            column += len(part)
        if first and part.startswith(_BOM) and newline < 0:
            column -= 1
        first = first and not part
        yield (line, column)


class _Node:
    """
    One step on the way to the wanted places.
    """

    __slots__ = ("pointer", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, _Node] = {}
        self.pointer: str | None = None


def _tree(pointers: Iterable[str]) -> _Node:
    root = _Node()
    for pointer in pointers:
        parts = parse(pointer)
        if parts is None:
            continue
        node = root
        for part in parts:
            node = node.steps.setdefault(part, _Node())
        node.pointer = pointer
    return root


class _Frame:
    """
    An open object or array: its node, the node of its next value, and what comes next.
    """

    __slots__ = ("closing", "index", "name_is_next", "node", "value_node")

    def __init__(self, mark: str, node: _Node | None) -> None:
        self.closing = "}" if mark == "{" else "]"
        self.node = node
        self.index = -1
        self.next_member()

    def next_member(self) -> None:
        """
        Move on to the next name of an object or the next index of an array.
        """
        self.index += 1
        self.name_is_next = self.closing == "}"
        self.value_node = None if self.name_is_next else _step(self.node, str(self.index))


def _starts(text: str, root: _Node, wanted: int) -> dict[str, int]:
    """
    Where the wanted values begin, in code points.
    """
    found: dict[str, int] = {}
    outside = _Frame("[", None)
    outside.value_node = root
    stack = [outside]
    for kind, position, word in tokens(text, 1 if text.startswith(_BOM) else 0):
        frame = stack[-1]
        if kind == frame.closing and len(stack) > 1:
            stack.pop()
        elif kind == ",":
            frame.next_member()
        elif kind == '"' and frame.name_is_next:
            frame.value_node, frame.name_is_next = _step(frame.node, word), False
        elif kind in _VALUE_STARTS and len(stack) <= _MAX_DEPTH:
            node = frame.value_node
            if node is not None and node.pointer is not None:
                found.setdefault(node.pointer, position)
            if kind in {"{", "["}:
                stack.append(_Frame(kind, node))
        elif kind != ":":
            break
        if len(found) == wanted or len(stack) == 1:
            break
    return found


def _step(node: _Node | None, token: str) -> _Node | None:
    return None if node is None else node.steps.get(token)
