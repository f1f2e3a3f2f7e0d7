"""
The library: what it has read and written again says the same; what is invalid is refused or left as it was.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import USABLE, Case, Level, cases
from csea_interop.conformance.kit.emitting.alike import alike, decimals
from csea_interop.conformance.kit.emitting.lines import Lines
from csea_interop.conformance.kit.emitting.ways import Emitted, Emitting, broken, product_of
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.grouped import groups, played
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read

WAYS: Final = frozenset({"jsonl"})
_SAME: Final = "CSEA-LIB-001"
_EXTENSIONS: Final = "CSEA-LIB-002"
_NUMBERS: Final = "CSEA-LIB-003"
_INVALID: Final = "CSEA-LIB-004"
_UNREADABLE: Final = "CSEA-LIB-005"
_NEWER: Final = "CSEA-LIB-006"


@dataclass(frozen=True, slots=True)
class Passing:
    """
    One requirement on one text; ``source`` is the case of the suite that it comes from.
    """

    id: str
    rule: str
    source: str
    now: str
    raw: bytes = field(repr=False)


def asked(folder: Path, level: Level) -> tuple[Passing, ...]:
    """
    The cases of that level, by id; the texts are those that the suite has for validators.

    Raises:
        InputError: the suite cannot be read.
    """
    known = requirements(folder)
    found = sorted(_asked(folder), key=lambda case: case.id)
    if not {case.rule for case in found} <= known.keys():
        raise InputError("CSEA-INP-SUITE", "the suite cannot be read (a requirement is not listed)")
    return tuple(case for case in found if known[case.rule].at(level))


def _asked(folder: Path) -> Iterator[Passing]:
    faults: set[str] = set()
    whole = cases(folder, shapes=False)
    for case in whole:
        wanted = tuple(_wanted(case))
        # One fault of each rule is enough: what is asked is whether anything invalid is let out.
        if _INVALID in wanted:
            if case.rule in faults:
                continue
            faults.add(case.rule or case.id)
        for requirement in wanted:
            yield Passing(f"{requirement}/{case.id}", requirement, case.id, case.now, case.raw)
    now = whole[0].now
    for path in sorted((folder / "rules" / "bases").glob("*.msg.json")):
        name = f"bases/{path.name.removesuffix('.msg.json')}"
        yield Passing(f"{_SAME}/{name}", _SAME, name, now, path.read_bytes())


def _wanted(case: Case) -> Iterator[str]:
    if case.verdicts <= USABLE:
        yield _SAME
        value = read(case.raw).value
        if isinstance(value, dict) and "extensions" in value:
            yield _EXTENSIONS
        if _has_number(value.get("payload") if isinstance(value, dict) else None):
            yield _NUMBERS
    elif case.kind == "encoding":
        if not case.verdicts & USABLE:
            yield _UNREADABLE
    elif case.verdicts == {"undetermined"}:
        yield _NEWER
    else:
        yield _INVALID


def _has_number(value: Any) -> bool:
    """
    Whether there is a number that a float of 32 bits or a text could not hold as it is.
    """
    if isinstance(value, dict):
        return any(_has_number(part) for part in value.values())
    if isinstance(value, list):
        return any(_has_number(part) for part in value)
    return isinstance(value, float) or (isinstance(value, int) and not isinstance(value, bool) and value >= 2**24)


def opened(way: Way) -> Emitting:
    """
    The way to the library, not yet gone.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    return Lines.of(way)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Give it each text in two orders; ``step`` is called after each grade.

    Raises:
        UsageError: the library cannot be asked, or has not this role.
    """
    wanted = cast("Sequence[Passing]", chosen)
    with opened(plan.way) as way:
        product = product_of(way, "library")

        def play(together: Sequence[Passing]) -> Mapping[str, Grade]:
            case = together[0]
            question = {"role": "library", "message_b64": base64.b64encode(case.raw).decode(), "now": case.now}
            emitted = way.emit(case.source, question, case.raw)
            return {one.rule: broken(emitted) or _grade(one, emitted) for one in together}

        got = played(groups(wanted, lambda case: case.source), play, plan, step)
    return Run(product, "library", tuple((case, got[case.id]) for case in wanted))


def _grade(case: Passing, emitted: Emitted) -> Grade:
    if case.rule == _UNREADABLE:
        return _passed(emitted.rejected, "a text that cannot be read is not refused")
    if emitted.rejected:
        return _passed(case.rule in {_INVALID, _NEWER}, "a sound message is refused")
    before = decimals(case.raw)
    after = decimals(emitted.messages[0]) if len(emitted.messages) == 1 else None
    if before is None or after is None:
        return _passed(before is None and emitted.messages == (case.raw,), "what is written is not read again")
    if case.rule == _EXTENSIONS:
        before, after = ({"extensions": value.get("extensions")} for value in (before, after))
    elif case.rule == _NUMBERS:
        return _passed(alike(before["payload"], after.get("payload"), numbers=True), "a number is another one")
    return _passed(alike(before, after), "what is written says something else")


def _passed(fine: bool, note: str) -> Grade:
    return Grade("pass", verdict=True) if fine else Grade("fail", note=note)
