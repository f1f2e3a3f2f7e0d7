"""
What the codes mean that are no rules: errors of the tool and its use, and losses of a conversion.

They stand in ``codes.tsv`` beside this module, one a line: what the code says, why, what to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Code(NamedTuple):
    """
    One permanent code: what it ``means``, ``why`` that matters, what to ``do``.
    """

    id: str
    means: str
    why: str
    do: str


@cache
def codes() -> Mapping[str, Code]:
    """
    Every code that is no rule of the catalogue, by id, in order.
    """
    lines = Path(__file__).with_name("codes.tsv").read_text(encoding="utf-8").splitlines()
    return {code.id: code for code in (Code(*line.split("\t")) for line in lines[1:])}
