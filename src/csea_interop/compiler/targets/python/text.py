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
    The pattern for ``fullmatch``, with groups that capture nothing; a bad one stops the build.
    """
    out: list[str] = []
    in_class = escaped = False
    for place, letter in enumerate(inner(pattern)):
        group = letter == "(" and not (in_class or escaped) and not inner(pattern).startswith("(?", place)
        if not escaped:
            in_class = letter == "[" or (in_class and letter != "]")
        escaped = letter == "\\" and not escaped
        out.append("(?:" if group else letter)
    text = "".join(out)
    re.compile(text)
    return text


def scalar_limits(kind: Scalar, name: str) -> list[str]:
    """
    Conditions under which a value of the right class breaks a limit of its type.
    """
    if kind.kind == "integer":
        tests = [f"{name} < {kind.minimum}"] if kind.minimum is not None else []
        return [*tests, f"{name} > {kind.maximum}"] if kind.maximum is not None else tests
    if kind.kind == "boolean":
        return []
    least, greatest = needs_length(kind)
    tests = [f"match_{kind.name}({name}) is None"] if kind.pattern else []
    if greatest:
        # Length first: a pattern without bound would read all of a long text.
        tests.insert(0, f"len({name}) > {kind.max_length}")
    if least:
        tests.append(f"not {name}" if kind.min_length == 1 else f"len({name}) < {kind.min_length}")
    return tests
