"""
Records as JSON and back: nothing is lost, and nothing else is taken for a record.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

import pytest

from csea_interop.core.errors import InputError
from csea_interop.validation.asked import Asked
from csea_interop.validation.baseline import Baseline, Known
from csea_interop.validation.codelists import CodeList
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.record import from_plain, to_plain
from csea_interop.validation.selection import Selection
from csea_interop.validation.settings import Settings


@dataclass(frozen=True)
class _Sample:
    times: tuple[datetime, ...]
    key: bytes
    where: Path
    either: Literal["a", "b"] | None
    groups: frozenset[str] = frozenset()
    extra: Any = None


def _through_json(kind: Any, value: Any) -> Any:
    return from_plain(kind, json.loads(json.dumps(to_plain(value))))


def test_every_verdict_of_the_suite_survives(root: Path, now: datetime) -> None:
    """
    What is said of every fifth message of the suite is the same after it went through a line of JSON.
    """
    settings = Settings(now, run_key=b"k")
    files = sorted((root / "conformance").rglob("*.msg.json"))[::5]
    assert len(files) > 100
    for file in [*files, *sorted((root / "conformance/encoding").glob("*.bytes"))]:
        judged = judge(settings, "a", 0, 1, file.read_bytes())
        assert _through_json(Judged, judged) == judged


def test_all_kinds_of_members_survive(now: datetime) -> None:
    """
    Times, bytes, paths, sets, alternatives, private lists: all that a setting may hold.
    """
    sample = _Sample((now, now), b"\0\xff", Path("a"), "b", frozenset({"x", "y"}), [1, None])
    assert _through_json(_Sample, sample) == sample
    assert _through_json(_Sample, _Sample((), b"", Path("a"), None)) == _Sample((), b"", Path("a"), None)
    settings = Settings(
        now,
        code_lists=(CodeList("a", "1", frozenset({"x", "y", "z"})),),
        run_key=b"\1",
        selection=Selection(frozenset({"CSEA-AGE-003"}), {"CSEA-AGE-004": "error"}, "hotline"),
        baseline=Baseline("a", (Known("CSEA-AGE-003", "/x", "a.json"),), {"a.json": {"CSEA-AGE-003": (0, 1)}}),
        asked=Asked("hotline", "DE"),
        complete_for="iccam",
    )
    assert _through_json(Settings, settings) == settings
    error = _through_json(InputError, InputError("CSEA-X", "what", "hint", "name"))
    assert (error.code, error.what, error.hint, error.source) == ("CSEA-X", "what", "hint", "name")
    assert error.message == "name: what"


def test_same_set_is_written_the_same() -> None:
    """
    The order of a set is no part of it, so that a digest of it holds in another process.
    """
    assert to_plain(frozenset("cab")) == ["a", "b", "c"]


def test_what_has_no_form_is_refused() -> None:
    """
    Neither an unknown kind is written, nor a wrong one read.
    """
    with pytest.raises(TypeError):
        to_plain(object())
    good = {"times": [], "key": "", "where": "a", "either": "a"}
    for wrong in ({**good, "either": "c"}, {**good, "times": ["x"]}, {**good, "more": 1}, {**good, "where": None}, {}):
        with pytest.raises((TypeError, ValueError, KeyError)):
            from_plain(_Sample, wrong)
    assert from_plain(_Sample, {**good, "times": ["2026-01-01T00:00:00+00:00"]}).times == (
        datetime(2026, 1, 1, tzinfo=UTC),
    )
