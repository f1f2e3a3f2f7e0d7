"""
Hostile files through the command: links, pipes, devices, sockets, what may not be read, and what changes while it is read.
"""

from __future__ import annotations

import errno
import gzip
import io
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from leaks.running import csea

from csea_interop.core import opening
from csea_interop.core.errors import InputError
from csea_interop.validation import codelists, inputs

NOW = "2026-04-01T00:00:00Z"
_GOOD = (ROOT / "conformance/examples/report-minimal.json").read_bytes()
_LINE = json.dumps(json.loads(_GOOD)).encode()
_MAIN = "from csea_interop.cli.main import main; main()"


def _results(*paths: object, options: tuple[str, ...] = ()) -> tuple[int, list[dict[str, Any]]]:
    said = csea(["validate", "--now", NOW, "-f", "json", *options, *map(str, paths)])
    assert "Traceback" not in said.err
    assert "CSEA-TOOL-FAILED" not in said.err
    return said.status, json.loads(said.out)["results"]


def _codes(results: list[dict[str, Any]]) -> list[str]:
    return [result["error"]["code"] if "error" in result else result["verdict"] for result in results]


def _ends(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """
    The command in a process of its own, which is given half a minute to end by itself.
    """
    command = [sys.executable, "-c", _MAIN, *arguments]
    return subprocess.run(command, check=False, capture_output=True, stdin=subprocess.DEVNULL, timeout=30)


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate"],
        ["validate", "--code-list", "PIPE"],
        ["migrate", "--to", "1.1"],
        ["convert", "--from", "ncmec_cybertipline", "--context", "PIPE"],
        ["convert", "--from", "tabular_statistics", "--context", "GOOD"],
    ],
    ids=" ".join,
)
def test_pipe_that_nobody_writes_to_is_not_waited_for(arguments: list[str], tmp_path: Path) -> None:
    """
    Named as message, document, context or code list, a pipe is refused at once.
    """
    pipe, good = tmp_path / "pipe.json", tmp_path / "good.json"
    os.mkfifo(pipe)
    good.write_bytes(_GOOD)
    given = [{"PIPE": str(pipe), "GOOD": str(good)}.get(word, word) for word in arguments]
    done = _ends(*given, str(good if "PIPE" in arguments else pipe))
    assert done.returncode == 2
    assert b"CSEA-INP-KIND" in done.stdout + done.stderr or b"CSEA-LST" in done.stderr
    assert b"Traceback" not in done.stderr


def test_pipe_in_a_folder_is_left_alone(tmp_path: Path) -> None:
    """
    What is no regular file is not among the messages of a folder: pipe, socket, links to files, folders and devices.
    """
    (tmp_path / "a.json").write_bytes(_GOOD)
    os.mkfifo(tmp_path / "b.json")
    with socket.socket(socket.AF_UNIX) as server:
        place = os.open(tmp_path, os.O_RDONLY)
        server.bind(f"/proc/self/fd/{place}/c.json")
        os.close(place)
        (tmp_path / "d.json").symlink_to("/dev/zero")
        (tmp_path / "e.json").symlink_to(ROOT / "conformance/examples/report-minimal.json")
        (tmp_path / "loop").symlink_to(tmp_path)
        (tmp_path / "out").symlink_to(ROOT / "conformance")
        (tmp_path / "self.json").symlink_to("self.json")
        (tmp_path / "gone.json").symlink_to("nowhere")
        (tmp_path / "folder.json").mkdir()
        status, results = _results(tmp_path)
    assert status == 0
    assert [Path(result["source"]).name for result in results] == ["a.json"]


def _socket(path: Path) -> None:
    place = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"/proc/self/fd/{place}/{path.name}")
    os.close(place)


@pytest.mark.parametrize(
    ("make", "codes"),
    [
        (lambda path: path.symlink_to(ROOT / "conformance/examples/report-minimal.json"), {"valid"}),
        (lambda path: path.symlink_to(path.name), {"CSEA-INP-UNREADABLE"}),
        (lambda path: path.symlink_to("nowhere"), {"CSEA-INP-MISSING"}),
        (lambda path: path.symlink_to("/dev/zero"), {"CSEA-INP-KIND"}),
        (lambda path: path.symlink_to("/dev/null"), {"CSEA-INP-KIND"}),
        (lambda path: path.mkdir(), {"CSEA-INP-EMPTY"}),
        (_socket, {"CSEA-INP-KIND"}),
        (lambda path: None, {"CSEA-INP-MISSING"}),
    ],
    ids=["link", "link to itself", "link to nothing", "endless device", "empty device", "folder", "socket", "nothing"],
)
def test_named_file_is_what_it_is(make: Callable[[Path], object], codes: set[str], tmp_path: Path) -> None:
    """
    A file that the user names is followed where it leads; what is no file is told by its code.
    """
    path = tmp_path / "x.json"
    make(path)
    assert set(_codes(_results(path)[1])) == codes


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("/dev/zero", {"CSEA-INP-KIND"}),
        ("/dev/full", {"CSEA-INP-KIND"}),
        ("/proc/self/mem", {"CSEA-INP-UNREADABLE"}),
        ("/proc/self/status", {"invalid"}),
        ("/proc/self/environ", {"invalid", "refused"}),
        ("x" * 300, {"CSEA-INP-UNREADABLE"}),
        ("x/" * 3_000, {"CSEA-INP-UNREADABLE"}),
        ("", {"CSEA-INP-MISSING", "CSEA-INP-EMPTY", "valid", "invalid", "CSEA-INP-UNREADABLE"}),
    ],
)
def test_strange_path_is_told(path: str, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Devices, files of the kernel, names that are too long or empty: an answer, never a traceback.
    """
    monkeypatch.chdir(tmp_path)
    assert set(_codes(_results(path)[1])) <= codes


def test_name_with_a_zero_byte_is_told() -> None:
    """
    No command line can hold one; a program that calls the library can.
    """
    (found,) = inputs.sources(["a\x00b"])
    assert isinstance(found, InputError)
    assert found.code == "CSEA-INP-UNREADABLE"


def test_names_that_command_a_terminal_are_written_out(tmp_path: Path) -> None:
    """
    Escapes, direction marks, zero-width letters and bytes that are no UTF-8 in names never reach a terminal raw.
    """
    names = [b"a\x1b[2J.json", "b\u202egnp.json".encode(), "c\u200b.json".encode(), b"d\xff.json", b"e\nok: valid.json"]
    for name in names:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(_LINE.replace(b"report", b"x", 1))
    for layout in ("text", "json"):
        said = csea(["validate", "--now", NOW, "-f", layout, str(tmp_path)])
        assert said.status == 1
        assert not any(mark in said.out for mark in ("\x1b", "\u202e", "\u200b", "\nok: valid"))


@pytest.mark.parametrize("fault", [errno.EACCES, errno.EPERM, errno.EIO, errno.ENXIO, errno.EMFILE, errno.ESTALE])
def test_file_that_may_not_be_opened_is_told(fault: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Rights, broken disks and lost shares: status 2 with the system's reason, the other file is judged.
    """
    bad, good = tmp_path / "bad.json", tmp_path / "good.json"
    bad.write_bytes(_GOOD)
    good.write_bytes(_GOOD)
    real = os.open

    def opened(path: Any, *given: Any, **named: Any) -> int:
        if isinstance(path, Path) and path.name == "bad.json":
            raise OSError(fault, os.strerror(fault), str(path))
        return real(path, *given, **named)

    monkeypatch.setattr(os, "open", opened)
    status, results = _results(bad, good)
    assert status == 2
    assert _codes(results) == ["CSEA-INP-UNREADABLE", "valid"]
    assert os.strerror(fault) in results[0]["error"]["message"]


def test_folder_that_may_not_be_entered_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A folder within that cannot be listed is told, what lies beside it is judged.
    """
    (tmp_path / "a.json").write_bytes(_GOOD)
    (tmp_path / "closed").mkdir()
    real = os.scandir

    def listed(path: Any) -> Any:
        if not isinstance(path, int) and os.fspath(path).endswith("closed"):
            raise PermissionError(errno.EACCES, "Permission denied", os.fspath(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", listed)
    status, results = _results(tmp_path)
    assert status == 2
    assert sorted(_codes(results)) == ["CSEA-INP-UNREADABLE", "valid"]


class _Changing(io.RawIOBase):
    """
    A file that changes, ends or fails after so many bytes.
    """

    def __init__(self, data: bytes, at: int, then: Callable[[], bytes]) -> None:
        self.data, self.at, self.then, self.told = data[:at], at, then, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.told < len(self.data):
            piece = self.data[self.told : self.told + min(len(buffer), 700)]
        else:
            piece = self.then()[: len(buffer)]
        self.told += len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


def _fails() -> bytes:
    raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize(
    ("then", "codes"),
    [
        (lambda: b"", ["valid", "invalid"]),
        (_fails, ["valid", "CSEA-INP-UNREADABLE"]),
    ],
    ids=["cut off", "fails"],
)
def test_file_that_changes_while_it_is_read_is_no_crash(
    then: Callable[[], bytes], codes: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Lines before the change keep their verdicts; what comes after is a finding or an error, never a verdict of half a line.
    """
    file = tmp_path / "a.ndjson"
    data = _LINE + b"\n" + _LINE + b"\n"
    file.write_bytes(data)
    monkeypatch.setattr(
        inputs.Source, "open", lambda _: io.BufferedReader(_Changing(data, len(_LINE) + len(_LINE) // 2, then))
    )
    _, results = _results(file)
    assert _codes(results) == codes


def test_file_that_grows_for_ever_is_read_to_the_size_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    One message that never ends is refused by its size.
    """
    file = tmp_path / "a.json"
    file.write_bytes(b"")
    endless = _Changing(b'{"a":"', 6, lambda: b"x" * 65_536)
    monkeypatch.setattr(inputs.Source, "open", lambda _: io.BufferedReader(endless))
    status, results = _results(file, options=("--input", "json"))
    assert status == 4
    assert set(results[0]["totals"]) == {"CSEA-ENC-SIZE"}
    assert endless.told < 17 * 1024 * 1024


@pytest.mark.parametrize("layout", ["json", "ndjson"])
@pytest.mark.parametrize("content", [b"\x00", b" ", b"["], ids=["zeros", "blanks", "brackets"])
def test_bomb_is_stopped(content: bytes, layout: str, tmp_path: Path) -> None:
    """
    200 megabytes in a file of some hundred kilobytes: never accepted, and the file beside it is judged.
    """
    bomb, good = tmp_path / "bomb.json.gz", tmp_path / "good.json"
    with gzip.open(bomb, "wb", compresslevel=1) as stream:
        for _ in range(200):
            stream.write(content * (1_000_000 // len(content)))
    good.write_bytes(_GOOD)
    begun = time.process_time()
    said = csea(["validate", "--now", NOW, "-f", "concise", "--input", layout, str(bomb), str(good)])
    # By the size of one message, or by what it becomes.
    assert said.status == (2 if "CSEA-INP-BOMB" in said.out else 4)
    assert "CSEA-INP-BOMB" in said.out or "CSEA-ENC-SIZE" in said.out
    assert "CSEA-TOOL-FAILED" not in said.err
    assert time.process_time() - begun < 60


def test_what_a_file_is_is_asked_after_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A file that is exchanged for a pipe between look and opening is refused, not waited for.
    """
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError) as caught:
        opening.open_file(pipe, "shown")
    assert caught.value.code == "CSEA-INP-KIND"
    assert caught.value.message == "shown: not a file"
    with pytest.raises(InputError):
        codelists.load(pipe)
