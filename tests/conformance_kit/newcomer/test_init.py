"""
A harness from ``init`` is short, works as it stands, and judges once its one function is filled in.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conformance_kit.newcomer.filled import TOOLS, built, fill, validator
from csea_interop.cli.conformance import command
from csea_interop.conformance.init.languages import LANGUAGES, files
from csea_interop.conformance.kit.cases import NOW, USABLE, Case, cases
from csea_interop.conformance.kit.modes.jsonl import JsonLines, words
from csea_interop.conformance.kit.runner import run

_STATUS = {"valid": 0, "invalid": 1, "refused": 4}


def _run(*words: str) -> Result:
    return CliRunner().invoke(command, words, standalone_mode=False)


@pytest.fixture(scope="module")
def chosen(root: Path) -> tuple[Case, ...]:
    """
    Some cases with one right verdict that an exit status tells: texts that are no UTF-8 and no JSON among them.
    """
    plain = [
        case
        for case in cases(root / "conformance")
        if len(case.verdicts) == 1 and case.verdicts <= set(_STATUS) and len(case.raw) < 60_000
    ]
    texts = [case for case in plain if case.id.startswith("encoding/0")]
    rules = [case for case in plain if case.id.startswith(("CSEA-AGE-003/", "CSEA-SAF-001/invalid/01"))]
    assert {verdict for case in (*texts, *rules) for verdict in case.verdicts} == set(_STATUS)
    assert any(case.raw and not case.raw.isascii() for case in texts)
    return (*texts, *rules)


def test_every_language_is_offered() -> None:
    """
    The choices of the command are the languages that there are, and each has its toolchain named here.
    """
    init = command.get_command(None, "init")  # type: ignore[arg-type]
    assert init is not None
    offered = next(option for option in init.params if option.name == "lang")
    assert list(offered.type.choices) == list(LANGUAGES) == list(TOOLS)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_harness_is_short(name: str) -> None:
    """
    At most thirty lines in all; the README holds three commands and the place of the validator.
    """
    written = files(name)
    harness = written[LANGUAGES[name].file]
    assert harness.count("\n") <= 30
    assert max(map(len, harness.splitlines())) <= 125
    assert "YOUR VALIDATOR GOES HERE" in harness
    readme = written["README.md"]
    assert readme.count("csea-conformance doctor --jsonl ") == 1
    assert readme.count("csea-conformance run --jsonl ") == 2
    assert "$" not in readme.replace("$?", "").replace('"$1"', "").replace('"$2"', "")


def test_no_file_is_replaced_unasked(tmp_path: Path) -> None:
    """
    Where one file is there already, none is written; with --force each is.
    """
    (tmp_path / "README.md").write_text("mine", "utf-8")
    words = ["init", "--lang", "python", "-o", str(tmp_path)]
    assert getattr(_run(*words).exception, "code", "") == "CSEA-USE-EXISTS"
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    done = _run(*words, "--force")
    assert done.return_value == 0
    assert (tmp_path / "README.md").read_text("utf-8") != "mine"
    assert f"written: {tmp_path / 'harness.py'}\n" in done.stdout
    assert done.stdout.endswith('  csea-conformance doctor --jsonl "python3 harness.py"\n')


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """
    A file in the way of the folder is an error with its code.
    """
    (tmp_path / "taken").write_text("", "utf-8")
    done = _run("init", "--lang", "shell", "-o", str(tmp_path / "taken/below"))
    assert getattr(done.exception, "code", "") == "CSEA-INP-OUTPUT"


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_language_works_and_judges(
    name: str, chosen: tuple[Case, ...], root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    As written the harness is healthy and its first report skips; filled in, every byte and moment reaches the validator.
    """
    suite = ["--suite", str(root / "conformance"), "--timeout", "20"]
    # The machine of Java is kept from making fast what runs for a second.
    monkeypatch.setenv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto")
    folder = tmp_path / "mine"
    assert _run("init", "--lang", name, "-o", str(folder)).return_value == 0
    start = built(name, folder)
    done = _run("doctor", "--jsonl", start, *suite)
    assert done.return_value == 0, done.stdout
    assert "  NO  " not in done.stdout
    assert "CSEA-DOC-SKIPS" in done.stdout

    answers = tmp_path / "answers"
    lines = [
        f"{hashlib.sha256(case.raw).hexdigest()} {case.now} {_STATUS[next(iter(case.verdicts))]}\n" for case in chosen
    ]
    answers.write_text("".join(lines), "utf-8")
    validator(tmp_path / "bin", answers)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    fill(name, folder)
    start = built(name, folder)
    # A status that says nothing is an error, and no verdict.
    stranger = Case("encoding/999-stranger", b"{}", NOW, USABLE, (), exact=False)
    graded = run(JsonLines(words(start), 20.0), (*chosen, stranger), seed=1, repeat=1, step=lambda: None)
    outcomes = {case.id: got.outcome for case, got in graded.grades}
    assert outcomes.pop(stranger.id) == "error"
    assert set(outcomes.values()) == {"pass"}
    assert graded.product.name == "my-validator"
