"""
The table of peers says what is measured; two of the tools are run here, all of them by `make nightly`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from benchmarks.peers.documents import KINDS, RIGHT, WRONG, texts
from benchmarks.peers.measure import QUESTIONS, Bench, answers
from benchmarks.peers.page import page
from benchmarks.peers.tools import TOOLS

_HERE = Path(__file__).parent
#: Installed wherever the tests run; the others are installed from the registries, which takes its time.
_AT_HAND = ("csea-validate", "check-jsonschema 0.39.0")
_CHOSEN = tuple(TOOLS) if "CSEA_PEERS_FULL" in os.environ else _AT_HAND


@pytest.fixture(scope="module")
def measured() -> Any:
    """
    What was measured when the table was made.
    """
    return json.loads((_HERE / "measured.json").read_bytes())


def test_the_page_is_made_from_what_was_measured(measured: Any) -> None:
    """
    The table holds every tool and every question, and nothing else.
    """
    assert (_HERE / "README.md").read_text("utf-8") == page(measured)
    assert list(measured["tools"]) == list(measured["seconds"]) == list(TOOLS)
    assert all(list(row) == list(QUESTIONS) for row in measured["tools"].values())


@pytest.mark.parametrize("name", _CHOSEN)
def test_measured_anew_the_answers_are_the_same(name: str, measured: Any, tmp_path: Path) -> None:
    """
    Every answer in the table is what the tool does now.
    """
    now = answers(Bench(TOOLS[name], tmp_path))
    # Where connections cannot be watched, the question about them stays open.
    now |= {q: measured["tools"][name][q] for q, answer in now.items() if answer == "not measured"}
    assert now == measured["tools"][name]


@pytest.mark.parametrize("kind", KINDS)
def test_each_fault_is_in_its_document(kind: str) -> None:
    """
    The faults are where they are said to be, and the valid document has none of them.
    """
    made = texts(KINDS[kind]())
    valid = json.loads(made["valid"])
    assert RIGHT in json.dumps(valid)
    assert WRONG not in json.dumps(valid)
    assert WRONG in json.dumps(json.loads(made["wrong"]))
    assert json.loads(made["doubled"]) == valid
    assert len({text for name, text in made.items() if name != "large"}) == len(made) - 1
    assert len(made["large"]) > 5_000_000
    for name in ("not-json", "utf-8"):
        with pytest.raises(ValueError, match=r"."):
            json.loads(made[name])


def test_the_readme_shows_the_same(measured: Any, root: Path) -> None:
    """
    The short table of the README has the answers of the long one.
    """
    part = (root / "README.md").read_text("utf-8").split("### Beside other checkers")[1].split("## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("| ")
    ]
    assert [name.split()[0] for name in measured["tools"]] == rows[0][1:]
    for question, *shown in rows[2:]:
        asked = question.removesuffix(" on bad input")
        assert [row[asked].split(" (")[0] for row in measured["tools"].values()] == shown
    assert len(rows) > 8


def test_ours_keeps_what_it_promises(measured: Any) -> None:
    """
    The cells that this project answers for.
    """
    ours = measured["tools"]["csea-validate"]
    never = [q for q in QUESTIONS if q.startswith(("Prints", "Accepts", "Passes on", "Shows", "Uses"))]
    assert len(never) > 10
    assert {q: ours[q] for q in never} == dict.fromkeys(never, "no")
    always = ("Takes a valid document", "Tells the line", "Output for programs", "Reports three faults in one run")
    assert {q: ours[q] for q in always} == dict.fromkeys(always, "yes")
