"""
A page for each code list, one for all types.
"""

from __future__ import annotations

from typing import Final

from csea_interop.compiler.ir import CodeList, Model, Scalar
from csea_interop.compiler.targets.docs.markdown import bullets, code, page, table

#: What an annotation of a list means to a reader.
_NOTES: Final = {
    ("closed", "false"): "The table is not closed: a code outside it is left unchecked.",
    ("national", "true"): "The scheme is a national one, so that its jurisdiction is stated with each code.",
    ("status", "historic"): "Historic: for reading old records, not for new assessments.",
}


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    out = {f"codes/{name}.md": _page(model, code_list) for name, code_list in model.code_lists.items()}
    return {**out, "types.md": _types(model)}


def _page(model: Model, code_list: CodeList) -> str:
    facts = [f"Since {code_list.since}.", f"Source: {code_list.source}."]
    if code_list.scheme:
        facts.insert(
            0, f"A foreign scheme: write it as scheme {code(code_list.scheme)}, version {code_list.scheme_version}."
        )
    facts += [text for (note, value), text in _NOTES.items() if code_list.annotations.get(note) == value]
    titled = any(c.title for c in code_list.codes)
    meant = any(c.meaning for c in code_list.codes)
    head = ["code", *(["title"] if titled else []), "definition", *(["meaning"] if meant else [])]
    rows = [
        [code(c.value), *([c.title] if titled else []), c.description, *([code(c.meaning or "")] if meant else [])]
        for c in code_list.codes
    ]
    used = sorted(f"{c.name}.{s.name}" for c in model.classes.values() for s in c.slots if s.range == code_list)
    return page(
        code_list.name,
        code_list.description,
        " ".join(facts),
        table(head, rows),
        "Used by: " + ", ".join(f"[{u}](../classes/{u.split('.')[0]}.md)" for u in used) if used else "",
    )


def _types(model: Model) -> str:
    blocks = []
    for name in sorted(model.scalars):
        blocks += [f"## {name}", model.scalars[name].description, bullets(_limits(model.scalars[name]))]
    return page("Types", "The forms of single values. Lengths count code points.", *blocks)


def _limits(scalar: Scalar) -> list[str]:
    lines = []
    if scalar.max_length is not None:
        lines.append(f"length {scalar.min_length} to {scalar.max_length}")
    if scalar.minimum is not None or scalar.maximum is not None:
        lines.append(f"from {scalar.minimum} to {scalar.maximum}")
    if scalar.pattern is not None:
        lines.append(f"form `{scalar.pattern}`")
    return lines
