"""
What one run of a command costs from a cold start, in CPU time of the child process.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from agreement.engines import ROOT, SCHEMA_FILE

from benchmarks.paired import Ratio

OURS: Final = "csea-validate"
PEER: Final = "check-jsonschema"


def commands(message: Path) -> dict[str, list[str]]:
    """
    The commands to compare on one file, by name; the peer is left out where it is not installed.
    """
    found = _script(OURS)
    code = "from csea_interop.cli.main import validate_main; validate_main()"
    out = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "python -c 'import click'": [sys.executable, "-c", "import click"],
        OURS: [*([found] if found else [sys.executable, "-c", code]), str(message)],
    }
    peer = _script(PEER)
    if peer is not None:
        out[PEER] = [peer, "--schemafile", str(SCHEMA_FILE), str(message)]
    return out


def _script(name: str) -> str | None:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


def cpu_seconds(command: Sequence[str], byte_code: Path) -> float:
    """
    User and system time of one run of the command, with compiled modules kept in ``byte_code``.
    """
    paths = [str(ROOT / "src"), str(ROOT / "generated/python"), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in paths if p)}
    # Installed packages have their byte code on disk, whatever this process was told about writing it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(byte_code)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measure(message: Path, rounds: int) -> tuple[Mapping[str, float], Ratio | None]:
    """
    Median CPU seconds by command, and how many times faster ours is than the peer, pair by pair.
    """
    table = commands(message)
    times: dict[str, list[float]] = {name: [] for name in table}
    with tempfile.TemporaryDirectory() as folder:
        for command in table.values():
            # The first run writes byte code and fills the file cache.
            cpu_seconds(command, Path(folder))
        for number in range(rounds):
            for name in sorted(table, reverse=number % 2 == 1):
                times[name].append(cpu_seconds(table[name], Path(folder)))
    medians = {name: statistics.median(values) for name, values in times.items()}
    if PEER not in times:
        return medians, None
    return medians, Ratio.of([peer / ours for peer, ours in zip(times[PEER], times[OURS], strict=True)])
