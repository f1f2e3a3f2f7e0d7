"""
A run that is ended at any point goes on without judging a message twice or losing one.

``CSEA_KILLS`` states how often each run is killed; ``make nightly`` asks for more.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from backports import zstd

from csea_interop.core import clock
from csea_interop.core.errors import CseaError, InputError
from csea_interop.validation.judged import Judged
from csea_interop.validation.resumable import Run
from csea_interop.validation.settings import Settings
from validation import stream

SETTINGS = Settings(clock.frozen(stream.NOW))
KILLS = int(os.environ.get("CSEA_KILLS", "4"))


def _fill(folder: Path, size: int) -> None:
    """
    Streams of all kinds: plain, packed, damaged, empty, of one message.
    """
    (folder / "below").mkdir(parents=True)
    body = b"".join(stream.lines(size))
    (folder / "a.ndjson").write_bytes(body)
    (folder / "b.ndjson.gz").write_bytes(gzip.compress(body) + gzip.compress(body))
    (folder / "below/c.jsonl.zst").write_bytes(zstd.compress(body))
    (folder / "below/d.json").write_bytes(stream.line(3))
    (folder / "below/e.json.gz").write_bytes(gzip.compress(body)[:-7])
    (folder / "below/f.ndjson").write_bytes(b"")
    (folder / "below/g.ndjson").write_bytes(
        b"\n\n" + stream.line(1) + b"\n" + b"x" * 17_000_000 + b"\n" + stream.line(2)
    )


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """
    A folder of streams.
    """
    _fill(tmp_path / "in", 12_000)
    return tmp_path / "in"


def _names(folder: Path) -> list[str]:
    return [str(folder / "a.ndjson"), str(folder / "missing.json"), str(folder)]


def _run(folder: Path, journal: Path, jobs: int = 1) -> list[Judged | tuple[str, ...]]:
    found = Run(str(journal), _names(folder), SETTINGS, "auto").outcomes(jobs)
    return [(i.code, i.what, i.hint, i.source) if isinstance(i, InputError) else i for i in found]


@pytest.mark.parametrize("jobs", [1, 2])
def test_killed_at_random_points_all_outputs_are_those_of_one_run(jobs: int, tmp_path: Path) -> None:
    """
    Killed with SIGKILL again and again, the run ends with the very bytes of a run that was left in peace.
    """
    folder = tmp_path / "in"
    _fill(folder, 120_000)
    names = _names(folder)
    whole = stream.validate("-f", "json", *names)
    kept = stream.validate("-f", "json", "--resume", tmp_path / "whole", "--jobs", jobs, *names)
    assert (kept.returncode, kept.stdout) == (whole.returncode, whole.stdout)
    journal = tmp_path / "journal"
    length = (tmp_path / "whole").stat().st_size
    chance = random.Random(jobs)
    killed = 0
    args = ("-f", "json", "--resume", str(journal), "--jobs", str(jobs), *names)
    with (tmp_path / "out").open("wb") as out:
        for number in range(KILLS):
            # Each part of the run is met, and within it any byte.
            target = int((number + chance.random()) / KILLS * length * 0.9)
            with stream.start(*args, stdout=out) as process:
                while process.poll() is None and not (journal.exists() and journal.stat().st_size > target):
                    time.sleep(0.001)
                killed += process.poll() is None
                process.kill()
    assert killed >= KILLS - 1
    done = stream.validate("-f", "json", "--resume", journal, "--jobs", jobs, *names)
    assert done.stdout == whole.stdout
    assert stream.validate("report", journal, "-f", "text").stdout == stream.validate("-f", "text", *names).stdout
    assert (done.returncode, done.stderr) == (whole.returncode, b"")
    assert journal.stat().st_size == length


def test_torn_at_any_byte_it_goes_on(inputs: Path, tmp_path: Path) -> None:
    """
    Cut at random bytes, and at each of the last ones, the journal leads to the same outcomes, senders included.
    """
    expected = _run(inputs, tmp_path / "whole")
    senders = {item.sender for item in expected if isinstance(item, Judged)}
    assert senders == {"", "1", "2", "3", "4", "5"}
    whole = (tmp_path / "whole").read_bytes()
    chance = random.Random(7)
    places = [0, 1, 20, 100, *range(len(whole) - 30, len(whole) + 1, 5), *chance.sample(range(len(whole)), 25)]
    for at in places:
        journal = tmp_path / "journal"
        journal.write_bytes(whole[:at])
        assert _run(inputs, journal) == expected
        if at > 400:
            assert journal.read_bytes() == whole


def test_finished_run_is_told_again_and_not_judged_again(inputs: Path, tmp_path: Path) -> None:
    """
    With the same command the journal answers, to the byte; it does not change.
    """
    expected = _run(inputs, tmp_path / "journal")
    before = (tmp_path / "journal").read_bytes()
    assert _run(inputs, tmp_path / "journal") == expected
    assert (tmp_path / "journal").read_bytes() == before
    assert (tmp_path / "journal").stat().st_mode & 0o077 == 0


def test_journal_holds_no_value(tmp_path: Path) -> None:
    """
    Neither values of messages nor what a sender is called stand in the journal.
    """
    canary = "canary7731"
    message = json.loads(stream.line(1))
    message["sender"]["participant_id"] = f"org:{canary}"
    message[canary] = canary
    message["payload"]["incident"] = {"x": f"data:image/png;base64,{canary}AAAA"}
    (tmp_path / "a.json").write_text(json.dumps(message))
    done = stream.validate("--resume", tmp_path / "journal", tmp_path / "a.json")
    text = (tmp_path / "journal").read_text()
    assert done.returncode in (1, 4)
    assert canary not in text
    assert '"sender": "1"' in text


def _cut(journal: Path, share: float) -> bytes:
    text = journal.read_bytes()[: int(journal.stat().st_size * share)]
    journal.write_bytes(text)
    return text


@pytest.mark.parametrize("change", ["bytes", "time", "removed", "before", "appeared"])
def test_changed_inputs_are_told_and_nothing_is_overwritten(change: str, inputs: Path, tmp_path: Path) -> None:
    """
    What was read must be what it was: other bytes, other times, files gone or come.
    """
    _run(inputs, tmp_path / "journal")
    text = _cut(tmp_path / "journal", 0.9)
    first = inputs / "a.ndjson"
    if change == "bytes":
        first.write_bytes(first.read_bytes() + b"\n")
    elif change == "time":
        os.utime(first, ns=(5, 5))
    elif change == "removed":
        first.unlink()
    elif change == "before":
        (inputs / "aa.json").write_bytes(stream.line(1))
    else:
        (inputs / "missing.json").write_bytes(stream.line(1))
    with pytest.raises(InputError) as told:
        _run(inputs, tmp_path / "journal")
    assert told.value.code == "CSEA-RES-CHANGED"
    assert (tmp_path / "journal").read_bytes() == text


def test_what_comes_after_the_point_may_still_change(inputs: Path, tmp_path: Path) -> None:
    """
    A file that was not begun is read as it is now: no message of it had been judged.
    """
    journal = tmp_path / "journal"
    _run(inputs, journal)
    text = journal.read_bytes()
    journal.write_bytes(text[: text.index(b"d.json")])
    (inputs / "below/d.json").write_bytes(stream.line(7))
    assert [
        i.result.verdict for i in _run(inputs, journal) if isinstance(i, Judged) and i.source.endswith("d.json")
    ] == ["invalid"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda names: Run("J", names[:1], SETTINGS, "auto"), "CSEA-RES-SETTINGS"),
        (lambda names: Run("J", names, SETTINGS, "ndjson"), "CSEA-RES-SETTINGS"),
        (lambda names: Run("J", names, Settings(clock.current()), "auto", now_stated=True), "CSEA-RES-SETTINGS"),
        (lambda names: Run("J", ["-"], SETTINGS, "auto"), "CSEA-RES-STDIN"),
        (lambda names: Run("J", ["/dev/stdin"], SETTINGS, "auto"), "CSEA-RES-STDIN"),
        (lambda names: Run("J", ["J"], SETTINGS, "auto"), "CSEA-RES-INPUT"),
        (lambda names: Run("in/below/g.ndjson", names, SETTINGS, "auto"), "CSEA-RES-INPUT"),
        (lambda names: Run("in", names, SETTINGS, "auto"), "CSEA-RES-INPUT"),
        (lambda names: Run("no/such/J", names, SETTINGS, "auto"), "CSEA-RES-WRITE"),
        (lambda names: Run("other", names, SETTINGS, "auto"), "CSEA-RES-FORM"),
        (lambda names: Run("older", names, SETTINGS, "auto"), "CSEA-RES-VERSION"),
        (lambda names: Run("pipe", names, SETTINGS, "auto"), "CSEA-RES-FORM"),
    ],
)
def test_other_questions_and_other_files_are_refused(
    change: Callable[[list[str]], Run], code: str, inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A journal answers the question that it was begun with, and a file that is none is left alone.
    """
    monkeypatch.chdir(tmp_path)
    _run(Path("in"), Path("J"))
    shutil.copy(inputs / "a.ndjson", "other")
    Path("older").write_bytes(Path("J").read_bytes().replace(b'"tool": "', b'"tool": "0.0.', 1))
    os.mkfifo("pipe")
    before = {path: path.read_bytes() for path in (Path("J"), Path("other"), Path("older"))}
    with pytest.raises(CseaError) as told:
        change(_names(Path("in")))
    assert (told.value.code, told.value.exit_status) == (code, 2)
    assert {path: path.read_bytes() for path in before} == before


def test_moment_is_that_of_the_journal(inputs: Path, tmp_path: Path) -> None:
    """
    Without --now, the run goes on with the moment at which it began.
    """
    _run(inputs, tmp_path / "journal")
    later = Run(str(tmp_path / "journal"), _names(inputs), Settings(clock.current()), "auto")
    later.journal.close()
    assert later.settings.now == SETTINGS.now


def test_journal_in_use_is_told(inputs: Path, tmp_path: Path) -> None:
    """
    Two runs never write one journal.
    """
    first = Run(str(tmp_path / "journal"), _names(inputs), SETTINGS, "auto")
    with pytest.raises(InputError) as told:
        _run(inputs, tmp_path / "journal")
    first.journal.close()
    assert told.value.code == "CSEA-RES-BUSY"


@pytest.mark.parametrize(
    "line", [b"{}", b"[]", b'{"judged": {}}', b'{"x": 1}', b"\xff", b'{"judged": {"source": 1}}', b"1"]
)
def test_damaged_journal_is_told(line: bytes, inputs: Path, tmp_path: Path) -> None:
    """
    A line in the middle that is none of a journal ends with a permanent id, never with a traceback.
    """
    journal = tmp_path / "journal"
    _run(inputs, journal)
    head, *rest = journal.read_bytes().split(b"\n")
    if line != b"{}":
        journal.write_bytes(b"\n".join([head, line, *rest]))
        assert _code(inputs, journal) == "CSEA-RES-FORM"
    journal.write_bytes(b"\n".join([line, *rest]))
    assert _code(inputs, journal) == "CSEA-RES-FORM"


def _code(folder: Path, journal: Path) -> str:
    with pytest.raises(InputError) as told:
        _run(folder, journal)
    return told.value.code


def test_report_of_an_unfinished_run_says_so(inputs: Path, tmp_path: Path) -> None:
    """
    What was judged is told, and that it is not all; a journal without a first line is told as well.
    """
    _run(inputs, tmp_path / "journal")
    _cut(tmp_path / "journal", 0.5)
    done = stream.validate("report", tmp_path / "journal", "-f", "json")
    results = json.loads(done.stdout)["results"]
    assert (done.returncode, results[-1]["error"]["code"]) == (2, "CSEA-RES-UNFINISHED")
    assert len(results) > 5
    (tmp_path / "journal").write_bytes(b'{"journal": "csea-v')
    done = stream.validate("report", tmp_path / "journal")
    assert (done.returncode, b"CSEA-RES-UNFINISHED" in done.stderr) == (2, True)
    assert stream.validate("report", tmp_path / "none").returncode == 2
