"""
The adequacy of the suite as tables of text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from csea_interop.conformance.adequacy import Adequacy
from csea_interop.conformance.codemutants import JUDGING
from csea_interop.conformance.outcome import Outcome

_STATES = ("killed", "equivalent", "survived")


def text(result: Adequacy) -> str:
    """
    Counts by operator and by rule, then the reasons of what is equivalent and all that is left to do.
    """
    return "\n".join(_lines(result)) + "\n"


def _lines(result: Adequacy) -> Iterator[str]:
    shape = [o for o in result.outcomes if o.group == "schema"]
    code = [o for o in result.outcomes if o.group in JUDGING]
    rules = [o for o in result.outcomes if o.group != "schema" and o.group not in JUDGING]
    yield from _table("shape by constraint", ((o.id.rsplit("/", 2)[1], o) for o in shape))
    yield from _table("shape by operator", ((o.operator, o) for o in shape))
    yield from _table("rules by operator", ((o.operator, o) for o in rules))
    yield from _table("rules by rule", ((o.group, o) for o in rules))
    yield from _table("checks by hand", ((o.id.split("/")[0].removeprefix("core."), o) for o in code))
    yield from _table("checks by hand, by operator", ((o.operator, o) for o in code))
    kinds = (("shape", shape), ("rules", rules), ("checks by hand", code))
    yield from _table("all", ((kind, o) for kind, outcomes in kinds for o in outcomes))
    yield from _coverage(result)
    reasons = Counter(o.by for o in result.outcomes if o.state == "equivalent")
    if reasons:
        yield "equivalent"
        yield from (f"  {count:5}  {reason}" for reason, count in reasons.most_common())
        yield ""
    for title, entries in (
        ("survived", [f"{o.id} ({o.operator})" for o in result.survivors]),
        ("declared in adequacy.yaml, yet killed, covered or unknown", result.idle),
        ("rules that a case contradicts", result.disagreeing),
        ("in no valid message", result.absent),
    ):
        if entries:
            yield title
            yield from (f"  {entry}" for entry in entries)
            yield ""
    alive = sum(o.state != "equivalent" for o in result.outcomes)
    killed = sum(o.state == "killed" for o in result.outcomes)
    yield (
        f"{len(result.outcomes)} mutants, {killed} of {alive} that change something killed,"
        f" {result.seconds:.1f} s, seed {result.settings.seed}"
    )


def _coverage(result: Adequacy) -> Iterator[str]:
    yield f"{'coverage':30} {'covered':>8} {'of':>10}"
    for kind, (found, every) in result.coverage.counts.items():
        yield f"  {kind:28} {found:8} {every:10}  in a valid message"
    broken, implied, every = result.constraints
    yield f"  {'constraints':28} {broken:8} {every - implied:10}  in an invalid case, {implied} more implied by others"
    yield ""


def _table(title: str, rows: Iterable[tuple[str, Outcome]]) -> Iterator[str]:
    counts: dict[str, Counter[str]] = {}
    for name, outcome in rows:
        counts.setdefault(name, Counter())[outcome.state] += 1
    if not counts:
        return
    yield f"{title:30} {'mutants':>8} " + " ".join(f"{s:>10}" for s in _STATES)
    for name in sorted(counts):
        count = counts[name]
        yield f"  {name:28} {sum(count.values()):8} " + " ".join(f"{count[s]:10}" for s in _STATES)
    yield ""
