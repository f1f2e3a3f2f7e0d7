"""
What the fuzzer starts from: seeds out of the suite, and the inputs that it found and that are kept.

The seeds are read where they stand. A kept input is one line of ``corpus.txt``: deflated, then base64.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from conformance.suite import SUITE, bases, cases

from conformance.examples import examples

KEPT: Final = Path(__file__).with_name("corpus.txt")
#: Longer texts slow the fuzzer down; what is found in them is found in shorter ones.
LONGEST: Final = 20_000
#: What the kept inputs may weigh in the repository.
MOST: Final = 200_000


def seeds() -> list[bytes]:
    """
    Complete messages, one case of each rule, and all bytes of the reader's cases; each text once.
    """
    found = [json.dumps(m, separators=(",", ":"), ensure_ascii=False).encode() for m in examples().values()]
    found += [json.dumps(m, indent=2).encode() for m in bases().values()]
    invalid = {case.path.parent: case.raw for case in cases() if case.path.parent.name == "invalid"}
    found += invalid.values()
    found += [path.read_bytes() for path in sorted((SUITE / "encoding").glob("*.bytes"))]
    return [raw for raw in dict.fromkeys(found) if len(raw) <= LONGEST]


def kept() -> list[bytes]:
    """
    The inputs that a long run found to reach what no seed reaches.
    """
    if not KEPT.exists():
        return []
    return [zlib.decompress(base64.b64decode(line)) for line in KEPT.read_text("ascii").splitlines()]


def keep_these(inputs: Iterable[bytes]) -> int:
    """
    Write the kept inputs anew, shortest first, as many as may be kept; how many that are.
    """
    written: list[str] = []
    size = 0
    for raw in sorted(set(inputs), key=lambda raw: (len(raw), raw)):
        line = base64.b64encode(zlib.compress(raw, 9)).decode("ascii")
        size += len(line) + 1
        if size > MOST:
            break
        written.append(line)
    KEPT.write_text("\n".join(written) + "\n", "ascii")
    return len(written)


def unpack(inputs: Iterable[bytes], folder: Path) -> None:
    """
    One file for each input, named by its digest, as the fuzzer wants them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for raw in inputs:
        (folder / hashlib.sha256(raw).hexdigest()[:32]).write_bytes(raw)
