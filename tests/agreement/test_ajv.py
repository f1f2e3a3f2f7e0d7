"""
ajv in strict mode compiles the published schema and agrees with the reference.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest
from npm import MissingError, install

from agreement.engines import KNOWN, SCHEMA_FILE, corpus, generated, unexplained, vectors

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
    node = shutil.which("node")
    try:
        cache = install(_SOURCE, "ajv", "judge.cjs")
    except MissingError as error:
        _unavailable(str(error))
    assert node is not None

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
