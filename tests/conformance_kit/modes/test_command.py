"""
A command template: what is started, how its status and output are read, and what a broken program costs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from csea_interop.conformance.kit.asked import Run
from csea_interop.conformance.kit.cases import NOW, USABLE, Case
from csea_interop.conformance.kit.modes.command import opened
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.runner import run
from csea_interop.core.errors import UsageError
from csea_interop.core.finding import Finding

_SOUND: Final = b'{"reference": "ref-77-made-up", "good": true}'
_FOUND: Final = (Finding("CSEA-STR-TYPE", "/good", "error"),)
_CASES: Final = tuple(
    Case(f"examples/{n}", _SOUND[:-1] + f', "n": {n}}}'.encode(), NOW, USABLE, (), exact=True) for n in range(8)
)
_BAD: Final = Case("rules/bad", b'{"good": false}', NOW, frozenset({"invalid"}), _FOUND, exact=True)

_HEAD: Final = (
    "import json, os, subprocess, sys, time\nfiles = sys.argv[1:]\nbad = lambda f: b'false' in open(f, 'rb').read()\n"
)
_SARIF: Final = _HEAD + (
    "out = [{'ruleId': 'CSEA-STR-TYPE', 'level': 'error', 'locations': [{'physicalLocation': {'artifactLocation':"
    " {'uri': 'file://' + f}}, 'logicalLocations': [{'fullyQualifiedName': '/good'}]}]} for f in files if bad(f)]\n"
    "print(json.dumps({'version': '2.1.0', 'runs': [{'results': out}]}))\n"
)
_LINES: Final = _HEAD + (
    "for f in files:\n"
    "    found = [{'rule': 'CSEA-STR-TYPE', 'pointer': '/good'}] if bad(f) else []\n"
    "    print(json.dumps({'file': f, 'verdict': 'invalid' if found else 'valid', 'findings': found}))\n"
)
_ENDS: Final = "sys.exit(any(bad(f) for f in files))\n"


def _run(folder: Path, body: str, place: str = "{files}", *cases: Case, seconds: float = 2.0, **extra: Any) -> Run:
    path = folder / "tool.py"
    path.write_text(body, "utf-8")
    way = Way("command", f"{sys.executable} {path} {place}", seconds, extra)
    return run(opened(way), cases or (*_CASES, _BAD), seed=1, repeat=1, step=lambda: None)


def _outcomes(done: Run) -> dict[str, str]:
    return {case.id: got.outcome for case, got in done.grades if got.outcome != "pass"}


@pytest.mark.parametrize("body", [_SARIF, _LINES], ids=["sarif", "ndjson"])
@pytest.mark.parametrize("place", ["{files}", "{file}"])
def test_rules_and_places_are_read_from_what_it_prints(body: str, place: str, tmp_path: Path) -> None:
    """
    Each file's findings are those of its own case, be it started with one or with many.
    """
    done = _run(tmp_path, body + _ENDS, place)
    assert _outcomes(done) == {}
    assert all(got.pointer for _, got in done.grades)


def test_a_folder_and_a_file_for_the_output(tmp_path: Path) -> None:
    """
    The messages may come as a folder, and the findings may go into a file.
    """
    body = _SARIF.replace("sys.argv[1:]", "[os.path.join(sys.argv[1], n) for n in os.listdir(sys.argv[1])]")
    body = body.replace("print(", "open(sys.argv[2], 'w').write(")
    assert _outcomes(_run(tmp_path, body + _ENDS, "{dir} {out}")) == {}


def test_a_status_alone_is_graded_on_what_it_tells(tmp_path: Path) -> None:
    """
    Of a program that prints nothing the verdict is taken, and the record says that statuses do not tell all.
    """
    done = _run(tmp_path, _HEAD + _ENDS, "{file}", *_CASES[:2], _BAD)
    assert _outcomes(done) == {}
    assert done.product.tells == "status"
    assert all(got.rule is None for _, got in done.grades)
    wrong = _run(tmp_path, _HEAD + _ENDS, "{file}", _BAD, exit_map="0=usable,1=refused")
    assert _outcomes(wrong) == {"rules/bad": "fail"}


def test_the_moment_is_told_and_the_name_of_a_case_is_not(tmp_path: Path) -> None:
    """
    File names are drawn anew for each start.
    """
    log = tmp_path / "log"
    body = _HEAD.replace("argv[1:]", "argv[2:]") + f"open({str(log)!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')\n"
    _run(tmp_path, body, "{now} {file}", _CASES[0])
    lines = log.read_text("utf-8").splitlines()
    assert all(line.startswith(NOW + " ") for line in lines)
    assert len(set(lines)) == len(lines) == 3
    assert "examples" not in "".join(lines).rpartition("/m/")[2]
    assert not any(Path(line.split()[1]).exists() for line in lines)


_GUILT: Final = {
    "dies": ("os._exit(7)", "error"),
    "hangs": ("time.sleep(600)", "timeout"),
    "leaves a child": ("subprocess.Popen(['sleep', '600']); time.sleep(600)", "timeout"),
    "floods": ("[print('x' * 1_000_000) for _ in range(20)]", "error"),
    "repeats": ("sys.stderr.write(open(f).read())", "leak"),
}


@pytest.mark.parametrize("way", sorted(_GUILT))
def test_only_the_guilty_case_is_lost(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A batch that breaks is taken apart, until the case that breaks it stands alone.
    """
    monkeypatch.setattr("csea_interop.conformance.kit.modes.command._TO_START", 0.7)
    does, outcome = _GUILT[way]
    guilty = Case("examples/guilty", b'{"reference": "only-here-77"}', NOW, USABLE, (), exact=True)
    body = (
        _HEAD + f"for f in files:\n    if b'only-here' in open(f, 'rb').read(): {does}\n" + _SARIF.removeprefix(_HEAD)
    )
    done = _run(tmp_path, body + _ENDS, "{files}", *_CASES[:3], guilty, seconds=0.1)
    assert _outcomes(done) == {"examples/guilty": outcome}


def test_a_status_against_what_is_printed_is_an_error(tmp_path: Path) -> None:
    """
    Who prints findings and ends as if all were fine contradicts itself.
    """
    assert _outcomes(_run(tmp_path, _SARIF, "{files}", *_CASES[:2], _BAD)) == {"rules/bad": "error"}


@pytest.mark.parametrize(
    ("words", "extra", "code"),
    [
        ("check", {}, "CSEA-USE-TEMPLATE"),
        ("check {file} {files}", {}, "CSEA-USE-TEMPLATE"),
        ("check {nothing} {file}", {}, "CSEA-USE-TEMPLATE"),
        ("check --in={files}", {}, "CSEA-USE-TEMPLATE"),
        ("{file}", {}, "CSEA-USE-TEMPLATE"),
        ("check {file}", {"exit_map": "0=fine"}, "CSEA-USE-TEMPLATE"),
        ("check {file}", {"exit_map": "999=usable"}, "CSEA-USE-TEMPLATE"),
        ("'check {file}", {}, "CSEA-USE-HARNESS"),
    ],
)
def test_a_template_that_is_none_is_misuse(words: str, extra: dict[str, Any], code: str) -> None:
    """
    It is told before anything is started.
    """
    with pytest.raises(UsageError) as caught:
        opened(Way("command", words, 2.0, extra))
    assert caught.value.code == code


@pytest.mark.parametrize("body", ["import sys; sys.exit(9)", _HEAD + _ENDS], ids=["fails", "tells nothing apart"])
def test_a_program_that_cannot_be_used_is_told(body: str, tmp_path: Path) -> None:
    """
    An unknown status of an empty object, or many messages with one status, ends the run at its start.
    """
    with pytest.raises(UsageError) as caught:
        _run(tmp_path, body)
    assert caught.value.code == "CSEA-USE-HARNESS"


def test_our_own_command_passes_with_places(root: Path) -> None:
    """
    ``csea-validate`` needs no harness: its SARIF has rules, places and missing members.
    """
    from click.testing import CliRunner

    from csea_interop.cli.conformance import command

    ours = f"{sys.executable} -c 'from csea_interop.cli.main import validate_main; validate_main()'"
    words = [
        "run",
        "--suite",
        str(root / "conformance"),
        "--command",
        f"{ours} --input json -f sarif --now {{now}} {{files}}",
    ]
    done = CliRunner().invoke(command, [*words, "--filter", "*[0-4]0-*", "-f", "json"], standalone_mode=False)
    value = json.loads(done.stdout)
    assert set(value["counts"]) == {"pass"}
    assert value["precision"] == "pointer"
