"""
What changed from one suite to another, and whether its version says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from csea_interop.conformance.kit.about import about, number
from csea_interop.conformance.kit.digest import suite_digest
from csea_interop.conformance.kit.inventory import Inventory, inventory


def compare(old: Path, new: Path) -> dict[str, Any]:
    """
    The difference of two suites as a value.

    ``faults`` names what must never happen: a case whose bytes or whose right answer changed under its id, one that is
    gone without its mark in ``ids.lock`` or a retired id that is used again, and a version that is too low for the change.

    Raises:
        InputError: a suite cannot be read.
    """
    first, second = about(old), about(new)
    before, after = inventory(old), inventory(new)
    digests = suite_digest(old), suite_digest(new)
    cases = _cases(before, after)
    rules = {"added": sorted(after.rules - before.rules), "removed": sorted(before.rules - after.rules)}
    demanded = _demanded(first.version, digests[0] != digests[1], any((*cases.values(), *rules.values())))
    faults = [f"{what}: {name}" for what in ("changed", "gone", "reused") for name in cases[what]]
    if first.id == second.id and number(second.version) < number(demanded):
        faults.append(f"version: {second.version} is lower than {demanded}")
    return {
        "old": {"id": first.id, "version": first.version, "digest": digests[0]},
        "new": {"id": second.id, "version": second.version, "digest": digests[1]},
        "least_version": demanded,
        "cases": cases,
        "rules": rules,
        "faults": faults,
    }


def _cases(before: Inventory, after: Inventory) -> dict[str, list[str]]:
    kept = before.cases.keys() & after.cases.keys()
    missing = before.cases.keys() - after.cases.keys()
    changed = []
    for name in sorted(kept):
        old, new = before.cases[name], after.cases[name]
        what = [
            word for word, same in (("asked", old.asked == new.asked), ("answer", old.right == new.right)) if not same
        ]
        changed += [f"{name} ({' and '.join(what)})"] if what else []
    # A demand of another group is asked of other systems, though every case is the same.
    groups = before.groups.keys() & after.groups.keys()
    changed += [f"{name} (group)" for name in sorted(groups) if before.groups[name] != after.groups[name]]
    return {
        "added": sorted(after.cases.keys() - before.cases.keys()),
        "retired": sorted(missing & after.retired),
        "changed": changed,
        "gone": sorted(missing - after.retired),
        "reused": sorted(before.retired & after.cases.keys()),
    }


def _demanded(version: str, other: bool, cases: bool) -> str:
    """
    The least version that the newer suite has to have.
    """
    major, minor, patch = number(version)
    if cases:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + other}"
