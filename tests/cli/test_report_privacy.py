"""
What reports keep to themselves: names of files where asked, and every value but codes that may be shown.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from csea_interop import reports
from csea_interop.core.errors import InputError
from csea_interop.core.pointer import resolve
from csea_interop.schema.showable import _table, code_at
from csea_interop.validation.judged import judge
from csea_interop.validation.settings import Settings

_MAIN = "import sys; sys.argv[0] = 'csea-validate'; from csea_interop.cli.main import validate_main; validate_main()"
#: A message whose label says that it may go anywhere, though it is marked otherwise.
_CLEAR = "conformance/rules/CSEA-SEN-004-clear-although-not-public/invalid/020-internal.msg.json"
_TABLE = json.loads((Path(__file__).parents[2] / "generated/showable.json").read_text("utf-8"))


def _validate(*args: str | Path, cwd: Path, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", _MAIN, "--now", "2026-04-01T00:00:00Z", *map(str, args)]
    return subprocess.run(command, check=False, capture_output=True, cwd=cwd, input=text, timeout=120)


def _all_formats(*args: str | Path, cwd: Path, text: bytes = b"") -> dict[str, bytes]:
    """
    What each format says, and under ``stderr`` the talk beside it; from one run.
    """
    wanted = sorted(reports.formats())
    places = [part for name in wanted for part in ("-f", name, "-o", f"{name}.out")]
    done = _validate(*places, *args, cwd=cwd, text=text)
    assert done.returncode in (1, 2), done.stderr
    return {"stderr": done.stdout + done.stderr, **{name: (cwd / f"{name}.out").read_bytes() for name in wanted}}


def test_redacted_names_stand_nowhere(tmp_path: Path) -> None:
    """
    Files, folders, missing inputs and output files are numbered, in data and in talk; the numbers are stable.
    """
    folder = tmp_path / "canaryfolder"
    folder.mkdir()
    (folder / "canaryone.json").write_bytes(b"{}")
    (folder / "canarytwo.ndjson").write_bytes(b"{}\n[]\n")
    (folder / "canaryempty").mkdir()
    args = ("--redact-paths", folder, "canarymissing.json", folder / "canaryempty")
    said = _all_formats(*args, cwd=tmp_path)
    for name, text in said.items():
        assert b"canary" not in text
        if name not in ("stderr", "html"):
            assert b"input-1" in text
            # GitHub shows ten errors, and the first input has more.
            assert (b"input-3" in text) == (name != "github")
    assert said == _all_formats(*args, cwd=tmp_path)


@pytest.mark.parametrize(
    "args",
    [
        ("-o", "canary/none"),
        ("-o", "canaryin.json"),
        ("-f", "csv", "-o", "canary1", "-f", "json", "-o", "canary1"),
        ("--code-list", "canarylist.json"),
    ],
)
def test_errors_name_no_file_either(args: tuple[str, ...], tmp_path: Path) -> None:
    """
    What is told before a run begins keeps to it as well.
    """
    (tmp_path / "canaryin.json").write_bytes(b"{}")
    done = _validate("--redact-paths", *args, "canaryin.json", cwd=tmp_path)
    assert done.returncode == 2
    assert b"canary" not in done.stdout + done.stderr


def _strings(value: Any, pointer: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [found for key, item in value.items() for found in _strings(item, f"{pointer}/{key}")]
    if isinstance(value, list):
        return [found for n, item in enumerate(value) for found in _strings(item, f"{pointer}/{n}")]
    return [(pointer, value)] if isinstance(value, str) else []


def _messages(root: Path) -> list[Any]:
    return [json.loads(path.read_bytes()) for path in sorted((root / "conformance/examples").glob("*.json"))]


def test_only_codes_of_listed_places_are_returned(root: Path) -> None:
    """
    Over every string of every example: what comes back is a code of the list of that place, or nothing.
    """
    shown = set()
    for message in _messages(root):
        for pointer, value in _strings(message):
            code = code_at(message, pointer)
            pattern = "".join("/*" if part.isdigit() else f"/{part}" for part in pointer.split("/")[1:])
            name = _TABLE["places"].get(pattern)
            assert (code != "") == (name is not None), pointer
            if name is not None:
                assert code == value
                assert code in _TABLE["lists"][name]["codes"]
                shown.add(pattern)
    assert len(shown) >= 20


def test_nothing_but_a_code_can_come_out(root: Path) -> None:
    """
    Whatever a sender writes into each of these places, nothing comes out that the list does not hold.
    """
    own = {id(code) for codes in _table()[1].values() for code in codes.values()}
    wrong: tuple[Any, ...] = (
        "canary",
        "Report",
        "report ",
        "rep\u200bort",
        ["report"],
        {"report": "report"},
        7,
        None,
        True,
    )
    for message in _messages(root)[:6]:
        for pattern in _TABLE["places"]:
            pointer = pattern.replace("*", "0")
            parent, _, name = pointer.rpartition("/")
            there, holder = resolve(message, parent)
            if not there or not resolve(message, pointer)[0]:
                continue
            key: Any = int(name) if isinstance(holder, list) else name
            kept = holder[key]
            # What is returned is the list's own text, not the sender's equal one.
            holder[key] = "".join(list(kept))
            assert id(code_at(message, pointer)) in own
            for value in wrong:
                holder[key] = value
                assert code_at(message, pointer) == ""
            holder[key] = kept
    assert code_at({"message_type": "report"}, "") == code_at([], "/0") == code_at({}, "nonsense") == ""


def test_codes_are_shown_on_demand_only(root: Path, now: datetime) -> None:
    """
    By default no finding has one; a refused message never has.
    """
    message = json.loads((root / _CLEAR).read_bytes())
    raw = json.dumps(message).encode()
    item = judge(Settings(now, show_codes=True), "a.json", 0, 1, raw)
    assert set(item.codes.values()) == {"CLEAR"}
    assert judge(Settings(now), "a.json", 0, 1, raw).codes == {}
    message["payload"]["x"] = "data:image/png;base64,AAAA"
    refused = judge(Settings(now, show_codes=True), "a.json", 0, 1, json.dumps(message).encode())
    assert (refused.result.verdict, refused.codes) == ("refused", {})


def test_formats_show_the_code(root: Path, tmp_path: Path) -> None:
    """
    With the option the code stands beside the place, and no other value of the message.
    """
    message = json.loads((root / _CLEAR).read_bytes())
    message["language"] = message["governance"]["data_state"] = "canary7731"
    text = json.dumps(message).encode()
    plain = _all_formats("-", cwd=tmp_path, text=text)
    coded = _all_formats("--show-values", "coded", "-", cwd=tmp_path, text=text)
    for name, shown in coded.items():
        assert b"canary7731" not in plain[name] + shown
        if name not in ("stderr", "html"):
            assert shown.count(b"CLEAR") == plain[name].count(b"CLEAR") + 1, name


def test_errors_cross_to_other_processes_whole() -> None:
    """
    Pickled and read back, an unreadable input keeps its code, its words and its name.
    """
    error = InputError("CSEA-INP-MISSING", "there is no such file", "check the path", "a.json")
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.message, again.hint, again.source) == (
        "CSEA-INP-MISSING",
        "a.json: there is no such file",
        "check the path",
        "a.json",
    )


@pytest.mark.parametrize("what", ["message", "json", "ndjson", "problem", "csv"])
def test_forms_are_printed_offline(what: str) -> None:
    """
    Each is one JSON document.
    """
    code = "import sys; sys.argv[0] = 'csea'; from csea_interop.cli.main import main; main()"
    done = subprocess.run([sys.executable, "-c", code, "schema", "--of", what], check=True, capture_output=True)
    assert isinstance(json.loads(done.stdout), dict)
