"""
A page for each class.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Class, Model, Slot
from csea_interop.compiler.targets.docs.links import kind, path_text, touched
from csea_interop.compiler.targets.docs.markdown import bullets, code, page, table


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    rules = touched(model)
    places: dict[str, list[str]] = {}
    for path, cls in model.walk():
        places.setdefault(cls.name, []).append(path_text(path))
    return {f"classes/{name}.md": _page(model, cls, places.get(name, []), rules) for name, cls in model.classes.items()}


def _page(model: Model, cls: Class, places: list[str], rules: dict[tuple[str, str], list[str]]) -> str:
    facts = [f"Since {cls.since}. Sensitivity floor of its members, unless stated: {cls.sensitivity}."]
    if cls.open:
        facts.append("Open: its members are the extension's own, and are never read as part of the report.")
    rows = [_row(model, cls, slot, rules.get((cls.name, slot.name), [])) for slot in cls.slots]
    mappings = [f"{relation.replace('_', ' ')[:-1]}: {code(iri)}" for relation, iri in cls.mappings]
    iri = [f"class IRI: {code(cls.iri)}"] if cls.iri else []
    return page(
        cls.name,
        cls.description,
        " ".join(facts),
        "## Where it stands\n\n" + bullets(code(p) for p in sorted(places)),
        "## Members\n\n"
        + table(("member", "holds", "", "floor", "personal data", "disclosure", "meaning", "rules"), rows)
        if rows
        else "",
        "## Terms of other vocabularies\n\n" + bullets([*iri, *mappings]) if iri or mappings else "",
    )


def _row(model: Model, cls: Class, slot: Slot, rules: list[str]) -> tuple[str, ...]:
    notes = [slot.description]
    if slot.max_items is not None:
        notes.append(f"At most {slot.max_items}.")
    if slot.reference:
        notes.append(f"An id of a {slot.reference} in this message.")
    if slot.authored_text:
        notes.append("Text written by a person.")
    if slot.since != cls.since:
        notes.append(f"Since {slot.since}.")
    return (
        code(slot.name),
        kind(model, slot),
        "required" if slot.required else "",
        slot.sensitivity,
        "" if slot.personal_data == "none" else code(slot.personal_data),
        slot.disclosure.replace("_", " "),
        " ".join(notes),
        " ".join(f"[{r.removeprefix('CSEA-')}](../rules/{r}.md)" for r in rules),
    )
