"""
A small suite that is in order, to be broken in one place.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from csea_interop.conformance.kit.packing import pack

_PARTS = ("schemas", "rules/bases", "rules/CSEA-AGE-002-least-over-greatest-age", "migrations/1.0.0-1.1.0/up-plain")
_FILES = (
    "suite.json",
    "README.md",
    "adequacy.yaml",
    "capabilities.json",
    "shapes/Withdrawal.jsonl",
    "examples/report-minimal.json",
)


@pytest.fixture(scope="session")
def sound(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A part of the suite with a lock of its own; nobody changes it.
    """
    whole, folder = root / "conformance", tmp_path_factory.mktemp("sound") / "suite"
    for name in _PARTS:
        shutil.copytree(whole / name, folder / name)
    names = [*_FILES, *(p.relative_to(whole).as_posix() for p in (whole / "encoding").glob("01*"))]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(whole / name, folder / name)
    kept = [line for line in (whole / "ids.lock").read_text("utf-8").splitlines() if _kept(line)]
    (folder / "ids.lock").write_text("".join(f"{line}\n" for line in kept), "utf-8")
    return folder


@pytest.fixture(scope="session")
def packed(sound: Path) -> bytes:
    """
    The bytes of its pack.
    """
    return pack(sound).raw


@pytest.fixture
def small(sound: Path, tmp_path: Path) -> Path:
    """
    A copy of it to change.
    """
    return Path(shutil.copytree(sound, tmp_path / "suite", copy_function=shutil.copyfile))


def _kept(line: str) -> bool:
    return line.startswith(("CSEA-AGE-002/", "encoding/01"))
