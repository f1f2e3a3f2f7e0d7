"""
What one version of the model changed against another, and the version number that this demands.

The question behind every class of change is the receiver's: does a message that was valid before
stay valid, and does it still mean the same? Decision 0011 gives the reasons.
"""

from __future__ import annotations

from collections.abc import Iterator

from csea_interop.compiler.diff.change import BUMPS, Bump, Change, Difference
from csea_interop.compiler.diff.codes import code_lists
from csea_interop.compiler.diff.rules import rules
from csea_interop.compiler.diff.shapes import classes, scalars
from csea_interop.compiler.diff.since import undated
from csea_interop.compiler.snapshot import Snapshot

__all__ = ["BUMPS", "Bump", "Change", "Difference", "compare"]


def compare(old: Snapshot, new: Snapshot) -> Difference:
    """
    Every change from ``old`` to ``new``, by place.
    """
    changes = sorted(
        {*_head(old, new), *scalars(old, new), *code_lists(old, new), *classes(old, new), *rules(old, new)}
    )
    return Difference(old["model"]["version"], new["model"]["version"], tuple(changes), tuple(undated(old, new)))


def _head(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    before, after = old["model"], new["model"]
    for name in ("id", "name", "root"):
        if before[name] != after[name]:
            yield Change("model", "changed", "major", f"its {name} is another")
    for name in ("title", "description"):
        if before[name] != after[name]:
            yield Change("model", "label-only", "patch", f"its {name} is worded otherwise")
