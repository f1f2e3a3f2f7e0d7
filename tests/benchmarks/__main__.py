"""
``python -m benchmarks``: measure, compare with the targets, print tables or JSON.

The targets are for the whole catalogue of rules (``benchmarks.targets``); those that were set when
there were about ten rules are superseded. Whether work grows in step with a message is told by
``python -m benchmarks.linearity``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

from benchmarks import targets
from benchmarks.cold_start import FLOOR, NODE_PEER, OURS, PEER, install_node_peer, measure
from benchmarks.contenders import YARDSTICK, Contender, contenders
from benchmarks.corpora import corpora
from benchmarks.paired import Ratio, ratio
from benchmarks.targets import Target

Table = dict[str, dict[str, Ratio]]

_SEED: Final = 9
_TARGET_CORPUS: Final = "compact, 95 % valid"
#: How many times what ours takes each peer takes at least, from a cold start.
_COLD_TARGETS: Final = {PEER: 3.0, NODE_PEER: 4.0}
#: Ours takes at most so many times what the interpreter and click take.
_COLD_MOST: Final = 2.5


def run(everyone: Mapping[str, Contender], messages: int, rounds: int) -> Table:
    """
    The speed of every contender on every corpus, with the yardstick's as 1.
    """
    return {
        name: {
            who: ratio(contender, everyone[YARDSTICK], texts, rounds)
            for who, contender in everyone.items()
            if who != YARDSTICK
        }
        for name, texts in corpora(messages, _SEED).items()
    }


def judged(everyone: Mapping[str, Contender], messages: int, rounds: int) -> list[Target]:
    """
    The targets, measured side by side.
    """
    texts = corpora(messages, _SEED)[_TARGET_CORPUS]
    return [*targets.speeds(everyone, texts, rounds), *targets.broken(everyone, messages, rounds, _SEED)]


def _markdown(table: Table, cold: Mapping[str, float], results: list[Target], rounds: int) -> list[str]:
    out = [
        f"Speed of a full verdict, `{YARDSTICK}` on the same bytes = 1 (median of {rounds} pairs, range in brackets):",
        "",
        "| full verdict | " + " | ".join(table) + " |",
        "|---" * (len(table) + 1) + "|",
    ]
    for who in table[_TARGET_CORPUS]:
        cells = (_cell(table[name][who]) for name in table)
        out.append(f"| {who} | " + " | ".join(cells) + " |")
    out += ["", "Cold start, CPU time, median:", "", "| command | ms |", "|---|---|"]
    out += [f"| {name} | {seconds * 1000:.0f} |" for name, seconds in sorted(cold.items(), key=lambda i: i[1])]
    out += ["", "| target | measured | bound | |", "|---|---|---|---|"]
    for target in results:
        verdict = "" if target.bound == "told only" else "PASS" if target.met else "FAIL"
        out.append(f"| {target.name} | {_cell(target.measured)} | {target.bound} | {verdict} |")
    return out


def _cell(value: Ratio) -> str:
    return f"{value.median:.3g} [{value.lowest:.3g}-{value.highest:.3g}]"


def main() -> int:
    """
    Run everything; 1 if a target is missed.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--messages", type=int, default=100, help="messages in each corpus")
    parser.add_argument("--rounds", type=int, default=7, help="pairs of runs for each ratio")
    parser.add_argument("--cold-rounds", type=int, default=11, help="runs of each command")
    parser.add_argument("--targets-only", action="store_true", help="leave out the table of all contenders")
    parser.add_argument("--json", action="store_true", help="print JSON instead of Markdown")
    options = parser.parse_args()

    everyone = contenders()
    results = judged(everyone, options.messages, options.rounds)
    table: Table = {_TARGET_CORPUS: {}}
    if not options.targets_only:
        table = run(everyone, options.messages, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        message = Path(folder) / "one.json"
        message.write_bytes(corpora(1, _SEED)["compact, all valid"][0])
        install_node_peer()
        cold, cold_ratios = measure(message, options.cold_rounds)
    for peer, least in _COLD_TARGETS.items():
        if peer in cold_ratios:
            results.append(Target(f"time of {peer} / {OURS}, cold start", cold_ratios[peer], least=least))
    results.append(Target(f"time of {FLOOR} / {OURS}", cold_ratios[FLOOR], least=1 / _COLD_MOST))

    if options.json:
        document = {
            "ratios": {name: {who: asdict(r) for who, r in row.items()} for name, row in table.items()},
            "cold_start_cpu_seconds": dict(cold),
            "targets": [{**asdict(t), "met": t.met} for t in results],
        }
        print(json.dumps(document, indent=1))
    else:
        print("\n".join(_markdown(table, cold, results, options.rounds)))
    return 0 if all(target.met for target in results) else 1


if __name__ == "__main__":
    sys.exit(main())
