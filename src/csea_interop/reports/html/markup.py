"""
Words and marks of the page: everything that comes from outside passes through here and is escaped.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterable
from typing import Final

from csea_interop.schema.labels import direction, report_text, rule_text

#: Longer names of files are cut in their middle: both ends tell more than it does.
_LONGEST_NAME: Final = 120
#: Groups of digits are parted as ISO 80000-1 says, which every language reads.
_NARROW_SPACE: Final = "\u202f"
#: Control, direction and private characters, and the breaks of line and paragraph.
_WRITTEN_OUT: Final = ("C", "Zl", "Zp")


class Words:
    """
    The fixed words of the report in one language.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = direction(language)

    @property
    def mirrored(self) -> bool:
        """
        Whether the language is written from right to left.
        """
        return self.direction == "rtl"

    def __call__(self, key: str, **values: int | str) -> str:
        """
        One sentence as markup; numbers are grouped, texts given must be markup already.
        """
        ready = {name: number(v) if isinstance(v, int) else v for name, v in values.items()}
        return html.escape(report_text(self.language, key)).format(**ready)

    def title(self, rule: str) -> str:
        """
        The fault that a rule names.
        """
        return html.escape(rule_text(self.language, rule, "title"))

    def why(self, rule: str) -> str:
        """
        Why it matters.
        """
        return html.escape(rule_text(self.language, rule, "why"))

    def fix(self, rule: str) -> str:
        """
        How to mend it.
        """
        return html.escape(rule_text(self.language, rule, "fix"))


def number(value: int) -> str:
    """
    A number with its digits in groups of three.
    """
    return f"{value:,}".replace(",", _NARROW_SPACE)


def safe(text: str) -> str:
    """
    Text from outside as markup: invisible, turning and control characters are written out.
    """
    return html.escape("".join(_visible(c) for c in text))


def _visible(character: str) -> str:
    kind = unicodedata.category(character)
    return f"\\u{{{ord(character):x}}}" if kind[0] in _WRITTEN_OUT or kind in _WRITTEN_OUT else character


def latin(text: str, tag: str = "bdi") -> str:
    """
    A pointer, an id or a name of a file: from left to right whatever stands around it.
    """
    return f'<{tag} dir="ltr">{safe(text)}</{tag}>'


def name(source: str, line: int = 0, position: tuple[int, int] | None = None) -> str:
    """
    The name of a message: its file, and where in it.
    """
    if len(source) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        source = f"{source[:half]}…{source[-half:]}"
    where = f":{position[0]}:{position[1]}" if position else f":{line}" if line else ""
    return latin(source + where)


def rule_link(rule: str) -> str:
    """
    A rule's id, leading to what is said of it.
    """
    return f'<a href="#{safe(rule)}" dir="ltr">{safe(rule)}</a>'


def icon(kind: str) -> str:
    """
    A sign that goes before the word that says the same.
    """
    return f'<svg class="i c-{kind}" aria-hidden="true"><use href="#i-{kind}"/></svg>'


def table(
    caption: str, heads: Iterable[tuple[str, bool]], rows: Iterable[Iterable[str]], *, hidden: bool = True
) -> str:
    """
    A table with its first column as the heads of its rows; each head says whether it stands over numbers.
    """
    heads = list(heads)
    marks = [' class="n"' if numeric else "" for _, numeric in heads]
    head = "".join(f'<th scope="col"{mark}>{text}</th>' for (text, _), mark in zip(heads, marks, strict=True))
    body = "".join(
        "<tr>"
        + "".join(
            f'<th scope="row"{mark}>{cell}</th>' if place == 0 else f"<td{mark}>{cell}</td>"
            for place, (cell, mark) in enumerate(zip(row, marks, strict=True))
        )
        + "</tr>\n"
        for row in rows
    )
    shown = ' class="h"' if hidden else ""
    return (
        f"<table><caption{shown}>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table>\n"
    )
