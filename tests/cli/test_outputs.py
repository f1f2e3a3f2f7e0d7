"""
Several outputs at once, each in its place; what is wrong with a place is told before a message is judged.
"""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from csea_interop.cli._pairs import paired
from csea_interop.core.errors import UsageError

_MAIN = "import sys; sys.argv[0] = 'csea-validate'; from csea_interop.cli.main import validate_main; validate_main()"
_BAD = b'{"format_version": "1.0.0"}'


def _validate(*args: str | Path, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _MAIN, "--now", "2026-04-01T00:00:00Z", *map(str, args)]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=cwd, timeout=120, env={**os.environ, **(env or {})}
    )


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    """
    A folder with one faulty message.
    """
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "bad.json").write_bytes(_BAD)
    return folder


@pytest.mark.parametrize(
    ("formats", "outputs", "order", "wanted"),
    [
        ("", "", "", "text:-"),
        ("", "a", "o", "text:a"),
        ("sarif", "a", "of", "sarif:a"),
        ("sarif text", "a", "fof", "sarif:a text:-"),
        ("text sarif", "a", "ffo", "text:- sarif:a"),
        ("sarif csv", "a b", "fofo", "sarif:a csv:b"),
        # Stated in a configuration: by rank.
        ("sarif csv", "a", "", "sarif:a csv:-"),
    ],
)
def test_output_belongs_to_the_format_before_it(formats: str, outputs: str, order: str, wanted: str) -> None:
    """
    As on the command lines that people know; a lone pair may stand in either order.
    """
    names = {"f": "format_names", "o": "output"}
    pairs = paired(formats.split(), outputs.split(), [names[letter] for letter in order])
    assert " ".join(f"{kind}:{place}" for kind, place in pairs) == wanted


@pytest.mark.parametrize(
    ("formats", "outputs", "order"), [("sarif", "a b", "foo"), ("sarif csv", "a", "off"), ("a", "b c", "")]
)
def test_output_without_a_format_is_wrong_use(formats: str, outputs: str, order: str) -> None:
    """
    Nobody can tell what was meant.
    """
    names = {"f": "format_names", "o": "output"}
    with pytest.raises(UsageError, match="CSEA-OUT-PAIR"):
        paired(formats.split(), outputs.split(), [names[letter] for letter in order])


def test_several_outputs_of_one_run(messages: Path, tmp_path: Path) -> None:
    """
    Each file holds its format; standard output holds the one without a file.
    """
    done = _validate("-f", "json", "-o", "a.out", "-f", "concise", "-f", "csv", "-o", "b.out", messages, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"{messages}/bad.json:1:1: error CSEA-STR-REQUIRED")
    assert json.loads((tmp_path / "a.out").read_text("utf-8"))["summary"]["messages"] == 1
    assert (tmp_path / "b.out").read_bytes().startswith(b'"source","number"')
    assert {p.name for p in tmp_path.iterdir()} == {"in", "a.out", "b.out"}
    for name in ("a.out", "b.out"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("-f", "json", "-f", "csv"), "CSEA-OUT-SHARED"),
        (("-f", "json", "-o", "a", "-f", "csv", "-o", "./a"), "CSEA-OUT-SHARED"),
        (("-f", "json", "-o", "no/such/folder"), "CSEA-OUT-PLACE"),
        (("-f", "json", "-o", "in"), "CSEA-OUT-INPUT"),
        (("-f", "json", "-o", "."), "CSEA-OUT-PLACE"),
        (("-f", "json", "-o", "in/bad.json"), "CSEA-OUT-INPUT"),
        (("-f", "json", "-o", "in/new.json"), "CSEA-OUT-INPUT"),
        (("-f", "json", "-o", "link"), "CSEA-OUT-INPUT"),
        (("-f", "json", "-o", "hard"), "CSEA-OUT-INPUT"),
        (("-o", "a", "-f", "json", "-f", "csv"), "CSEA-OUT-PAIR"),
    ],
)
def test_misuse_is_told_before_anything_is_judged(
    args: tuple[str, ...], code: str, messages: Path, tmp_path: Path
) -> None:
    """
    Status 2 and a permanent code; no input is touched, no file is left, nothing is on standard output.
    """
    (tmp_path / "link").symlink_to(messages / "bad.json")
    os.link(messages / "bad.json", tmp_path / "hard")
    before = set(tmp_path.rglob("*"))
    done = _validate(*args, messages, messages / "bad.json", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{code}: ")
    assert done.stdout == ""
    assert (messages / "bad.json").read_bytes() == _BAD
    assert set(tmp_path.rglob("*")) == before


def test_unknown_format_and_contrary_wishes_are_wrong_use(messages: Path, tmp_path: Path) -> None:
    """
    Both are told as click tells them, with status 2.
    """
    for args in (("-f", "pdf"), ("-q", "-v"), ("--lang", "xx"), ("--show-values", "all")):
        done = _validate(*args, messages, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr


def test_old_output_stays_until_the_new_one_is_whole(messages: Path, tmp_path: Path) -> None:
    """
    A run that fails half-way leaves what stood there, and no part of itself.
    """
    (tmp_path / "a.out").write_text("old", encoding="utf-8")
    code = "import csea_interop.validation.judged as j\ndef fail(*a, **k): raise RuntimeError\nj.examine = fail\n"
    command = [sys.executable, "-c", code + _MAIN, "-f", "json", "-o", "a.out", str(messages)]
    done = subprocess.run(command, check=False, capture_output=True, cwd=tmp_path)
    assert done.returncode == 3
    assert (tmp_path / "a.out").read_text("utf-8") == "old"
    assert {p.name for p in tmp_path.iterdir()} == {"in", "a.out"}
    assert _validate("-f", "json", "-o", "a.out", messages, cwd=tmp_path).returncode == 1
    assert json.loads((tmp_path / "a.out").read_text("utf-8"))["tool"] == "csea-validate"


def test_link_stays_a_link_and_a_device_takes_text(messages: Path, tmp_path: Path) -> None:
    """
    What a link points to is replaced; a device is written to; a full one is our failure, told in one line.
    """
    (tmp_path / "real").write_text("old", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")
    assert _validate("-f", "csv", "-o", "link", messages, cwd=tmp_path).returncode == 1
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text("utf-8").startswith('"source"')
    assert _validate("-f", "csv", "-o", "/dev/null", messages, cwd=tmp_path).returncode == 1
    full = _validate("-f", "csv", "-o", "/dev/full", messages, cwd=tmp_path)
    assert full.returncode == 3
    assert full.stderr.startswith("CSEA-OUT-FAILED: /dev/full: No space left")


def test_step_summary_is_found_in_the_environment(messages: Path, tmp_path: Path) -> None:
    """
    GitHub names the file; it is appended to.
    """
    summary = tmp_path / "summary"
    summary.write_text("before\n", encoding="utf-8")
    _validate("-f", "github", messages, cwd=tmp_path, env={"GITHUB_STEP_SUMMARY": str(summary)})
    assert summary.read_text("utf-8").startswith("before\n## csea-validate\n")


@pytest.mark.parametrize(
    ("locale", "args", "word"),
    [
        ("es_ES.UTF-8", (), "Falta"),
        ("es_ES.UTF-8", ("--lang", "en"), "Required member is absent"),
        ("C.UTF-8", ("--lang", "es"), "Falta"),
        ("C.UTF-8", (), "Required member is absent"),
        ("est_EE", (), "Required member is absent"),
    ],
)
def test_language_is_asked_for_or_of_the_locale(
    locale: str, args: tuple[str, ...], word: str, messages: Path, tmp_path: Path
) -> None:
    """
    The option wins over the locale; English where neither has labels.
    """
    done = _validate(*args, messages, cwd=tmp_path, env={"LC_ALL": locale, "PYTHONUTF8": "1"})
    assert word in done.stdout
