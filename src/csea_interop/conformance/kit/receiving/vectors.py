"""
The cases of validators as a receiver meets them: one request each, with what the verdict demands of the reply.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from csea_interop.conformance.kit.cases import USABLE, Case, Level, at_level, cases
from csea_interop.conformance.kit.receiving.streams import TAKEN, Demand, Step, Stream, own_id

_VERSION = "CSEA-STR-VERSION"
_SIZE = "CSEA-ENC-SIZE"


def derived(folder: Path, level: Level) -> Iterator[Stream]:
    """
    One stream for each message or text of the suite whose verdict is settled; the cases of shapes are left out.

    Raises:
        InputError: a file that is absent or no case.
    """
    for whole in cases(folder, shapes=False):
        case = at_level(whole, level)
        if case is not None and (steps := _steps(case)):
            yield Stream(case.id, steps, case.now)


def _steps(case: Case) -> tuple[Step, ...]:
    """
    The request with its demands, and for a message that was refused a look at what is kept; none where anything is right.
    """
    if case.verdicts <= USABLE:
        return (Step((Demand("CSEA-CON-001", TAKEN),), case.raw),)
    told = Demand("CSEA-CON-003", problem=True)
    named = Demand("CSEA-CON-004", judged=case)
    if case.verdicts == {"invalid"}:
        unread = any(finding.rule.startswith("CSEA-ENC-") for finding in case.findings)
        first = Demand("CSEA-CON-009", (400,)) if unread else Demand("CSEA-CON-002", (400, 422))
        return (Step((first, told, named), case.raw, fresh=False),)
    if case.verdicts == {"undetermined"}:
        # Of very many findings a thousand are shown, and that one may not be among them.
        rules = (_VERSION,) if case.exact else ()
        unknown = Demand("CSEA-CON-014", (400, 422), rules=rules)
        return (Step((unknown, told, named), case.raw, fresh=False),)
    if case.verdicts == {"refused"}:
        if any(finding.rule == _SIZE for finding in case.findings):
            return (Step((Demand("CSEA-CON-010", (413,)), told), case.raw, fresh=False),)
        refused = Step((Demand("CSEA-CON-005", (400, 403, 413, 422)), told, named), case.raw, fresh=False)
        if not own_id(case.raw):
            return (refused,)
        # Whatever the test interface is: the message may not come out of it.
        kept = Demand("CSEA-CON-005", tuple(range(400, 600)))
        return (refused, Step((kept,), None, method="GET", path="/{id}"))
    return ()
