"""
Each participant's folder says how it is reached; here it is run as anybody would run it.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from npm import install

ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).resolve().parent
_SECONDS: Final = 900


@dataclass(frozen=True, slots=True)
class Participant:
    """
    What its ``participant.json`` says.

    Attributes:
        title: what it is, for a table.
        mode: the option of ``run`` that reaches it.
        target: the value of that option; ``{python}``, ``{root}`` and, of what is served, ``{address}`` are replaced.
        serve: a command whose first line is the address that it serves.
        options: further options of ``run``.
        needs: a program that has to be on the path.
        nightly: a run takes minutes, so it is left to the night.
        conforms: whether it passes everything.
    """

    name: str
    title: str
    role: str
    level: str
    mode: str
    target: str
    conforms: bool
    serve: str = ""
    options: list[str] = field(default_factory=list)
    needs: str = ""
    nightly: bool = False


def participants() -> list[Participant]:
    """
    All of them, by role and name.
    """
    found = [Participant(**json.loads(path.read_bytes())) for path in HERE.glob("*/**/participant.json")]
    return sorted(found, key=lambda one: (one.role, not one.conforms, one.name))


def environment() -> dict[str, str]:
    """
    That of this process, with this checkout before what is installed.
    """
    path = os.pathsep.join(p for p in sys.path if p)
    return {**os.environ, "PYTHONPATH": path, "NO_COLOR": "1", "NODE_PATH": str(ROOT / ".cache/ajv/node_modules")}


def report(one: Participant, out: Path) -> dict[str, Any]:
    """
    The record of a whole run of the participant.

    Args:
        one: who takes part.
        out: a folder of its own, for what it leaves.

    Raises:
        MissingError: packages of node are not here and cannot be had.
    """
    ready(one)
    with _served(one, out) as address:
        target = _filled(one.target, address)
        command = [
            *(sys.executable, "-c", "from csea_interop.cli.conformance import main; main()", "run"),
            *("--role", one.role, "--level", one.level, f"--{one.mode}", target, "--timeout", "120"),
            *("-f", "json", *(_filled(word, address) for word in one.options)),
        ]
        done = subprocess.run(command, check=False, capture_output=True, cwd=ROOT, env=environment(), timeout=_SECONDS)
    assert done.returncode == (0 if one.conforms else 1), done.stderr.decode()[-2000:]
    value: dict[str, Any] = json.loads(done.stdout)
    return value


def ready(one: Participant) -> list[str]:
    """
    The words of its command, once what it needs is installed.

    Raises:
        MissingError: packages of node are not here and cannot be had.
    """
    if one.needs == "node":
        install(ROOT / "tests/agreement/ajv", "ajv", "judge.cjs")
    return shlex.split(_filled(one.target, ""))


def _filled(text: str, address: str) -> str:
    return text.replace("{python}", sys.executable).replace("{root}", str(ROOT)).replace("{address}", address)


@contextlib.contextmanager
def _served(one: Participant, out: Path) -> Iterator[str]:
    if not one.serve:
        yield ""
        return
    with (out / "serve.txt").open("wb") as talk:
        server = subprocess.Popen(
            ["bash", "-c", "exec " + _filled(one.serve, "")],
            stdout=subprocess.PIPE,
            stderr=talk,
            stdin=subprocess.DEVNULL,
            cwd=ROOT,
            env=environment(),
        )
        try:
            assert server.stdout is not None
            yield server.stdout.readline().decode().strip()
        finally:
            server.terminate()
            server.wait(10)
            if server.stdout:
                server.stdout.close()
