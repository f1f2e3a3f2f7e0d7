"""
The list of cases.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.cases import at_level, cases
from csea_interop.conformance.kit.inventory import inventory


def _list(suite: Path, *words: str) -> Result:
    return CliRunner().invoke(command, ["list", "--suite", str(suite), *words], standalone_mode=False)


def _cases(suite: Path, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(_list(suite, *words, "-f", "json").stdout)["cases"]
    return found


@pytest.mark.parametrize("level", ["core", "full"])
def test_a_role_lists_what_a_run_asks(level: str, sound: Path) -> None:
    """
    The cases of a level are those of a run, each with its rule and kind.
    """
    listed = _cases(sound, "--role", "validator", "--level", level)
    asked = [case for case in cases(sound) if at_level(case, level) is not None]  # type: ignore[arg-type]
    assert [(c["id"], c["rule"], c["kind"], c["role"]) for c in listed] == [
        (case.id, case.rule, case.kind, "validator") for case in asked
    ]


def test_titles_are_those_of_the_cases(sound: Path) -> None:
    """
    A case has its own title, or that of its rule where it has none.
    """
    (own,) = _cases(sound, "--role", "validator", "--filter", "CSEA-AGE-002/invalid/010-*")
    assert own["title"] == "The least age is one year over the greatest"
    shapes = _cases(sound, "--role", "validator", "--filter", "shapes/*")
    assert [c["id"] for c in shapes if c["rule"] and not c["title"]] == []


def test_text_has_a_line_a_case(sound: Path) -> None:
    """
    Each line begins with the role and the id; a case that does not bear its rule in its id names it.
    """
    lines = _list(sound, "--role", "validator").stdout.splitlines()
    assert len(lines) == len(_cases(sound, "--role", "validator"))
    assert [line.split()[0] for line in lines] == ["validator"] * len(lines)
    broken = next(line for line in lines if line.split()[1].startswith("shapes/") and "CSEA-STR-" in line)
    assert broken.split()[2].startswith("CSEA-STR-")


def test_no_case_is_misuse(sound: Path) -> None:
    """
    A pattern that fits nothing is told.
    """
    assert getattr(_list(sound, "--role", "validator", "--filter", "zebra").exception, "code", "") == "CSEA-USE-CASES"


def test_every_role_lists_its_cases(root: Path) -> None:
    """
    Without a role all are listed, each with an id of its own within its role.
    """
    found = [(c["role"], c["id"]) for c in _cases(root / "conformance")]
    assert len(set(found)) == len(found)
    assert {role for role, _ in found} >= {"validator", "consumer"}


def test_inventory_has_every_locked_case(root: Path) -> None:
    """
    What is compared between two suites leaves out no case that has a permanent id.
    """
    kept = (root / "conformance/ids.lock").read_text("utf-8").splitlines()
    assert {line for line in kept if not line.startswith("-")} <= inventory(root / "conformance").cases.keys()
