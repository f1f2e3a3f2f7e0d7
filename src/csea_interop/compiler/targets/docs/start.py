"""
The first page: the whole on one screen.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.docs.markdown import page, table


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``.
    """
    themes: dict[str, list[str]] = {}
    for name, cls in model.classes.items():
        themes.setdefault(cls.theme, []).append(name)
    blocks = []
    for theme, names in themes.items():
        rows = [(f"[{n}](classes/{n}.md)", model.classes[n].description) for n in names]
        blocks += [f"### {theme.replace('_', ' ').capitalize()}", table(("class", "meaning"), rows)]
    own = [(f"[{n}](codes/{n}.md)", c.description) for n, c in sorted(model.code_lists.items()) if not c.scheme]
    foreign = [
        (f"[{n}](codes/{n}.md)", f"`{c.scheme}`", c.description)
        for n, c in sorted(model.code_lists.items())
        if c.scheme
    ]
    crosswalks = [(f"[{n}](mappings/{n}.md)", c.title) for n, c in sorted(model.crosswalks.items())]
    return {
        "index.md": page(
            f"{model.title}, data dictionary of version {model.version}",
            model.description,
            f"Start at [{model.root}](classes/{model.root}.md), the object that every message is. The"
            " [rules](rules/index.md) say what the shape alone cannot; the [types](types.md) give the form of"
            " each value.",
            "## Classes",
            *blocks,
            "## Code lists of this format",
            table(("list", "meaning"), own),
            "## Foreign schemes, written as a pair of scheme and code",
            table(("list", "scheme", "meaning"), foreign),
            "## Crosswalks" if model.crosswalks else "",
            "What of each [other system](systems.md) this format can say, and what is lost." if model.systems else "",
            table(("crosswalk", "meaning"), crosswalks),
        )
    }
