"""
A few lines of a JSON message that show what matters, and how much was left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

Path = tuple[str | int, ...]

#: Most lines of an excerpt.
LINES: Final = 15
#: Lines up to which members that the rule does not read are shown beside the others.
_BESIDE: Final = 9
#: Most characters of a text before it is cut, and what is kept of it.
_LONG: Final = 60
_KEPT: Final = 24
#: Stands where members or elements are left out.
GAP: Final = "…"


def excerpt(message: Any, focus: Iterable[Path], names: Iterable[str]) -> tuple[Path, tuple[str, ...]]:
    """
    The smallest object around the places in focus, and at most 15 lines of it.

    Args:
        message: the whole message.
        focus: the places to show, the most important first.
        names: members that help to understand, wherever room is left.

    Returns:
        The place of the object, and its lines.
    """
    wanted = [found for path in focus if (found := _present(message, path)) is not None]
    kept = wanted or [()]
    while True:
        root = _object(message, _common(kept))
        value = at(message, root)
        shown = {path[: n + 1] for path in kept for n in range(len(root), len(path))}
        lines = _lines(value, root, shown, root)
        if len(lines) <= LINES or len(kept) == 1:
            break
        kept = kept[:-1]
    if len(lines) > LINES:
        # One place with much below it: what is below is left out.
        return root, (*lines[: LINES - 1], GAP)
    for candidate, most in [*_below(message, kept), *_candidates(value, root, shown, frozenset(names))]:
        more = _lines(value, root, shown | candidate, root)
        if len(more) <= most:
            shown, lines = shown | candidate, more
    return root, tuple(lines)


def at(message: Any, path: Path) -> Any:
    """
    The value at a place that exists.
    """
    for token in path:
        message = message[token]
    return message


def _present(message: Any, path: Path) -> Path | None:
    """
    The place, or the nearest one above it that exists.
    """
    out: list[str | int] = []
    for raw in path:
        token: str | int = raw
        if isinstance(message, list):
            token = len(message) - 1 if raw == "-" else int(raw) if str(raw).isdigit() else -1
            if not 0 <= token < len(message):
                break
        elif not isinstance(message, dict) or token not in message:
            break
        message = message[token]
        out.append(token)
    return tuple(out)


def _common(paths: list[Path]) -> Path:
    if len(paths) == 1:
        return paths[0][:-1]
    shared: list[str | int] = []
    for tokens in zip(*paths, strict=False):
        if len(set(tokens)) != 1:
            break
        shared.append(tokens[0])
    return tuple(shared)


def _object(message: Any, path: Path) -> Path:
    while path and not isinstance(at(message, path), dict):
        path = path[:-1]
    return path


def _below(message: Any, kept: list[Path]) -> list[tuple[set[Path], int]]:
    """
    All that stands below each place in focus, and the lines up to which it is shown.
    """
    found = []
    for path in kept:
        inside: set[Path] = set()
        stack = [path]
        while stack:
            here = stack.pop()
            inner = at(message, here)
            tokens = inner if isinstance(inner, dict) else range(len(inner)) if isinstance(inner, list) else ()
            stack += [(*here, token) for token in tokens]
            inside |= {(*here, token) for token in tokens}
        if len(_text(at(message, path))) > _LONG:
            found.append((inside, LINES))
    return found


def _candidates(value: Any, root: Path, shown: set[Path], names: frozenset[str]) -> list[tuple[set[Path], int]]:
    """
    Members beside those in focus: first those that the rule reads, then plain ones.
    """
    found = []
    for owner in [root, *sorted(p for p in shown if isinstance(at(value, p[len(root) :]), dict))]:
        members = at(value, owner[len(root) :])
        if not isinstance(members, dict):
            continue
        for name, member in members.items():
            rank = (name not in names, -len(owner), isinstance(member, dict | list))
            found.append((rank, (*owner, name)))
    ordered = sorted(found, key=lambda pair: pair[0])
    return [({path}, _BESIDE if rank[0] else LINES) for rank, path in ordered if path not in shown]


def _lines(value: Any, path: Path, shown: set[Path], root: Path) -> list[str]:
    """
    The value with the shown places; where one is shown without any below it, it is shown whole if short.
    """
    if not isinstance(value, dict | list) or not value:
        return [_text(value)]
    items: list[tuple[str | int, Any]] = list(value.items() if isinstance(value, dict) else enumerate(value))
    below = [token for token, _ in items if (*path, token) in shown]
    left, right = "{}" if isinstance(value, dict) else "[]"
    whole = _text(value)
    if len(whole) <= _LONG and (not below or (path != root and len(below) == len(items))):
        return [whole]
    if not below:
        return [f"{left} {GAP} {right}"]
    rows: list[str] = []
    gap = False
    for token, member in items:
        if token not in below:
            gap = True
            continue
        # A gap costs a line only between two that are shown.
        rows += [f"  {GAP}"] if gap and rows else []
        left += f" {GAP}" if gap and not rows else ""
        gap = False
        inner = _lines(member, (*path, token), shown, root)
        name = f"{_text(token)}: " if isinstance(token, str) else ""
        rows += [f"  {name}{inner[0]}", *(f"  {line}" for line in inner[1:])]
        rows[-1] += "," if token != items[-1][0] else ""
    return [left, *rows, f"{GAP} {right}" if gap else right]


def _text(value: Any) -> str:
    """
    The value on one line; long texts are cut, characters that cannot be seen are escaped.
    """
    plain = json.dumps(_cut(value), ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in plain)


def _cut(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _LONG:
        return f"{value[:_KEPT]}{GAP} ({len(value)} characters)"
    if isinstance(value, dict):
        return {name: _cut(member) for name, member in value.items()}
    return [_cut(item) for item in value] if isinstance(value, list) else value
