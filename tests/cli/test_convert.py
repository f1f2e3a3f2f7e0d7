"""
``csea convert`` and ``csea formats`` as their users meet them.
"""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

_MAIN = "import sys; sys.argv[0] = 'csea'; from csea_interop.cli.main import main; main()"
_NOW = ("--now", "2026-03-02T09:00:00Z")


def _csea(*args: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-c", _MAIN, *args], check=False, capture_output=True, input=text, timeout=120
    )
    assert b"Traceback" not in done.stderr
    return done


@pytest.fixture(scope="session")
def cases(root: Path) -> Path:
    """
    The published foreign documents.
    """
    return root / "conformance" / "formats"


def _report(case: Path, *args: str) -> subprocess.CompletedProcess[bytes]:
    context = str(case / "context.json")
    return _csea("convert", "--from", "ncmec_cybertipline", *_NOW, "--context", context, *args)


def test_report_becomes_the_published_message(cases: Path) -> None:
    """
    The message goes to standard output, what is lost to standard error, and losses are no failure.
    """
    case = cases / "ncmec_cybertipline" / "maximal"
    done = _report(case, str(case / "document.xml"))
    assert done.returncode == 0
    message = json.loads(done.stdout)
    expected = json.loads((case / "message.json").read_text("utf-8"))
    assert message["payload"] == expected["payload"]
    assert message["message_id"] == expected["message_id"]
    said = done.stderr.decode()
    assert "CSEA-CNV-QUOTED  7 x" in said
    assert "    report/victim[1]/schoolName" in said
    assert "... and " in said
    assert "Example School" not in said


def test_losses_are_written_in_full(cases: Path, tmp_path: Path) -> None:
    """
    The file of losses has each one; a new file of messages is its owner's alone.
    """
    case = cases / "ncmec_cybertipline" / "maximal"
    messages, losses = tmp_path / "m.json", tmp_path / "l.json"
    done = _report(case, str(case / "document.xml"), "-o", str(messages), "--losses", str(losses))
    assert (done.returncode, done.stdout) == (0, b"")
    told = json.loads(losses.read_text("utf-8"))
    expected = json.loads((case / "losses.json").read_text("utf-8"))
    assert [{"code": loss["code"], "place": loss["place"]} for loss in told["losses"]] == expected
    assert (told["format"], told["messages"]) == ("ncmec_cybertipline", 1)
    assert stat.S_IMODE(messages.stat().st_mode) == 0o600


def test_text_is_kept_when_asked_for(cases: Path) -> None:
    """
    Notes appear only with the option, and standard input is read for a dash.
    """
    case = cases / "ncmec_cybertipline" / "maximal"
    raw = (case / "document.xml").read_bytes()
    context = str(case / "context.json")
    done = _csea("convert", "--from", "ncmec_cybertipline", "--keep-text", "--context", context, *_NOW, "-", text=raw)
    assert len(json.loads(done.stdout)["payload"]["narratives"]) == 19
    assert b"CSEA-CNV-TEXT-KEPT  19 x" in done.stderr


def test_several_messages_are_one_a_line_and_validate(root: Path) -> None:
    """
    What is converted can be piped into the checker.
    """
    table = root / "conformance" / "material" / "csam-pieces-by-relationship-to-victim"
    mapping = f"{table}.mapping.json"
    done = _csea("convert", "--from", "tabular_statistics", "--context", mapping, *_NOW, f"{table}.csv")
    assert done.stderr.split() == [b"nothing", b"was", b"lost"]
    assert len(done.stdout.splitlines()) == 2
    judged = _csea("validate", "--input", "ndjson", *_NOW, "-", text=done.stdout)
    assert judged.returncode == 0
    assert b"2 message(s): 2 valid" in judged.stdout


@pytest.mark.parametrize(
    ("case", "code"),
    [("refused-doctype", "CSEA-CNV-XML-DOCTYPE"), ("refused-incident-type", "CSEA-CNV-NCMEC-INCIDENT-TYPE")],
)
def test_refused_document_ends_with_status_1(cases: Path, case: str, code: str) -> None:
    """
    A refusal writes no message and says what to do.
    """
    folder = cases / "ncmec_cybertipline" / case
    done = _report(folder, str(folder / "document.xml"))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(code.encode())
    assert len(done.stderr.splitlines()) == 2


def test_wrong_use_ends_with_status_2(cases: Path, tmp_path: Path) -> None:
    """
    Missing files, folders, unknown formats and contexts that are not JSON are the user's to mend.
    """
    case = cases / "ncmec_cybertipline" / "minimal"
    document = str(case / "document.xml")
    plain = ("convert", "--from", "ncmec_cybertipline")
    for args, code in (
        ((*plain, str(tmp_path / "none.xml")), b"CSEA-INP-MISSING"),
        ((*plain, str(tmp_path)), b"CSEA-INP-UNREADABLE"),
        ((*plain, document), b"CSEA-USE-CONTEXT: the context lacks the member sender"),
        ((*plain, "--context", document, document), b"CSEA-USE-CONTEXT"),
        ((*plain, "--now", "noon", document), b"CSEA-USE-TIME"),
        (("convert", "--from", "nothing", document), b"'nothing' is not one of"),
        (("convert", document), b"Missing option '--from'"),
    ):
        done = _csea(*args)
        assert (done.returncode, done.stdout) == (2, b"")
        assert code in done.stderr
    done = _report(case, document, "-o", str(tmp_path / "none" / "m.json"))
    assert done.returncode == 2
    assert b"CSEA-INP-OUTPUT" in done.stderr


def test_formats_are_listed_with_their_context() -> None:
    """
    Each format shows its title and every member of its context.
    """
    done = _csea("formats")
    assert done.returncode == 0
    said = done.stdout.decode()
    for word in ("ncmec_cybertipline", "tabular_statistics", "governance", "age_not_assessed_reason", "thousands"):
        assert f" {word} " in said or f"\n{word}\n" in f"\n{said}"
