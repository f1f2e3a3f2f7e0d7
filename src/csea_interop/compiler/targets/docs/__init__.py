"""
The data dictionary in Markdown: a page for each class, code list and rule, and an index of each.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs import classes, codes, rules, start


def emit(model: Model) -> dict[str, str]:
    """
    Every page, by path under ``generated/``.
    """
    pages = {**start.pages(model), **classes.pages(model), **codes.pages(model), **rules.pages(model)}
    return {f"docs/{name}": text for name, text in pages.items()}
