"""
What LinkML would drop or change without a word is refused.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from compiler import tiny
from compiler.tiny import COLOURS, PARTS
from compiler.traps import TRAPS
from csea_interop.compiler.errors import ModelError
from csea_interop.compiler.lint import lint


@pytest.mark.parametrize("name", TRAPS)
def test_trap_is_refused(tmp_path: Path, name: str) -> None:
    """
    What would be dropped or read differently stops the build, with the file and the element.
    """
    change, reason, where = TRAPS[name]
    files = tiny.good()
    change(files)
    with pytest.raises(ModelError) as caught:
        lint(tiny.write(tmp_path, files))
    assert reason in caught.value.message
    assert where in caught.value.where
    assert ".yaml: " in caught.value.where


@pytest.mark.parametrize("code", ["yes", "no", "on", "off", "null", "1", "2020-01-01"])
def test_code_that_yaml_reads_otherwise_is_refused(tmp_path: Path, code: str) -> None:
    """
    An unquoted yes, number or day as a code would reach the wire as something else; quoted it is a code.
    """
    files = tiny.good()
    text = yaml.safe_dump(files[COLOURS], sort_keys=False).replace("origin: format", "origin: published")
    files[COLOURS] = text.replace("      red:", f"      {code}:")
    with pytest.raises(ModelError, match="a code is quoted"):
        lint(tiny.write(tmp_path, files))
    files[COLOURS] = text.replace("      red:", f"      '{code}':")
    lint(tiny.write(tmp_path, files))


def test_key_that_stands_twice_is_refused(tmp_path: Path) -> None:
    """
    Plain YAML keeps the last of two members of one name; here neither is taken.
    """
    files = tiny.good()
    text = yaml.safe_dump(files[PARTS], sort_keys=False)
    files[PARTS] = text.replace("      word:\n", "      id: {description: Again., range: LocalId}\n      word:\n", 1)
    with pytest.raises(ModelError, match=r"all\.yaml:[0-9]+: 'id' stands twice"):
        lint(tiny.write(tmp_path, files))


def test_files_in_deeper_folders_are_read(tmp_path: Path) -> None:
    """
    No LinkML file escapes, wherever it lies; rules and labels are not LinkML.
    """
    files = tiny.good()
    files["labels/en.yaml"] = {"slots": {"x": {}}}
    lint(tiny.write(tmp_path, files))
    files["parts/deeper/more.yaml"] = {"slots": {"x": {}}}
    with pytest.raises(ModelError, match=r"more\.yaml: slots"):
        lint(tiny.write(tmp_path, files))


def test_root_is_read_where_it_is_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The model folder may be named by a dot.
    """
    files = tiny.good()
    files["csea_interop.yaml"]["slots"] = {"x": {}}
    monkeypatch.chdir(tiny.write(tmp_path, files))
    with pytest.raises(ModelError, match=r"csea_interop\.yaml: slots"):
        lint(Path())


def test_real_model_is_clean(root: Path) -> None:
    """
    The model of the format holds no trap.
    """
    lint(root / "model")
