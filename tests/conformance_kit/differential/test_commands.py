"""
``fuzz`` and ``minimise`` as commands: what they write, say, and how they end.
"""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conformance_kit.differential.planted import PLANTED
from conformance_kit.newcomer.mistakes import program
from csea_interop.cli.conformance import command
from csea_interop.conformance.differential.judges import Reached, Said, ours
from csea_interop.conformance.differential.minimising import minimised
from csea_interop.conformance.kit.cases import NOW
from csea_interop.conformance.kit.modes import jsonl
from csea_interop.conformance.kit.plan import Way
from csea_interop.core.errors import UsageError

_OURS = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"
#: Our validator, but for what it says of members that nobody knows.
_BROKEN = """
import sys
from csea_interop.conformance.kit import ours
from csea_interop.conformance.kit.ours import serve
answer = ours._answer
def lacking(request):
    told = answer(request)
    found = [f for f in told["findings"] if f["rule"] != "CSEA-STR-UNKNOWN"]
    if len(found) < len(told["findings"]):
        told["verdict"] = told["verdict"] if found else "valid"
    return told | {"findings": found}
ours._answer = lacking
serve(sys.stdin.buffer, sys.stdout.buffer)
"""


def _run(*words: str) -> Result:
    return CliRunner().invoke(command, [*words, "--timeout", "30"], standalone_mode=False)


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """
    The command of a harness with one defect.
    """
    path = tmp_path / "broken.py"
    path.write_text(_BROKEN, "utf-8")
    return shlex.join([sys.executable, str(path)])


def test_a_defect_is_written_down(root: Path, tmp_path: Path, broken: str) -> None:
    """
    The run ends with 1, names each case, and the case says what both said.
    """
    out = tmp_path / "out"
    words = ["--suite", str(root / "conformance"), "--count", "60", "-o", str(out)]
    done = _run("fuzz", "--jsonl", broken, *words)
    assert done.return_value == 1
    cases = sorted(out.glob("*.case.json"))
    assert cases
    assert f"60 messages, {len(cases)} difference(s)" in done.stdout
    for path in cases:
        assert f"{path}: CSEA-STR-UNKNOWN is found by B alone" in done.stdout
        said = json.loads(path.read_bytes())["said"]
        assert "CSEA-STR-UNKNOWN" in {finding["rule"] for finding in said["b"]["findings"]}
        assert "CSEA-STR-UNKNOWN" not in {finding["rule"] for finding in said["a"]["findings"]}


def test_who_falls_again_and_again_is_started_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    An implementation that dies of some messages costs starts, more of them than a run would give, never the hunt.
    """
    monkeypatch.setattr(jsonl, "_RESTARTS", 5)
    starts = []

    class Counting(Reached):
        def open(self) -> None:
            starts.append(1)
            super().open()

    judge = Counting(Way("jsonl", shlex.join(program(tmp_path))))
    judge.open()
    try:
        # The small harness judges what is no JSON, and dies of an object without a payload.
        said = [(judge(b"no JSON", NOW), judge(b"{}", NOW)) for _ in range(8)]
    finally:
        judge.close()
    assert {one.verdict for one, _ in said} == {"invalid"}
    assert all(other.fault for _, other in said)
    assert len(starts) == 2


def test_who_cannot_start_is_given_up(tmp_path: Path) -> None:
    """
    One that has answered nothing is not started over.
    """
    judge = Reached(Way("jsonl", shlex.join(program(tmp_path, "    greet()", "    os._exit(3)"))))
    with pytest.raises(UsageError) as caught:
        judge.open()
    assert caught.value.code == "CSEA-USE-HARNESS"
    judge = Reached(Way("jsonl", shlex.join(program(tmp_path, '"roles": ["validator"]', '"roles": ["consumer"]'))))
    with pytest.raises(UsageError) as caught:
        judge.open()
    assert caught.value.code == "CSEA-USE-ROLE"


def test_equals_end_well(root: Path, tmp_path: Path) -> None:
    """
    Our validator behind lines against itself in another process: nothing differs, nothing is written.
    """
    out = tmp_path / "out"
    words = ["--suite", str(root / "conformance"), "--count", "40", "-o", str(out)]
    done = _run("fuzz", "--jsonl", _OURS, "--against", _OURS, *words)
    assert (done.return_value, done.stdout) == (0, "40 messages, 0 difference(s)\n")
    assert not out.exists()


def test_a_message_is_made_small(root: Path, tmp_path: Path, broken: str) -> None:
    """
    What the two disagree on is all that is left; the file is not replaced unasked.
    """
    message = json.loads((root / "conformance/examples/report-minimal.json").read_bytes())
    whole, small = tmp_path / "whole.json", tmp_path / "small.json"
    whole.write_text(json.dumps({**message, "zz_unknown": {"deep": [1, 2]}}), "utf-8")
    words = ["minimise", str(whole), "--jsonl", broken, "-o", str(small)]
    done = _run(*words)
    assert done.return_value == 0, done.exception
    assert len(json.loads(small.read_bytes())) < len(message)
    assert "zz_unknown" in json.loads(small.read_bytes())
    assert f"became {small.stat().st_size}, after " in done.stdout
    assert getattr(_run(*words).exception, "code", "") == "CSEA-USE-EXISTS"
    assert _run(*words, "--force").return_value == 0


def test_one_rule_is_kept(root: Path) -> None:
    """
    With a rule to keep, all goes that the rule does not need; what was there stays in its order.
    """
    path = next((root / "conformance/rules").glob("CSEA-AGE-003-*/invalid/010-*.msg.json"))
    raw = path.read_bytes()
    small = minimised(raw, NOW, ours, None, "CSEA-AGE-003", 5000)
    assert len(small.raw) < len(raw) / 4
    assert "CSEA-AGE-003" in {told.rule for told in ours(small.raw, NOW).findings or ()}
    again = minimised(small.raw, NOW, ours, None, "CSEA-AGE-003", 5000)
    assert again.raw == small.raw


def test_a_text_that_nobody_reads_is_made_small() -> None:
    """
    What lies in the writing alone is kept as bytes: a member that is named twice.
    """
    raw = b'{\n "a": {"b": [1, 2, "x\\""], "c": 1, "c": 2},\n "d": "},{"\n}\n'
    judge, _, _ = PLANTED["reads as a lenient parser does"]
    small = minimised(raw, NOW, judge, ours, "CSEA-ENC-DUPLICATE", 2000)
    assert len(small.raw) <= len(b'{"c":1,"c":2}')
    assert "CSEA-ENC-DUPLICATE" in {told.rule for told in ours(small.raw, NOW).findings or ()}


def test_questions_are_counted() -> None:
    """
    No more is asked than was allowed.
    """
    asked: list[bytes] = []

    def judge(made: bytes, now: str) -> Said:
        asked.append(made)
        return ours(made, now)

    raw = json.dumps(dict.fromkeys("abcdefgh", 1)).encode()
    small = minimised(raw, NOW, judge, None, "CSEA-STR-UNKNOWN", 5)
    assert small.questions == 5
    assert len(asked) == 6


def test_agreement_is_nothing_to_keep() -> None:
    """
    Where both say the same, or the rule is not found, that is told.
    """
    with pytest.raises(UsageError) as caught:
        minimised(b"{}", NOW, ours, ours, "", 10)
    assert caught.value.code == "CSEA-USE-AGREE"
    with pytest.raises(UsageError):
        minimised(b"{}", NOW, ours, None, "CSEA-AGE-003", 10)
