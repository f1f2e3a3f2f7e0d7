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
NODE_PEER: Final = "ajv-cli"
#: Where a Python command starts from: the interpreter with the library that reads its options.
FLOOR: Final = "python -c 'import click'"
_SOURCE: Final = Path(__file__).parent / "ajv_cli"
_CACHE: Final = ROOT / ".cache/ajv-cli"


def commands(message: Path) -> dict[str, list[str]]:
    """
    The commands to compare on one file, by name; a peer is left out where it is not installed.
    """
    found = _script(OURS)
    code = "from csea_interop.cli.main import validate_main; validate_main()"
    out = {
        "python -c pass": [sys.executable, "-c", "pass"],
        FLOOR: [sys.executable, "-c", "import click"],
        OURS: [*([found] if found else [sys.executable, "-c", code]), str(message)],
    }
    peer = _script(PEER)
    if peer is not None:
        out[PEER] = [peer, "--schemafile", str(SCHEMA_FILE), str(message)]
    node = shutil.which("node")
    script = _CACHE / "node_modules/ajv-cli/dist/index.js"
    if node is not None and script.is_file():
        out[NODE_PEER] = [node, str(script), "validate", "-s", str(SCHEMA_FILE), "-d", str(message)]
    return out


def install_node_peer() -> bool:
    """
    Install ajv-cli from its lock file into a cache beside the sources, once; whether it is there.
    """
    npm = shutil.which("npm")
    if (_CACHE / "node_modules/ajv-cli").is_dir() or npm is None:
        return npm is not None
    _CACHE.mkdir(parents=True, exist_ok=True)
    (_CACHE.parent / ".gitignore").write_text("*\n", encoding="utf-8")
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(_SOURCE / name, _CACHE / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return subprocess.run(command, cwd=_CACHE, check=False, capture_output=True).returncode == 0


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
    # Beside the message no configuration file stands, as at a first try.
    subprocess.run(command, check=True, capture_output=True, env=environment, cwd=byte_code)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measure(message: Path, rounds: int) -> tuple[Mapping[str, float], Mapping[str, Ratio]]:
    """
    Median CPU seconds by command, and how many times what ours takes each other one takes, pair by pair.
    """
    table = commands(message.resolve())
    times: dict[str, list[float]] = {name: [] for name in table}
    with tempfile.TemporaryDirectory() as folder:
        for command in table.values():
            # The first run writes byte code and fills the file cache.
            cpu_seconds(command, Path(folder))
        for number in range(rounds):
            for name in sorted(table, reverse=number % 2 == 1):
                times[name].append(cpu_seconds(table[name], Path(folder)))
    medians = {name: statistics.median(values) for name, values in times.items()}
    ratios = {
        name: Ratio.of([other / ours for other, ours in zip(values, times[OURS], strict=True)])
        for name, values in times.items()
        if name != OURS
    }
    return medians, ratios


def main() -> int:
    """
    Print what each command costs, and how it stands to ours.
    """
    install_node_peer()
    message = ROOT / "conformance/examples/report-minimal.json"
    medians, ratios = measure(message, int(sys.argv[1]) if len(sys.argv) > 1 else 21)
    for name, seconds in sorted(medians.items(), key=lambda pair: pair[1]):
        ratio = ratios.get(name)
        told = "" if ratio is None else f"{ratio.median:6.2f} x ours [{ratio.lowest:.2f}-{ratio.highest:.2f}]"
        sys.stdout.write(f"{name:28} {seconds * 1000:7.1f} ms  {told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
