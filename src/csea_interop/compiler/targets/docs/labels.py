"""
How far each language is, and the labels for those who are no practitioners.
"""

from __future__ import annotations

from collections import Counter

from csea_interop.compiler.ir import Model
from csea_interop.compiler.labels import AUDIENCES, wanted
from csea_interop.compiler.targets.docs.markdown import code, page, table


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``: completeness, and one for each language.
    """
    keys = wanted(model)
    asked = Counter(key[0] for key in keys)
    rows = []
    for language, own in model.labels.items():
        have = Counter(key[0] for key in own.texts)
        share = [f"{have[kind]} of {count}" for kind, count in asked.items()]
        complete = f"{100 * len(own.texts) // len(keys)} %"
        rows.append([f"[{own.name}]({language}.md)", own.direction, *share, complete, str(len(own.stale))])
    overview = page(
        "Labels by language",
        "Display texts for every class, member, code and finding. What a language lacks is shown in English; a label"
        " never decides anything.",
        table(("language", "written", *asked, "complete", "stale"), rows),
        "`public` and `child` count the labels for those who are no practitioners, in the code lists that reach them."
        " `stale` counts translations whose English text or definition changed after they were made.",
    )
    return {
        "labels/index.md": overview,
        **{f"labels/{language}.md": _page(model, language) for language in model.labels},
    }


def _turned(text: str) -> str:
    """
    The same table with all columns but the first set to the right, as the script is read.
    """
    head, line, *rows = text.split("\n")
    return "\n".join((head, line.replace(" --- |", " ---: |").replace(" ---: |", " --- |", 1), *rows))


def _page(model: Model, language: str) -> str:
    own, english = model.labels[language], model.labels["en"]
    blocks = []
    for name, code_list in model.code_lists.items():
        audiences = [a for a in AUDIENCES if any((a, name, c.value) in english.texts for c in code_list.codes)]
        if audiences:
            rows = [
                [code(c.value), *(own.texts.get((kind, name, c.value), "") for kind in ("codes", *audiences))]
                for c in code_list.codes
            ]
            shown = table(("code", "practitioner", *audiences), rows)
            blocks += [f"## {name}", _turned(shown) if own.direction == "rtl" else shown]
    rules = [
        (f"[{b.rule.id}](../rules/{b.rule.id}.md)", own.texts.get(("rules", b.rule.id, "title"), ""))
        for b in model.rules
    ]
    return page(
        f"Labels: {own.name}",
        "Labels of the code lists that reach the public, for three audiences, and the faults by name.",
        *blocks,
        "## Findings",
        table(("rule", "fault"), rules),
    )
