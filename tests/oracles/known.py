"""
Where the three readings differ, what the CEL specification says, and why no rule can come to depend on it.

Each entry is exercised: an engine that changes its mind, or a gap that closes, makes a test fail.
The specification is the language definition of cel-spec; regular expressions are RE2 by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from oracles.meaning import ERROR

#: How a difference is kept out of rules.
BUILD: Final = "the build refuses the expression"
SHAPE: Final = "the shape refuses the value"
PROFILE: Final = "the text profile refuses the number"
LIMIT: Final = "a limit of one engine, which no compared message reaches"


@dataclass(frozen=True, slots=True)
class Difference:
    """
    An expression on a value that not all read alike.

    Attributes:
        text: the expression, on ``this``.
        this: what it is evaluated on.
        google: what the C++ engine makes of it.
        rust: what the Rust engine makes of it.
        wanted: what the specification says.
        closed: how it is kept out of rules.
        refused: the same thought as a rule would write it, for the build to refuse.
        reason: why they differ.
    """

    text: str
    this: Any
    google: Any
    rust: Any
    wanted: Any
    closed: str
    reason: str
    refused: str = ""


DIFFERENCES: Final = (
    Difference(
        "size(this) == 1",
        "é",
        True,
        False,
        True,
        BUILD,
        "size() of a string counts code points; the Rust engine counts bytes",
        "size(message.message_id) == 1",
    ),
    Difference(
        r"this.matches(r'^\d$')",
        "\u0663",
        False,
        True,
        False,
        BUILD,
        "RE2 knows ASCII digits only; Rust and Python know those of every script",
        r"message.message_id.matches(r'^\d$')",
    ),
    Difference(
        r"this.matches(r'^\w$')",
        "é",
        False,
        True,
        False,
        BUILD,
        "RE2 knows ASCII letters only; Rust and Python know those of every script",
        r"message.message_id.matches(r'^\w$')",
    ),
    Difference(
        "this.matches('^a{2}+$')",
        "aa",
        ERROR,
        True,
        ERROR,
        BUILD,
        "RE2 has no repeat of a repeat; Rust repeats, Python takes it for possessive",
        "message.message_id.matches('^a{2}+$')",
    ),
    Difference(
        "this.matches('[a--c]')",
        "-",
        ERROR,
        False,
        ERROR,
        BUILD,
        "RE2 reads a range that ends before it starts, Rust the difference of two classes",
        "message.message_id.matches('[a--c]')",
    ),
    Difference(
        "this == true",
        1,
        False,
        False,
        False,
        BUILD,
        "values of unlike types are unequal; in Python 1 equals True",
        "message.provenance.exists(s, s.sequence == true)",
    ),
    Difference(
        "this.a == 1 || true",
        {},
        True,
        True,
        True,
        BUILD,
        "|| swallows an error when its other side is true; generated code never reads what may be absent",
        "message.supersedes == ['x'] || true",
    ),
    Difference(
        "duration('1.5h') > duration('1h')",
        None,
        True,
        True,
        True,
        BUILD,
        "fractions of an hour are CEL; rules state whole ones only",
        "duration('1.5h') > duration('1h')",
    ),
    Difference(
        "this / 0 == 1",
        1,
        ERROR,
        ERROR,
        ERROR,
        BUILD,
        "division can fail, and a rule cannot",
        "size(message.provenance) / 0 == 1",
    ),
    Difference(
        "timestamp(this) < now",
        "0000-01-01T00:00:00Z",
        ERROR,
        True,
        ERROR,
        SHAPE,
        "times begin with the year 1; the Rust engine goes below",
    ),
    Difference(
        "timestamp(this) < now",
        "0001-01-01T00:00:00+14:00",
        ERROR,
        True,
        ERROR,
        SHAPE,
        "the offset leads out of the years that CEL knows; the Rust engine follows",
    ),
    Difference(
        "timestamp(this) > now",
        "9999-12-31T23:59:59-13:59",
        ERROR,
        True,
        ERROR,
        SHAPE,
        "the offset leads out of the years that CEL knows; the Rust engine follows",
    ),
    Difference(
        "timestamp(this) == now",
        "2026-04-01 00:00:00Z",
        ERROR,
        True,
        ERROR,
        SHAPE,
        "RFC 3339 lets others agree on a space; CEL wants the T",
    ),
    Difference(
        "timestamp(this) < now",
        "2016-12-31T23:59:60Z",
        True,
        True,
        True,
        SHAPE,
        "a leap second is RFC 3339; Python has no such time",
    ),
    Difference(
        "timestamp(this) == now",
        "2026-04-01t00:00:00z",
        True,
        True,
        True,
        SHAPE,
        "RFC 3339 allows small letters; Python does not",
    ),
    Difference(
        "this + 1 > 0",
        2**63 - 1,
        ERROR,
        ERROR,
        ERROR,
        PROFILE,
        "integers have 64 bits; those of Python have no end",
    ),
    Difference(
        "this.all(i, true)",
        list(range(10_001)),
        ERROR,
        True,
        True,
        LIMIT,
        "the C++ engine gives up after 10,000 steps of walks",
    ),
)
