"""
The data dictionary in Markdown: a page for each class, code list, crosswalk and rule.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs import (
    ages,
    classes,
    codes,
    crosswalks,
    elsewhere,
    indexes,
    labels,
    linked_data,
    messages,
    policy,
    rules,
    samples,
    sensitivity,
    site,
    start,
    systems,
    terminology,
)


def emit(model: Model) -> dict[str, str]:
    """
    Every page, by path under ``generated/``.
    """
    parts = (
        start,
        messages,
        samples,
        classes,
        codes,
        crosswalks,
        ages,
        rules,
        indexes,
        labels,
        sensitivity,
        policy,
        systems,
        terminology,
        elsewhere,
        linked_data,
    )
    found = {name: text for part in parts for name, text in part.pages(model).items()}
    return {**{f"docs/{name}": text for name, text in found.items()}, "mkdocs.yml": site.config(model, found)}
