"""
JSON Pointer (RFC 6901), built only once a check has failed.

While a message is walked, a place is a linked pair ``(parent place, token)``; the root is
``None``. A pair costs one small tuple, a pointer string would cost the whole path.
"""

from __future__ import annotations

from typing import Any

Place = tuple[Any, "str | int"] | None


def escape(token: str | int) -> str:
    """
    One reference token as RFC 6901 writes it.
    """
    if isinstance(token, int):
        return str(token)
    return token.replace("~", "~0").replace("/", "~1")


def tokens(place: Place) -> tuple[str | int, ...]:
    """
    The tokens from the root down to ``place``.
    """
    out: list[str | int] = []
    while place is not None:
        place, token = place
        out.append(token)
    out.reverse()
    return tuple(out)


def render(place: Place) -> str:
    """
    The pointer of ``place``; the empty string for the root.
    """
    parts: list[str] = []
    while place is not None:
        place, token = place
        # Names that the model defines need no escape, and they are nearly all.
        parts.append(token if token.__class__ is str and token.isidentifier() else escape(token))
    parts.append("")
    parts.reverse()
    return "/".join(parts)


def parse(pointer: str) -> tuple[str, ...] | None:
    """
    The tokens of a pointer string, or None where it is not a pointer.
    """
    if pointer == "":
        return ()
    if not pointer.startswith("/"):
        return None
    if "~" not in pointer:
        return tuple(pointer[1:].split("/"))
    out = []
    for raw in pointer[1:].split("/"):
        rest = raw.replace("~1", "").replace("~0", "")
        if "~" in rest:
            return None
        out.append(raw.replace("~1", "/").replace("~0", "~"))
    return tuple(out)


def resolve(document: Any, pointer: str) -> tuple[bool, Any]:
    """
    Whether ``pointer`` leads to a value in ``document``, and that value.

    An index is written without sign or leading zero, as RFC 6901 says; ``-`` leads nowhere.
    """
    parts = parse(pointer)
    if parts is None:
        return (False, None)
    here = document
    for part in parts:
        if isinstance(here, dict) and part in here:
            here = here[part]
        elif isinstance(here, list) and _is_index(part) and int(part) < len(here):
            here = here[int(part)]
        else:
            return (False, None)
    return (True, here)


def _is_index(part: str) -> bool:
    if not (part.isascii() and part.isdigit()) or len(part) > 9:
        return False
    return part == "0" or part[0] != "0"
