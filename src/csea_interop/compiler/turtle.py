"""
Pieces of RDF in Turtle, written so that the same statements always give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from csea_interop.compiler.errors import ModelError

A: Final = "a"
_IRI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]+")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def iri(text: str) -> str:
    """
    An IRI in full.

    Raises:
        ModelError: it has a character that Turtle does not allow there.
    """
    if not _IRI.fullmatch(text):
        raise ModelError("is no IRI", text)
    return f"<{text}>"


def literal(text: str, language: str = "") -> str:
    """
    A string, with its language where that is known.
    """
    escaped = "".join(_ESCAPES.get(c, c) for c in text)
    return f'"{escaped}"@{language}' if language else f'"{escaped}"'


def resources(items: Iterable[str]) -> str:
    """
    A list of resources, in the order given.
    """
    return f"( {' '.join(items)} )"


def node(pairs: Iterable[tuple[str, str]], indent: int) -> str:
    """
    A resource without a name, on lines of its own; it gets no label that could change.
    """
    pad = " " * indent
    return "[\n" + "".join(f"{pad}  {predicate} {value} ;\n" for predicate, value in pairs) + f"{pad}]"


def block(subject: str, pairs: Iterable[tuple[str, str]]) -> str:
    """
    All statements about one subject.
    """
    return f"{subject}\n" + " ;\n".join(f"  {predicate} {value}" for predicate, value in pairs) + " .\n"


def document(comment: Iterable[str], prefixes: dict[str, str], blocks: Iterable[str]) -> str:
    """
    A whole file.
    """
    head = [f"# {line}" for line in comment]
    names = [f"@prefix {name}: <{address}> ." for name, address in sorted(prefixes.items())]
    return "\n".join([*head, *names, "", *blocks])
