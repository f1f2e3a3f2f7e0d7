"""
A page for each kind of message, with a picture of its parts and its examples; who sends what to whom.
"""

from __future__ import annotations

from collections.abc import Iterator

from csea_interop.compiler.ir import Class, Model, Sample, UnionRef
from csea_interop.compiler.targets.docs.markdown import code, fenced, page, table

#: A picture with more levels than this cannot be read.
_DEPTH = 2
#: Classes that stand nearly everywhere and would hide the rest.
_EVERYWHERE = frozenset({"Code", "Tool"})


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    kinds = _kinds(model)
    rows = [(f"[{kind}]({kind}.md)", model.classes[name].description) for kind, name in kinds.items()]
    return {
        "messages/index.md": page(
            "Kinds of messages",
            "Every message is one [Message](../classes/Message.md): the same envelope around a payload of one kind.",
            table(("kind", "what it says"), rows),
            "## Who exchanges what\n\nThe roles between which the synthetic examples of the suite go.",
            _exchanged(model.samples),
        ),
        **{f"messages/{kind}.md": _page(model, kind, model.classes[name]) for kind, name in kinds.items()},
    }


def _kinds(model: Model) -> dict[str, str]:
    """
    The class of the payload by kind of message.
    """
    unions = [s.range for s in model.classes[model.root].slots if isinstance(s.range, UnionRef)]
    return dict(unions[0].branches) if unions else {}


def _page(model: Model, kind: str, payload: Class) -> str:
    own = [s for s in model.samples if s.kind == kind]
    found = [
        (
            f"[{s.name}](../examples/{s.name}.md)",
            _role(s.sender),
            ", ".join(_role(r) for r in s.recipients) or "whoever reads it",
            code(s.language),
        )
        for s in own
    ]
    blocks = (
        ["## Complete messages", "All are synthetic.", table(("name", "from", "to", "language"), found)] if own else []
    )
    for least in (s for s in own if s.name.endswith("-minimal")):
        # Longer ones have pages of their own, so that this one stays readable.
        blocks += ["## The least", "Nothing can be left out of this one.", fenced("json", least.text)]
    rows = [(code(s.name), "required" if s.required else "", s.description.replace("\n", " ")) for s in payload.slots]
    return page(
        f"Message: {kind}",
        payload.description,
        f"Class of the payload: [{payload.name}](../classes/{payload.name}.md).",
        fenced("mermaid", "\n".join(_picture(model, payload))),
        table(("member", "", "meaning"), rows),
        *blocks,
    )


def _picture(model: Model, payload: Class) -> Iterator[str]:
    """
    The payload and what stands in it, as a graph that is read from left to right.
    """
    yield "graph LR"
    seen: set[str] = set()
    level = [payload.name]
    for _ in range(_DEPTH):
        below: list[str] = []
        for owner in level:
            for slot in model.classes[owner].slots:
                for child in model.children(slot):
                    line = f'  {owner} -->|"{slot.name}{" []" if slot.many else ""}"| {child}'
                    if line not in seen and child not in _EVERYWHERE:
                        seen.add(line)
                        yield line
                        below.append(child)
        level = list(dict.fromkeys(below))


def _exchanged(samples: tuple[Sample, ...]) -> str:
    pairs: dict[tuple[str, str], set[str]] = {}
    for sample in samples:
        for recipient in sample.recipients or ("",):
            pairs.setdefault((sample.sender, recipient), set()).add(sample.kind)
    rows = [
        (_role(sender), _role(recipient) if recipient else "published", ", ".join(sorted(kinds)))
        for (sender, recipient), kinds in sorted(pairs.items())
    ]
    return table(("from", "to", "kinds"), rows)


def _role(role: str) -> str:
    return role.replace("_", " ")
