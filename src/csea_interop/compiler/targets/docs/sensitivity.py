"""
Every member with its sensitivity, its category of personal data and what becomes of it on disclosure.
"""

from __future__ import annotations

from collections import Counter

from csea_interop.compiler.ir import ClassRef, Model, UnionRef
from csea_interop.compiler.lint import DISCLOSURES, SENSITIVITIES
from csea_interop.compiler.targets.docs.markdown import code, page, table


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``.
    """
    slots = [slot for cls in model.classes.values() for slot in cls.slots]
    counts = Counter((s.sensitivity, s.disclosure) for s in slots)
    blocks = []
    for level in reversed(SENSITIVITIES):
        # Members that only hold other members say nothing by themselves.
        rows = [
            (
                f"[{s.owner}](classes/{s.owner}.md)",
                code(s.name),
                "" if s.personal_data == "none" else code(s.personal_data),
                s.disclosure.replace("_", " "),
            )
            for s in slots
            if s.sensitivity == level and not isinstance(s.range, ClassRef | UnionRef)
        ]
        blocks += [
            f"## {level.replace('_', ' ').capitalize()}",
            table(("class", "member", "personal data", "disclosure"), rows),
        ]
    return {
        "sensitivity.md": page(
            "Sensitivity by attribute",
            "The floor of each member that holds a value, the category of personal data that it belongs to (DPV 2.3,"
            " extension PD), and what becomes of it when a message is cut down for a recipient who need not have all"
            " of it. A message may raise a floor by pointer, never lower it.",
            table(
                ("when cut down", *(level.replace("_", " ") for level in reversed(SENSITIVITIES))),
                [(d.replace("_", " "), *(str(counts[s, d]) for s in reversed(SENSITIVITIES))) for d in DISCLOSURES],
            ),
            *blocks,
        )
    }
