"""
Whether this format can say what each of the other systems says, from the rows of the crosswalks.
"""

from __future__ import annotations

from collections.abc import Iterable

from csea_interop.compiler.ir import Correspondence, Model, System
from csea_interop.compiler.systems import Expressible, Field, expressible
from csea_interop.compiler.targets.docs.markdown import bullets, code, page, table

_HEAD = ("system", "version", "carried", "partly", "no place", "expressible", "lost on the way out")


def pages(model: Model) -> dict[str, str]:
    """
    The page, by path under ``docs/``; none where no other system is known.
    """
    found = [expressible(model, system) for system in model.systems]
    if not found:
        return {}
    return {
        "systems.md": page(
            "Other systems",
            "Whether a message of this format can say what another system says. Everything here is counted from the"
            " rows of the crosswalks: a *field* is whatever the other system names by itself, an element, an"
            " attribute, a column, a tag. It is *carried* where some row gives it an exact or close place here,"
            " *partly* where every place is broader, narrower or only related, and has *no place* where a row says"
            " so. What a close place still costs stands in the row, on the page of the crosswalk.",
            table(_HEAD, [_line(each) for each in found]),
            "The last column counts members of this format that the other system cannot carry, as far as that is"
            " known: a message that goes there loses them, and only a converter's list of losses says so.",
            *(block for each in found for block in _section(each)),
        )
    }


def _line(each: Expressible) -> tuple[str, ...]:
    system = each.system
    partly = sum(1 for found in each.inward if found.placed)
    nowhere = len(each.inward) - partly
    of = f"{each.carried} of {len(each.fields)}" if each.fields else ""
    counts = (of, *((str(partly), str(nowhere)) if each.fields else ("", "")))
    verdict = each.verdict if not each.inward else f"[{each.verdict}](#{anchor(system)})"
    return (f"[{system.name}](#{anchor(system)})", system.version, *counts, verdict, str(len(each.outward)))


def anchor(system: System) -> str:
    """
    The name of a system's section, as Markdown makes it from the heading.
    """
    kept = "".join(c for c in system.name.lower() if c.isalnum() or c in " -_")
    return "-".join(kept.split())


def _section(each: Expressible) -> list[str]:
    system = each.system
    sets = ", ".join(f"[{name}](mappings/{name}.md)" for name in system.sets)
    part = "" if system.whole or system.not_public else "The rows cover this part only."
    facts = [
        f"Expressible: **{each.verdict}**",
        f"Version: {system.version}",
        f"Owner: {system.owner}",
        f"Covered: {system.known} {part}".strip(),
        *([f"Not public: {system.not_public}"] if system.not_public else []),
        *([f"Rows: {sets}"] if sets else []),
        f"Read from: {system.source}",
    ]
    partly = [found for found in each.inward if found.placed]
    nowhere = [found for found in each.inward if not found.placed]
    return [
        f"## {system.name}",
        bullets(facts),
        "**Carried in part**" if partly else "",
        table(
            ("fields", "place here", "relation", "what is lost"),
            _grouped((f, _place(r)) for f in partly for r in _of(f)),
        ),
        "**No place here**" if nowhere else "",
        table(("fields", "why"), _grouped((f, (f.rows[0].loss,)) for f in nowhere)),
        "**Lost on the way out**" if each.outward else "",
        table(("member here", "place there", "what is lost"), map(_outward, each.outward)),
    ]


def _of(found: Field) -> list[Correspondence]:
    return [row for row in found.rows if not row.object.absent]


def _place(row: Correspondence) -> tuple[str, ...]:
    here = _member(row.object.element) if row.object.element else code(row.object.name)
    return (here, row.relation.removesuffix("_match"), row.loss)


def _grouped(told: Iterable[tuple[Field, tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """
    Fields of which the same is said, in one line, where the first of them stood.
    """
    lines: dict[tuple[str, ...], list[str]] = {}
    for found, said in told:
        lines.setdefault(said, []).append(code(found.term.label or found.term.name))
    return [(", ".join(names), *said) for said, names in lines.items()]


def _outward(row: Correspondence) -> tuple[str, ...]:
    there = "none" if row.object.absent else code(row.object.label or row.object.name)
    return (_member(row.subject.element), there, row.loss)


def _member(element: str) -> str:
    return f"[{code(element)}](classes/{element.partition('.')[0]}.md)"
