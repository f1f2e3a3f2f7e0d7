"""
Completion in a shell, and the manual page.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from cli.calls import Call
from conftest import unavailable

from csea_interop.cli._config.names import long_name
from csea_interop.cli._manual import page
from csea_interop.cli.main import VALIDATE_WORDS
from csea_interop.cli.validate import command

_MAIN = "import sys; sys.argv[0] = 'csea-validate'; from csea_interop.cli.main import validate_main; validate_main()"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """
    A folder of the search path with ``csea-validate`` as a command.
    """
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "csea-validate"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{_MAIN}" "$@"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def _completed(line: str, folder: Path) -> list[str]:
    """
    What bash offers for the last word of a line.
    """
    words = line.split(" ")
    array = " ".join(f"'{word}'" for word in words)
    script = f"""
        compopt() {{ :; }}
        eval "$(csea-validate completion bash)"
        COMP_WORDS=({array})
        COMP_CWORD={len(words) - 1}
        _csea_validate_completion csea-validate
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], check=True, capture_output=True, text=True, cwd=folder)
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("csea-validate --fail-on ", ["error", "warning", "info"]),
        ("csea-validate --ignore CSEA-AGE-00", [f"CSEA-AGE-00{n}" for n in range(1, 10)]),
        ("csea-validate --select reco", ["recommended"]),
        ("csea-validate --profile h", ["hotline"]),
        ("csea-validate exp", ["explain", "exports"]),
        ("csea-validate --explain-e", ["--explain-exit"]),
        ("csea-validate explain --lang", ["--language"]),
        ("csea-validate rules --group saf", ["safety"]),
    ],
)
def test_bash_completes(line: str, offered: list[str], installed: Path) -> None:
    """
    Options, their values, rules, profiles and commands are completed as they are.
    """
    (installed / "exports").mkdir()
    assert _completed(line, installed) == offered


def test_bash_is_left_to_complete_files(installed: Path) -> None:
    """
    Where a file is due, nothing is offered, so that the shell lists files by itself.
    """
    for line in ("csea-validate ", "csea-validate --baseline ", "csea-validate a.json expl"):
        assert _completed(line, installed) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_lines_for_each_shell(shell: str, call: Call) -> None:
    """
    Each shell gets lines that name the command and the variable by which it is asked.
    """
    ended = call("completion", shell)
    assert ended.status == 0
    assert "_CSEA_VALIDATE_COMPLETE" in ended.out
    assert "csea-validate" in ended.out
    if (program := shutil.which(shell)) is not None:
        subprocess.run([program, "-n"], input=ended.out, check=True, text=True)
    assert "_CSEA_COMPLETE" in call("completion", shell, name="csea").out


def test_manual_page_is_fresh_and_names_every_option(root: Path, call: Call) -> None:
    """
    The page in ``generated/`` is what the command prints, and has each option, its key and its variable.

    ``CSEA_UPDATE_README=1`` writes it anew.
    """
    path = root / "generated/man/csea-validate.1"
    if os.environ.get("CSEA_UPDATE_README"):
        path.write_text(page(), encoding="utf-8")
    assert path.read_text("utf-8") == page() == call("man").out
    plain = page().replace("\\-", "-")
    titles = set(re.findall(r"^\.B .*?--([a-z-]+)", plain, re.MULTILINE))
    names = {long_name(p) for p in command.get_params(click.Context(command)) if isinstance(p, click.Option)}
    assert titles == names
    assert set(re.findall(r"^as --([a-z-]+)", plain, re.MULTILINE)) == names - {"help", "version", "show-config"}
    assert all(f".B csea-validate {word}\n" in plain for word in VALIDATE_WORDS)


def test_readme_help_and_options_agree(root: Path) -> None:
    """
    The help block of the README names every option, and no other.
    """
    text = (root / "README.md").read_text("utf-8")
    block = text.split("$ csea-validate --help\n")[1].split("```")[0]
    shown = set(re.findall(r"^  (?:-[a-zA-Z], )?--([a-z-]+)", block, re.MULTILINE))
    assert shown == {long_name(p) for p in command.get_params(click.Context(command)) if isinstance(p, click.Option)}


def test_manual_page_is_sound_roff(root: Path) -> None:
    """
    Groff formats it without a warning.
    """
    program = shutil.which("groff")
    if program is None:
        unavailable("groff is not installed")
    command_line = [program, "-ww", "-man", "-Tutf8", "-z", str(root / "generated/man/csea-validate.1")]
    done = subprocess.run(command_line, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
