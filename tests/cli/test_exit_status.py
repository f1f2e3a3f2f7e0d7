"""
The exit status as a table: documented, closed and explained.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.calls import Call

from csea_interop.validation.ending import MEANING
from csea_interop.validation.message import examine

#: Words of the call, and the status that it ends with.
_TABLE = [
    ("good.json", 0),
    ("bad.json", 1),
    ("bad.json --exit-zero", 0),
    ("warned.json", 0),
    ("warned.json --fail-on warning", 1),
    ("warned.json --fail-on info", 1),
    ("warned.json --severity LNG-005=error", 1),
    ("warned.json --profile hotline", 1),
    ("warned.json --profile statistics", 0),
    ("newer.json", 1),
    ("newer.json --exit-zero", 1),
    ("bad.json --ignore AGE", 0),
    ("bad.json --select TRM", 2),
    ("bad.json --select LNG", 0),
    ("bad.json --select LNG --select AGE", 1),
    ("bad.json --select AGE --ignore CSEA-AGE-003", 0),
    ("broken.json", 1),
    ("broken.json --exit-zero", 1),
    ("absent.json", 2),
    ("absent.json --exit-zero", 2),
    ("", 2),
    ("--no-such-option", 2),
    ("good.json --fail-on never", 2),
    ("good.json --now yesterday", 2),
    ("good.json --ignore SAF", 2),
    ("good.json --ignore ENC", 2),
    ("good.json --ignore str", 2),
    ("good.json --ignore safety", 2),
    ("good.json --ignore mandatory", 2),
    ("good.json --ignore CSEA-SAF-002", 2),
    ("good.json --select NOTHING", 2),
    ("good.json --severity AGE=info", 2),
    ("good.json --severity AGE", 2),
    ("good.json --severity SAF=warning", 2),
    ("good.json --profile nobody", 2),
    ("media.json", 4),
    ("media.json --exit-zero", 4),
    ("media.json --select AGE", 4),
    ("media.json bad.json absent.json good.json", 4),
    ("bad.json absent.json good.json", 2),
    ("bad.json good.json", 1),
]


@pytest.fixture
def messages(place: Path, root: Path, variant: Callable[..., str]) -> None:
    """
    Messages of every verdict.
    """
    for name, rule in (("warned.json", "CSEA-LNG-005"), ("media.json", "CSEA-SAF-001")):
        folder = next((root / "conformance/rules").glob(f"{rule}-*/invalid"))
        (place / name).write_bytes(min(folder.glob("*.msg.json")).read_bytes())
    variant("newer.json", format_version="1.99.0")
    (place / "broken.json").write_text('{"a": ')


@pytest.mark.usefixtures("messages")
@pytest.mark.parametrize(("words", "status"), _TABLE)
def test_status_is_as_documented(words: str, status: int, call: Call) -> None:
    """
    A call ends with the status of the table, and says why when asked; wrong use shows no report.
    """
    ended = call(*words.split(), "--explain-exit")
    assert ended.status == status
    assert "Traceback" not in ended.err
    if ended.out:
        assert f"exit status {status}: {MEANING[status]}" in ended.err
    else:
        assert status == 2
        assert ended.err


@pytest.mark.usefixtures("messages")
def test_explanation_names_inputs_and_verdicts(call: Call, place: Path) -> None:
    """
    Each status has the inputs that ask for it, the worst first; many are counted.
    """
    # What is named twice is judged once.
    several = [f"bad-{number}.json" for number in range(12)]
    for name in several:
        shutil.copyfile(place / "bad.json", place / name)
    ended = call("media.json", "absent.json", *several, "good.json", "--explain-exit")
    lines = [line.strip() for line in ended.err.splitlines()]
    order = [line for line in lines if re.match(r"status [0-9]: [0-9]+ input", line)]
    assert order == ["status 4: 1 input(s)", "status 2: 1 input(s)", "status 1: 12 input(s)", "status 0: 1 input(s)"]
    assert "media.json: refused" in lines
    assert "and 2 more" in lines
    assert lines[-1] == "of several the worst counts: 3, 4, 2, 1, 0"


def test_readme_and_help_document_the_same_table(root: Path, call: Call) -> None:
    """
    The table of the README is that of the program, and the help names each status.
    """
    rows = dict(re.findall(r"^\| ([0-9]) \| (.+) \|$", (root / "README.md").read_text("utf-8"), re.MULTILINE))
    assert {int(status): words.replace("`", "") for status, words in rows.items()} == MEANING
    words = " ".join(call("--help").out.split())
    assert all(f"{status} " in words for status in MEANING)


def test_our_own_failure_is_status_3(call: Call, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A fault of the tool is no verdict.
    """

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    assert callable(examine)
    monkeypatch.setattr("csea_interop.validation.judged.examine", fail)
    assert call("good.json").status == 3
