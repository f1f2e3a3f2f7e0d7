"""
Texts that keep or just miss a type: of an exact length, or with one character too many.
"""

from __future__ import annotations

import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parse  # type: ignore[import-not-found]
from collections.abc import Iterator
from typing import Any, Final

from csea_interop.compiler.ir import Scalar

_UNBOUND: Final = 1 << 20
_PREFERRED: Final = "a0AzZ9bcdef1234567.:-/_~ \n"
#: Characters that a pattern is likely to refuse, those that fault nothing else first.
_STRANGERS: Final = ("!", " ", "é", "\t", "\x00")


def fits(scalar: Scalar, text: str) -> bool:
    """
    Whether the whole text matches the type's pattern; its length is not looked at.
    """
    return scalar.pattern is None or re.fullmatch(_inner(scalar.pattern), text) is not None


def of_length(scalar: Scalar, sample: str, length: int) -> str | None:
    """
    A text of the length that matches the pattern; a longer form of the sample if there is one.
    """
    extra = length - len(sample)
    if extra == 0 and fits(scalar, sample):
        return sample
    if extra > 0:
        # The name of a mailbox may grow; its domain stays a reserved one.
        at = sample.find("@")
        for place in [at] if at > 0 else range(len(sample), 0, -1):
            for letter in ("a", "0"):
                longer = sample[:place] + letter * extra + sample[place:]
                if fits(scalar, longer):
                    return longer
    if scalar.pattern is None:
        return "a" * length
    return next(_sequence(list(sre_parse.parse(_inner(scalar.pattern))), length), None)


def sample(scalar: Scalar) -> str:
    """
    A short text of the type.
    """
    width = _width(list(sre_parse.parse(_inner(scalar.pattern))))[0] if scalar.pattern else 0
    for length in range(max(width, scalar.min_length or 0), (scalar.max_length or 64) + 1):
        text = of_length(scalar, "", length)
        if text is not None and fits(scalar, text):
            return text
    return ""


def strangers(scalar: Scalar, text: str) -> dict[str, str]:
    """
    Texts of a permitted length that miss the pattern: changed inside, before and behind.
    """
    middle = len(text) // 2
    out: dict[str, str] = {}
    for letter in _STRANGERS:
        shapes = {
            "pattern": text[:middle] + letter + text[middle + 1 :],
            "pattern-start": letter + text,
            "pattern-end": text + letter,
        }
        for name, wrong in shapes.items():
            if name not in out and not fits(scalar, wrong) and _long_enough(scalar, wrong):
                out[name] = wrong
    if "\n" not in text and not fits(scalar, text + "\n") and _long_enough(scalar, text + "\n"):
        out["newline"] = text + "\n"
    return out


def _long_enough(scalar: Scalar, text: str) -> bool:
    return (scalar.min_length or 0) <= len(text) <= (_UNBOUND if scalar.max_length is None else scalar.max_length)


def widths(pattern: str) -> tuple[int, int]:
    """
    The least and the greatest length of what matches the pattern.
    """
    return _width(list(sre_parse.parse(_inner(pattern))))


def _inner(pattern: str) -> str:
    return pattern.removeprefix("^").removesuffix("$")


def _width(items: list[Any]) -> tuple[int, int]:
    low, high = sre_parse.SubPattern(sre_parse.State(), items).getwidth()
    return int(low), min(int(high), _UNBOUND)


def _sequence(items: list[Any], length: int) -> Iterator[str]:
    """
    Texts of the length that the items match one after another.
    """
    low, high = _width(items)
    if not low <= length <= high:
        return
    if not items:
        yield ""
        return
    head, rest = items[0], items[1:]
    least, most = _width([head])
    after_low, after_high = _width(rest)
    for size in range(min(most, length - after_low), max(least, length - after_high) - 1, -1):
        first = next(_one(head, size), None)
        if first is None:
            continue
        second = next(_sequence(rest, length - size), None)
        if second is not None:
            yield first + second
            return


def _one(item: tuple[Any, Any], length: int) -> Iterator[str]:
    op, value = item
    if op is sre.LITERAL and length == 1:
        yield chr(value)
    elif op in (sre.IN, sre.ANY, sre.NOT_LITERAL) and length == 1:
        yield _letter(item)
    elif op is sre.SUBPATTERN:
        yield from _sequence(list(value[-1]), length)
    elif op is sre.BRANCH:
        for branch in value[1]:
            yield from _sequence(list(branch), length)
    elif op is sre.MAX_REPEAT:
        low, high, inner = value
        yield from _repeated(list(inner), int(low), min(int(high), _UNBOUND), length)


def _repeated(inner: list[Any], low: int, high: int, length: int) -> Iterator[str]:
    least, most = _width(inner)
    for count in range(low, min(high, length // max(least, 1)) + 1):
        if count * least <= length <= count * most:
            if count == 0:
                yield ""
                return
            each, left = divmod(length, count)
            pieces = [next(_sequence(inner, each + (n < left)), None) for n in ((0, count) if left else (count,))]
            if None not in pieces:
                more, plain = pieces[0], pieces[-1]
                yield str(more) * left + str(plain) * (count - left)
                return


def _letter(item: tuple[Any, Any]) -> str:
    letters: tuple[str, ...] = (*_PREFERRED, *map(chr, range(33, 127)))
    return next((letter for letter in letters if _takes(item, letter)), "é")


def _takes(item: tuple[Any, Any], letter: str) -> bool:
    op, value = item
    if op is sre.ANY:
        return letter != "\n"
    if op is sre.NOT_LITERAL:
        return bool(letter != chr(value))
    negated, found = False, False
    for kind, inner in value:
        if kind is sre.NEGATE:
            negated = True
        elif kind is sre.LITERAL:
            found = found or ord(letter) == inner
        elif kind is sre.RANGE:
            found = found or inner[0] <= ord(letter) <= inner[1]
    return found != negated
