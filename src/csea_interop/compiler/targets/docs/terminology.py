"""
Terms that the field asks to avoid, with the better word and who says so.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.markdown import page, table


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``; none where no term is listed.
    """
    blocks = []
    for language, terms in model.terms.items():
        rows = [(t.term, t.status, t.replacement, t.source) for t in terms]
        blocks += [f"## `{language}`", table(("term", "status", "better", "source"), rows)]
    if not blocks:
        return {}
    return {
        "terminology.md": page(
            "Terminology",
            "Words that blame a child or make abuse look harmless. A term to avoid in a person's own words is a warning;"
            " one that needs attention is right in places and is only listed. Codes and titles of laws keep the form"
            " that their makers gave them. A term counts in its own language only, and only those with a source are here.",
            *blocks,
        )
    }
