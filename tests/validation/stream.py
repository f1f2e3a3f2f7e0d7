"""
Generated streams of messages, and the memory that judging them takes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from conftest import ROOT

_MAIN = "import sys; sys.argv[0] = 'csea-validate'; from csea_interop.cli.main import validate_main; validate_main()"
NOW = "2026-04-01T00:00:00Z"
_SENDER = b"org:platform-example-fr"
_BASE = json.loads((ROOT / "conformance/examples/report-minimal.json").read_text("utf-8"))


def line(number: int) -> bytes:
    """
    A synthetic message of one of five senders; one in twenty has a finding, and one is broken.
    """
    message = {**_BASE, "message_id": f"urn:uuid:{number:08x}-0000-4000-8000-{number * 7919 % 2**48:012x}"}
    if number % 20 == 7:
        message["sender_reference"] = ""
    raw = json.dumps(message, separators=(",", ":")).encode().replace(_SENDER, b"%s-%d" % (_SENDER, number % 5))
    return raw[:100] if number % 20 == 13 else raw


def lines(size: int) -> Iterator[bytes]:
    """
    Lines of messages, some blank, ``size`` bytes or a little more.
    """
    number = 0
    while size > 0:
        text = line(number) + (b"\n\n" if number % 30 == 3 else b"\n")
        size -= len(text)
        number += 1
        yield text


def start(*args: str, **more: object) -> subprocess.Popen[bytes]:
    """
    ``csea-validate`` as a process of its own.
    """
    command = [sys.executable, "-c", _MAIN, "--now", NOW, *args]
    return subprocess.Popen(command, **more)  # type: ignore[call-overload, no-any-return]


def validate(*args: str | Path | int, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """
    ``csea-validate``, run to its end; ``report`` as its first word is the command of that name.
    """
    moment = () if args[0] == "report" else ("--now", NOW)
    command = [sys.executable, "-c", _MAIN, *moment, *map(str, args)]
    return subprocess.run(command, check=False, capture_output=True, input=text, timeout=300)


def peak(args: Sequence[str | Path], out: Path) -> tuple[int, list[int]]:
    """
    Exit status of a run, and the greatest memory in bytes that each of its processes held.
    """
    most: dict[int, int] = {}
    with out.open("wb") as stream, start(*map(str, args), stdout=stream, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            for member in _tree(process.pid):
                most[member] = max(most.get(member, 0), _high_water(member))
            time.sleep(0.02)
    return process.returncode, sorted(most.values(), reverse=True)


def _tree(top: int) -> list[int]:
    found = [top]
    for member in found:
        for task in Path(f"/proc/{member}/task").glob("*/children"):
            try:
                found += [int(child) for child in task.read_text().split()]
            except OSError:
                continue
    return found


def _high_water(member: int) -> int:
    try:
        text = Path(f"/proc/{member}/status").read_text()
    except OSError:
        return 0
    stated = [row.split()[1] for row in text.splitlines() if row.startswith("VmHWM:")]
    return int(stated[0]) * 1024 if stated else 0


def megabytes() -> int:
    """
    How large the stream of the memory test is, in MB; ``make nightly`` asks for 1,000.
    """
    return int(os.environ.get("CSEA_STREAM_MB", "10"))
