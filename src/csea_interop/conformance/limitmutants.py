"""
Mutants of what the reader keeps to: its limits, its patterns, and the words that it knows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.core import strict_json, text_tokens
from csea_interop.core.limits import DEFAULT_LIMITS, Limits

_STRICT: Final = ("core.strict_json",)
_TOKENS: Final = ("core.text_tokens",)
#: The greatest number is asked for twice: of the text, and of the value.
_BOTH: Final = ("core.strict_json", "core.reader")
#: Why a mutant reads every text alike; computed, never declared.
KEPT_BY_NUMBER: Final = "the greatest number has sixteen digits, and no longer one is let through"


@dataclass(frozen=True, slots=True)
class LimitMutant:
    """
    A named value of modules changed, or one of the limits that the reader is given.
    """

    id: str
    operator: str
    modules: tuple[str, ...] = ()
    name: str = ""
    value: Any = None
    limits: Limits = DEFAULT_LIMITS
    equivalent: str = ""
    group: str = "reader"


def mutants() -> Iterator[LimitMutant]:
    """
    All mutants of limits, patterns and words.
    """
    size, depth = DEFAULT_LIMITS.max_bytes, DEFAULT_LIMITS.max_depth
    for operator, by in (("plus-one", 1), ("minus-one", -1)):
        yield LimitMutant(f"limits.max_bytes/{operator}", operator, limits=Limits(size + by, depth))
        yield LimitMutant(f"limits.max_depth/{operator}", operator, limits=Limits(size, depth + by))
        greatest = strict_json.MAX_INTEGER + by
        yield LimitMutant(f"limits.max_integer/{operator}", operator, _BOTH, "MAX_INTEGER", greatest)
    yield from _patterns()
    for word in ("NaN", "Infinity", "-Infinity", "True", "undefined"):
        known = {**strict_json._LITERALS, word: None}  # noqa: SLF001 - a mutant of this very value
        if word in ("NaN", "Infinity", "True"):
            yield LimitMutant(f"literals/{word}", "add", _STRICT, "_LITERALS", known)
    for word in strict_json._LITERALS:  # noqa: SLF001
        fewer = {k: v for k, v in strict_json._LITERALS.items() if k != word}  # noqa: SLF001
        yield LimitMutant(f"literals/{word}", "remove", _STRICT, "_LITERALS", fewer)
    # The short way takes a text only where it is sure; if it were always sure, it would hide what it does not see.
    for name in ("_is_canonical", "_has_plain_writing", "within_profile"):
        yield LimitMutant(f"reader.{name}/always", "loosen", ("core.reader",), name, lambda *_: True)
    lax = json.JSONDecoder(strict=False)
    yield LimitMutant("strings/control-characters", "loosen", _TOKENS, "_DECODER", lax)


def _patterns() -> Iterator[LimitMutant]:
    def made(module: tuple[str, ...], name: str, label: str, old: str, new: str, why: str = "") -> LimitMutant:
        owner = strict_json if module is _STRICT else text_tokens
        pattern: str = vars(owner)[name].pattern
        assert old in pattern, f"{name} has changed"
        changed = re.compile(pattern.replace(old, new, 1))
        return LimitMutant(f"{name.strip('_').lower()}/{label}", "pattern", module, name, changed, equivalent=why)

    yield made(_STRICT, "_INTEGER", "leading-zero", "[1-9][0-9]", "[0-9][0-9]")
    yield made(_STRICT, "_INTEGER", "no-minus", "-?", "")
    yield made(_STRICT, "_INTEGER", "no-zero", "0|", "")
    yield made(_STRICT, "_INTEGER", "minus-zero", "0|", "-?0|")
    yield made(_STRICT, "_INTEGER", "fifteen-digits", "{0,15}", "{0,14}")
    yield made(_STRICT, "_INTEGER", "seventeen-digits", "{0,15}", "{0,16}", KEPT_BY_NUMBER)
    yield made(_STRICT, "_NUMBER", "leading-zero", "(?:0|[1-9][0-9]*)", "[0-9]+")
    yield made(_STRICT, "_NUMBER", "no-minus", "-?", "")
    yield made(_STRICT, "_NUMBER", "no-fraction", r"(?:\.[0-9]+)?", "")
    yield made(_STRICT, "_NUMBER", "bare-point", r"(?:\.[0-9]+)?", r"(?:\.[0-9]*)?")
    yield made(_STRICT, "_NUMBER", "no-exponent", "(?:[eE][-+]?[0-9]+)?", "")
    yield made(_STRICT, "_NUMBER", "bare-exponent", "[-+]?[0-9]+)?", "[-+]?[0-9]*)?")
    yield made(_STRICT, "_NUMBER", "exponent-in-capitals", "[eE]", "[e]")
    yield made(_STRICT, "_NUMBER", "sign-of-exponent", "[-+]?", "-?")
    yield made(_STRICT, "_NUMBER", "plus", "-?(?:0", "[-+]?(?:0")
    yield made(_STRICT, "_SURROGATE", "high-alone", r"\udfff", r"\udbff")
    yield made(_STRICT, "_SURROGATE", "low-alone", r"\ud800", r"\udc00")
    yield made(_TOKENS, "_NEXT", "no-break-space", r"[ \t\n\r]", r"[ \t\n\r\xa0]")
    yield made(_TOKENS, "_NEXT", "form-feed", r"[ \t\n\r]", r"[ \t\n\r\f]")
    for label, space in (("space", " "), ("tab", r"\t"), ("line-end", r"\n"), ("return", r"\r")):
        yield made(_TOKENS, "_NEXT", f"no-{label}", r"[ \t\n\r]", r"[ \t\n\r]".replace(space, "", 1))
