"""
In what two answers differ, as a set whose parts can be compared from message to message.
"""

from __future__ import annotations

from csea_interop.conformance.differential.judges import Said
from csea_interop.conformance.kit.answers import Told

#: What differs: ``("a", rule)`` only the first tells it, ``("b", rule)`` only the second, ``("place", rule)`` both
#: at other places, ``("verdict", one, other)``, ``("fault", side)`` or ``("leak", side)``.
Part = tuple[str, ...]
Delta = frozenset[Part]


def delta(a: Said, b: Said) -> Delta:
    """
    The parts in which two answers differ; none where one of them was skipped, or both failed.
    """
    leaks = {("leak", side) for side, said in (("a", a), ("b", b)) if said.leak}
    if a.fault or b.fault:
        failed = {("fault", side) for side, said in (("a", a), ("b", b)) if said.fault}
        return frozenset(leaks | (failed if len(failed) == 1 else set()))
    if a.skipped or b.skipped:
        return frozenset(leaks)
    parts: set[Part] = set()
    if a.findings is not None and b.findings is not None:
        one, other = _rules(a.findings), _rules(b.findings)
        parts |= {("a", rule) for rule in one.keys() - other.keys()}
        parts |= {("b", rule) for rule in other.keys() - one.keys()}
        parts |= {("place", rule) for rule in one.keys() & other.keys() if one[rule] != other[rule]}
    if not parts and a.verdict != b.verdict:
        parts.add(("verdict", a.verdict, b.verdict))
    return frozenset(leaks | parts)


def _rules(findings: frozenset[Told]) -> dict[str, set[Told]]:
    found: dict[str, set[Told]] = {}
    for told in findings:
        found.setdefault(told.rule, set()).add(told)
    return found
