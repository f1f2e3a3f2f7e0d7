"""
``python -m benchmarks.peers``: run every tool on the same faults and print the table.

``--write`` keeps what was measured in ``measured.json`` and the table in ``README.md`` beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
from pathlib import Path

from benchmarks.peers import measure
from benchmarks.peers.page import page
from benchmarks.peers.tools import TOOLS

HERE = Path(__file__).parent


def main() -> None:
    """
    Measure, print, and keep where asked.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--only", help="names of tools, with commas; all if not given")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each tool on a small file")
    parser.add_argument("--write", action="store_true", help="keep table and measurements")
    chosen = parser.parse_args()
    names = chosen.only.split(",") if chosen.only else list(TOOLS)
    with tempfile.TemporaryDirectory() as folder:
        benches = []
        for number, name in enumerate(names):
            place = Path(folder) / str(number)
            place.mkdir()
            benches.append(measure.Bench(TOOLS[name], place))
        measured = {
            "machine": f"Python {platform.python_version()}, {os.cpu_count()} processors",
            "tools": {bench.tool.name: measure.answers(bench) for bench in benches},
            "seconds": dict(measure.seconds(benches, chosen.rounds)),
        }
    text = page(measured)
    if chosen.write:
        (HERE / "measured.json").write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
        (HERE / "README.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
