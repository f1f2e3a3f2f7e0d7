"""
Terms that the field asks to avoid, looked for in what a person wrote.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

_BETWEEN: Final = re.compile(r"[\W_]+")


def mentions(text: str, language: str, terms: Mapping[str, Collection[str]]) -> bool:
    """
    Whether a text in this language holds one of that language's terms, at the start of a word and in any case.

    Endings may follow, so that a plural is found; between the words of a term may stand anything but letters and
    digits. Terms of one language are never looked for in another.

    Args:
        text: what a person wrote.
        language: its BCP 47 tag, of which the first part decides.
        terms: lists of terms by language; each in lower case, its words apart by one space.
    """
    own = terms.get(language.split("-", 1)[0].lower(), ())
    if not own:
        return False
    words = f" {_BETWEEN.sub(' ', text.lower())}"
    return any(f" {term}" in words for term in own)
