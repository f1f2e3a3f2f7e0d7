"""
A page for each rule, and their index by family.
"""

from __future__ import annotations

from typing import Final

from csea_interop.compiler.bind import EVERY_STRING, BoundRule
from csea_interop.compiler.ir import Example, Model
from csea_interop.compiler.targets.docs.links import path_text, slots_of
from csea_interop.compiler.targets.docs.markdown import bullets, code, page, table

_FAMILIES = {
    "ENC": "Reading the text",
    "STR": "Shape",
    "SAF": "Safety (never waived; the message is refused)",
    "IDN": "Identity and time",
    "REF": "References",
    "AGE": "Age",
    "CLS": "Classification",
    "HSH": "Hashes",
    "PRP": "Purpose and law",
    "SEN": "Sensitivity",
    "PRV": "Provenance",
    "LNG": "Language",
    "STA": "Statistics",
    "SIG": "Signals",
    "OUT": "Outcomes",
    "WDR": "Withdrawals",
    "REP": "Reports",
    "EXT": "Extensions",
}


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    reads = slots_of(model)
    out = {}
    for bound in model.rules:
        name = bound.rule.id
        others = [b for b in model.rules if b.rule.family == bound.rule.family and b is not bound]
        out[f"rules/{name}.md"] = _page(bound, others, reads[name], model.examples.get(name, ()))
    families = list(dict.fromkeys([*_FAMILIES, *(b.rule.family for b in model.rules)]))
    blocks = []
    for family in families:
        rows = [_row(b) for b in model.rules if b.rule.family == family]
        if rows:
            blocks += [f"## {_FAMILIES.get(family, family)}", table(("rule", "the fault", "severity", "group"), rows)]
    intro = (
        f"{len(model.rules)} rules. An error must be mended, a warning should be; info only tells."
        " Each id is permanent. Other ways in: [by element](by-element.md), [by group](by-group.md),"
        " [by role](by-role.md). The same rules [with any CEL engine](use-elsewhere.md)."
    )
    return {**out, "rules/index.md": page("Rules", intro, *blocks)}


def _row(bound: BoundRule) -> tuple[str, ...]:
    rule = bound.rule
    return (f"[{rule.id}]({rule.id}.md)", rule.title, rule.severity, rule.group)


def _page(
    bound: BoundRule, family: list[BoundRule], reads: list[tuple[str, str]], examples: tuple[Example, ...]
) -> str:
    rule = bound.rule
    facts = f"{rule.severity.capitalize()}, {rule.group}, since {rule.since}."
    if rule.refuses:
        facts += " A message that meets it is refused."
    if rule.stage == "reader":
        facts += " Found while the text is read."
    if rule.stage == "shape":
        facts += " Found by the shape of the model; the published JSON Schema finds it too."
    expression = ""
    if rule.stage == "rule":
        lines = [f"each:    {rule.each}"]
        lines += [f"let:     {name} = {text}" for name, text in rule.let]
        lines += [f"when:    {rule.when}"] if rule.when else []
        lines += [f"require: {rule.require}"]
        lines += [f"at:      {', '.join(rule.at)}"] if rule.at else []
        lines += [f"missing: {rule.missing}"] if rule.missing else []
        expression = "## As written\n\n```text\n" + "\n".join(lines) + "\n```"
    places = sorted({path_text(s.place.steps) for s in bound.sites})
    where = "Every string of a message, in any place." if rule.each == EVERY_STRING else bullets(map(code, places))
    return page(
        f"{rule.id}: {rule.title}",
        facts,
        f"## Why\n\n{rule.why}",
        f"## How to mend it\n\n{rule.fix}",
        expression,
        f"## Where it runs\n\n{where}" if bound.sites else "",
        *(_excerpt(example, rule.severity) for example in examples),
        "## What it touches\n\n" + _touches(reads) if reads else "",
        "## Source\n\n" + bullets(rule.source),
        "## Same family\n\n" + bullets(f"[{b.rule.id}]({b.rule.id}.md): {b.rule.title}" for b in family)
        if family
        else "",
    )


def _touches(reads: list[tuple[str, str]]) -> str:
    return bullets(f"[{owner}](../classes/{owner}.md): {code(slot)}" for owner, slot in reads)


_HEADS: Final = {"error": ("An invalid message", "A valid one beside it")}


def _excerpt(example: Example, severity: str) -> str:
    place = code(example.pointer) if example.pointer else "the top of the message"
    found = f" Found at {code(example.found[0]) if example.found[0] else place}." if example.found else ""
    # What is no error leaves a message valid, so the page must not call it otherwise.
    found_in, beside = _HEADS.get(severity, ("A message with it", "One beside it, without"))
    head = found_in if example.kind == "invalid" else beside
    lines = "\n".join(example.lines)
    return f"## {head}\n\n{example.title}: {place} in {code(example.case)}.{found}\n\n```text\n{lines}\n```"
