"""
What a check says about a message: a value that never quotes the message.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import Final, Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Verdict = Literal["valid", "valid-with-warnings", "invalid", "refused", "undetermined"]

SEVERITY_RANK: Final[dict[str, int]] = {"info": 0, "warning": 1, "error": 2}


class Finding(NamedTuple):
    """
    One fault at one place in a message.

    It holds no value and no member name that the sender chose: a pointer uses
    indexes and names that the model defines, nothing else.

    Attributes:
        rule: permanent id of the rule, such as ``CSEA-AGE-003``.
        pointer: RFC 6901 pointer to the place; the empty string is the whole message.
        severity: ``error`` (must), ``warning`` (should) or ``info``.
        missing: the defined member that is absent from the object at ``pointer``.
        ordinal: position, from 0, of an unknown or doubled member in the object at
            ``pointer`` (its name is the sender's, hence never shown).
        suggestion: the defined member that an unknown one resembles.
        related: pointers to the other places that take part in a cross-field fault.
        offset: byte offset in the text, for faults that have no pointer; -1 if unknown.
    """

    rule: str
    pointer: str
    severity: Severity = "error"
    missing: str | None = None
    ordinal: int | None = None
    suggestion: str | None = None
    related: tuple[str, ...] = ()
    offset: int = -1


# Messages of one kind share their pointers, which have names that the model defines and indexes, never a value.
@lru_cache(maxsize=4096)
def _pointer_key(pointer: str) -> str:
    """
    A text that sorts as the pointer's tokens do; it is compared faster than they are.
    """
    return "".join(map(_token_key, pointer.split("/")[1:]))


def _token_key(token: str) -> str:
    if token.isascii() and token.isdigit():
        number = str(int(token))
        # Longer numbers are larger; a pointer is bounded in length, hence the number of digits in two.
        return f"\x010{len(number):02}{number}"
    # The mark before a token is lower than any letter of a name.
    return f"\x011{token}"


def sort_key(finding: Finding) -> tuple[object, ...]:
    """
    Order of findings: pointer tokens (indexes as numbers, names by code point), rule id, missing.
    """
    ordinal = -1 if finding.ordinal is None else finding.ordinal
    return (_pointer_key(finding.pointer), finding.rule, finding.missing or "", ordinal, finding.offset)


def settle(findings: list[Finding]) -> list[Finding]:
    """
    Sort the findings and merge those that are equal.
    """
    out: list[Finding] = []
    before: tuple[object, ...] = ()
    start = 0
    for key, finding in sorted(zip(map(sort_key, findings), findings, strict=True), key=itemgetter(0)):
        if key != before:
            before, start = key, len(out)
        # Equal ones have equal keys: only those are compared.
        elif finding in out[start:]:
            continue
        out.append(finding)
    return out
