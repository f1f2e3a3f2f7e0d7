"""
A page for each crosswalk.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Correspondence, Crosswalk, Model, Term
from csea_interop.compiler.targets.docs.markdown import code, page, table


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    return {f"mappings/{name}.md": _page(crosswalk) for name, crosswalk in model.crosswalks.items()}


def _page(crosswalk: Crosswalk) -> str:
    return page(
        crosswalk.title,
        crosswalk.description,
        "Each row is read from left to right only. A code is recoded through a row that is not exact only where"
        " someone accepts its relation by name; the original code always stays beside the new one.",
        table(("mapping", "from", "relation", "to", "basis", "what is lost"), map(_row, crosswalk.rows)),
        _sources(crosswalk),
    )


def _row(row: Correspondence) -> tuple[str, ...]:
    relation = row.relation.removesuffix("_match")
    return (
        code(row.id.removeprefix("csea-mapping:")),
        _term(row.subject),
        relation,
        _term(row.object),
        "cited" if row.source else "inferred",
        row.loss,
    )


def _term(term: Term) -> str:
    return f"{code(term.name)} {term.label if term.label != term.code else ''}".strip()


def _sources(crosswalk: Crosswalk) -> str:
    cited = sorted({row.source for row in crosswalk.rows if row.source})
    return "\n\n".join(("Cited:", *cited)) if cited else "No row is cited: all were inferred from labels."
