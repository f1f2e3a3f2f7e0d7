"""
The whole suite against this project's own validator, and what is written down of a run.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.cases import Case, at_level, cases
from csea_interop.core.canonical import digest

_OURS = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"


def _run(root: Path, *words: str, jsonl: str = _OURS) -> Result:
    return CliRunner().invoke(
        command,
        ["run", "--suite", str(root / "conformance"), "--jsonl", jsonl, "--timeout", "60", *words],
        standalone_mode=False,
    )


@pytest.fixture(scope="module")
def everything(root: Path) -> tuple[Case, ...]:
    """
    All cases for a validator.
    """
    return cases(root / "conformance")


def test_our_validator_passes_the_whole_suite(root: Path, everything: tuple[Case, ...]) -> None:
    """
    Each case passes in both orders, with verdict, rules and places.
    """
    value = json.loads(_run(root, "--level", "full", "-f", "json").stdout)
    assert value["counts"] == {"pass": len(everything)}
    assert value["conforms"] is True
    assert value["precision"] == "pointer"
    assert all(case["verdict"] for case in value["cases"])


def test_two_runs_have_one_digest(root: Path) -> None:
    """
    Nothing of a run that is written down depends on the clock or on chance.
    """
    first, second = (json.loads(_run(root, "--filter", "encoding/*", "-f", "json").stdout) for _ in range(2))
    assert first == second
    stated = first.pop("report_digest")
    assert stated == digest(first)


def test_a_part_of_the_suite_is_no_conformance(root: Path) -> None:
    """
    What passes a part is not said to conform.
    """
    done = _run(root, "--filter", "examples/*")
    assert "not the whole suite" in done.output
    assert "\nconforms" not in done.output
    assert done.return_value == 0


def test_no_case_is_misuse(root: Path) -> None:
    """
    A pattern that fits nothing is told, since a run of nothing would pass.
    """
    assert getattr(_run(root, "--filter", "zebra").exception, "code", "") == "CSEA-USE-CASES"


@pytest.mark.parametrize("words", ["", "'"])
def test_a_command_that_is_none_is_misuse(root: Path, words: str) -> None:
    """
    An empty command and an open quote are told before anything is started.
    """
    done = _run(root, "--filter", "examples/*", jsonl=words)
    assert getattr(done.exception, "code", "") == "CSEA-USE-HARNESS"


def test_core_leaves_out_what_is_recommended(everything: tuple[Case, ...]) -> None:
    """
    A system of the core level is not asked for rules beyond it, and never for less safety.
    """
    core = [kept for case in everything if (kept := at_level(case, "core")) is not None]
    assert 0 < len(core) < len(everything)
    assert {case.rule for case in everything if case.rule.startswith("CSEA-SAF")} <= {case.rule for case in core}
    assert all(at_level(case, "full") == case for case in everything)


def test_every_rule_of_the_suite_is_asked_for(root: Path, everything: tuple[Case, ...]) -> None:
    """
    No folder of the suite is left out in silence.
    """
    folders = {"-".join(path.name.split("-")[:3]) for path in (root / "conformance/rules").glob("CSEA-*")}
    assert {case.rule for case in everything if case.rule} >= folders
    assert {case.kind for case in everything} == {"rules", "shapes", "encoding", "combinations", "examples"}
