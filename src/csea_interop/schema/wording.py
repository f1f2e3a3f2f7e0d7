"""
What outputs say of a rule, or of another code, in the reader's language.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from csea_interop.core.codes import codes
from csea_interop.schema.catalogue import catalogue

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
        return _labelled(language, rule)
    entry = catalogue().get(rule)
    if entry is None:
        code = codes()[rule]
        return Words(code.means.rstrip("."), code.why, code.do)
    if language == "en":
        return Words(entry.title, entry.why, entry.fix)
    return _labelled(language, rule)


def _labelled(language: str, rule: str) -> Words:
    # A run that finds nothing needs no words.
    from csea_interop.schema.labels import reason_text, rule_text

    said = reason_text if rule.startswith(_EXCHANGE) else rule_text
    return Words(said(language, rule, "title"), said(language, rule, "why"), said(language, rule, "fix"))
