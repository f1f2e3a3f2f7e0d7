"""
Two suites compared, and two validators over a corpus.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.packing import pack

_RULE: Final = "rules/CSEA-AGE-002-least-over-greatest-age"
_CASE: Final = f"{_RULE}/invalid/010-one-year-over"
_ID: Final = "CSEA-AGE-002/invalid/010-one-year-over"
_OURS: Final = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"
#: A validator that finds nothing, and one that gives no answer.
_BLIND: Final = """
import json, sys
for line in sys.stdin:
    ask = json.loads(line)
    if ask["cmd"] == "start":
        print(json.dumps({"protocol": 1, "name": "old", "version": "0", "roles": ["validator"]}), flush=True)
    else:
        print(json.dumps({"seq": ask["seq"], ANSWER}), flush=True)
"""


def _diff(*words: str) -> Result:
    return CliRunner().invoke(command, ["diff", *words], standalone_mode=False)


@pytest.fixture
def two(small: Path, tmp_path: Path) -> tuple[Path, Path]:
    """
    A suite, and a copy to change.
    """
    shutil.copytree(small, tmp_path / "new")
    return small, tmp_path / "new"


def _value(two: tuple[Path, Path]) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(_diff(*map(str, two), "-f", "json").output)
    return value


def _version(folder: Path, version: str) -> None:
    path = folder / "suite.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"version": version}), "utf-8")


def _edit(path: Path, **members: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_bytes()) | members), "utf-8")


def _gone(folder: Path) -> None:
    for end in (".case.json", ".msg.json"):
        (folder / f"{_CASE}{end}").unlink()


def _retired(folder: Path) -> None:
    _gone(folder)
    path = folder / "ids.lock"
    path.write_text(path.read_text("utf-8").replace(_ID, f"- {_ID}"), "utf-8")


def _added(folder: Path) -> None:
    for end in (".case.json", ".msg.json"):
        shutil.copy(folder / f"{_CASE}{end}", folder / f"{_RULE}/invalid/990-one-more{end}")
    _edit(folder / f"{_RULE}/invalid/990-one-more.case.json", id="CSEA-AGE-002/invalid/990-one-more")


_CHANGES: Final[dict[str, tuple[Callable[[Path], Any], str, str]]] = {
    "nothing": (lambda _: None, "1.0.0", ""),
    "prose": (lambda f: (f / "README.md").write_text("x"), "1.0.0", ""),
    "title": (lambda f: _edit(f / f"{_CASE}.case.json", title="Said in another way"), "1.0.1", ""),
    "schema": (lambda f: _edit(f / "schemas/case.schema.json", title="A case"), "1.0.1", ""),
    "added": (_added, "1.1.0", ""),
    "retired": (_retired, "1.1.0", ""),
    "gone": (_gone, "1.1.0", f"gone: {_ID}"),
    "answer": (lambda f: _edit(f / f"{_CASE}.case.json", verdict="valid"), "1.1.0", f"changed: {_ID} (answer)"),
    "moment": (
        lambda f: _edit(f / f"{_CASE}.case.json", now="2027-01-01T00:00:00Z"),
        "1.1.0",
        f"changed: {_ID} (asked)",
    ),
    "bytes": (
        lambda f: (f / f"{_CASE}.msg.json").write_bytes((f / f"{_CASE}.msg.json").read_bytes() + b" "),
        "1.1.0",
        f"changed: {_ID} (asked)",
    ),
    "example": (
        lambda f: _edit(f / "examples/report-minimal.json", language="de"),
        "1.1.0",
        "changed: examples/report-minimal (asked)",
    ),
    "migration": (
        lambda f: (f / "migrations/1.0.0-1.1.0/up-plain/losses.json").write_text("[1]"),
        "1.1.0",
        "changed: migrations/1.0.0-1.1.0/up-plain (answer)",
    ),
    "shape": (
        lambda f: (f / "shapes/Withdrawal.jsonl").write_text(
            (f / "shapes/Withdrawal.jsonl").read_text().replace('"verdict":"invalid"', '"verdict":"valid"', 1)
        ),
        "1.1.0",
        "changed: shapes/",
    ),
}


@pytest.mark.parametrize("what", sorted(_CHANGES))
def test_each_change_demands_a_version(what: str, two: tuple[Path, Path]) -> None:
    """
    What is asked or right under an id never changes; the version rises with what was added or retired.
    """
    change, least, fault = _CHANGES[what]
    change(two[1])
    if least != "1.0.0":
        _version(two[1], least)
    value = _value(two)["suites"]
    assert (value["old"]["digest"] == value["new"]["digest"]) == (least == "1.0.0")
    assert [f for f in value["faults"] if not f.startswith(fault or "no fault")] == []
    assert bool(value["faults"]) == bool(fault)
    assert _diff(*map(str, two)).return_value == (1 if fault else 0)


@pytest.mark.parametrize("what", ["title", "added", "retired"])
def test_a_version_too_low_is_told(what: str, two: tuple[Path, Path]) -> None:
    """
    A suite that asks otherwise under the old version is not released.
    """
    _CHANGES[what][0](two[1])
    value = _value(two)
    assert value["suites"]["faults"] == [f"version: 1.0.0 is lower than {_CHANGES[what][1]}"]
    assert value["fine"] is False


def test_a_retired_id_is_never_used_again(two: tuple[Path, Path]) -> None:
    """
    The mark of a retired id in the older suite bars it in the newer one.
    """
    _retired(two[0])
    _version(two[1], "1.1.0")
    assert _value(two)["suites"]["faults"] == [f"reused: {_ID}"]


def test_a_rule_more_is_listed(two: tuple[Path, Path]) -> None:
    """
    Rules that came and went are named.
    """
    shutil.copytree(two[1] / _RULE, two[1] / "rules/CSEA-AGE-077-another")
    assert _value(two)["suites"]["rules"] == {"added": ["CSEA-AGE-077"], "removed": []}
    assert _value((two[1], two[0]))["suites"]["rules"] == {"added": [], "removed": ["CSEA-AGE-077"]}


def test_a_demand_keeps_its_group(two: tuple[Path, Path]) -> None:
    """
    What was recommended is not made mandatory under its id.
    """
    for folder, group in zip(two, ("recommended", "mandatory"), strict=True):
        (folder / "requirements").mkdir()
        demands = [{"id": "CSEA-CON-001", "group": group}]
        (folder / "requirements/consumer.json").write_text(json.dumps({"requirements": demands}), "utf-8")
    _version(two[1], "1.1.0")
    assert _value(two)["suites"]["faults"] == ["changed: CSEA-CON-001 (group)"]


def test_packs_are_compared_as_folders_are(two: tuple[Path, Path], tmp_path: Path) -> None:
    """
    Of two released suites nothing but the packs is needed, in text and in Markdown.
    """
    _added(two[1])
    names = []
    for folder in two:
        (tmp_path / f"{folder.name}.tar.gz").write_bytes(pack(folder).raw)
        names.append(str(tmp_path / f"{folder.name}.tar.gz"))
    done = _diff(*names, "-f", "markdown")
    assert (done.return_value, "- cases added: 1" in done.output) == (1, True)
    assert "## csea-interop 1.0.0" in done.output
    assert "  cases added: 1" in _diff(*names).output


@pytest.fixture
def corpus(root: Path, tmp_path: Path) -> Path:
    """
    Two sound messages as files, and lines of which two of three break a rule.
    """
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in ("report-minimal", "signal-minimal"):
        shutil.copy(root / f"conformance/examples/{name}.json", folder / f"{name}.json")
    rule = root / "conformance" / _RULE
    paths = [*sorted((rule / "invalid").glob("*.msg.json"))[:2], next((rule / "valid").glob("*.msg.json"))]
    lines = [json.dumps(json.loads(path.read_bytes())) for path in paths]
    (folder / "more.ndjson").write_text("\n".join(lines) + "\n\n", "utf-8")
    return folder


def _harness(tmp_path: Path, answer: str) -> str:
    path = tmp_path / "old.py"
    path.write_text(_BLIND.replace("ANSWER", answer), "utf-8")
    return f"{sys.executable} {path}"


def test_newly_invalid_is_counted_by_rule(corpus: Path, tmp_path: Path) -> None:
    """
    What an older validator let through is told with its share and its rules, and nothing of any message.
    """
    old = _harness(tmp_path, '"verdict": "valid", "findings": []')
    words = ("--corpus", str(corpus), "--old-jsonl", old, "--now", "2026-04-01T00:00:00Z", "-f", "json")
    done = _diff(*words)
    value = json.loads(done.output)["corpus"]
    assert value["newly_invalid"] == {"count": 2, "share": 0.4, "rules": {"CSEA-AGE-002": 2}, "positions": [0, 1]}
    assert value["newly_valid"]["count"] == 0
    assert (value["messages"], value["judged_by_both"]) == (5, 5)
    assert done.return_value == 1
    assert _diff(*words, "--most-newly-invalid", "0.4").return_value == 0


def test_newly_valid_is_counted_by_rule(corpus: Path, tmp_path: Path) -> None:
    """
    What only the older one objected to is told by its rules, and is no reason to fail.
    """
    old = _harness(tmp_path, '"verdict": "invalid", "findings": [{"rule": "CSEA-OLD-001", "pointer": ""}]')
    words = ("--corpus", str(corpus), "--old-jsonl", old, "--now", "2026-04-01T00:00:00Z")
    value = json.loads(_diff(*words, "-f", "json").output)["corpus"]
    assert value["newly_valid"] | {"positions": []} == {
        "count": 3,
        "share": 0.6,
        "rules": {"CSEA-OLD-001": 3},
        "positions": [],
    }
    done = _diff(*words)
    assert (done.return_value, "newly valid: 3 (60.00%)" in done.output) == (0, True)


def test_who_gives_no_answer_is_counted_apart(corpus: Path, tmp_path: Path) -> None:
    """
    Silence is no verdict: it is told, and the comparison is not fine.
    """
    old = _harness(tmp_path, '"skipped": True, "reason": "no"')
    done = _diff("--corpus", str(corpus), "--old-jsonl", old, "--now", "2026-04-01T00:00:00Z")
    assert "not judged by the old one: 5" in done.output
    assert done.return_value == 1


def test_two_harnesses_that_are_one_differ_in_nothing(corpus: Path) -> None:
    """
    Both may be given; the same validator twice has no difference.
    """
    done = _diff(
        "--corpus",
        str(corpus / "more.ndjson"),
        "--old-jsonl",
        _OURS,
        "--new-jsonl",
        _OURS,
        "--timeout",
        "60",
        "-f",
        "json",
    )
    value = json.loads(done.output)["corpus"]
    assert (value["newly_invalid"]["count"], value["newly_valid"]["count"], value["judged_by_both"]) == (0, 0, 3)


@pytest.mark.parametrize(
    "words", [(), ("--old-jsonl", "x"), ("SUITE",), ("SUITE", "SUITE", "SUITE"), ("--corpus", "SUITE")]
)
def test_one_thing_alone_is_misuse(words: tuple[str, ...], small: Path) -> None:
    """
    A comparison needs two things of a kind.
    """
    done = _diff(*(str(small) if word == "SUITE" else word for word in words))
    assert getattr(done.exception, "code", "") == "CSEA-USE-DIFF"


def test_an_empty_corpus_is_told(tmp_path: Path) -> None:
    """
    No message is no agreement.
    """
    (tmp_path / "none").mkdir()
    done = _diff("--corpus", str(tmp_path / "none"), "--old-jsonl", _OURS)
    assert getattr(done.exception, "code", "") == "CSEA-INP-EMPTY"
