"""
The packed suite: the same bytes everywhere, and nothing taken from a pack that is not one.
"""

from __future__ import annotations

import gc
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit import installed
from csea_interop.conformance.kit.about import about
from csea_interop.conformance.kit.digest import suite_digest
from csea_interop.conformance.kit.packing import pack
from csea_interop.conformance.kit.unpacking import unpack
from csea_interop.core.errors import InputError

_OURS: Final = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"
Member = tuple[tarfile.TarInfo, bytes]


def _call(*words: str) -> Result:
    return CliRunner().invoke(command, list(words), standalone_mode=False)


def test_two_packs_are_one(small: Path, tmp_path: Path) -> None:
    """
    Another folder, made at another time under another mask and in another order, gives the same bytes.
    """
    other = tmp_path / "other"
    before = os.umask(0o077)
    try:
        for path in sorted((p for p in small.rglob("*") if p.is_file()), reverse=True):
            target = other / path.relative_to(small)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            os.utime(target, (1, 1))
        (other / ".hidden").write_text("x")
    finally:
        os.umask(before)
    assert pack(other).raw == pack(small).raw
    (other / "README.md").write_text("another sentence")
    assert pack(other).raw != pack(small).raw


def test_digest_is_over_what_decides(small: Path) -> None:
    """
    Prose makes no other suite; a byte of a message, of a schema or of the lock does.
    """
    stated = suite_digest(small)
    (small / "README.md").write_text("another sentence")
    (small / "guide").mkdir()
    (small / "guide/suite.md").write_text("one more page")
    (small / "SHA256SUMS").write_text("")
    assert suite_digest(small) == stated
    for name in ("examples/report-minimal.json", "schemas/case.schema.json", "ids.lock", "suite.json"):
        (small / name).write_bytes((small / name).read_bytes() + b" ")
        assert suite_digest(small) != stated
        stated = suite_digest(small)


def test_pack_is_verified_by_hand(small: Path, tmp_path: Path) -> None:
    """
    Two tools of every system unpack and verify it, with no program of ours.
    """
    (tmp_path / "s.tar.gz").write_bytes(pack(small).raw)
    for words in (["tar", "-xzf", "s.tar.gz"], ["sh", "-c", "cd csea-interop-* && sha256sum --quiet -c SHA256SUMS"]):
        subprocess.run(words, cwd=tmp_path, check=True)
    (folder,) = tmp_path.glob("csea-interop-*")
    assert folder.name == about(small).name
    assert (folder / "README.md").read_bytes() == (small / "README.md").read_bytes()
    assert suite_digest(folder) == suite_digest(small)


def test_digest_is_computed_by_hand(small: Path, root: Path) -> None:
    """
    The few lines of the guide give the digest of the kit.
    """
    page = (root / "conformance/guide/suite.md").read_text("utf-8")
    script = page.split("python3 - <<'EOF'\n")[1].split("\nEOF\n")[0]
    done = subprocess.run([sys.executable, "-I", "-c", script], cwd=small, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == suite_digest(small)


def test_packed_suite_is_asked_as_its_folder_is(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A run of the pack has the report of a run of the folder, and leaves nothing behind.
    """
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    told = _call("pack", "--suite", str(small), "-o", str(tmp_path / "s.tar.gz"))
    assert (told.return_value, suite_digest(small) in told.output) == (0, True)
    words = ("--filter", "CSEA-*", "--jsonl", _OURS, "--timeout", "60", "-f", "json")
    first, second = (_call("run", "--suite", str(where), *words) for where in (small, tmp_path / "s.tar.gz"))
    assert json.loads(first.output) == json.loads(second.output)
    assert json.loads(first.output)["suite"]["version"] == about(small).version
    assert list(scratch.iterdir()) == []
    assert _call("run", "--suite", str(tmp_path / "s.tar.gz"), "--level", "none").return_value is None
    # The error keeps the command's context until it is collected; a process that ends does the same.
    gc.collect()
    assert list(scratch.iterdir()) == []


def _repacked(packed: bytes, path: Path, change: Callable[[list[Member]], None], tail: bytes = b"") -> Path:
    with tarfile.open(fileobj=io.BytesIO(gzip.decompress(packed))) as archive:
        members = [(entry, _content(archive, entry)) for entry in archive]
    change(members)
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as archive:
        for entry, raw in members:
            entry.size = len(raw)
            archive.addfile(entry, io.BytesIO(raw))
    path.write_bytes(gzip.compress(plain.getvalue()) + tail)
    return path


def _content(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(entry)
    assert file is not None
    return file.read()


def _named(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> Callable[[list[Member]], None]:
    def change(members: list[Member]) -> None:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = kind, link
        members.append((entry, b""))

    return change


def _other_bytes(members: list[Member]) -> None:
    members[-1] = (members[-1][0], members[-1][1] + b" ")


def _one_less(members: list[Member]) -> None:
    del members[-1]


def _no_sums(members: list[Member]) -> None:
    del members[0]


#: Each way to make a pack that is not to be taken, and what it is called.
_HOSTILE: Final = {
    "absolute path": (_named("/tmp/x"), "PACK"),
    "parent path": (_named("csea-interop-conformance-1.0.0/../../x"), "PACK"),
    "dot": (_named("csea-interop-conformance-1.0.0/./x"), "PACK"),
    "backslash": (_named("csea-interop-conformance-1.0.0/..\\x"), "PACK"),
    "drive": (_named("C:/x"), "PACK"),
    "hidden": (_named("csea-interop-conformance-1.0.0/.x"), "PACK"),
    "another folder": (_named("other/x"), "PACK"),
    "no folder": (_named("x"), "PACK"),
    "too deep": (_named("csea-interop-conformance-1.0.0" + "/a" * 9), "PACK"),
    "twice": (_named("csea-interop-conformance-1.0.0/README.md"), "PACK"),
    "twice but for case": (_named("csea-interop-conformance-1.0.0/readme.MD"), "PACK"),
    "file as folder": (_named("csea-interop-conformance-1.0.0/README.md/x"), "PACK"),
    "symbolic link": (_named("csea-interop-conformance-1.0.0/x", tarfile.SYMTYPE, "/etc/hosts"), "PACK"),
    "hard link": (_named("csea-interop-conformance-1.0.0/x", tarfile.LNKTYPE, "/etc/hosts"), "PACK"),
    "device": (_named("csea-interop-conformance-1.0.0/x", tarfile.CHRTYPE), "PACK"),
    "pipe": (_named("csea-interop-conformance-1.0.0/x", tarfile.FIFOTYPE), "PACK"),
    "one file more": (_named("csea-interop-conformance-1.0.0/x"), "SUMS"),
    "other bytes": (_other_bytes, "SUMS"),
    "one file less": (_one_less, "SUMS"),
    "no digests": (_no_sums, "PACK"),
}


@pytest.mark.parametrize("way", sorted(_HOSTILE))
def test_a_hostile_pack_is_not_taken(way: str, packed: bytes, tmp_path: Path) -> None:
    """
    Nothing outside of its folder is written, and no pack is used that is not what its digests say.
    """
    change, code = _HOSTILE[way]
    path = _repacked(packed, tmp_path / "s.tar.gz", change)
    into = tmp_path / "a/b/c"
    into.mkdir(parents=True)
    with pytest.raises(InputError) as caught:
        unpack(path, into)
    assert caught.value.code == f"CSEA-SUI-{code}"
    assert [p.name for p in tmp_path.iterdir() if p.name not in {"a", "s.tar.gz"}] == []
    assert [p.name for p in (tmp_path / "a/b").iterdir()] == ["c"]


@pytest.mark.parametrize("raw", [b"", b"no pack", gzip.compress(b""), gzip.compress(b"x" * 2000), b"\x1f\x8b\x08\x00"])
def test_what_is_no_pack_is_told(raw: bytes, tmp_path: Path) -> None:
    """
    Any other file is told by its code, never by a traceback.
    """
    (tmp_path / "s.tar.gz").write_bytes(raw)
    with pytest.raises(InputError) as caught:
        unpack(tmp_path / "s.tar.gz", tmp_path)
    assert caught.value.code == "CSEA-SUI-PACK"


def test_a_cut_pack_is_told(packed: bytes, tmp_path: Path) -> None:
    """
    Half of a pack is no pack, wherever it is cut.
    """
    raw = packed
    for share in (0.3, 0.9, 0.999):
        (tmp_path / "s.tar.gz").write_bytes(raw[: int(len(raw) * share)])
        shutil.rmtree(tmp_path / "into", ignore_errors=True)
        (tmp_path / "into").mkdir()
        with pytest.raises(InputError):
            unpack(tmp_path / "s.tar.gz", tmp_path / "into")


def test_a_pack_is_capped(packed: bytes, tmp_path: Path) -> None:
    """
    What would unpack to more bytes or files than any suite is stopped on the way.
    """
    (tmp_path / "s.tar.gz").write_bytes(packed)
    for most_bytes, most_files in ((10_000, 30_000), (1 << 20, 3)):
        shutil.rmtree(tmp_path / "into", ignore_errors=True)
        (tmp_path / "into").mkdir()
        with pytest.raises(InputError) as caught:
            unpack(tmp_path / "s.tar.gz", tmp_path / "into", most_bytes=most_bytes, most_files=most_files)
        assert caught.value.code == "CSEA-SUI-PACK"
        assert sum(p.stat().st_size for p in (tmp_path / "into").rglob("*")) < 30_000


def test_the_suite_that_is_meant_without_a_name(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The folder of the present directory comes first, then the installed pack, then the checkout's.
    """
    monkeypatch.chdir(tmp_path)
    assert installed.default() == installed._CHECKOUT
    monkeypatch.setattr(installed, "_PACKED", tmp_path / "suite.tar.gz")
    assert installed.default() == installed._CHECKOUT
    (tmp_path / "suite.tar.gz").write_bytes(pack(small).raw)
    assert installed.default() == tmp_path / "suite.tar.gz"
    (tmp_path / "conformance").mkdir()
    assert installed.default() == tmp_path / "suite.tar.gz"
    (tmp_path / "conformance/suite.json").write_bytes((small / "suite.json").read_bytes())
    assert installed.default() == Path("conformance")


@pytest.mark.parametrize(
    ("member", "code"), [("kit_version", "CSEA-SUI-KIT"), ("model_version", "CSEA-SUI-MODEL"), ("id", "CSEA-SUI-ABOUT")]
)
def test_a_suite_for_others_is_told(member: str, code: str, small: Path) -> None:
    """
    A suite for a newer kit or another version of the format is not asked in part.
    """
    value = json.loads((small / "suite.json").read_bytes()) | {member: "99.0.0"}
    (small / "suite.json").write_text(json.dumps(value), "utf-8")
    assert getattr(_call("list", "--suite", str(small)).exception, "code", "") == code
