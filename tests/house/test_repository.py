"""
What the repository may and may not hold.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

#: Assembled from parts, so that this file does not name what it forbids.
_HOSTS = (
    "pypi" + ".org",
    "files.python" + "hosted.org",
    "registry.npm" + "js.org",
    "crates" + ".io",
    "proxy.golang" + ".org",
)
_UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b|NotImplemented" + r"Error")


@pytest.fixture(scope="session")
def tracked(root: Path) -> list[Path]:
    """
    Files that git tracks, and those it would: everything not ignored.
    """
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.splitlines()
    return [root / n for n in names if (root / n).is_file()]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def test_no_file_is_over_one_megabyte(tracked: list[Path]) -> None:
    """
    Large files do not belong into the history.
    """
    assert [p for p in tracked if p.stat().st_size > 1_000_000] == []


def test_no_package_registry_is_named(tracked: list[Path]) -> None:
    """
    Where packages come from is the installer's setting, not the repository's.
    """
    assert [(p, h) for p in tracked for h in _HOSTS if h in _text(p)] == []


def test_lock_files_name_no_address(tracked: list[Path]) -> None:
    """
    A lock file says what and which digest; neither where it comes from nor whom to pay for it.
    """
    locks = [p for p in tracked if p.name in ("package-lock.json", "constraints.txt")]
    assert len(locks) >= 3
    assert [p for p in locks if "://" in _text(p)] == []


def test_nothing_is_left_unfinished(tracked: list[Path]) -> None:
    """
    No marker of unfinished work stands in code, model or suite.
    """
    found = [p for p in tracked if p.suffix in (".py", ".yaml", ".json", ".md") and _UNFINISHED.search(_text(p))]
    assert found == []


def test_modules_are_small(root: Path) -> None:
    """
    No module of ours passes 400 lines, and half of them stay under 100.
    """
    sizes = {p: len(p.read_text("utf-8").splitlines()) for d in ("src", "tests") for p in (root / d).rglob("*.py")}
    assert {p: n for p, n in sizes.items() if n > 400} == {}
    own = sorted(n for p, n in sizes.items() if "src" in p.parts)
    assert own[len(own) // 2] < 120


def test_root_holds_only_what_the_architecture_names(root: Path, tracked: list[Path]) -> None:
    """
    A new folder at the top needs a decision record.
    """
    tops = {p.relative_to(root).parts[0] for p in tracked}
    allowed = {
        "model",
        "generated",
        "src",
        "conformance",
        "tests",
        ".ci",
        "pyproject.toml",
        "constraints.txt",
        "Makefile",
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "LICENSE",
        ".gitignore",
        ".gitattributes",
        ".pre-commit-hooks.yaml",
        "action.yml",
        "Containerfile",
    }
    assert tops - allowed == set()
    assert allowed - tops == set()


def test_constraints_pin_every_dependency_exactly(root: Path) -> None:
    """
    Each line of the constraints names one version, and every declared dependency is among them.
    """
    lines = [line for line in (root / "constraints.txt").read_text("utf-8").splitlines() if line and line[0] != "#"]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.+!-]+", line)] == []
    pinned = {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in lines}
    project = (root / "pyproject.toml").read_text("utf-8")
    declared = re.findall(
        r'^    "([A-Za-z0-9_.-]+)(?:[>=]=.*)?",$', project.split("[project.scripts]")[0], re.MULTILINE
    )
    wanted = {re.sub(r"[-_.]+", "-", d).lower() for d in declared}
    assert wanted >= {"click", "linkml", "pytest"}
    assert wanted - pinned == set()


def test_decisions_are_numbered_without_gap(root: Path) -> None:
    """
    Each decision record has its number, and states what was decided.
    """
    records = sorted((root / "model/decisions").glob("*.md"))
    assert [r.name[:4] for r in records] == [f"{n:04d}" for n in range(1, len(records) + 1)]
    assert [r.name for r in records if "## Decision" not in r.read_text("utf-8")] == []
