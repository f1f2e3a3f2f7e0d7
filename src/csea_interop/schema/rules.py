"""
What a rule says to people, in their language.
"""

from __future__ import annotations

import difflib
from typing import NamedTuple

from csea_interop.core.errors import UsageError
from csea_interop.core.finding import Severity
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.labels import rule_text


class Rule(NamedTuple):
    """
    A rule in words.

    Attributes:
        id: permanent id.
        severity: ``error`` (must), ``warning`` (should) or ``info``.
        refuses: whether a message that meets it is refused for safety or as unreadable.
        title: the fault, in one sentence.
        why: why it matters.
        fix: how to mend it.
        since: the version of the model that has it first.
        source: where it comes from.
    """

    id: str
    severity: Severity
    refuses: bool
    title: str
    why: str
    fix: str
    since: str
    source: tuple[str, ...]


def rule(rule_id: str, language: str = "en") -> Rule:
    """
    The words of a rule, such as that of a finding.

        >>> rule("CSEA-AGE-002").title
        'Least age over greatest age'
        >>> rule("CSEA-AGE-002", "de").severity
        'error'

    Raises:
        UsageError: ``CSEA-USE-RULE`` there is no such rule; ``CSEA-USE-LANGUAGE`` there are no labels in the language.
    """
    entry = catalogue().get(rule_id)
    if entry is None:
        close = difflib.get_close_matches(rule_id.upper(), catalogue(), n=3, cutoff=0.6)
        hint = f"did you mean {', '.join(close)}?" if close else "csea-validate rules lists them all"
        raise UsageError("CSEA-USE-RULE", "there is no such rule", hint)
    title = rule_text(language, entry.id, "title")
    why, fix = rule_text(language, entry.id, "why"), rule_text(language, entry.id, "fix")
    severity: Severity = entry.severity  # type: ignore[assignment]
    return Rule(entry.id, severity, entry.refuses, title, why, fix, entry.since, entry.source)
