"""
How a text that others chose, such as the name of a file, is written into an output.

Nothing here changes what is meant: whatever could command a terminal, a spreadsheet or a page is
written out so that it is seen and does nothing.
"""

from __future__ import annotations

import os
import re
import unicodedata
from typing import Final

#: Characters with which a spreadsheet starts a formula, in their wide forms too.
_FORMULA: Final = tuple("=+-@|%\uff1d\uff0b\uff0d\uff20")
_MARKDOWN: Final = frozenset("\\`*_{}[]()<>#|~:&@$^")
_STDIN: Final = "-"
_WWW: Final = re.compile(r"(www)\.", re.IGNORECASE)
_HALVES: Final = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    """
    Text with control, direction and invisible characters written out, and whatever ends a line.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if _harmless(c) else f"\\u{{{ord(c):x}}}" for c in text)


def _harmless(c: str) -> bool:
    kind = unicodedata.category(c)
    return kind[0] != "C" and kind not in ("Zl", "Zp")


def cell(text: str) -> str:
    """
    A cell of a table that no spreadsheet takes for a formula: an apostrophe stands before what looks like one.
    """
    safe = shown(text)
    return f"'{safe}" if safe.lstrip(" ").startswith(_FORMULA) else safe


def markdown(text: str) -> str:
    """
    Text within a line, whose every sign that Markdown could read stands for itself.
    """
    escaped = "".join(f"\\{c}" if c in _MARKDOWN else c for c in shown(text))
    # Without an address of its own, this start alone makes a link.
    return _WWW.sub(r"\1\\.", escaped)


def encodable(text: str) -> str:
    """
    Text that every reader of JSON takes: halves of characters, as names of files may hold, are written out.
    """
    return text if text.isascii() else _HALVES.sub(lambda half: f"\\u{{{ord(half[0]):x}}}", text)


def code_span(text: str) -> str:
    """
    Text as code in Markdown, whatever backticks it holds: nothing inside is markup, a link or a mention.
    """
    safe = shown(text) or " "
    longest = max(map(len, _ticks(safe)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or (safe.startswith(" ") and safe.endswith(" ") and safe.strip()) else ""
    return f"{fence}{pad}{safe}{pad}{fence}"


def _ticks(text: str) -> list[str]:
    return "".join(c if c == "`" else " " for c in text).split()


def path(name: str) -> str:
    """
    The name of a file as other tools match it with theirs: relative to the working folder where it lies below it,
    with ``/`` between its parts; ``stdin`` for standard input.
    """
    if name == _STDIN:
        return "stdin"
    if not os.path.isabs(name):  # noqa: PTH117 - pathlib would keep every name it has seen
        return os.path.normpath(name).replace(os.sep, "/")
    below = os.path.relpath(name)
    return (name if below.startswith("..") else below).replace(os.sep, "/")


def uri(name: str) -> str:
    """
    The name of a file as a URI: a relative one where ``path`` gives a relative path.
    """
    from urllib.parse import quote

    stated = quote(os.fsencode(path(name)), safe="/")
    if stated.startswith("/"):
        return f"file://{stated}"
    return stated
