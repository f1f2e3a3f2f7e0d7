"""
Changes of rules: whom they find fault with, how gravely, and where they point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from csea_interop.compiler.cel import ast
from csea_interop.compiler.cel.parse import parse
from csea_interop.compiler.diff.change import Bump, Change, Kind
from csea_interop.compiler.snapshot import Snapshot

_POINTED: Final = ("at", "missing", "related")
_TOLD: Final = ("title", "why", "fix", "source", "since")
_ERROR: Final = "error"

_Rule = Mapping[str, Any]


def rules(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """
    Every change of the rules.
    """
    before, after = old["rules"], new["rules"]
    for name in after.keys() - before.keys():
        rule = after[name]
        yield Change(name, "added", "major" if _stops(rule) else "minor", f"a rule of severity {rule['severity']}")
    for name in before.keys() - after.keys():
        # Whoever relied on a refusal is no longer protected by it.
        bump: Bump = "major" if before[name]["refuses"] else "minor"
        yield Change(name, "removed", bump, f"a rule of severity {before[name]['severity']}")
    for name in after.keys() & before.keys():
        yield from _rule(name, before[name], after[name])


def _stops(rule: _Rule) -> bool:
    """
    Whether its findings make a message invalid or refused.
    """
    return rule["severity"] == _ERROR or bool(rule["refuses"])


def _rule(name: str, old: _Rule, new: _Rule) -> Iterator[Change]:
    if old["refuses"] != new["refuses"]:
        yield Change(name, "changed", "major", "whether it refuses a message")
    if old["severity"] != new["severity"]:
        if _stops(old) == _stops(new):
            yield Change(name, "changed", "minor", f"its severity is {new['severity']}")
        else:
            kind: tuple[Kind, Bump] = ("narrowed", "major") if _stops(new) else ("widened", "minor")
            yield Change(name, *kind, f"its severity is {new['severity']}")
    if old["group"] != new["group"]:
        yield Change(name, "changed", "minor", f"its group is {new['group']}")
    if old["stage"] != new["stage"]:
        yield Change(name, "changed", "minor", f"it is found by another stage, {new['stage']}")
    effect = _effect(old, new)
    if effect == "widened":
        yield Change(name, "widened", "minor", "it finds fault with less")
    elif effect:
        bump: Bump = "major" if _stops(new) else "minor"
        about = "it finds fault with more" if effect == "narrowed" else "what it asks for"
        yield Change(name, effect, bump, about)
    if any(old.get(key) != new.get(key) for key in _POINTED):
        yield Change(name, "changed", "minor", "where its findings point")
    if any(old.get(key) != new.get(key) for key in _TOLD):
        yield Change(name, "label-only", "patch", "it is worded otherwise")


def _effect(old: _Rule, new: _Rule) -> Kind | None:
    """
    What became of the set of messages that the rule finds fault with, as far as the form shows it.

    A condition more, or a demand less, lets more pass; whatever is not of such a form is "changed".
    """
    if old.get("each") != new.get("each") or old.get("let") != new.get("let"):
        return "changed"
    when = _order(_parts(old.get("when"), "&&"), _parts(new.get("when"), "&&"))
    asked = _order(_parts(new.get("require"), "&&"), _parts(old.get("require"), "&&"))
    if asked == "changed":
        asked = _order(_parts(old.get("require"), "||"), _parts(new.get("require"), "||"))
    found = {when, asked} - {None}
    return found.pop() if len(found) == 1 else "changed" if found else None


def _order(fewer: frozenset[ast.Expr], more: frozenset[ast.Expr]) -> Kind | None:
    if fewer == more:
        return None
    if fewer < more:
        return "widened"
    return "narrowed" if more < fewer else "changed"


def _parts(text: str | None, operator: str) -> frozenset[ast.Expr]:
    """
    The operands of the outermost ``operator``; a text written otherwise with the same meaning has the same.
    """
    if not text:
        return frozenset()
    pending, out = [parse(text, "")], []
    while pending:
        expr = pending.pop()
        if isinstance(expr, ast.Binary) and expr.op == operator:
            pending += [expr.left, expr.right]
        else:
            out.append(expr)
    return frozenset(out)
