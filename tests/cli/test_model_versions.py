"""
``csea model diff``, ``snapshot`` and ``release``, and ``csea migrate``, as their users meet them.
"""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result
from compiler import tiny

from csea_interop.cli.main import group

_MAIN = "import sys; sys.argv[0] = 'csea'; from csea_interop.cli.main import main; main()"
_NOW = ("--now", "2026-03-05T10:00:00Z")


def _csea(*args: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-c", _MAIN, *args], check=False, capture_output=True, input=text, timeout=120
    )
    assert b"Traceback" not in done.stderr
    return done


@pytest.fixture
def model_dir(tmp_path: Path) -> Path:
    """
    The small model, and beside it the same with a member more under the same number.
    """
    tiny.write(tmp_path / "more", tiny.good())
    files = tiny.good()
    tiny.attribute("Item", "extra", tiny.slot("Word"))(files)
    tiny.write(tmp_path / "more", files)
    return tiny.write(tmp_path / "model", tiny.good())


def _model(*args: str) -> Result:
    # In this process: the compiler's libraries take seconds to load.
    return CliRunner().invoke(group, ["model", *args])


def _diff(model_dir: Path, *args: str) -> Result:
    return _model("diff", "--model", str(model_dir), *args)


def test_diff_is_printed_and_by_itself_no_failure(model_dir: Path) -> None:
    """
    A difference is data: it fails only where someone asks for that.
    """
    both = (str(model_dir), str(model_dir.parent / "more"))
    done = _diff(model_dir, *both)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "1.0.0 -> 1.0.0: 1 change(s), minor, demands 1.1.0 or later",
        "  minor  added       Item.extra  a member that may be absent",
    ]
    done = _diff(model_dir, "--check", *both)
    assert done.exit_code == 1
    assert "1.0.0 is too small after 1.0.0: a minor change needs 1.1.0" in done.stderr
    assert [_diff(model_dir, "--require", most, *both).exit_code for most in ("patch", "minor", "major")] == [1, 0, 0]


def test_diff_as_json_follows_its_schema(model_dir: Path) -> None:
    """
    The machine's form says the same as the text.
    """
    done = _diff(model_dir, "-f", "json", str(model_dir), str(model_dir.parent / "more"))
    told = json.loads(done.stdout)
    schema = resources.files("csea_interop.compiler.diff").joinpath("difference.schema.json").read_text("utf-8")
    jsonschema.Draft7Validator(json.loads(schema)).validate(told)
    assert (told["bump"], told["least"], told["enough"]) == ("minor", "1.1.0", False)
    assert told["changes"] == [
        {"place": "Item.extra", "kind": "added", "bump": "minor", "about": "a member that may be absent"}
    ]
    assert len(told["undated"]) == 1


def test_snapshot_opens_the_gate_and_release_closes_it(model_dir: Path) -> None:
    """
    A candidate is written as often as one likes, a release once.
    """
    where = ("--model", str(model_dir))
    assert _diff(model_dir, "--check").exit_code == 1
    assert _model("snapshot", *where).exit_code == 0
    assert _diff(model_dir, "--check").exit_code == 0
    assert _model("release", *where).exit_code == 0
    assert _model("snapshot", *where).exit_code == 0
    done = _model("release", *where)
    assert done.exit_code == 1
    assert "1.0.0 is released and stays as it is" in done.stderr
    assert _diff(model_dir, "1.0.0").stdout == "1.0.0 -> 1.0.0: 0 change(s), none\n"


def test_wrong_use_of_diff_is_told(model_dir: Path) -> None:
    """
    Nothing to compare is wrong use; a version that is not there is a fault of the model's side.
    """
    assert _diff(model_dir).exit_code == 2
    assert _diff(model_dir, "--check", "--require", "minor").exit_code == 2
    done = _diff(model_dir, "nowhere")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "nowhere: names no folder" in done.stderr


@pytest.fixture(scope="session")
def cases(root: Path) -> Path:
    """
    The published messages of two versions.
    """
    return root / "conformance" / "migrations" / "1.0.0-1.1.0"


def test_migrate_writes_the_published_message(cases: Path, tmp_path: Path) -> None:
    """
    The message goes to standard output or a file of its owner's alone, what is lost to standard error.
    """
    case = cases / "down-all"
    done = _csea("migrate", str(case / "input.json"), "--to", "1.0", *_NOW)
    assert done.returncode == 0
    expected = json.loads((case / "output.json").read_text("utf-8"))
    assert json.loads(done.stdout)["payload"] == expected["payload"]
    said = done.stderr.decode()
    assert "CSEA-MIG-ELEMENT  3 x 1.0 takes no measure without the time" in said
    assert "    /payload/accounts/0/actions/2" in said
    assert "Example Hosting" not in said
    out, losses = tmp_path / "message.json", tmp_path / "losses.json"
    done = _csea(
        "migrate", "-", "--to", "1.0", *_NOW, "-o", str(out), "--losses", str(losses),
        text=(case / "input.json").read_bytes(),
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, b"")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert json.loads(out.read_bytes()) == expected | {"provenance": json.loads(out.read_bytes())["provenance"]}
    told = [{"code": loss["code"], "place": loss["place"]} for loss in json.loads(losses.read_bytes())["losses"]]
    assert told == json.loads((case / "losses.json").read_bytes())


@pytest.mark.parametrize(
    ("args", "text", "status", "code"),
    [
        (("--to", "1.1"), b'{"canary-7": 1}', 1, "CSEA-MIG-VERSION"),
        (("--to", "1.1"), b'{"canary-7": 1', 1, "CSEA-MIG-UNREADABLE"),
        (("--to", "1.1"), b'["canary-7"]', 1, "CSEA-MIG-UNREADABLE"),
        (("--to", "7.7"), b'{"format_version": "canary-7"}', 2, "CSEA-USE-VERSION"),
        (("--to", "1.1"), b'{"format_version": "canary-7"}', 1, "CSEA-MIG-VERSION"),
        (("--to", "1.1", "--now", "soon"), b"{}", 2, "CSEA-USE-TIME"),
    ],
)
def test_migrate_refuses_with_a_code_and_no_value(args: tuple[str, ...], text: bytes, status: int, code: str) -> None:
    """
    Whatever arrives, the answer is an id and a hint, and nothing of the message.
    """
    done = _csea("migrate", "-", *args, text=text)
    assert (done.returncode, done.stdout) == (status, b"")
    assert code.encode() in done.stderr
    assert b"canary" not in done.stderr
