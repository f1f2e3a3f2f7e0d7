"""
Lines of Python that do nothing, left out.
"""

from __future__ import annotations

import re


def reached(lines: list[str]) -> list[str]:
    """
    The lines without those of a block that follow its return.
    """
    out: list[str] = []
    left = None
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if left is None or indent < left:
            out.append(line)
            left = indent if line.lstrip() == "return False" else None
    return out


def used(lines: list[str]) -> list[str]:
    """
    The lines without those that compute the one form of a binding, list or set, that nobody reads.
    """
    text = "\n".join(lines)
    out = []
    for line in lines:
        name = line.strip().split(" = ")[0]
        reads = (
            len(re.findall(rf"\b{name}\b", text)) - text.count(f" {name} = ")
            if name.startswith(("let_", "once_"))
            else 1
        )
        if reads:
            out.append(line)
    return out if len(out) == len(lines) else used(out)
