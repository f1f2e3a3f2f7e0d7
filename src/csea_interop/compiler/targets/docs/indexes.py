"""
Ways into the rules: by element, by group, by who has to look at them.
"""

from __future__ import annotations

from collections.abc import Iterable

from csea_interop.compiler.bind import EVERY_STRING, BoundRule
from csea_interop.compiler.cel import ast
from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import GROUPS
from csea_interop.compiler.targets.docs.links import touched
from csea_interop.compiler.targets.docs.markdown import bullets, code, page, table

_ROLES = "ParticipantRole"
_GROUP_WORDS = {
    "safety": "Never waived: a message with such a fault is refused and goes no further.",
    "mandatory": "What every message has to meet.",
    "recommended": "What a message should meet; without it, it is less useful.",
    "informative": "What a reader ought to know; nothing has to be mended.",
}


def pages(model: Model) -> dict[str, str]:
    """
    The pages, by path under ``docs/``.
    """
    return {
        "rules/by-element.md": _by_element(model),
        "rules/by-group.md": _by_group(model),
        "rules/by-role.md": _by_role(model),
    }


def link(rule: str) -> str:
    """
    A link to a rule from another page about rules.
    """
    return f"[{rule.removeprefix('CSEA-')}]({rule}.md)"


def _by_element(model: Model) -> str:
    rules = touched(model)
    blocks = []
    for name, cls in sorted(model.classes.items()):
        rows = [
            (code(slot.name), " ".join(link(r) for r in rules[name, slot.name]))
            for slot in cls.slots
            if (name, slot.name) in rules
        ]
        if rows:
            blocks += [f"## [{name}](../classes/{name}.md)", table(("member", "rules"), rows)]
    everywhere = [b.rule.id for b in model.rules if b.rule.each == EVERY_STRING]
    intro = "The rules that read a member. The shape of each member stands on the page of its class."
    if everywhere:
        intro += f" Besides these, every text of a message is read by {', '.join(map(link, everywhere))}."
    return page("Rules by element", intro, *blocks)


def _by_group(model: Model) -> str:
    blocks = []
    for group in GROUPS:
        found = [b for b in model.rules if b.rule.group == group]
        if found:
            blocks += [f"## {group.capitalize()}", _GROUP_WORDS[group], _table(found)]
    return page("Rules by group", *blocks)


def _by_role(model: Model) -> str:
    kinds: dict[str, list[BoundRule]] = {}
    for bound in model.rules:
        for kind in _kinds(bound):
            kinds.setdefault(kind, []).append(bound)
    blocks = ["## Senders of every kind of message", _table(kinds.pop("", []))]
    for kind in sorted(kinds):
        blocks += [f"## Senders of messages of the type {code(kind)}", _table(kinds[kind])]
    roles = model.code_lists.get(_ROLES)
    for role in roles.values if roles is not None else ():
        named = [b for b in model.rules if role in _literals(b) and _reads_role(model, b)]
        if named:
            blocks += [f"## Where the role {code(role)} decides", _table(named)]
    return page(
        "Rules by role",
        "Who sends a message mends what is found in it. Who receives one runs the same rules, and refuses what the"
        " [safety group](by-group.md#safety) finds.",
        *blocks,
    )


def _kinds(bound: BoundRule) -> Iterable[str]:
    """
    The types of message in which the rule's elements stand; the empty text for all.
    """
    tags = [_asked(site.when) | {s.value for s in site.place.steps if s.tag == "message_type"} for site in bound.sites]
    return {""} if not all(tags) or not tags else set[str]().union(*tags)


def _asked(when: ast.Expr | None) -> set[str]:
    """
    The types of message that a condition asks for, each in a part that must hold.
    """
    match when:
        case ast.Binary("&&", left, right):
            return _asked(left) | _asked(right)
        case ast.Binary("==", ast.Field(_, "message_type"), ast.Literal(str(value))):
            return {value}
    return set()


def _literals(bound: BoundRule) -> set[str]:
    exprs = [e for site in bound.sites for e in (site.when, site.require) if e is not None]
    found = [e.value for expr in exprs for e in ast.descendants(expr) if isinstance(e, ast.Literal)]
    return {value for value in found if isinstance(value, str)}


def _reads_role(model: Model, bound: BoundRule) -> bool:
    slots = {s.name for c in model.classes.values() for s in c.slots if s.range == model.code_lists[_ROLES]}
    return any(str(r.path[-1]) in slots for site in bound.sites for r in site.reads if r.path)


def _table(found: list[BoundRule]) -> str:
    rows = [(f"[{b.rule.id}]({b.rule.id}.md)", b.rule.title, b.rule.severity) for b in found]
    return table(("rule", "the fault", "severity"), rows) or bullets(["none"])
