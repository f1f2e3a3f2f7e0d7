"""
Several processes: same outcomes in the same order, and a process that dies is told, not waited for.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from csea_interop.core import clock
from csea_interop.core.errors import CseaError
from csea_interop.validation import jobs
from csea_interop.validation.batch import judge_all
from csea_interop.validation.inputs import sources
from csea_interop.validation.settings import Settings
from validation import stream

SETTINGS = Settings(clock.frozen(stream.NOW), run_key=b"k")


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """
    Two streams, a missing one, and a message of its own.
    """
    (tmp_path / "a.ndjson").write_bytes(b"".join(stream.lines(300_000)))
    (tmp_path / "c.json").write_bytes(stream.line(1))
    (tmp_path / "d.ndjson").write_bytes(b"".join(stream.lines(50_000)))
    return [str(tmp_path / name) for name in ("a.ndjson", "b.json", "c.json", "d.ndjson")]


def _outcomes(files: list[str], count: int) -> list[object]:
    found = judge_all(sources(files), SETTINGS, jobs=count)
    return [str(item) if isinstance(item, CseaError) else item for item in found]


def test_outcomes_do_not_depend_on_the_number_of_processes(files: list[str]) -> None:
    """
    Verdicts, places and order are those of one process.
    """
    alone = _outcomes(files, 1)
    assert len(alone) > 250
    assert _outcomes(files, 3) == alone


def test_few_messages_start_no_process(files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What one chunk holds is judged here.
    """
    monkeypatch.setattr(jobs, "_Worker", None)
    assert _outcomes(files[1:3], 8) == _outcomes(files[1:3], 1)


def test_process_that_dies_is_our_failure(files: list[str]) -> None:
    """
    Ended by force in the middle of its work, it ends the run with a clear line, at once, and leaves none behind.
    """
    found = judge_all(sources(files), SETTINGS, jobs=2)
    next(found)
    children = multiprocessing.active_children()
    assert len(children) == 2
    for child in children:
        child.kill()
    began = time.monotonic()
    with pytest.raises(CseaError) as told:
        list(found)
    assert (told.value.code, told.value.exit_status) == ("CSEA-TOOL-WORKER", 3)
    assert "signal 9" in told.value.message
    assert time.monotonic() - began < 10
    assert not multiprocessing.active_children()


def test_failure_in_a_process_shows_its_kind_alone(files: list[str]) -> None:
    """
    An exception there crosses as its name: its text could quote the message.
    """
    broken = Settings("canary7731", run_key=b"k")  # type: ignore[arg-type]
    with pytest.raises(CseaError) as told:
        list(judge_all(sources(files), broken, jobs=2))
    assert told.value.code == "CSEA-TOOL-FAILED"
    assert "canary" not in str(told.value)


def test_interrupt_ends_all_of_them(tmp_path: Path) -> None:
    """
    Ctrl-C, which reaches every process, ends the run with one line and status 130.
    """
    file = tmp_path / "a.ndjson"
    file.write_bytes(b"".join(stream.lines(30_000_000)))
    process = stream.start(
        *("--jobs", "2", "-f", "json", str(file)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    with process:
        assert process.stdout is not None
        process.stdout.read(200)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said.strip()) == (130, b"stopped")
    deadline = time.monotonic() + 10
    while _alive(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert _alive(process.pid) == []


@pytest.mark.parametrize("stated", ["-1", "x", "257", "²"])
def test_number_of_processes_is_checked(stated: str) -> None:
    """
    Misuse ends with status 2.
    """
    done = stream.validate("--jobs", stated, "-")
    assert done.returncode == 2
    assert b"auto" in done.stderr


def test_automatic_number_of_processes(files: list[str]) -> None:
    """
    0 and auto take as many as there are processors.
    """
    assert jobs.cores() >= 1
    done = stream.validate("--jobs", "auto", "-f", "json", files[3])
    assert done.returncode == 1
    assert json.loads(done.stdout)["summary"]["messages"] == len(list(stream.lines(50_000)))


def _alive(session: int) -> list[str]:
    """
    Processes of a session that still run.
    """
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, of = path.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if of == str(session) and state != "Z":
            found.append(path.parent.name)
    return found
