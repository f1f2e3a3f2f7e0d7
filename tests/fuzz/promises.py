"""
What the reader and the validator promise for any bytes, as one function that a fuzzer calls.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from synthetic.draw import NOW
from validation.lines import lines

from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.reader import read, read_fast, within_profile
from csea_interop.reports import Context, formats, load
from csea_interop.schema.catalogue import catalogue
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.message import is_valid, validate
from csea_interop.validation.settings import Settings
from csea_interop.validation.tally import Tally
from csea_model._constants import SHAPES

#: Lines of Python that any text may cost, and more for each of its bytes: about four times what was seen.
LINES: Final = 40_000
LINES_A_BYTE: Final = 40
_NAMES: Final = frozenset(name for shape in SHAPES.values() for name in shape)
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,8}")
_FINE: Final = ("valid", "valid-with-warnings")
_SETTINGS: Final = Settings(NOW)
_CONTEXT: Final = Context("0", "0", "2026-06-01T12:00:00Z")


class BrokenPromiseError(Exception):
    """
    Something that holds for every text does not hold for one; the text is not quoted.
    """


def keep(raw: bytes, *, again: bool = True, count: bool = False) -> str:
    """
    Judge a text in every way and compare; the verdict.

    Args:
        raw: any bytes.
        again: also judge it a second time.
        count: also count the lines of Python that it costs, which is slow.

    Raises:
        BrokenPromiseError: an answer contradicts another, or says something of the text.
    """
    item = judge(_SETTINGS, "x", 0, 1, raw)
    result = item.result
    if again:
        _same("the same text gets another verdict", result, validate(raw, now=NOW))
    # The one property of the accept path: what it accepts, the reference accepts; and the other way round.
    _same("the quick answer is another", result.verdict in _FINE, is_valid(raw, now=NOW))
    _reading(raw)
    _value_free(item)
    if count:
        _linear(raw, lambda: judge(_SETTINGS, "x", 0, 1, raw))
    return result.verdict


def write(raw: bytes) -> None:
    """
    Write the findings in every format that there is.
    """
    item = judge(_SETTINGS, "x", 0, 1, raw)
    tally = Tally()
    tally.add(item)
    for name in formats():
        pieces: list[str] = []
        report = load(name)(pieces.append, _CONTEXT)
        report.outcome(item)
        report.close(tally)
        "".join(pieces).encode("utf-8")


def _same(what: str, one: object, other: object) -> None:
    if one != other:
        raise BrokenPromiseError(what)


def _reading(raw: bytes) -> None:
    """
    The two readers agree; what both read survives being written and read again.
    """
    reading, fast = read(raw), read_fast(raw)
    if reading.findings:
        # The quick reader looks at neither depth nor numbers: whoever calls it does.
        if fast is not None and len(raw) <= DEFAULT_LIMITS.max_bytes and within_profile(fast, DEFAULT_LIMITS.max_depth):
            raise BrokenPromiseError("the quick reader takes what the strict one refuses")
        return
    if fast is not None:
        _same("the readers read another value", fast, reading.value)
    again = json.dumps(reading.value, ensure_ascii=False).encode("utf-8")
    _same("a value does not survive being written", read(again).value, reading.value)


def _value_free(item: Judged) -> None:
    """
    Findings hold ids, names of the model and indexes, and nothing else.
    """
    for found in item.result.findings:
        if found.rule not in catalogue():
            raise BrokenPromiseError("a finding of no known rule")
        for pointer in (found.pointer, *found.related):
            tokens = pointer.split("/")
            if tokens[0] or not all(token in _NAMES or _INDEX.fullmatch(token) for token in tokens[1:]):
                raise BrokenPromiseError("a pointer holds what is neither a name of the model nor an index")
        if {found.missing, found.suggestion} - _NAMES - {None}:
            raise BrokenPromiseError("a finding names a member that the model does not know")


def _linear(raw: bytes, work: Callable[[], Any]) -> None:
    if lines(work) > LINES + LINES_A_BYTE * len(raw):
        raise BrokenPromiseError("the work is out of proportion to the text")
