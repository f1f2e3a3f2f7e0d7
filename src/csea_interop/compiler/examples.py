"""
For each rule an invalid and a valid excerpt, taken from its vectors.

A rule without vectors has none: the model compiles alone, and the suite says elsewhere what is
missing in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from csea_interop.compiler.bind import BoundRule
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.excerpt import Path as Place
from csea_interop.compiler.excerpt import excerpt
from csea_interop.compiler.ir import Example
from csea_interop.core.pointer import parse, render


def examples(rules: tuple[BoundRule, ...], vectors_dir: Path) -> Mapping[str, tuple[Example, ...]]:
    """
    The excerpts by rule id, the invalid one first.

    Args:
        rules: the rules whose vectors are looked for.
        vectors_dir: the folder ``conformance/rules``; it may be absent.

    Raises:
        ModelError: a case that cannot be read.
    """
    out = {}
    for bound in rules:
        folders = sorted(vectors_dir.glob(f"{bound.rule.id}-*"))
        broken = [c for f in folders for c in _cases(f / "invalid")]
        sound = [c for f in folders for c in _cases(f / "valid")]
        # One operation is the easiest to see; then the order of the cases.
        pairs = [(_apart(b, s, bound.rule.id), b, s) for b in broken for s in sound]
        if pairs:
            _, wrong, right = min(pairs, key=lambda pair: pair[0])
            hints = _hints(wrong[0], bound.rule.id)
            names = _names(bound)
            own = bound.rule.id
            out[own] = (_example("invalid", wrong, hints, names, own), _example("valid", right, hints, names, own))
    return out


_Case = tuple[dict[str, Any], Any]


def _cases(folder: Path) -> list[_Case]:
    out = []
    for path in sorted(folder.glob("*.case.json")):
        message = path.with_name(path.name.removesuffix(".case.json") + ".msg.json")
        if message.exists():
            try:
                out.append((json.loads(path.read_bytes()), json.loads(message.read_bytes())))
            except ValueError as error:
                raise ModelError("not readable as JSON", f"{path.parent.parent.name}/{path.name}") from error
    return out


def _patched(case: dict[str, Any]) -> list[Place]:
    return [parse(str(step["path"])) or () for step in case.get("patch", ())]


def _any_element(place: Place) -> Place:
    """
    The object around a place, whatever its index.
    """
    return tuple("*" if str(token).isdigit() else token for token in place[:-1])


def _hints(case: dict[str, Any], rule: str) -> list[Place]:
    """
    Where the rule's own findings point.
    """
    found = [f for f in case.get("findings", ()) if f["rule"] == rule]
    pointers = [p for f in found[:1] for p in (f["pointer"], *f.get("related", ()))]
    return [parse(p) or () for p in pointers]


def _apart(broken: _Case, sound: _Case, rule: str) -> tuple[int, int, int, bool]:
    """
    How far a pair is from showing one fault and its near miss.
    """
    wrong, right = _patched(broken[0]), _patched(sound[0])
    differs = 0
    if wrong and right:
        same = sum(a == b for a, b in zip(wrong[0], right[0], strict=False))
        differs = max(len(wrong[0]), len(right[0])) - same
    others = sum(f["rule"] != rule for f in broken[0].get("findings", ()))
    return (others, len(wrong) + len(right), differs, broken[0].get("base") != sound[0].get("base"))


def _names(bound: BoundRule) -> frozenset[str]:
    return frozenset(t for s in bound.sites for r in s.reads for t in r.path if isinstance(t, str) and t != "*")


def _example(kind: str, case: _Case, hints: list[Place], names: frozenset[str], rule: str) -> Example:
    stated, message = case
    patched = _patched(stated)
    # The other case of a pair may stand at another element: its neighbour then says nothing.
    like = {_any_element(place) for place in patched}
    apart = [h for h in hints if kind == "invalid" or _any_element(h) not in like]
    place, lines = excerpt(message, [*patched, *apart], names)
    spot: Any = None
    for token in place:
        spot = (spot, token)
    own = [f for f in stated.get("findings", ()) if f["rule"] == rule]
    return Example(
        kind=kind,
        case=str(stated["id"]),
        title=str(stated["title"]),
        pointer=render(spot),
        lines=lines,
        found=tuple(str(f["pointer"]) for f in own),
    )
