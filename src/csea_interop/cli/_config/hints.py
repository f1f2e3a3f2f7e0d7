"""
What a wrong name resembles.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def near(name: str, known: Iterable[str]) -> str:
    """
    A hint that names up to three known names, or where all of them are found.
    """
    close = difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.6)
    return f"did you mean {', '.join(close)}?" if close else "csea-validate --show-config lists them all"
