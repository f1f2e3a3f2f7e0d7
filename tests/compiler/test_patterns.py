"""
Regular expressions that all engines read alike.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import tiny
from compiler.tiny import PARTS
from csea_interop.compiler.cel.patterns import fault_of
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.lint import lint

PATTERNS = {
    "^a|b$": "around all its alternatives",
    "a$": "anchored with ^ and $",
    "^a": "anchored with ^ and $",
    r"^a\$": "anchored with ^ and $",
    "^(^a)$": "anchored with ^ and $",
    "": "anchored with ^ and $",
    **{
        rf"^a{escape}$": "explicit classes"
        for escape in (r"\d", r"\w", r"\s", r"\b", r"\D", r"\A", r"\Z", r"\p{L}", r"\1", r"\n")
    },
    **{f"^{group}a)$": "explicit classes" for group in ("(?i", "(?=", "(?!", "(?<=", "(?P<n>", "(?>")},
    "^(?i)a$": "explicit classes",
    r"^[\d]$": "explicit classes",
    "^[[:alpha:]]$": "a class writes [",
    "^[a$]$": "a class writes [",
    "^[a-z&&b]$": "no sign twice",
    "^a++$": "possessive",
    "^a{2}+$": "possessive",
    "^a{1,1001}$": "at most 1000",
    "^(a$": "does not compile",
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_pattern_that_engines_read_differently_is_refused(tmp_path: Path, pattern: str) -> None:
    """
    A pattern keeps to what RE2, ECMAScript, Python and Rust read alike, over the whole text.
    """
    assert PATTERNS[pattern] in str(fault_of(pattern, anchored=True))
    files = tiny.good()
    files[PARTS]["types"]["Word"]["pattern"] = pattern
    with pytest.raises(ModelError, match=r"all\.yaml: Word"):
        lint(tiny.write(tmp_path, files))


@pytest.mark.parametrize(
    "pattern",
    ["^a$", "^(a|b)$", "^(?:a)$", r"^a\.b\\$", r"^[a\x24\x5b-]$", "^[+*]+$", r"^\++$", "^a{1,1000}$", "^[^a]?$"],
)
def test_plain_pattern_is_allowed(pattern: str) -> None:
    """
    Classes, groups, alternatives within anchors and repeats up to a thousand are plain.
    """
    assert fault_of(pattern, anchored=True) is None
