"""
What a reason against an exchange means, for ``csea explain``.
"""

from __future__ import annotations

from csea_interop.schema.labels import reason_text
from csea_interop.schema.policy import Reason, reasons, section

_ANSWERS = {"may-not": "the message may not go", "undetermined": "whether the message may go cannot be told"}
_REMEDIES = {
    "withhold": "it goes without the part",
    "coarsen": "it goes with a coarser value",
    "mend": "it goes once it is mended",
    "ask": "it goes once somebody says more, or allows it",
}


def names() -> tuple[str, ...]:
    """
    The ids of all reasons.
    """
    return tuple(reasons())


def lines(name: str, language: str) -> list[str] | None:
    """
    The lines that explain a reason; None where there is no such reason.
    """
    own = reasons().get(name)
    return None if own is None else _lines(own, language)


def _lines(own: Reason, language: str) -> list[str]:
    title, why, fix = (reason_text(language, own.id, part) for part in ("title", "why", "fix"))
    out = [
        f"{own.id}: {title}",
        f"  exchange, {_ANSWERS[own.answer]}; {_REMEDIES[own.remedy]}",
        "",
        f"  why: {why}",
        f"  fix: {fix}",
    ]
    rules = [rule for group in section("rules").values() for rule, reason in group.items() if reason == own.id]
    if rules:
        out += ["", f"  asked of the recipient by: {', '.join(sorted(rules))}"]
    return [*out, "", f"  source: {'; '.join(own.source)}"]
