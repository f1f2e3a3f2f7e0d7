"""
The table of peers as Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from benchmarks.peers.measure import QUESTIONS
from benchmarks.peers.tools import TOOLS

_HEAD: Final = """\
# Beside other checkers

What six checkers do when the same things are wrong. Each reads a document of its own kind, with the same faults put into
it; every cell was measured by running the tool, none was copied from what its makers say. Made by

    PYTHONPATH=tests python -m benchmarks.peers --write

"""


def page(measured: Mapping[str, Any]) -> str:
    """
    The whole page.
    """
    return _HEAD + "\n".join([*_purposes(measured), "", *_table(measured), "", *_seconds(measured)]) + "\n"


def _purposes(measured: Mapping[str, Any]) -> Iterator[str]:
    for name in measured["tools"]:
        yield f"- **{name}** checks {TOOLS[name].purpose}."


def _table(measured: Mapping[str, Any]) -> Iterator[str]:
    names = list(measured["tools"])
    yield "| | " + " | ".join(names) + " |"
    yield "| --- " * (len(names) + 1) + "|"
    for question in QUESTIONS:
        yield f"| {question} | " + " | ".join(measured["tools"][name][question] for name in names) + " |"


def _seconds(measured: Mapping[str, Any]) -> Iterator[str]:
    yield f"CPU seconds ({measured['machine']}; another machine gives other figures, in about the same proportion):"
    yield ""
    yield "| | a small valid file | a file of 5 MB |"
    yield "| --- | --- | --- |"
    for name, figures in measured["seconds"].items():
        large = "stopped after 120" if figures["large"] is None else f"{figures['large']:g}"
        yield f"| {name} | {figures['small']:.2f} | {large} |"
