"""
What each tool does on each fault: run, looked at, and told as yes, no or a word.
"""

from __future__ import annotations

import copy
import os
import re
import resource
import shutil
import statistics
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conftest import ROOT

from benchmarks.peers.documents import ESCAPE, KINDS, RIGHT, WRONG, texts
from benchmarks.peers.tools import Tool, options, parses

_TIMEOUT: Final = 120
_TRACE: Final = re.compile(r"Traceback \(most recent call last\)|^\s+at .*\(?\S+:\d+:\d+\)?$", re.MULTILINE)
_KILLED: Final = "stopped after two minutes"


@dataclass(frozen=True)
class Run:
    """
    One run of a tool: exit status (None where it was stopped), all that it wrote, CPU seconds.
    """

    status: int | None
    written: str
    seconds: float


class Bench:
    """
    One tool with its files.
    """

    def __init__(self, tool: Tool, folder: Path) -> None:
        self.tool = tool
        self.folder = folder
        self.command = list(tool.prepare())
        kind = KINDS[tool.kind]()
        self.three = kind.three(copy.deepcopy(kind.base))
        for name, text in texts(kind).items():
            (folder / f"{name}.json").write_bytes(text)
        self.seen: dict[str, Run] = {}

    def run(self, *names: str, extra: Sequence[str] = (), before: Sequence[str] = ()) -> Run:
        """
        Run the tool on files.
        """
        files = [w for name in names for w in (*options(self.tool), str(self.folder / f"{name}.json"))]
        paths = (str(ROOT / "src"), str(ROOT / "generated/python"))
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "NO_COLOR": "1"}
        if self.tool.name != "csea-validate":
            del environment["PYTHONPATH"]
        # Installed packages have their byte code on disk, whatever this process was told about writing it: so has each
        # tool here after its first run, which finds out what it answers and is not timed.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        try:
            done = subprocess.run(
                [*before, *self.command, *extra, *files],
                check=False,
                capture_output=True,
                timeout=_TIMEOUT,
                env=environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
            )
        except subprocess.TimeoutExpired:
            return Run(None, "", _TIMEOUT)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = end.ru_utime - start.ru_utime + end.ru_stime - start.ru_stime
        return Run(done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace"), seconds)

    def on(self, name: str) -> Run:
        """
        The run on one file, made once.
        """
        if name not in self.seen:
            self.seen[name] = self.run(name)
        return self.seen[name]

    def accepts(self, name: str) -> bool:
        """
        Whether the file is told to be fine.
        """
        return self.on(name).status == 0

    def fate(self, name: str) -> str:
        """
        What became of a file, in a word.
        """
        run = self.on(name)
        if run.status is None:
            return _KILLED
        if _TRACE.search(run.written):
            return "traceback"
        return "accepted" if run.status == 0 else "refused"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _differ(bench: Bench, one: str, other: str) -> str:
    if bench.tool.library:
        return "no command"
    return _yes(bench.on(one).status != bench.on(other).status)


def _statuses(bench: Bench) -> str:
    if bench.tool.library:
        return "no command"
    return ", ".join(str(bench.on(name).status) for name in ("valid", "wrong", "not-json", "missing"))


def _line(bench: Bench) -> str:
    text = (bench.folder / "wrong.json").read_text("utf-8")
    line = text[: text.index(WRONG)].count("\n") + 1
    return _yes(re.search(rf"\b(?:line |:){line}\b", bench.on("wrong").written) is not None)


def _id(bench: Bench) -> str:
    if not bench.tool.check_id:
        return "no"
    found = re.search(bench.tool.check_id, bench.on("wrong").written + bench.on("three").written)
    return f"`{found[0]}`" if found else "no"


def _machine(bench: Bench) -> str:
    if bench.tool.machine is None:
        return "objects" if bench.tool.library else "no"
    return _yes(parses(bench.run("wrong", extra=bench.tool.machine).written))


def _network(bench: Bench, name: str) -> str:
    if shutil.which("strace") is None or subprocess.run(["unshare", "-n", "true"], check=False).returncode:
        return "not measured"
    log = bench.folder / "connections"
    bench.run(name, before=["unshare", "-n", "strace", "-f", "-qq", "-e", "trace=connect", "-o", str(log)])
    # Without a network a name is asked for in vain as well: both are attempts.
    return _yes(re.search(r"AF_INET6?\b", log.read_text("utf-8")) is not None)


def _batch(bench: Bench) -> str:
    if bench.tool.library:
        return "no command"
    return _yes(str(bench.folder / "wrong.json") in bench.run("not-json", "wrong").written)


def _any_trace(bench: Bench) -> str:
    faults = [path.stem for path in sorted(bench.folder.glob("*.json")) if path.stem not in ("large", "valid")]
    faults += [] if bench.tool.library else ["missing"]
    shown = [name for name in faults if bench.fate(name) == "traceback"]
    return f"yes ({', '.join(shown)})" if shown else "no"


#: Each question, and how it is answered; in the order of the table.
QUESTIONS: Final[Mapping[str, Callable[[Bench], str]]] = {
    "Takes a valid document": lambda b: _yes(b.accepts("valid")),
    "Prints the wrong value": lambda b: _yes(WRONG in b.on("wrong").written + b.on("three").written),
    "Prints other values of the document": lambda b: _yes(
        any(RIGHT in b.on(n).written for n in ("wrong", "three", "crossed"))
    ),
    "Passes on codes in the wrong value that a terminal obeys": lambda b: _yes(ESCAPE in b.on("escape").written),
    "Names the check that failed": _id,
    "Tells the line": _line,
    "Output for programs": _machine,
    "Reports three faults in one run": lambda b: _yes(
        all(name.split(":")[-1] in b.on("three").written for name in b.three)
    ),
    "Exit status: valid, invalid, not JSON, missing file": _statuses,
    "Exit status tells invalid from a missing file": lambda b: _differ(b, "wrong", "missing"),
    "Exit status tells invalid from not JSON": lambda b: _differ(b, "wrong", "not-json"),
    "Goes on after a file that is not JSON": _batch,
    "Accepts a doubled member name": lambda b: _yes(b.accepts("doubled")),
    "Accepts NaN": lambda b: _yes(b.accepts("nan")),
    "Accepts 1e999": lambda b: _yes(b.accepts("infinity")),
    "Accepts a lone surrogate": lambda b: _yes(b.accepts("surrogate")),
    "Accepts bytes that are not UTF-8": lambda b: _yes(b.accepts("utf-8")),
    "On a byte order mark": lambda b: b.fate("bom"),
    "On 10,000 levels of nesting": lambda b: b.fate("depth"),
    "Accepts an embedded picture": lambda b: _yes(b.accepts("media")),
    "Accepts members that contradict one another": lambda b: _yes(b.accepts("crossed")),
    "Accepts a date in 2099": lambda b: _yes(b.accepts("future")),
    "Shows a traceback": _any_trace,
    "Uses the network": lambda b: _network(b, "valid"),
    "Uses the network when a document says so": lambda b: _network(b, "address"),
}


def answers(bench: Bench) -> dict[str, str]:
    """
    The answers to all questions about one tool.
    """
    return {question: ask(bench) for question, ask in QUESTIONS.items()}


def seconds(benches: Sequence[Bench], rounds: int) -> Iterator[tuple[str, dict[str, float | None]]]:
    """
    CPU seconds on a valid small file (median, the tools in turn) and on one of five megabytes, once.
    """
    small: dict[str, list[float]] = {bench.tool.name: [] for bench in benches}
    for number in range(rounds + 1):
        for bench in benches if number % 2 else reversed(benches):
            spent = bench.run("valid").seconds
            if number:
                small[bench.tool.name].append(spent)
    for bench in benches:
        large = bench.run("large")
        yield (
            bench.tool.name,
            {
                "small": round(statistics.median(small[bench.tool.name]), 3),
                "large": None if large.status is None else round(large.seconds, 1),
            },
        )
