"""
Type checkers accept what is meant to be written, and find the mistakes that they are there to find.

In ``refused.py`` each mistake is marked by a comment that silences a checker; both checkers complain
about such a comment where they have nothing to silence.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pydantic
import pytest
from conftest import unavailable
from mypy import api
from npm import MissingError, install

import csea_interop as csea
import csea_model
from typed import accepted

_HERE = Path(__file__).parent
_MARK = re.compile(r"  # (?:type|pyright): ignore.*$", re.MULTILINE)


def _marked(text: str) -> set[int]:
    return {n for n, line in enumerate(text.splitlines(), 1) if _MARK.search(line)}


@pytest.fixture(scope="module")
def pyright() -> list[str]:
    """
    The command line of pyright.
    """
    try:
        return ["node", str(install(_HERE / "pyright", "pyright") / "node_modules/pyright/index.js")]
    except MissingError as error:
        unavailable(str(error))


def _pyright(command: list[str], *arguments: str, root: Path) -> Any:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "src"), str(root / "generated/python")))}
    done = subprocess.run(
        [*command, "--pythonpath", sys.executable, "--outputjson", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
    )
    return json.loads(done.stdout)


def _settings(folder: Path, root: Path) -> Path:
    path = folder / "pyrightconfig.json"
    settings = {
        "include": ["*.py"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": "error",
        "extraPaths": [str(root / "src"), str(root / "generated/python")],
    }
    path.write_text(json.dumps(settings), encoding="utf-8")
    return path


def test_pyright_accepts_and_finds(pyright: list[str], root: Path, tmp_path: Path) -> None:
    """
    In its strict mode pyright accepts the program and finds each marked mistake; without marks, every line that has one.
    """
    text = (_HERE / "refused.py").read_text("utf-8")
    files = {
        "accepted.py": (_HERE / "accepted.py").read_text("utf-8"),
        "refused.py": text,
        "bare.py": _MARK.sub("", text),
    }
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    found = _pyright(pyright, "-p", str(_settings(tmp_path, root)), root=root)
    assert found["summary"]["filesAnalyzed"] == len(files)
    errors = [(Path(d["file"]).name, d["range"]["start"]["line"] + 1) for d in found["generalDiagnostics"]]
    assert [e for e in errors if e[0] != "bare.py"] == []
    assert {line for _, line in errors} == _marked(text)
    assert len(errors) > 15


@pytest.mark.skipif(
    "CSEA_TYPES_FULL" not in os.environ, reason="`make nightly` asks for types that nobody has to guess"
)
def test_the_classes_are_typed_completely(pyright: list[str], root: Path) -> None:
    """
    Every name that the generated package offers has a type that pyright need not guess.
    """
    found = _pyright(pyright, "--verifytypes", "csea_model", "--ignoreexternal", root=root)
    assert found["typeCompleteness"]["completenessScore"] == 1.0


def test_mypy_accepts_and_finds(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    In its strict mode mypy accepts the program; without the marks it finds every line that has one.
    """
    monkeypatch.setenv("MYPYPATH", os.pathsep.join((str(root / "src"), str(root / "generated/python"))))
    text = (_HERE / "refused.py").read_text("utf-8")
    bare = tmp_path / "bare.py"
    bare.write_text(_MARK.sub("", text), encoding="utf-8")
    options = ["--strict", "--config-file=", "--cache-dir", str(root / ".mypy_cache/typed"), "--hide-error-context"]
    shown, _, _ = api.run([*options, str(_HERE / "accepted.py"), str(_HERE / "refused.py"), str(bare)])
    errors = [line.split(":", 2) for line in shown.splitlines() if ": error: " in line]
    assert [e for e in errors if Path(e[0]).name != "bare.py"] == []
    assert {int(e[1]) for e in errors} == _marked(text)


def test_both_packages_say_that_they_are_typed(root: Path) -> None:
    """
    The marker that makes checkers look into an installed package is there.
    """
    assert (root / "src/csea_interop/py.typed").is_file()
    assert (root / "generated/python/csea_model/py.typed").is_file()


def test_the_accepted_program_runs(now: datetime, tmp_path: Path) -> None:
    """
    What is built from classes is a valid message, and comes back from the wire as it went.
    """
    message = accepted.report()
    raw = message.model_dump_json(exclude_none=True).encode()
    assert csea.validate(raw, now=now).findings == ()
    assert accepted.judged(raw).verdict == "valid"
    assert csea_model.load(json.loads(raw)) == message == type(message).model_validate_json(raw)
    assert accepted.sender(json.loads(raw)) == message.sender.participant_id
    path = tmp_path / "one.json"
    path.write_bytes(raw)
    assert accepted.streamed(path, iter([raw])) == {"valid": 4}


def test_examples_come_back_from_the_classes(root: Path) -> None:
    """
    Every example goes through its class, by text and by value, and loses nothing.
    """
    paths = sorted((root / "conformance/examples").glob("*.json"))
    assert len(paths) >= 40
    for path in paths:
        raw = path.read_bytes()
        value = json.loads(raw)
        message = csea_model.load(value)
        assert type(message).model_validate_json(raw) == message
        assert message.to_wire() == value
        assert json.loads(message.model_dump_json(exclude_none=True)) == value
        assert message.model_copy(deep=True) == message


def test_a_wrong_message_fails_where_it_is_built() -> None:
    """
    A class refuses what the model does not allow, by value and by assignment, and does not quote it.
    """
    minimal = accepted.report().to_wire()
    wrong: list[dict[str, Any]] = [
        {name: value for name, value in minimal.items() if name != "sender"},
        minimal | {"test": "kept-out"},
        minimal | {"kept-out": 1},
        minimal | {"provenance": []},
        minimal | {"sender": None},
        minimal | {"message_id": "kept-out"},
        minimal | {"completeness": "kept-out"},
    ]
    for value in wrong:
        with pytest.raises(pydantic.ValidationError) as caught:
            csea_model.load(value)
        assert "input_value" not in str(caught.value)
    message = accepted.report()
    with pytest.raises(pydantic.ValidationError):
        message.message_id = "kept-out"
