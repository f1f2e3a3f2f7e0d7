"""
The options of a run and of a report, from the command line on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from conformance_kit.badge.calling import call
from conformance_kit.reporting.records import mixed, sound
from csea_interop.conformance.kit.replay import replayed

_MAIN: Final = "from csea_interop.cli.conformance import main; main()"
_OURS: Final = f"{sys.executable} -c '{_MAIN}' harness"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """
    Two records as a run writes them.
    """
    for name, made in (("sound", sound()), ("mixed", mixed())):
        (tmp_path / f"{name}.json").write_text(json.dumps(made), "utf-8")
    return tmp_path / "sound.json", tmp_path / "mixed.json"


def test_one_digest_whatever_the_process(root: Path, tmp_path: Path) -> None:
    """
    Two processes that order their sets and dictionaries differently write the same bytes in every format.
    """
    formats = ("json", "html", "sarif", "ndjson")
    running = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        words = ["run", "--suite", str(root / "conformance"), "--jsonl", _OURS, "--filter", "CSEA-AGE-00*", "-q"]
        words += [word for name in formats for word in ("-f", name, "-o", str(folder / name))]
        env = os.environ | {"PYTHONHASHSEED": seed}
        running.append(subprocess.Popen([sys.executable, "-c", _MAIN, *words], env=env))
    assert [one.wait(120) for one in running] == [0, 0]
    for name in formats:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name
    value = replayed(tmp_path / "1" / "json")
    assert value["counts"] == {"pass": len(value["cases"])}


def test_quiet_says_one_line(files: tuple[Path, Path]) -> None:
    """
    The text is cut to the outcome; what else is asked for is whole.
    """
    one = call("report", files[1], "-q")
    assert one.out == "trial trial: does not conform\n"
    both = call("report", files[1], "-q", "-f", "tap")
    assert both.out == call("report", files[1], "-f", "tap").out
    assert len(both.out.splitlines()) > 60


def test_a_report_in_several_formats_is_written_at_once(files: tuple[Path, Path], tmp_path: Path) -> None:
    """
    Each format goes to the file named after it; the JSON is the record again.
    """
    words = ["-f", "json", "-o", tmp_path / "a.json", "-f", "markdown", "-o", tmp_path / "a.md", "-f", "text"]
    done = call("report", files[1], *words)
    assert done.status == 0
    assert done.out.startswith("trial trial: does not conform\n")
    assert replayed(tmp_path / "a.json") == replayed(files[1])
    assert (tmp_path / "a.md").read_text("utf-8").startswith("## trial trial: does not conform\n")


def test_several_reports_make_one_table(files: tuple[Path, Path], tmp_path: Path) -> None:
    """
    A row each; in Markdown alone.
    """
    done = call("report", *files, "-f", "markdown", "-o", tmp_path / "table.md")
    assert done.status == 0
    assert [line.split("|")[1].strip() for line in (tmp_path / "table.md").read_text("utf-8").splitlines()[2:]] == [
        "trial 1.2",
        "trial trial",
    ]
    assert call("report", *files, "-f", "html").code == "CSEA-OUT-PAIR"


def test_a_changed_report_is_not_told_again(files: tuple[Path, Path], tmp_path: Path) -> None:
    """
    The file that was to be written is not there afterwards.
    """
    files[0].write_text(files[0].read_text("utf-8").replace('"full"', '"core"'), "utf-8")
    done = call("report", files[0], "-f", "html", "-o", tmp_path / "x.html")
    assert (done.status, done.code) == (2, "CSEA-REC-DIGEST")
    assert not (tmp_path / "x.html").exists()


def test_expected_failures_from_the_command_line(root: Path, tmp_path: Path) -> None:
    """
    What fails is offered, refused until it is filled in, then borne until its day, and no longer.
    """
    harness = tmp_path / "harness.py"
    harness.write_text(
        "import json, sys\n"
        "for line in sys.stdin:\n"
        "    ask = json.loads(line)\n"
        "    start = {'protocol': 1, 'name': 'yes', 'version': '1', 'roles': ['validator'], 'capabilities': None}\n"
        "    told = start if ask['cmd'] == 'start' else {'seq': ask['seq'], 'verdict': 'valid'}\n"
        "    print(json.dumps(told), flush=True)\n",
        "utf-8",
    )
    listed = tmp_path / "expected.toml"
    suite = ["--suite", root / "conformance", "--jsonl", f"{sys.executable} {harness}"]
    asked = ["run", *suite, "--filter", "CSEA-AGE-002/*", "-q", "--expected", listed]
    assert call(*asked, "--update-expected").status == 1
    assert call(*asked).code == "CSEA-EXP-REASON"
    filled = listed.read_text("utf-8").replace('""', '"known"').replace("2000-01-01", "2030-06-01")
    listed.write_text(filled, "utf-8")
    assert call(*asked, "--today", "2030-06-01").status == 0
    assert call(*asked, "--today", "2030-06-02").status == 1
    listed.write_text(
        '[[expected]]\ncase = "shapes/*"\noutcome = "fail"\nreason = "a"\nissue = "b"\nowner = "c"\nexpires = 2030-06-01\n'
    )
    assert call(*asked).code == "CSEA-EXP-WIDE"


def test_capabilities_without_a_greeting(root: Path, tmp_path: Path) -> None:
    """
    What a command can is said beside it; the report counts what was asked and what was not.
    """
    suite = ["run", "--suite", root / "conformance", "--filter", "examples/[rs][et]*-minimal*"]
    template = f"{sys.executable} -c 'import sys; sys.exit(0)' {{file}}"
    done = call(*suite, "--command", template, "--capability", "payload:report", "-f", "json")
    value = json.loads(done.out)
    assert value["capabilities"]["declared"] == ["payload:report"]
    assert set(value["capabilities"]["missing"]) == {"payload:statistics"}
    assert set(value["capabilities"]["covered"]) == {"payload:report"}
    assert done.status == 0
    for words in (
        ["--command", template, "--capability", "payload:reports"],
        ["--jsonl", _OURS, "--capability", "payload:report"],
    ):
        assert call(*suite, *words).code == "CSEA-USE-CAPABILITY"
