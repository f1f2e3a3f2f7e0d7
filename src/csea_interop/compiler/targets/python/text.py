"""
Small pieces of Python text that all files of the target share.
"""

from __future__ import annotations

import re
import re._parser as sre_parse  # type: ignore[import-not-found]
from collections.abc import Iterable

from csea_interop.compiler.ir import Scalar

HEADER = '"""\n{doc}\n\nGenerated from the model by `csea model build`; edits are lost.\n"""\n'


def header(doc: str) -> list[str]:
    """
    The first lines of a generated module.
    """
    return [*HEADER.format(doc=doc).splitlines(), "", "from __future__ import annotations", ""]


def module(lines: Iterable[str]) -> str:
    """
    The lines as a file.
    """
    return "\n".join(lines) + "\n"


def wrapped(opening: str, items: Iterable[str], closing: str, indent: str = "") -> list[str]:
    """
    A bracketed list, one item a line.
    """
    return [f"{indent}{opening}", *(f"{indent}    {item}," for item in items), f"{indent}{closing}"]


def inner(pattern: str) -> str:
    """
    An anchored pattern without its anchors, for ``fullmatch``.
    """
    return pattern.removeprefix("^").removesuffix("$")


def needs_length(scalar: Scalar) -> tuple[bool, bool]:
    """
    Whether the least and the greatest length still need a check once the pattern has matched.
    """
    if scalar.pattern is None:
        return bool(scalar.min_length), scalar.max_length is not None
    low, high = sre_parse.parse(inner(scalar.pattern)).getwidth()
    least = scalar.min_length or 0
    return low < least, scalar.max_length is not None and high > scalar.max_length


def compiled(pattern: str) -> str:
    """
    The pattern checked once at build time, so that a bad one stops the build.
    """
    re.compile(inner(pattern))
    return inner(pattern)
