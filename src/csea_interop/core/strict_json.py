"""
A strict JSON reader that names every fault: iterative, linear in the text, bounded in depth.
"""

from __future__ import annotations

import re
from typing import Any, Final, NamedTuple

from csea_interop.core.text_tokens import tokens

MAX_FAULTS: Final = 1_000
MAX_INTEGER: Final = 2**53 - 1

_LITERALS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,15}")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|[^u])")


class Fault(NamedTuple):
    """
    One fault of writing; ``position`` counts code points.
    """

    rule: str
    position: int
    ordinal: int | None = None


class _EndOfReadingError(Exception):
    """
    Nothing after this place can be read.
    """


def plain_integer(word: str) -> int | None:
    """
    The integer that ``word`` writes, or None where the profile has no such number.

    The profile is that of I-JSON (RFC 7493) without fraction, exponent and minus zero, so that
    every reader in every language sees the same number.
    """
    if _INTEGER.fullmatch(word) is None:
        return None
    number = int(word)
    return number if -MAX_INTEGER <= number <= MAX_INTEGER else None


def scan(text: str, start: int, max_depth: int) -> tuple[Any, list[Fault]]:
    """
    The value that ``text`` writes from ``start`` on, and its faults by position.

    With a fault, the value means nothing.
    """
    parser = _Parser(text, max_depth)
    try:
        for kind, position, word in tokens(text, start):
            parser.step(kind, position, word)
    except _EndOfReadingError:
        pass
    return (parser.root, parser.faults)


class _Parser:
    """
    The grammar of JSON over tokens, with its own stack.

    ``expects`` is ``value``, ``item`` (value or end of an empty array), ``member`` (name or end of
    an empty object), ``name``, ``colon``, ``next`` (comma or end) or ``done``.
    """

    __slots__ = ("_count", "_expects", "_here", "_max_depth", "_name", "_stack", "_text", "faults", "root")

    def __init__(self, text: str, max_depth: int) -> None:
        self.root: Any = None
        self.faults: list[Fault] = []
        self._text = text
        self._max_depth = max_depth
        self._stack: list[tuple[Any, str, int]] = []
        self._here: Any = None
        self._name = ""
        self._count = 0
        self._expects = "value"

    def step(self, kind: str, position: int, word: str) -> None:
        """
        Take one token.
        """
        expects = self._expects
        if expects == "done":
            if kind != "$":
                self._stop("CSEA-ENC-TRAILING", position)
        elif expects == "value" or (expects == "item" and kind != "]"):
            self._value(kind, position, word)
        elif kind == '"' and expects in {"member", "name"}:
            self._member(position, word)
        elif kind == ":" and expects == "colon":
            self._expects = "value"
        elif kind == "," and expects == "next":
            self._expects = "name" if type(self._here) is dict else "value"
        elif self._closes(kind):
            self._here, self._name, self._count = self._stack.pop()
            self._expects = "next" if self._stack else "done"
        else:
            self._stop("CSEA-ENC-SYNTAX", position)

    def _closes(self, kind: str) -> bool:
        if kind == "]":
            return type(self._here) is list and self._expects in {"item", "next"}
        return kind == "}" and type(self._here) is dict and self._expects in {"member", "next"}

    def _value(self, kind: str, position: int, word: str) -> None:
        if kind in {"{", "["}:
            if len(self._stack) == self._max_depth:
                self._stop("CSEA-ENC-DEPTH", position)
            opened: Any = {} if kind == "{" else []
            self._put(opened)
            self._stack.append((self._here, self._name, self._count))
            self._here, self._count = opened, 0
            self._expects = "member" if kind == "{" else "item"
            return
        if kind == '"':
            self._surrogates(position, word)
            self._put(word)
        elif kind == "w":
            self._put(self._word(position, word))
        else:
            self._stop("CSEA-ENC-SYNTAX", position)
        self._expects = "next" if self._stack else "done"

    def _put(self, value: Any) -> None:
        here = self._here
        if type(here) is dict:
            here[self._name] = value
        elif type(here) is list:
            here.append(value)
        else:
            self.root = value

    def _word(self, position: int, word: str) -> Any:
        if word in _LITERALS:
            return _LITERALS[word]
        number = plain_integer(word)
        if number is None:
            if _NUMBER.fullmatch(word) is None:
                self._stop("CSEA-ENC-SYNTAX", position)
            self._fault("CSEA-ENC-NUMBER", position)
        return number

    def _member(self, position: int, name: str) -> None:
        self._surrogates(position, name)
        if name in self._here:
            self._fault("CSEA-ENC-DUPLICATE", position, self._count)
        self._name = name
        self._count += 1
        self._expects = "colon"

    def _surrogates(self, position: int, value: str) -> None:
        # A strict UTF-8 decoder lets no surrogate through, so a lone one was written as an escape.
        if _SURROGATE.search(value) is not None:
            self._fault("CSEA-ENC-SURROGATE", _first_lone_escape(self._text, position + 1))

    def _fault(self, rule: str, position: int, ordinal: int | None = None) -> None:
        self.faults.append(Fault(rule, position, ordinal))
        if len(self.faults) >= MAX_FAULTS:
            raise _EndOfReadingError

    def _stop(self, rule: str, position: int) -> None:
        self.faults.append(Fault(rule, position))
        raise _EndOfReadingError


def _first_lone_escape(text: str, start: int) -> int:
    """
    Where the first escape of half a surrogate pair stands in the string that begins at ``start``.
    """
    high = -1
    for match in _ESCAPE.finditer(text, start):
        unit = int(match[1] or "0", 16)
        paired = high >= 0 and match.start() == high + 6
        if 0xDC00 <= unit <= 0xDFFF:
            if not paired:
                return match.start() if high < 0 else high
            high = -1
            continue
        if high >= 0:
            return high
        if 0xD800 <= unit <= 0xDBFF:
            high = match.start()
    return max(high, start)
