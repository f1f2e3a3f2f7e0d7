"""
A page for each complete synthetic message of the suite, and a table of them all.
"""

from __future__ import annotations

from csea_interop.compiler.ir import Model, Sample
from csea_interop.compiler.targets.docs.markdown import code, fenced, page, table


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``; none where the model has no suite beside it.
    """
    if not model.samples:
        return {}
    rows = [
        (f"[{s.name}]({s.name}.md)", f"[{s.kind}](../messages/{s.kind}.md)", *_way(s), code(s.language))
        for s in model.samples
    ]
    return {
        "examples/index.md": page(
            "Complete messages",
            "Every message here is valid and made up. Those with `chain` in their name refer to one another, in the order "
            "of their numbers.",
            table(("name", "kind", "from", "to", "language"), rows),
        ),
        **{f"examples/{s.name}.md": _page(s) for s in model.samples},
    }


def _page(sample: Sample) -> str:
    sender, recipients = _way(sample)
    return page(
        f"Example: {sample.name}",
        f"[{sample.kind}](../messages/{sample.kind}.md) from {sender} to {recipients}, in {code(sample.language)}. "
        "Synthetic.",
        fenced("json", sample.text),
    )


def _way(sample: Sample) -> tuple[str, str]:
    """
    The roles that it goes from and to, in words.
    """
    recipients = ", ".join(role.replace("_", " ") for role in sample.recipients)
    return sample.sender.replace("_", " "), recipients or "whoever reads it"
