"""
The promises hold for what was found and kept, hold for ten seconds more, and are broken by faults that are planted.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from conftest import ROOT, unavailable

from csea_interop.core.finding import Finding
from csea_interop.validation.judged import judge
from csea_interop.validation.result import Result
from fuzz import corpus, promises

_SECONDS = os.environ.get("FUZZ_SECONDS", "10")
_TEXT = b'{"a":"b"}'


def test_kept_inputs_are_small_and_keep_every_promise() -> None:
    """
    All kept inputs and all seeds, written in every format too; the kept ones weigh less than 200 kB.
    """
    assert corpus.KEPT.stat().st_size < corpus.MOST
    kept = corpus.kept()
    assert len(kept) > 100
    verdicts = {promises.keep(raw, count=number % 10 == 0) for number, raw in enumerate([*kept, *corpus.seeds()])}
    assert verdicts == {"valid", "valid-with-warnings", "invalid", "refused", "undetermined"}
    for raw in kept[::10]:
        promises.write(raw)


def test_fuzzing_finds_nothing(tmp_path: Path) -> None:
    """
    A short run here, ten minutes in ``make fuzz``: no crash, no hang, no broken promise.
    """
    if sys.platform != "linux":
        unavailable("the fuzzer has no package for this system")
    command = [sys.executable, "-m", "fuzz", "--seconds", _SECONDS, "--broken", str(tmp_path)]
    path = os.pathsep.join(("src", "generated/python", "tests"))
    environment = os.environ | {"PYTHONPATH": path}
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing broke" in done.stdout
    assert int(done.stdout.split()[0]) > len(corpus.seeds())


def _result(*findings: Finding, verdict: str = "invalid") -> Result:
    return Result(verdict, findings, {f.rule: 1 for f in findings})  # type: ignore[arg-type]


_OTHER = _result(Finding("CSEA-STR-TYPE", ""))


@pytest.mark.parametrize(
    ("name", "fault", "words"),
    [
        ("is_valid", lambda *_, **__: True, "the quick answer is another"),
        ("validate", lambda *_, **__: _OTHER, "the same text gets another verdict"),
        ("read_fast", lambda _: {"c": 1}, "the readers read another value"),
    ],
)
def test_planted_contradiction_is_found(name: str, fault: Callable[..., Any], words: str) -> None:
    """
    A part that answers otherwise than another is noticed.
    """
    promises.keep(_TEXT)
    with mock.patch.object(promises, name, fault), pytest.raises(promises.BrokenPromiseError, match=words):
        promises.keep(_TEXT)


@pytest.mark.parametrize(
    "finding",
    [
        Finding("CSEA-STR-TYPE", "/zqbcdf"),
        Finding("CSEA-STR-TYPE", "/payload/007"),
        Finding("CSEA-STR-TYPE", "payload"),
        Finding("CSEA-STR-TYPE", "", missing="zqbcdf"),
        Finding("CSEA-STR-TYPE", "", suggestion="zqbcdf"),
        Finding("CSEA-STR-TYPE", "", related=("/payload/zqbcdf",)),
        Finding("CSEA-STR-XYZ", ""),
    ],
)
def test_planted_leak_is_found(finding: Finding) -> None:
    """
    A finding that says more than names of the model and indexes is noticed.
    """
    item = mock.Mock(result=_result(finding))
    with mock.patch.object(promises, "judge", return_value=item), pytest.raises(promises.BrokenPromiseError):
        promises.keep(_TEXT, again=False)


def test_planted_quadratic_work_is_found() -> None:
    """
    Work in the square of the size is noticed at a few kilobytes.
    """
    real = judge

    def slow(settings: Any, source: str, line: int, number: int, raw: bytes) -> Any:
        for _ in raw:
            for _ in raw:
                pass
        return real(settings, source, line, number, raw)

    raw = b"[" + b"1," * 2_000 + b"1]"
    promises.keep(raw, count=True)
    with mock.patch.object(promises, "judge", slow), pytest.raises(promises.BrokenPromiseError, match="proportion"):
        promises.keep(raw, again=False, count=True)
