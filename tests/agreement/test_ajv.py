"""
ajv in strict mode compiles the published schema and agrees with the reference.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest

from agreement.engines import KNOWN, ROOT, SCHEMA_FILE, corpus, generated, unexplained, vectors

_SOURCE = Path(__file__).parent / "ajv"
_MUTANTS = 1000

Judge = Callable[[Sequence[Any]], list[bool]]


def _unavailable(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def judge() -> Judge:
    """
    A function from messages to ajv's verdicts; ajv is installed once, from the lock file.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        _unavailable("node and npm are needed to run ajv")
    files = ("package.json", "package-lock.json", "judge.cjs")
    wanted = hashlib.sha256(b"".join((_SOURCE / name).read_bytes() for name in files)).hexdigest()
    cache = ROOT / ".cache/ajv"
    stamp = cache / "installed"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        cache.mkdir(parents=True, exist_ok=True)
        (cache.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        for name in files:
            shutil.copyfile(_SOURCE / name, cache / name)
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        install = subprocess.run([npm, "ci", *options], cwd=cache, capture_output=True, text=True, check=False)
        if install.returncode != 0:
            _unavailable("npm could not install ajv (is there a network?)")
        stamp.write_text(wanted, encoding="utf-8")

    def verdicts(messages: Sequence[Any]) -> list[bool]:
        text = "".join(json.dumps(message) + "\n" for message in messages)
        command = [node, "judge.cjs", str(SCHEMA_FILE)]
        done = subprocess.run(command, cwd=cache, input=text, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return [line == "true" for line in done.stdout.split()]

    return verdicts


def test_ajv_agrees(judge: Judge) -> None:
    """
    In strict mode ajv compiles the schema and gives the reference's verdict on vectors and mutants.
    """
    named = [*vectors().items(), *((str(n), m) for n, m in enumerate(generated()))]
    named += [(str(mutant.edits), mutant.value) for mutant in corpus(_MUTANTS)]
    verdicts = judge([value for _, value in named])
    assert len(verdicts) == len(named)
    pairs = zip(named, verdicts, strict=True)
    assert [name for (name, value), verdict in pairs if unexplained("ajv", verdict, value)] == []


def test_known_difference_of_ajv_still_occurs(judge: Judge) -> None:
    """
    On the example of each difference that names ajv, it differs.
    """
    for known in (k for k in KNOWN if "ajv" in k.engines):
        assert judge([known.example]) == [known.accepts]
