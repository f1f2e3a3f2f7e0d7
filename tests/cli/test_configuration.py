"""
Settings by file and environment: which one holds, and what a file cannot do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
import pytest
from cli.calls import Call

from csea_interop.cli._config.find import find
from csea_interop.cli._config.names import ALONE, is_file, long_name, options, variable
from csea_interop.cli.validate import command

_SECRET = "kept-to-itself"


def _shown(call: Call, key: str, *words: str) -> str:
    ended = call("--show-config", *words)
    assert (ended.status, ended.err) == (0, "")
    return next(line for line in ended.out.splitlines() if line.split()[0] == key)


def test_flag_wins_over_environment_over_file(call: Call, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The command line says it last, then the environment, then the file.
    """
    assert _shown(call, "fail-on").endswith("default")
    (place / "csea-validate.toml").write_text('fail-on = "info"\n')
    assert _shown(call, "fail-on").split() == ["fail-on", '"info"', "csea-validate.toml:", "fail-on"]
    monkeypatch.setenv("CSEA_VALIDATE_FAIL_ON", "warning")
    assert _shown(call, "fail-on").split() == ["fail-on", '"warning"', "environment:", "CSEA_VALIDATE_FAIL_ON"]
    assert _shown(call, "fail-on", "--fail-on", "error").split() == ["fail-on", '"error"', "command", "line"]


@pytest.mark.parametrize("option", options(command).values(), ids=long_name)
def test_every_option_has_a_key_and_a_variable(
    option: click.Option, call: Call, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Whatever option there is, of whatever theme, a file and the environment can set it.
    """
    monkeypatch.delenv("CSEA_VALIDATE_NOW")
    key = long_name(option)
    choices = getattr(option.type, "choices", None)
    if option.is_flag:
        written, given, told = "true", "1", "true"
    elif option.count or isinstance(option.type, click.types.IntParamType):
        written = given = told = "2"
    elif isinstance(option.type, click.types.FloatParamType):
        written = given = told = "0.5"
    else:
        given = str(list(choices)[-1]) if choices else "x"
        told = f'"{given}"'
        written = told
    if option.multiple:
        written, told = f"[{written}]", f"[{told}]"
    config = place / "settings.toml"
    config.write_text(f"{key} = {written}\n")
    assert _shown(call, key, "--config", "settings.toml").split()[1:] == [told, "settings.toml:", key]
    monkeypatch.setenv(variable(option), given)
    assert _shown(call, key, "--no-config").split()[1:] == [told, "environment:", variable(option)]


def test_options_without_a_key_are_listed(place: Path) -> None:
    """
    Only what speaks of the configuration itself, or ends the run at once, has no key.
    """
    names = {long_name(p) for p in command.get_params(click.Context(command)) if isinstance(p, click.Option)}
    assert names - set(options(command)) == ALONE
    assert {n for n in names if n in ("code-list", "baseline", "write-baseline", "config", "output", "resume")} == {
        long_name(p) for p in command.params if isinstance(p, click.Option) and is_file(p)
    }


def test_file_changes_the_run(call: Call, place: Path) -> None:
    """
    What a file says holds for the messages, in the shared file as in the own one.
    """
    assert call("bad.json").status == 1
    (place / "pyproject.toml").write_text('[tool.csea-validate]\nignore = ["CSEA-AGE-003"]\n')
    ended = call("bad.json")
    assert ended.status == 0
    assert "ignored" in ended.out
    assert call("--no-config", "bad.json").status == 1


def test_table_of_severities_is_a_table(call: Call, place: Path) -> None:
    """
    Severities are a table in a file, and a time may be one of TOML's.
    """
    (place / "pyproject.toml").write_text(
        '[tool.csea-validate]\nnow = 2026-04-01T00:00:00Z\n[tool.csea-validate.severity]\nLNG-005 = "error"\n'
    )
    assert '["LNG-005=error"]' in _shown(call, "severity")
    assert call("good.json").status == 0


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("fail_on = 'info'", "CSEA-USE-CONFIG-KEY", "did you mean fail-on?"),
        (f"{_SECRET} = 1", "CSEA-USE-CONFIG-KEY", "--show-config"),
        ("no-config = true", "CSEA-USE-CONFIG-KEY", "no-config"),
        (f"fail-on = '{_SECRET}'", "CSEA-USE-CONFIG-VALUE", "error, warning, info"),
        ("fail-on = true", "CSEA-USE-CONFIG-VALUE", "a text in quotes"),
        ("explain-exit = 'yes'", "CSEA-USE-CONFIG-VALUE", "true or false"),
        (f"ignore = '{_SECRET}'", "CSEA-USE-CONFIG-VALUE", "a list is needed"),
        ("ignore = [3]", "CSEA-USE-CONFIG-VALUE", "a text in quotes"),
        ("[ignore]\na = 'b'", "CSEA-USE-CONFIG-VALUE", "a list is needed"),
        (f"now = '{_SECRET}'", "CSEA-USE-TIME", "RFC 3339"),
        ("ignore = ['SAF']", "CSEA-USE-PROTECTED", "CSEA-SAF-001 cannot be left out"),
        (f"ignore = ['{_SECRET}']", "CSEA-USE-SELECTOR", "csea-validate rules"),
        ("exit-zero = true", "CSEA-USE-CONFIG-TRUST", "--config"),
        (f"write-baseline = '../{_SECRET}.json'", "CSEA-USE-CONFIG-TRUST", "own folder"),
        (f"baseline = '/{_SECRET}.json'", "CSEA-USE-CONFIG-TRUST", "own folder"),
        ("code-list = ['link/a.json']", "CSEA-USE-CONFIG-TRUST", "own folder"),
        (f"fail-on = {_SECRET}", "CSEA-INP-CONFIG-SYNTAX", "line 1"),
        ("a = " + "[" * 5000, "CSEA-INP-CONFIG-SYNTAX", "TOML"),
        ("# " + "x" * 1024 * 1024, "CSEA-INP-CONFIG-SYNTAX", "TOML"),
    ],
    ids=range(19),
)
def test_wrong_setting_ends_with_status_2(
    text: str, code: str, said: str, call: Call, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A key or a value that makes no sense is told by key, never by value, before any message is read.
    """
    (place / "link").symlink_to("/")
    if "TIME" in code:
        monkeypatch.delenv("CSEA_VALIDATE_NOW")
    (place / "csea-validate.toml").write_text(text + "\n")
    ended = call("good.json")
    assert (ended.status, ended.out) == (2, "")
    assert code in ended.err
    assert said in ended.err
    assert (_SECRET in ended.err) == (text.startswith(_SECRET))


def test_unknown_variable_is_told_and_never_its_value(call: Call, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A variable that no option has is a slip of the pen; it does not pass in silence.
    """
    monkeypatch.setenv("CSEA_VALIDATE_FAILON", _SECRET)
    ended = call("good.json")
    assert ended.status == 2
    assert "CSEA-USE-ENVIRONMENT: CSEA_VALIDATE_FAILON" in ended.err
    assert "CSEA_VALIDATE_FAIL_ON" in ended.err
    assert _SECRET not in ended.err


def test_named_file_may_do_what_a_found_one_may_not(call: Call, place: Path) -> None:
    """
    Who names a file answers for it: it may lie anywhere, and say exit-zero. Safety it cannot touch either.
    """
    inner = place / "settings"
    inner.mkdir()
    (inner / "own.toml").write_text("exit-zero = true\nwrite-baseline = '../known.json'\n")
    assert call("--config", "settings/own.toml", "bad.json").status == 0
    assert (place / "known.json").is_file()
    (inner / "own.toml").write_text("ignore = ['safety']\n")
    assert call("--config", "settings/own.toml", "bad.json").status == 2
    assert call("--config", "settings/absent.toml", "bad.json").status == 2
    (place / "pyproject.toml").write_text("[project]\nname = 'csea-validate'\n")
    assert "CSEA-USE-CONFIG-TABLE" in call("--config", "pyproject.toml", "bad.json").err
    assert "CSEA-USE-CONFIG-BOTH" in call("--no-config", "--config", "settings/own.toml", "bad.json").err


def test_file_is_found_upward_to_the_top_of_the_repository(
    place: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    """
    The nearest file holds; above the repository, and beside the messages, none is looked for.
    """
    repository = place / "outer/repository"
    deep = repository / "a/b"
    deep.mkdir(parents=True)
    (place / "outer/csea-validate.toml").write_text("fail-on = 'info'\n")
    (repository / ".git").mkdir()
    monkeypatch.chdir(deep)
    assert find(str(deep)) is None
    (repository / "pyproject.toml").write_text("[tool.other]\nname = 1\n")
    assert find(str(deep)) is None
    (repository / "csea-validate.toml").write_text("code-list = ['x.json']\n")
    assert find(str(deep)) == "../../csea-validate.toml"
    assert '["../../x.json"]' in _shown(call, "code-list")
    (repository / "a/pyproject.toml").write_text("[tool]\ncsea-validate = {fail-on = 'info'}\n")
    assert find(str(deep)) == "../pyproject.toml"
    # Where the messages lie does not matter.
    monkeypatch.chdir(place)
    assert find(str(place)) is None
    assert "configuration file: none" in call("--show-config", "outer/repository").out


def test_outside_of_a_repository_only_the_working_directory_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Whoever may write above it is not known.
    """
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "csea-validate.toml").write_text("fail-on = [broken\n")
    monkeypatch.chdir(inner)
    assert find(str(inner)) is None
    (inner / "csea-validate.toml").write_text("fail-on = 'info'\n")
    assert find(str(inner)) == "csea-validate.toml"


def test_help_is_there_whatever_the_file_says(call: Call, place: Path) -> None:
    """
    A broken file does not keep anybody from reading the help.
    """
    (place / "csea-validate.toml").write_text("broken")
    assert call("--help").status == 0
    assert call("good.json").status == 2


def test_umbrella_reads_the_same_settings(call: Call, place: Path, variant: Callable[..., str]) -> None:
    """
    ``csea validate`` and ``csea-validate`` are one command.
    """
    (place / "csea-validate.toml").write_text("ignore = ['AGE']\n")
    assert call("validate", "bad.json", name="csea").status == call("bad.json").status == 0
