"""
``python -m benchmarks``: measure, compare with the targets, print a table or JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Final

from benchmarks.cold_start import measure
from benchmarks.contenders import YARDSTICK, contenders
from benchmarks.corpora import corpora
from benchmarks.paired import Ratio, ratio

Table = dict[str, dict[str, Ratio]]

_SEED: Final = 9
_TARGET_CORPUS: Final = "compact, 95 % valid"
#: (contender, measured against, least quotient); the yardstick counts as 1.
_TARGETS: Final = (
    ("is_valid", YARDSTICK, 0.15),
    ("validate", YARDSTICK, 0.08),
    ("is_valid", "jsonschema + rules", 25.0),
    ("is_valid", "fastjsonschema + rules", 2.5),
)
_COLD_TARGET: Final = 2.0


def run(messages: int, rounds: int) -> Table:
    """
    The ratios of every contender on every corpus.
    """
    everyone = contenders()
    yardstick = everyone.pop(YARDSTICK)
    return {
        name: {who: ratio(contender, yardstick, texts, rounds) for who, contender in everyone.items()}
        for name, texts in corpora(messages, _SEED).items()
    }


def quotient(table: Table, who: str, against: str) -> float:
    """
    How many times faster ``who`` is than ``against`` on the corpus that the targets name.
    """
    row = table[_TARGET_CORPUS]
    return row[who].median / (1.0 if against == YARDSTICK else row[against].median)


def _markdown(table: Table, rounds: int) -> list[str]:
    out = [
        f"Speed of a full verdict, `{YARDSTICK}` on the same bytes = 1 (median of {rounds} pairs, range in brackets):",
        "",
        "| full verdict | " + " | ".join(table) + " |",
        "|---" * (len(table) + 1) + "|",
    ]
    for who in table[_TARGET_CORPUS]:
        cells = (table[name][who] for name in table)
        out.append(f"| {who} | " + " | ".join(f"{c.median:.3g} [{c.lowest:.3g}-{c.highest:.3g}]" for c in cells) + " |")
    return [*out, ""]


def main() -> int:
    """
    Run everything; 1 if a target is missed.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--messages", type=int, default=200, help="messages in each corpus")
    parser.add_argument("--rounds", type=int, default=7, help="pairs of runs for each ratio")
    parser.add_argument("--cold-rounds", type=int, default=11, help="runs of each command")
    parser.add_argument("--json", action="store_true", help="print JSON instead of Markdown")
    options = parser.parse_args()

    table = run(options.messages, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        message = Path(folder) / "one.json"
        message.write_bytes(corpora(1, _SEED)["compact, all valid"][0])
        cold, cold_ratio = measure(message, options.cold_rounds)

    results = [(f"{who} / {against}", quotient(table, who, against), least) for who, against, least in _TARGETS]
    if cold_ratio is not None:
        results.append(("csea-validate / check-jsonschema, cold start", cold_ratio.median, _COLD_TARGET))
    if options.json:
        document = {
            "ratios": {name: {who: asdict(r) for who, r in row.items()} for name, row in table.items()},
            "cold_start_cpu_seconds": dict(cold),
            "targets": [{"name": n, "measured": v, "least": least, "met": v >= least} for n, v, least in results],
        }
        print(json.dumps(document, indent=1))
    else:
        lines = _markdown(table, options.rounds)
        lines += [f"Cold start, CPU time, median of {options.cold_rounds}:", "", "| command | ms |", "|---|---|"]
        lines += [f"| {name} | {seconds * 1000:.0f} |" for name, seconds in sorted(cold.items(), key=lambda i: i[1])]
        lines += ["", "| target | measured | least | |", "|---|---|---|---|"]
        lines += [f"| {n} | {v:.3g} | {least} | {'PASS' if v >= least else 'FAIL'} |" for n, v, least in results]
        print("\n".join(lines))
    return 0 if all(value >= least for _, value, least in results) else 1


if __name__ == "__main__":
    sys.exit(main())
