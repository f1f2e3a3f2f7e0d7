"""
``csea-validate`` as its users meet it: what it reads, what it says, how it ends.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

NOW = "2026-04-01T00:00:00Z"
_MAIN = "import sys; sys.argv[0] = 'csea-validate'; from csea_interop.cli.main import validate_main; validate_main()"


def _validate(*args: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", _MAIN, "--now", NOW, *args]
    return subprocess.run(command, check=False, capture_output=True, input=text, timeout=120)


def _json(*args: str, text: bytes = b"") -> tuple[int, dict[str, object]]:
    done = _validate("-f", "json", *args, text=text)
    assert b"Traceback" not in done.stderr
    value = json.loads(done.stdout)
    assert isinstance(value, dict)
    return done.returncode, value


def _rules(report: dict[str, object]) -> list[list[str]]:
    results = report["results"]
    assert isinstance(results, list)
    return [[f["rule"] for f in r["findings"]] for r in results if "findings" in r]


@pytest.fixture(scope="session")
def good(root: Path) -> bytes:
    """
    A valid message.
    """
    return (root / "conformance/examples/report-minimal.json").read_bytes()


@pytest.fixture(scope="session")
def compact(good: bytes) -> bytes:
    """
    The same message on one line.
    """
    return json.dumps(json.loads(good), separators=(",", ":"), ensure_ascii=False).encode()


def test_valid_message_ends_with_status_0(good: bytes, tmp_path: Path) -> None:
    """
    A valid message is called valid, and the summary says what valid does not mean.
    """
    file = tmp_path / "a.json"
    file.write_bytes(good)
    done = _validate(str(file))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"a.json: valid" in done.stdout
    for line in (b"structure:", b"rules:", b"exchange:  1 may go", b"does not mean true, lawful or complete"):
        assert line in done.stdout


def test_finding_shows_place_reason_and_remedy(good: bytes, tmp_path: Path) -> None:
    """
    A finding comes with file, line and column, why it matters and how to mend it; the status is 1.
    """
    value = json.loads(good)
    value["payload"]["children"] = [{"id": "child-1", "identification": "not_identified"}]
    file = tmp_path / "a.json"
    file.write_text(json.dumps(value, indent=2))
    done = _validate(str(file))
    assert done.returncode == 1
    out = done.stdout.decode()
    line = 1 + file.read_text().splitlines().index(next(t for t in file.read_text().splitlines() if '"children"' in t))
    assert f"{file}:{line + 1}:7  /payload/children/0  missing: age_assessments" in out
    assert "why: " in out
    assert "fix: " in out
    assert "csea-validate explain" in out


def test_no_value_of_the_message_is_shown(good: bytes) -> None:
    """
    Neither values nor unknown member names come out, in either format.
    """
    canary = "canary7731"
    value = json.loads(good)
    value["sender"]["name"] = canary + "\n"
    value["sender_reference"] = [canary]
    value[canary] = {canary: canary}
    value["payload"][canary] = f"data:image/png;base64,{canary}AAAA"
    value["message_type"] = canary
    for layout in ("text", "json"):
        done = _validate("-f", layout, "-", text=json.dumps(value).encode())
        assert done.returncode in (1, 4)
        assert canary.encode() not in done.stdout + done.stderr
        assert b"CSEA-STR-UNKNOWN" in done.stdout


def test_lines_are_judged_one_by_one(compact: bytes) -> None:
    """
    A broken line in the middle stops nothing, and its line number is told.
    """
    status, report = _json("-", text=compact + b"\n\n{broken\n" + compact + b"\n")
    assert status == 1
    assert _rules(report) == [[], ["CSEA-ENC-SYNTAX"], []]
    results = report["results"]
    assert isinstance(results, list)
    assert [r["line"] for r in results] == [1, 3, 4]
    assert results[1]["findings"][0]["line"] == 3


def test_layout_can_be_stated(compact: bytes) -> None:
    """
    With --input json two lines are one text with something after the message; with ndjson they are two.
    """
    text = compact + b"\n" + compact + b"\n"
    assert _rules(_json("--input", "json", "-", text=text)[1]) == [["CSEA-ENC-TRAILING"]]
    assert _rules(_json("--input", "ndjson", "-", text=text)[1]) == [[], []]


def test_folder_is_searched_in_order(good: bytes, compact: bytes, tmp_path: Path) -> None:
    """
    Messages in folders below are found, other files and links are left alone.
    """
    (tmp_path / "b").mkdir()
    (tmp_path / "b/two.json").write_bytes(good)
    (tmp_path / "a.ndjson").write_bytes(compact + b"\n" + compact)
    (tmp_path / "notes.txt").write_text("not a message")
    (tmp_path / "link.json").symlink_to("/etc/hostname")
    status, report = _json(str(tmp_path))
    assert status == 0
    results = report["results"]
    assert isinstance(results, list)
    assert [Path(r["source"]).name for r in results] == ["a.ndjson", "a.ndjson", "two.json"]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "CSEA-INP-MISSING"),
        (lambda path: path.mkdir(), "CSEA-INP-EMPTY"),
        (os.mkfifo, "CSEA-INP-KIND"),
    ],
    ids=["missing", "empty-folder", "pipe"],
)
def test_unreadable_input_leaves_the_others_judged(
    make: Callable[[Path], None], code: str, good: bytes, tmp_path: Path
) -> None:
    """
    What cannot be read is told with its code and status 2; the other file of the call is judged.
    """
    bad, fine = tmp_path / "bad", tmp_path / "fine.json"
    make(bad)
    fine.write_bytes(good)
    status, report = _json(str(bad), str(fine))
    results = report["results"]
    assert isinstance(results, list)
    assert status == 2
    assert results[0]["error"]["code"] == code
    assert results[1]["verdict"] == "valid"


@pytest.mark.parametrize(
    ("text", "status", "rule"),
    [
        (b"", 1, "CSEA-ENC-SYNTAX"),
        (b"\xff\xfe\x00\x01binary", 1, "CSEA-ENC-UTF8"),
        (b"[" * 100_000, 4, "CSEA-ENC-DEPTH"),
        (b'{"format_version":"2.0.0"}', 1, "CSEA-STR-VERSION"),
        (b'{"format_version":"0.9.0"}', 1, "CSEA-STR-VERSION"),
        (b"[]", 1, "CSEA-STR-TYPE"),
        (b'"data:image/png;base64,AAAA"', 4, "CSEA-SAF-001"),
        (b'{"x": "data:image/png;base64,AAAA"', 4, "CSEA-SAF-001"),
        (b'{"a":1,"a":NaN}', 1, "CSEA-ENC-SYNTAX"),
        (b'\xef\xbb\xbf{"a":1,"a":2}', 1, "CSEA-ENC-DUPLICATE"),
    ],
)
def test_bad_bytes_get_a_finding(text: bytes, status: int, rule: str, tmp_path: Path) -> None:
    """
    Whatever the bytes are, the answer is a finding with a permanent id and a documented status.
    """
    file = tmp_path / "x.json"
    file.write_bytes(text)
    found, report = _json(str(file))
    assert found == status
    assert rule in _rules(report)[0]


def test_newer_minor_version_is_never_green(good: bytes) -> None:
    """
    A message of a newer minor version is judged, and its verdict is undetermined with one version finding.
    """
    value = json.loads(good)
    value["format_version"] = "1.7.0"
    status, report = _json("-", text=json.dumps(value).encode())
    assert status == 1
    results = report["results"]
    assert isinstance(results, list)
    assert results[0]["verdict"] == "undetermined"
    assert _rules(report) == [["CSEA-STR-VERSION"]]


def test_line_of_200_megabytes_needs_little_memory(compact: bytes, tmp_path: Path) -> None:
    """
    An over-long line is skipped in chunks; the lines around it are judged, memory stays bounded.
    """
    file = tmp_path / "long.ndjson"
    with file.open("wb") as out:
        out.write(compact + b"\n")
        for _ in range(200):
            out.write(b"x" * 1_000_000)
        out.write(b"\n" + compact + b"\n")
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000));"
        "sys.argv[0] = 'csea-validate';"
        "from csea_interop.cli.main import validate_main; validate_main()"
    )
    command = [sys.executable, "-c", code, "--now", NOW, "-f", "json", str(file)]
    done = subprocess.run(command, check=False, capture_output=True)
    assert done.returncode == 4, done.stderr
    assert _rules(json.loads(done.stdout)) == [[], ["CSEA-ENC-SIZE"], []]


def test_text_over_16_mebibytes_is_refused(tmp_path: Path) -> None:
    """
    A single message over the cap is refused without being parsed.
    """
    file = tmp_path / "large.json"
    file.write_bytes(b'{"a":"' + b"x" * (17 * 1024 * 1024) + b'"}')
    status, report = _json(str(file))
    assert status == 4
    assert _rules(report) == [["CSEA-ENC-SIZE"]]


def test_worst_status_of_several_files_counts(good: bytes, tmp_path: Path) -> None:
    """
    Refused outranks unreadable, which outranks findings.
    """
    names = {"fine": good, "faulty": b"{}", "deep": b"[" * 50}
    for name, text in names.items():
        (tmp_path / f"{name}.json").write_bytes(text)

    def status(*files: str) -> int:
        return _json(*(str(tmp_path / f"{f}.json") for f in files))[0]

    assert status("fine") == 0
    assert status("fine", "faulty") == 1
    assert status("faulty", "absent", "fine") == 2
    assert status("faulty", "absent", "deep") == 4


def test_fail_on_sets_what_counts(root: Path) -> None:
    """
    Information alone fails only where it is asked to.
    """
    value = json.loads((root / "conformance/examples/statistics-yearly.json").read_text("utf-8"))
    dimension = value["payload"]["dimensions"][0]
    dimension["codes"].append({"code": "not_stated", "label": "not stated"})
    for step in value["provenance"]:
        step.pop("content_digest", None)
        step.pop("previous_step_digest", None)
    text = json.dumps(value).encode()
    assert _json("-", text=text)[0] == 0
    assert _json("--fail-on", "info", "-", text=text)[0] == 1


def test_wrong_use_ends_with_status_2() -> None:
    """
    No file, an unknown option and a time without a zone are wrong use.
    """
    for args in ((), ("--nonsense", "-"), ("--now", "2026-01-01", "-")):
        done = _validate(*args)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr


def test_explain_is_offline_and_knows_every_rule(root: Path) -> None:
    """
    Each rule of the catalogue can be explained; an unknown one gets a suggestion.
    """
    done = _validate_words("explain", "csea-age-003")
    assert done.returncode == 0
    assert b"Maturity stages do not give an age" in done.stdout
    wrong = _validate_words("explain", "CSEA-AGE-33")
    assert wrong.returncode == 2
    assert b"CSEA-USE-RULE" in wrong.stderr


def _validate_words(*args: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", _MAIN, *args], check=False, capture_output=True)


def test_our_own_failure_shows_no_traceback() -> None:
    """
    A fault of the tool ends with status 3 and one line; the message that was being read is not quoted.
    """
    code = (
        "import csea_interop.validation.judged as b\n"
        "def fail(*a, **k): raise RuntimeError('secret-value')\n"
        "b.examine = fail\n" + _MAIN
    )
    done = subprocess.run([sys.executable, "-c", code, "-"], check=False, capture_output=True, input=b"{}")
    assert done.returncode == 3
    assert b"CSEA-TOOL-FAILED" in done.stderr
    assert b"secret-value" not in done.stdout + done.stderr


def test_closed_pipe_is_no_failure(compact: bytes, tmp_path: Path) -> None:
    """
    A reader that stops early, as ``head`` does, causes no complaint.
    """
    file = tmp_path / "many.ndjson"
    file.write_bytes((b"{}\n") * 3000)
    command = f'{sys.executable} -c "{_MAIN}" {file} | head -n 2'
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True)
    assert done.stderr == b""


def test_file_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    """
    Control and direction characters of a file name are written out.
    """
    file = tmp_path / "a\x1b[31m\u202eb.json"
    file.write_bytes(b"{}")
    for layout in ("text", "json"):
        done = _validate("-f", layout, str(file))
        assert b"\x1b" not in done.stdout
        assert "\u202e".encode() not in done.stdout
