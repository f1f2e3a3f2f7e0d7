"""
What a check says about a message: a value that never quotes the message.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
Verdict = Literal["valid", "valid-with-warnings", "invalid", "refused", "undetermined"]

#: Most other places that a finding names once findings are merged: a long list would hide the fault.
MAX_RELATED: Final = 10
SEVERITY_RANK: Final[dict[str, int]] = {"info": 0, "warning": 1, "error": 2}
#: What every finding is shown with.
_ALWAYS: Final = ("rule", "pointer", "severity")


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
        related: pointers to the other places that take part in a cross-field fault; the first ten where
            there are many.
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

    def __repr__(self) -> str:
        """
        What is stated, without the members that say nothing.

            >>> Finding("CSEA-AGE-002", "/payload/children/0/age_assessments/0/years_min")
            Finding(rule='CSEA-AGE-002', pointer='/payload/children/0/age_assessments/0/years_min', severity='error')
        """
        shown = [n for n in self._fields if n in _ALWAYS or getattr(self, n) != self._field_defaults[n]]
        return f"Finding({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def to_dict(self) -> dict[str, Any]:
        """
        The finding as JSON values, as ``csea-validate -f json`` writes it: what does not apply is left out.

            >>> Finding("CSEA-STR-REQUIRED", "", missing="created_at").to_dict()
            {'rule': 'CSEA-STR-REQUIRED', 'severity': 'error', 'pointer': '', 'missing': 'created_at'}
        """
        out: dict[str, Any] = {"rule": self.rule, "severity": self.severity, "pointer": self.pointer}
        for name in ("missing", "ordinal", "suggestion"):
            value = getattr(self, name)
            if value is not None:
                out[name] = value
        if self.related:
            out["related"] = list(self.related)
        return out


# Messages of one kind share their pointers, which have names that the model defines and indexes, never a value.
@lru_cache(maxsize=4096)
def pointer_key(pointer: str) -> str:
    """
    Order of pointers: token by token, indexes as numbers, names by code point.

    The key is a text that sorts as the tokens do, and is compared faster than they are.
    """
    key = []
    for token in pointer.split("/")[1:]:
        if token.isascii() and token.isdigit():
            # Longer numbers are larger; a pointer is bounded in length, hence the number of digits in two.
            key.append(f"\x010{len(token):02}{token}")
        else:
            # The mark before a token is lower than any letter of a name.
            key.append(f"\x011{token}")
    return "".join(key)


def sort_key(finding: Finding) -> tuple[object, ...]:
    """
    Order of findings: pointer tokens (indexes as numbers, names by code point), rule id, missing.
    """
    ordinal = -1 if finding.ordinal is None else finding.ordinal
    return (pointer_key(finding.pointer), finding.rule, finding.missing or "", ordinal, finding.offset)


def settle(findings: list[Finding]) -> list[Finding]:
    """
    Sort the findings and merge those of one rule at one place.

    What is left names the other places of all of them, in the order of the message: at most ``MAX_RELATED``.
    """
    alone: dict[tuple[object, ...], Finding] = {}
    merged: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        key = sort_key(finding)
        first = alone.setdefault(key, finding)
        if first.related != finding.related:
            merged.setdefault(key, [first]).append(finding)
    for key, several in merged.items():
        others = sorted({pointer for finding in several for pointer in finding.related}, key=pointer_key)
        alone[key] = alone[key]._replace(related=tuple(others[:MAX_RELATED]))
    return [alone[key] for key in sorted(alone)]
