"""
A suite that is in order, and each way in which it can be out of order.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.lint import lint
from csea_interop.conformance.kit.packing import names, sums
from csea_interop.core.codes import codes
from csea_interop.core.errors import InputError

_RULE: Final = "rules/CSEA-AGE-002-least-over-greatest-age"
_CASE: Final = f"{_RULE}/invalid/010-one-year-over"


def _edit(folder: Path, name: str, **members: Any) -> None:
    path = folder / name
    path.write_text(json.dumps(json.loads(path.read_bytes()) | members), "utf-8")


def _lock(folder: Path, change: Callable[[list[str]], list[str]]) -> None:
    path = folder / "ids.lock"
    path.write_text("\n".join(change(path.read_text("utf-8").splitlines())) + "\n", "utf-8")


def _finding(**members: Any) -> dict[str, Any]:
    return {"findings": [{"rule": "CSEA-AGE-002", "pointer": "/payload", "severity": "error", **members}]}


def _kind(folder: Path, **members: Any) -> None:
    path = folder / "schemas/kinds.json"
    value = json.loads(path.read_bytes())
    path.write_text(
        json.dumps({"kinds": [{"path": "x", "kind": "a thing", "form": "json", **members}, *value["kinds"]]})
    )


#: What is broken, the file that is named for it, and the code.
_BREAKS: Final[dict[str, tuple[Callable[[Path], Any], str, str]]] = {
    "stray file": (lambda f: (f / "notes.txt").write_text("x"), "notes.txt", "STRAY"),
    "stray case": (lambda f: (f / "rules/new.case.json").write_text("{}"), "rules/new.case.json", "STRAY"),
    "no JSON": (lambda f: (f / f"{_CASE}.msg.json").write_text("{"), f"{_CASE}.msg.json", "SYNTAX"),
    "member twice": (lambda f: (f / f"{_CASE}.msg.json").write_text('{"a":1,"a":2}'), f"{_CASE}.msg.json", "SYNTAX"),
    "not a number": (lambda f: (f / f"{_CASE}.msg.json").write_text('{"a":NaN}'), f"{_CASE}.msg.json", "SYNTAX"),
    "not UTF-8": (lambda f: (f / "README.md").write_bytes(b"\xff"), "README.md", "SYNTAX"),
    "other newlines": (lambda f: (f / "README.md").write_bytes(b"a\r\nb"), "README.md", "SYNTAX"),
    "no YAML": (lambda f: (f / "adequacy.yaml").write_text("a: [\n"), "adequacy.yaml", "SYNTAX"),
    "reason too short": (lambda f: (f / "adequacy.yaml").write_text("a/b-1: so\n"), "adequacy.yaml", "FORM"),
    "unknown member": (lambda f: _edit(f, f"{_CASE}.case.json", mood="good"), f"{_CASE}.case.json", "FORM"),
    "unknown verdict": (lambda f: _edit(f, f"{_CASE}.case.json", verdict="good"), f"{_CASE}.case.json", "FORM"),
    "suite's version": (lambda f: _edit(f, "suite.json", more=1), "suite.json", "FORM"),
    "migration": (
        lambda f: _edit(f, "migrations/1.0.0-1.1.0/up-plain/case.json", to="x"),
        "migrations/1.0.0-1.1.0/up-plain/case.json",
        "FORM",
    ),
    "line of shapes": (
        lambda f: (f / "shapes/Withdrawal.jsonl").write_text('{"id": "Withdrawal/x"}\n'),
        "shapes/Withdrawal.jsonl:1",
        "FORM",
    ),
    "message gone": (lambda f: (f / f"{_CASE}.msg.json").unlink(), f"{_CASE}.case.json", "PAIR"),
    "id of another": (
        lambda f: _edit(f, f"{_CASE}.case.json", id="CSEA-AGE-002/invalid/990-other"),
        f"{_CASE}.case.json",
        "PLACE",
    ),
    "id twice": (
        lambda f: _edit(f, f"{_CASE}.case.json", id="CSEA-AGE-002/invalid/020-greatest-lowered"),
        f"{_RULE}/invalid/020-greatest-lowered.case.json",
        "TWICE",
    ),
    "shape twice": (
        lambda f: (f / "shapes/Withdrawal.jsonl").write_bytes((f / "shapes/Withdrawal.jsonl").read_bytes() * 2),
        "shapes/Withdrawal.jsonl:",
        "TWICE",
    ),
    "id not listed": (lambda f: _lock(f, lambda lines: lines[1:]), f"{_CASE}.case.json", "LOCK"),
    "id retired": (lambda f: _lock(f, lambda lines: [f"- {lines[0]}", *lines[1:]]), f"{_CASE}.case.json", "LOCK"),
    "id of no case": (lambda f: _lock(f, lambda lines: [*lines, "zebra/010-x"]), "ids.lock:", "LOCK"),
    "lock out of order": (lambda f: _lock(f, lambda lines: lines[::-1]), "ids.lock", "LOCK"),
    "no lock": (lambda f: (f / "ids.lock").unlink(), "ids.lock", "LOCK"),
    "unknown rule": (
        lambda f: _edit(f, f"{_CASE}.case.json", **_finding(rule="CSEA-AGE-999")),
        f"{_CASE}.case.json",
        "RULE",
    ),
    "too large": (lambda f: (f / "README.md").write_text("x" * 1_000_001), "README.md", "SIZE"),
    "no schema": (lambda f: _edit(f, "schemas/case.schema.json", type="thing"), "schemas/case.schema.json", "SCHEMA"),
    "schema of another name": (
        lambda f: shutil.copy(f / "schemas/case.schema.json", f / "schemas/other.schema.json"),
        "schemas/other.schema.json",
        "SCHEMA",
    ),
    "schema gone": (lambda f: (f / "schemas/losses.schema.json").unlink(), "schemas/losses.schema.json", "SCHEMA"),
    "row with an unknown form": (lambda f: _kind(f, form="zip"), "schemas/kinds.json", "FORM"),
    "digests of other files": (lambda f: (f / "SHA256SUMS").write_text(""), "SHA256SUMS", "SUMS"),
}


def test_the_suite_is_in_order(root: Path) -> None:
    """
    Each file of the published suite is of a known kind and of its form, each id kept.
    """
    found = lint(root / "conformance")
    assert found.faults == ()
    assert found.unread == ()
    assert found.files == sum(found.kinds.values()) > 3000


@pytest.mark.parametrize("way", sorted(_BREAKS))
def test_each_fault_is_named(way: str, small: Path) -> None:
    """
    A suite broken in one way is told with the file and the code of that way.
    """
    assert lint(small).faults == ()
    change, place, code = _BREAKS[way]
    change(small)
    found = {(fault.path, fault.code) for fault in lint(small).faults}
    assert any(path.startswith(place) and name == f"CSEA-SUI-{code}" for path, name in found), found
    assert {name for _, name in found} <= set(codes())


def test_every_code_of_the_lint_has_its_fault() -> None:
    """
    No code of the lint is left without a suite that has its fault.
    """
    elsewhere = {"ABOUT", "KIT", "LINK", "MODEL", "PACK"}
    named = {code.removeprefix("CSEA-SUI-") for code in codes() if code.startswith("CSEA-SUI-")}
    assert named - elsewhere == {code for _, _, code in _BREAKS.values()}


@pytest.mark.parametrize("member", ["id", "version", "model_version", "kit_version"])
def test_a_folder_without_its_name_is_no_suite(member: str, small: Path) -> None:
    """
    A suite that does not say which it is cannot be looked at.
    """
    _edit(small, "suite.json", **{member: "1"})
    with pytest.raises(InputError) as caught:
        lint(small)
    assert caught.value.code == "CSEA-SUI-ABOUT"


def test_a_link_is_told(small: Path) -> None:
    """
    A link would be another file on another machine.
    """
    (small / "guide.md").symlink_to(small / "README.md")
    with pytest.raises(InputError) as caught:
        lint(small)
    assert caught.value.code == "CSEA-SUI-LINK"


def test_digests_of_these_files_are_in_order(small: Path) -> None:
    """
    An unpacked suite keeps its list of digests.
    """
    (small / "SHA256SUMS").write_text(sums(small, names(small)), "utf-8")
    assert lint(small).faults == ()


def test_command_tells_by_its_status(small: Path) -> None:
    """
    The command names the file and ends with 1; of a suite that is in order it ends with 0.
    """
    fine = CliRunner().invoke(command, ["lint-suite", str(small)], standalone_mode=False)
    assert (fine.return_value, ", 0 faults" in fine.output) == (0, True)
    (small / "notes.txt").write_text("x")
    broken = CliRunner().invoke(command, ["lint-suite", str(small), "-f", "json"], standalone_mode=False)
    assert broken.return_value == 1
    assert [fault["path"] for fault in json.loads(broken.output)["faults"]] == ["notes.txt"]
