"""
Regular expressions as all engines read them: RE2, ECMAScript, Python and Rust.
"""

from __future__ import annotations

import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parse  # type: ignore[import-not-found]
from typing import Any, Final

#: After a backslash: a sign that would mean something, or two hexadecimal digits.
_ESCAPE: Final = re.compile(r"\\(x[0-9A-Fa-f]{2}|[.\[\](){}|?*+^$/\\-])")
_GROUP: Final = re.compile(r"\(\?(?!:)")
#: A bare ``$`` or ``[`` and doubled signs mean different things inside a class.
_CLASS: Final = re.compile(r"\[\^?[^\]]*\]")
_IN_CLASS: Final = re.compile(r"[\[$]|&&|--|~~|\|\|")
_OPCODE: Final = type(sre.AT)
#: RE2 refuses more.
_MOST_REPEATS: Final = 1000


def fault_of(pattern: str, anchored: bool) -> str | None:
    """
    What is wrong with a pattern, or None.

    Args:
        pattern: the pattern as the model writes it.
        anchored: whether it has to match a whole text, from ``^`` to ``$``.
    """
    bare = _ESCAPE.sub("_", pattern)
    classless = _CLASS.sub("_", bare)
    if "\\" in bare or _GROUP.search(classless):
        return "a pattern keeps to explicit classes, without look-around, flags or back-references"
    if any(_IN_CLASS.search(found[0][1:-1]) for found in _CLASS.finditer(bare)):
        return "a class writes [ and $ as \\x5b and \\x24, and no sign twice"
    if re.search(r"[*+?}]\+", classless):
        return "a possessive repeat is not known to every engine"
    try:
        tree = sre_parse.parse(pattern)
    except (re.error, OverflowError):
        return "the pattern does not compile"
    if anchored and not _whole(tree):
        return "a pattern is anchored with ^ and $, around all its alternatives"
    if any(most is not sre.MAXREPEAT and most > _MOST_REPEATS for most in _repeats(tree)):
        return f"a repeat is at most {_MOST_REPEATS}: limit longer texts by max_length"
    return None


def _whole(tree: Any) -> bool:
    """
    Whether the anchors stand at both ends and nowhere else.
    """
    ends = [item == (sre.AT, at) for item, at in ((tree[0], sre.AT_BEGINNING), (tree[-1], sre.AT_END))] if tree else []
    return len(tree) > 1 and all(ends) and not _holds_anchor(list(tree)[1:-1])


def _holds_anchor(items: Any) -> bool:
    return any(op is sre.AT for op, _ in _walk(items))


def _repeats(tree: Any) -> list[int]:
    return [value[1] for op, value in _walk(tree) if op in (sre.MAX_REPEAT, sre.MIN_REPEAT)]


def _walk(items: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    stack: list[Any] = [items]
    while stack:
        item = stack.pop()
        if isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], _OPCODE):
            found.append(item)
            item = item[1]
        if isinstance(item, sre_parse.SubPattern | list | tuple):
            stack.extend(item)
    return found
