"""
Calling a command as its users do, in this process.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli.calls import NOW, Call, Ended

from csea_interop.cli.main import main, validate_main


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """
    Runs ``csea-validate`` or ``csea`` with words as a shell would give them.
    """

    def run(*words: str, name: str = "csea-validate") -> Ended:
        monkeypatch.setattr(sys, "argv", [name, *words])
        with pytest.raises(SystemExit) as ended:
            validate_main() if name == "csea-validate" else main()
        said = capsys.readouterr()
        return Ended(int(ended.value.code or 0), said.out, said.err)

    return run


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    """
    A working directory at the top of a repository of its own, with a valid and an invalid message.
    """
    (tmp_path / ".git").mkdir()
    good = (root / "conformance/examples/report-minimal.json").read_bytes()
    (tmp_path / "good.json").write_bytes(good)
    folder = root / "conformance/rules/CSEA-AGE-003-years-for-maturity/invalid"
    (tmp_path / "bad.json").write_bytes((folder / "010-years-min.msg.json").read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CSEA_VALIDATE_NOW", NOW)
    return tmp_path


@pytest.fixture
def variant(place: Path) -> Callable[..., str]:
    """
    Writes the valid message with members of its top changed, and gives the file's name.
    """

    def write(name: str, **members: Any) -> str:
        value = json.loads((place / "good.json").read_bytes())
        (place / name).write_text(json.dumps({**value, **members}), encoding="utf-8")
        return name

    return write
