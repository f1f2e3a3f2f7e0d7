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

_TAIL: Final = """\

## To be fair

- The others were made for something else: a schema engine knows no rules across members, a graph of CASE is open to
  names that it does not define, and a JSON Schema without a limit in it sets none. Where one accepts what this project
  refuses, that is mostly by design.
- Where others do better: `ajv-cli` and `stix2_validator` tell invalid from not JSON by their exit status alone (here the
  rule id tells: `CSEA-ENC-SYNTAX`); `check-jsonschema` and `ajv-cli` check any format that has a schema; `case_validate`
  gives its report as a graph; `stix2_validator` numbers its recommendations (its requirements have no number); `xarf`
  builds typed reports too.
- `check-jsonschema` reads with `orjson` where that is installed beside it, and then refuses more; it was run without.
- `xarf` has no command, so a few lines around it print each error as it is given.
"""


def page(measured: Mapping[str, Any]) -> str:
    """
    The whole page.
    """
    return _HEAD + "\n".join([*_purposes(measured), "", *_table(measured), "", *_seconds(measured)]) + "\n" + _TAIL


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
