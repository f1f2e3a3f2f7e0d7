"""
What outputs say of a rule in the reader's language.
"""

from __future__ import annotations

from typing import NamedTuple

from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.labels import rule_text


class Words(NamedTuple):
    """
    A rule in words: the fault, why it matters, how to mend it.
    """

    title: str
    why: str
    fix: str


def words(language: str, rule: str) -> Words:
    """
    The words on a rule; English where the language lacks one.
    """
    if language == "en":
        entry = catalogue()[rule]
        return Words(entry.title, entry.why, entry.fix)
    return Words(rule_text(language, rule, "title"), rule_text(language, rule, "why"), rule_text(language, rule, "fix"))
