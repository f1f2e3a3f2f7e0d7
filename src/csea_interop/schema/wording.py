"""
What outputs say of a rule, or of another code, in the reader's language.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from csea_interop.core.codes import codes
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.labels import reason_text, rule_text

_EXCHANGE: Final = "CSEA-EXC-"


class Words(NamedTuple):
    """
    A rule in words: the fault, why it matters, how to mend it.
    """

    title: str
    why: str
    fix: str


def words(language: str, rule: str) -> Words:
    """
    The words on a rule, on a reason against an exchange or on another code; English where the language lacks one.
    """
    if rule.startswith(_EXCHANGE):
        return Words(
            reason_text(language, rule, "title"), reason_text(language, rule, "why"), reason_text(language, rule, "fix")
        )
    entry = catalogue().get(rule)
    if entry is None:
        code = codes()[rule]
        return Words(code.means.rstrip("."), code.why, code.do)
    if language == "en":
        return Words(entry.title, entry.why, entry.fix)
    return Words(rule_text(language, rule, "title"), rule_text(language, rule, "why"), rule_text(language, rule, "fix"))
