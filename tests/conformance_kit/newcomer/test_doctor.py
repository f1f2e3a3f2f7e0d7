"""
The doctor finds each usual mistake of a harness, tells it from all others, and leaves healthy ones alone.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conformance_kit.newcomer.mistakes import MISTAKES, program
from csea_interop.cli.conformance import command
from csea_interop.conformance.doctor.conversation import Conversation, Patience
from csea_interop.conformance.doctor.diagnosis import LOOKS, Health
from csea_interop.conformance.doctor.examination import _by_answers
from csea_interop.conformance.doctor.probes import Probe, probes
from csea_interop.conformance.kit.modes.jsonl import JsonLines
from csea_interop.core.codes import codes

_PATIENCE = Patience(start=1.5, answer=0.8, listen=0.008, end=0.4)
_OURS = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"


@pytest.fixture(scope="module")
def asked(root: Path) -> tuple[Probe, ...]:
    """
    The probes.
    """
    return probes(root / "conformance")


def _examined(words: list[str], asked: tuple[Probe, ...]) -> Health:
    return Conversation(words, _PATIENCE).examine(asked)


def _run(root: Path, words: list[str], *more: str) -> Result:
    suite = str(root / "conformance")
    asked = ["doctor", "--suite", suite, "--jsonl", shlex.join(words), "--timeout", "0.8", *more]
    return CliRunner().invoke(command, asked, standalone_mode=False)


@pytest.mark.parametrize("mistake", sorted(MISTAKES))
def test_each_mistake_has_its_diagnosis(mistake: str, asked: tuple[Probe, ...], tmp_path: Path) -> None:
    """
    The one mistake is found and nothing else is said to be one.
    """
    code, old, new = MISTAKES[mistake]
    found = _examined(program(tmp_path, old, new), asked)
    assert [diagnosis.code for diagnosis in found.found] == [f"CSEA-DOC-{code}"], found.found
    assert found.usable is (code in {"CRLF", "SKIPS"})


def test_every_code_is_looked_for_and_shown() -> None:
    """
    Each code of the doctor belongs to one look, and has a mistake that shows it.
    """
    of_doctor = {code for code in codes() if code.startswith("CSEA-DOC-")}
    raised = [code for look in LOOKS.values() for code in look]
    assert len(raised) == len(set(raised))
    assert set(raised) == of_doctor == {f"CSEA-DOC-{code}" for code, _, _ in MISTAKES.values()}


def test_a_healthy_harness_has_nothing(asked: tuple[Probe, ...], tmp_path: Path) -> None:
    """
    Every look is taken and finds nothing.
    """
    found = _examined(program(tmp_path), asked)
    assert (found.found, found.looked, found.name) == ((), frozenset(LOOKS), "trial 1")


def test_much_talk_on_standard_error_is_healthy(asked: tuple[Probe, ...], tmp_path: Path) -> None:
    """
    Standard error is free for talk: more than a pipe holds, before each answer and at the end.
    """
    noise = "sys.stderr.write('noise ' * 40_000)"
    words = program(tmp_path, "\ndef greet", f"\nimport atexit; atexit.register(lambda: {noise})\ndef greet")
    path = Path(words[-1])
    path.write_text(path.read_text("utf-8").replace("    verdict, found", f"    {noise}\n    verdict, found"), "utf-8")
    assert _examined(words, asked).found == ()


def test_our_own_harness_is_healthy(root: Path) -> None:
    """
    The command says so in a short list, each line of it green.
    """
    words = ["doctor", "--suite", str(root / "conformance"), "--jsonl", _OURS, "--timeout", "30"]
    done = CliRunner().invoke(command, words, standalone_mode=False)
    first, *looks, last = done.stdout.splitlines()
    assert first.startswith("csea-interop ")
    assert looks == [f"  ok  {look}" for look in LOOKS]
    assert last == "the harness can be used"
    assert done.return_value == 0


def test_a_mistake_is_told_with_what_to_do(root: Path, tmp_path: Path) -> None:
    """
    Code, meaning, what was seen and what to do stand under the look; the exit status is that of a broken harness.
    """
    _, old, new = MISTAKES["counts from one"]
    done = _run(root, program(tmp_path, old, new))
    told = codes()["CSEA-DOC-INDEX"]
    assert f"  NO  points to where a fault is\n        CSEA-DOC-INDEX  {told.means}\n" in done.stdout
    assert f"        do:   {told.do}\n" in done.stdout
    assert done.return_value == 5


def test_what_was_not_looked_at_is_not_called_healthy(root: Path, tmp_path: Path) -> None:
    """
    After a greeting that never came nothing else is known; a harness that skips shows neither moment nor place.
    """
    _, old, new = MISTAKES["ends at once"]
    done = _run(root, program(tmp_path, old, new))
    assert done.stdout.count("  --  ") == len(LOOKS) - 2
    _, old, new = MISTAKES["skips everything"]
    done = _run(root, program(tmp_path, old, new))
    assert done.stdout.count("  --  ") == 2
    assert done.return_value == 0


def test_a_command_that_is_not_there_is_misuse(root: Path) -> None:
    """
    What cannot be started has no health.
    """
    done = _run(root, ["/nowhere/harness"])
    assert getattr(done.exception, "code", "") == "CSEA-USE-HARNESS"


@pytest.mark.parametrize(
    ("mistake", "code"),
    [
        ("finds everything valid", "VALID"),
        ("judges the base64", "BASE64"),
        ("takes the clock", "NOW"),
        ("repeats the message in its answer", "ECHO"),
        ("is slow", "SLOW"),
        ("has a verdict that is no text", "ERRORS"),
    ],
)
def test_other_ways_are_examined_by_their_answers(
    mistake: str, code: str, asked: tuple[Probe, ...], tmp_path: Path
) -> None:
    """
    Where the kit speaks with the implementation in another way, what shows in answers is found as well.
    """
    _, old, new = MISTAKES[mistake]
    found = _by_answers(JsonLines(program(tmp_path, old, new), 0.8), asked[: 2 if code == "SLOW" else 5])
    assert [diagnosis.code for diagnosis in found.found] == [f"CSEA-DOC-{code}"]
