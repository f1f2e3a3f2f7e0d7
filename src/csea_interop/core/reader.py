"""
From a stranger's bytes to a JSON value, or to the faults of its writing.

``read`` is complete and its answer is final. ``read_fast`` answers only "this text is written in
the one canonical way", which most senders' texts are, and costs little more than parsing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

import orjson

from csea_interop.core.finding import Finding, settle
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.core.strict_json import MAX_FAULTS, MAX_INTEGER, Fault, plain_integer, scan

_WHITE_SPACE: Final = b" \t\n\r"
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Reading:
    """
    What became of one text.

    Attributes:
        value: the JSON value; None whenever there is a finding (and for the text ``null``).
        findings: faults of the writing, each with its byte offset and never with a pointer, since
            the names on the way to it may be the sender's own.
        canonical: whether the text equals the re-encoding of its value, compact or indented by
            two, white space at its ends aside.
    """

    value: Any
    findings: tuple[Finding, ...]
    canonical: bool


def read(raw: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """
    Read one text strictly, with every check.
    """
    if len(raw) > limits.max_bytes:
        return _refused([Finding("CSEA-ENC-SIZE", "", offset=limits.max_bytes)])
    parsed, value = _parse(raw)
    if parsed:
        canonical = _is_canonical(raw, value)
        if (canonical or _has_plain_writing(raw)) and within_profile(value, limits.max_depth):
            return Reading(value, (), canonical)
    return _read_slowly(raw, limits)


def read_fast(raw: bytes) -> Any | None:
    """
    The object that ``raw`` writes in the canonical way, or None where that is not proven.

    Proven means: JSON in UTF-8 without byte order mark, every name given once in its object, no
    lone surrogate, nothing after the object. NOT looked at: size, depth and numbers. The caller
    bounds the size before, checks depth and numbers in every slot that its model knows, and calls
    ``within_profile`` on the values of open slots.
    """
    parsed, value = _parse(raw)
    return value if parsed and type(value) is dict and _is_canonical(raw, value) else None


def within_profile(value: Any, max_depth: int) -> bool:
    """
    Whether a parsed value holds only plain integers and nests no deeper than ``max_depth``.
    """
    level: list[Any] = [[value]]
    depth = 0
    while level:
        deeper: list[Any] = []
        for container in level:
            for item in container.values() if type(container) is dict else container:
                kind = type(item)
                if kind is str or kind is bool or item is None:
                    continue
                if kind is int:
                    if not -MAX_INTEGER <= item <= MAX_INTEGER:
                        return False
                elif kind is float:
                    return False
                else:
                    deeper.append(item)
        if depth == max_depth and deeper:
            return False
        depth += 1
        level = deeper
    return True


def _parse(raw: bytes) -> tuple[bool, Any]:
    # Whatever the parser says is discarded: its errors hold the whole text, and the slow path
    # finds the same fault again, with an offset and without the text.
    try:
        return (True, orjson.loads(raw))
    except Exception:  # noqa: BLE001 - "not parsed" is the whole answer, whatever the reason
        return (False, None)


def _is_canonical(raw: bytes, value: Any) -> bool:
    """
    Whether the text is byte for byte what an encoder writes for ``value``.

    An encoder of a dict cannot write a name twice, so a text that it could have written has no
    doubled name. Equal bytes, not equal length: a parser rewrites ``1e5`` as the longer
    ``100000.0``, which could make up for the bytes of a dropped pair.
    """
    text = raw.strip(_WHITE_SPACE)
    try:
        if orjson.dumps(value) == text:
            return True
        return b"\n" in text and orjson.dumps(value, option=orjson.OPT_INDENT_2) == text
    except Exception:  # noqa: BLE001 - the encoder refuses deep nesting; then nothing is proven
        return False


class _NotPlainError(Exception):
    """
    A text that parses holds a doubled name or a number outside the profile.
    """


def _pairs(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) != len(pairs):
        raise _NotPlainError


def _integer(word: str) -> None:
    if plain_integer(word) is None:
        raise _NotPlainError


def _other_number(_word: str) -> None:
    raise _NotPlainError


_HOOKED: Final = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_int=_integer, parse_float=_other_number, parse_constant=_other_number
)


def _has_plain_writing(raw: bytes) -> bool:
    """
    Whether a text that has parsed, written in whatever way, has no doubled name and no odd number.
    """
    try:
        _HOOKED.decode(raw.decode("utf-8"))
    except (_NotPlainError, ValueError, RecursionError):
        return False
    return True


def _read_slowly(raw: bytes, limits: Limits) -> Reading:
    has_bom = raw.startswith(_BOM)
    findings = [Finding("CSEA-ENC-BOM", "", offset=0)] if has_bom else []
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _refused([*findings, Finding("CSEA-ENC-UTF8", "", offset=error.start)])
    value, faults = scan(text, 1 if has_bom else 0, limits.max_depth)
    if not (findings or faults):
        return Reading(value, (), canonical=False)
    return _refused([*findings, *_as_findings(text, faults)][:MAX_FAULTS])


def _as_findings(text: str, faults: list[Fault]) -> list[Finding]:
    out = []
    before = offset = 0
    for rule, position, ordinal in sorted(faults, key=lambda fault: fault.position):
        offset += len(text[before:position].encode("utf-8"))
        before = position
        out.append(Finding(rule, "", ordinal=ordinal, offset=offset))
    return out


def _refused(findings: list[Finding]) -> Reading:
    return Reading(None, tuple(settle(findings)), canonical=False)
