"""
Work grows with the size of a message, on hostile messages too: counted in executed lines, not in time.

A line of Python may hide a loop in C; those that the validator uses (sets, joins, regular
expressions without nested repeats) are linear by themselves. ``make bench`` has the times.
"""

from __future__ import annotations

import copy
import itertools
import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from csea_interop.validation.message import is_valid, validate

Json = dict[str, Any]
_SIZES = (60, 120, 240, 480)


def _many_children(base: Json, count: int) -> None:
    child = base["payload"]["children"][0]
    base["payload"]["children"] = [{**copy.deepcopy(child), "id": f"c{n}"} for n in range(count)]


def _many_broken_children(base: Json, count: int) -> None:
    _many_children(base, count)
    for child in base["payload"]["children"]:
        child["gender"] = {"value": 5}


def _many_dangling_references(base: Json, count: int) -> None:
    base["payload"]["involvements"] = [{"account": f"x{n}", "item": f"y{n}", "act": "uploaded"} for n in range(count)]


def _one_broken_beside_many_references(base: Json, count: int) -> None:
    _many_dangling_references(base, count)
    base["test"] = "no"


def _many_unknown_members(base: Json, count: int) -> None:
    base.update({f"k{n}": n for n in range(count)})


def _many_doubled_ids(base: Json, count: int) -> None:
    base["payload"]["children"] = base["payload"]["children"][:1] * count


def _many_steps(base: Json, count: int) -> None:
    step = base["provenance"][0]
    base["provenance"] = [{**step, "sequence": 7, "previous_step_digest": "sha256:" + "0" * 64} for _ in range(count)]


def _many_pointers(base: Json, count: int) -> None:
    base["governance"]["raised"] = [{"pointer": "/payload/nothing", "sensitivity": "restricted"}] * count


def _many_cells_and_totals(base: Json, count: int) -> None:
    name = base["payload"]["dimensions"][0]["id"]
    cells = [
        {"coordinates": [{"dimension": name, "code": str(n)}], "value": n, "status": "normal"} for n in range(count)
    ]
    base["payload"]["observations"] = cells
    base["payload"]["totals"] = [{**cell, "value": 1} for cell in cells]


def _many_results(base: Json, count: int) -> None:
    names = [f"i{n}" for n in range(count)]
    base["payload"]["about"]["items"] = names
    result = base["payload"]["results"][0]
    base["payload"]["results"] = [{**result, "item": name} for name in names] + [{**result, "item": "x"}] * count


def _many_withdrawn(base: Json, count: int) -> None:
    one = base["payload"]["withdrawn"][0]["message_id"]
    base["payload"]["withdrawn"] = [{"message_id": f"{one[:-5]}{n:05}"} for n in range(count)] * 2


def _many_entries(base: Json, count: int) -> None:
    entry = base["payload"]["entries"][1]
    base["payload"]["entries"] = [{**entry, "id": f"HE-{n}"} for n in range(count)]


def _many_additions_and_recipients(base: Json, count: int) -> None:
    entry, recipient = base["payload"]["entries"][0], base["recipients"][0]
    base["payload"]["entries"] = [{**entry, "id": f"HE-{n}"} for n in range(count)]
    base["recipients"] = [{**recipient, "participant_id": f"org:r{n}"} for n in range(count)]


def _many_identifiers(base: Json, count: int) -> None:
    base["payload"]["indicator"]["identifiers"] = [{"type": "username", "value": f"u{n}"} for n in range(count)]


def _deep_extension(base: Json, count: int) -> None:
    content: Json = {f"m{n}": {"list": [n, "text " * 9]} for n in range(count)}
    base["extensions"] = [{"namespace": "https://vendor.example/x", "critical": False, "content": content}]


def _many_clocks(base: Json, count: int) -> None:
    clock, code = base["governance"]["retention"][0], base["governance"]["retention"][0]["scope"]
    base["governance"]["retention"] = [clock] * count
    safe = {"what": code, "custodian": base["governance"]["storage"]["custodian"], "until": "2030-01-01"}
    base["governance"]["preservation"] = [safe] * count


def _many_parts_marked_too_low(base: Json, count: int) -> None:
    item = base["payload"]["content_items"][0]
    base["payload"]["content_items"] = [{**copy.deepcopy(item), "id": f"i{n}"} for n in range(count)]
    base["governance"]["sensitivity"] = "internal"


def _long_note(base: Json, count: int) -> None:
    base["payload"]["narratives"] = [{**base["payload"]["narratives"][0], "text": "10:01 sign-in\n" * 9}] * count


_REPORTS = (
    _many_children,
    _many_broken_children,
    _many_dangling_references,
    _one_broken_beside_many_references,
    _many_unknown_members,
    _many_doubled_ids,
    _many_steps,
    _many_pointers,
    _deep_extension,
    _many_clocks,
    _many_parts_marked_too_low,
    _long_note,
)
#: What grows in another kind of message, with that kind.
_OTHERS: dict[Callable[[Json, int], None], str] = {
    _many_cells_and_totals: "statistics",
    _many_results: "outcome",
    _many_withdrawn: "withdrawal",
    _many_entries: "hash_set",
    _many_additions_and_recipients: "hash_set",
    _many_identifiers: "signal",
}


def _lines(work: Callable[[], object]) -> int:
    """
    How many lines of Python the work executes.
    """
    count = 0

    def step(_frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("judge", [validate, is_valid])
@pytest.mark.parametrize("grow", [*_REPORTS, *_OTHERS])
def test_work_is_linear(
    grow: Callable[[Json, int], None], judge: Callable[..., object], root: Path, now: datetime
) -> None:
    """
    From each size to the double, the growth of executed lines doubles, within a tenth.
    """
    name = _OTHERS.get(grow, "report")
    base = json.loads((root / f"conformance/rules/bases/{name}.msg.json").read_text("utf-8"))
    texts = []
    for size in _SIZES:
        message = copy.deepcopy(base)
        grow(message, size)
        texts.append(json.dumps(message, separators=(",", ":")).encode())
    judge(texts[0], now=now)
    counts = [_lines(lambda text=text: judge(text, now=now)) for text in texts]  # type: ignore[misc]
    steps = [after - before for before, after in itertools.pairwise(counts)]
    for smaller, larger in itertools.pairwise(steps):
        assert larger <= 2.2 * smaller + 40, counts
