"""
model/ in, generated/ out: complete, repeatable, and open to a new target without an edit.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from csea_interop.compiler import targets
from csea_interop.compiler.build import compile_model, differences, render, write
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.ir import Model

#: Prints a digest of all files, as another process writes them.
_DIGEST = """
import hashlib, sys
from pathlib import Path
from csea_interop.compiler.build import compile_model, render
files = render(compile_model(Path(sys.argv[1])))
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""
_TARGET = '''
"""A target that lists the classes."""


def emit(model):
    return {PATH: "\\n".join(sorted(model.classes)) + "\\n"}
'''


def test_rendering_twice_gives_the_same_bytes(model: Model, files: dict[str, str]) -> None:
    """
    Nothing of a first run is left in a second.
    """
    assert render(model) == files
    assert list(files) == sorted(files)


def test_other_processes_give_the_same_bytes(root: Path) -> None:
    """
    Neither the order of sets nor the place from which the command runs shows in the output.
    """
    command = [sys.executable, "-c", _DIGEST, str(root / "model")]
    running = [
        subprocess.Popen(command, env={**os.environ, "PYTHONHASHSEED": seed}, cwd=folder, stdout=subprocess.PIPE)
        for seed, folder in (("1", root), ("2", root.parent))
    ]
    digests = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert digests[0] == digests[1] != b""


def test_no_generated_file_names_this_machine(root: Path, files: dict[str, str]) -> None:
    """
    Where the checkout lies is nobody's business.
    """
    assert [name for name, text in files.items() if str(root) in text] == []


def test_committed_files_are_what_the_model_says(root: Path, files: dict[str, str]) -> None:
    """
    Nobody has edited ``generated/``, and nobody has forgotten to build it.
    """
    assert differences(files, root / "generated") == []


FILES = {"a.txt": "one\n", "b/c.txt": "two\n"}


def test_written_files_do_not_differ(tmp_path: Path) -> None:
    """
    What has just been written is what the model says; caches beside it do not count.
    """
    write(FILES, tmp_path)
    (tmp_path / "b" / "__pycache__").mkdir()
    (tmp_path / "b" / "__pycache__" / "x.pyc").write_bytes(b"\xff")
    assert differences(FILES, tmp_path) == []


def test_missing_changed_and_left_over_files_are_told(tmp_path: Path) -> None:
    """
    Every kind of difference is reported by path, and writing mends it.
    """
    assert differences(FILES, tmp_path / "nowhere") == ["a.txt", "b/c.txt"]
    write(FILES, tmp_path)
    (tmp_path / "a.txt").unlink()
    (tmp_path / "b" / "c.txt").write_text("three\n")
    (tmp_path / "b" / "d.txt").write_text("left over\n")
    assert differences(FILES, tmp_path) == ["a.txt", "b/c.txt", "b/d.txt"]
    write(FILES, tmp_path)
    assert differences(FILES, tmp_path) == []
    assert not (tmp_path / "b" / "d.txt").exists()


@pytest.mark.parametrize("raw", [b"one\r\n", b"one", b"\xef\xbb\xbfone\n", b"\xff\xfe"])
def test_bytes_count(tmp_path: Path, raw: bytes) -> None:
    """
    Other line ends, a byte order mark or another encoding is a difference.
    """
    write(FILES, tmp_path)
    (tmp_path / "a.txt").write_bytes(raw)
    assert differences(FILES, tmp_path) == ["a.txt"]


def added(folder: Path, name: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Put a target into a folder beside the others.
    """
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(_TARGET.replace("PATH", repr(path)))
    monkeypatch.setattr(targets, "__path__", [*targets.__path__, str(folder)])
    monkeypatch.delitem(sys.modules, f"{targets.__name__}.{name}", raising=False)


def test_new_target_is_found_by_its_place(
    model: Model, files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    A folder under the targets adds its files; nothing else is edited and nothing else changes.
    """
    added(tmp_path, "plain_list", "plain/classes.txt", monkeypatch)
    more = render(model)
    assert more["plain/classes.txt"].splitlines() == sorted(model.classes)
    assert {name: text for name, text in more.items() if name in files} == files


def test_two_targets_do_not_write_one_file(model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A target that writes another's file stops the build.
    """
    added(tmp_path, "second_catalogue", "catalogue.json", monkeypatch)
    with pytest.raises(ModelError, match=r"second_catalogue: two targets write catalogue\.json"):
        render(model)


def test_model_that_is_not_there_is_told(tmp_path: Path) -> None:
    """
    A folder without a model is an error of ours to read, not a traceback.
    """
    with pytest.raises(ModelError, match=r"csea_interop\.yaml"):
        compile_model(tmp_path)
