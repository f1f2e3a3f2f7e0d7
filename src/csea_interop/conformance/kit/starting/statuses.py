"""
What the exit status of a program says of a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from csea_interop.conformance.kit.answers import VERDICTS
from csea_interop.conformance.kit.cases import USABLE
from csea_interop.core.errors import UsageError

#: Verdicts that a word of the map can stand for: a status tells fewer than there are.
WORDS: Final[Mapping[str, frozenset[str]]] = {
    "usable": USABLE,
    "invalid": frozenset({"invalid", "undetermined"}),
    "refused": frozenset({"refused"}),
    "unusable": VERDICTS - USABLE,
    "error": frozenset(),
}
#: As ``csea-validate`` has them.
DEFAULT: Final = "0=usable,1=invalid,2=error,3=error,4=refused"
_GREATEST: Final = 255


def statuses(text: str) -> dict[int, frozenset[str]]:
    """
    Verdicts by exit status; a status that is not named is an error, as is one killed by a signal.

    Raises:
        UsageError: ``CSEA-USE-TEMPLATE`` the text is no such map.
    """
    found: dict[int, frozenset[str]] = {}
    for entry in text.split(","):
        number, _, word = entry.strip().partition("=")
        if not (number.isascii() and number.isdigit()) or word not in WORDS or int(number[:4]) > _GREATEST:
            known = ", ".join(WORDS)
            raise UsageError("CSEA-USE-TEMPLATE", "the map of exit statuses is none", f"0=usable,1=invalid; of {known}")
        found[int(number)] = WORDS[word]
    return found
