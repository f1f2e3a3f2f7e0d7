"""
The commands: shape cases are made and checked, settings and folders are told when they are wrong.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from csea_interop.cli.conformance import command


@pytest.fixture
def copied(root: Path, tmp_path: Path) -> Path:
    """
    A suite with the sound messages alone.
    """
    shutil.copytree(root / "conformance/rules/bases", tmp_path / "rules/bases")
    return tmp_path


def test_shape_cases_are_written_once_and_then_fresh(root: Path, copied: Path) -> None:
    """
    What is absent is told by --check, written without it, and fresh afterwards.
    """
    runner = CliRunner()
    words = ["shapes", "--model", str(root / "model"), "--suite", str(copied)]
    assert runner.invoke(command, [*words, "--check"]).exit_code == 1
    assert runner.invoke(command, [*words, "--write"]).exit_code == 0
    assert runner.invoke(command, [*words, "--check"]).exit_code == 0
    (copied / "shapes/Zebra.jsonl").write_text("", "utf-8")
    assert "Zebra.jsonl" in runner.invoke(command, [*words, "--check"]).output
    assert runner.invoke(command, [*words, "--check", "--write"]).exit_code == 2


def test_published_schema_decides(root: Path, copied: Path) -> None:
    """
    Where no message of the suite is sound for the published schema, nothing is written.
    """
    for base in (copied / "rules/bases").glob("*.msg.json"):
        base.write_text(base.read_text("utf-8").replace('"format_version"', '"format_versions"'), "utf-8")
    words = ["shapes", "--model", str(root / "model"), "--suite", str(copied)]
    assert CliRunner().invoke(command, words).exit_code != 0
    assert not (copied / "shapes").exists()
