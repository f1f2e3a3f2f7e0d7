"""
The forwarder: what it sends on is held against what came in, and against what it was told to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.forwarding.callback import Callback
from csea_interop.conformance.kit.forwarding.lines import Lines
from csea_interop.conformance.kit.forwarding.relations import Relation, relations
from csea_interop.conformance.kit.forwarding.ways import Forwarding
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.grouped import groups, played
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.relations.judging import judged
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.core.errors import InputError, UsageError

WAYS: Final = frozenset({"jsonl", "callback"})


@dataclass(frozen=True, slots=True)
class Related:
    """
    One requirement in one relation.
    """

    id: str
    rule: str
    relation: Relation


def asked(folder: Path, level: Level) -> tuple[Related, ...]:
    """
    The cases of that level, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    return tuple(sorted(_asked(folder, level), key=lambda case: case.id))


def _asked(folder: Path, level: Level) -> Iterator[Related]:
    known = requirements(folder)
    for relation in relations(folder):
        for requirement in relation.requirements:
            if requirement not in known:
                raise InputError("CSEA-INP-SUITE", "the suite cannot be read (a requirement is not listed)")
            if known[requirement].at(level):
                yield Related(f"{requirement}/{relation.id}", requirement, relation)


def opened(way: Way) -> Forwarding:
    """
    The way to the forwarder, not yet gone.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    return Callback(way) if way.mode == "callback" else Lines.of(way)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Give it each task in two orders; ``step`` is called after each grade.

    Raises:
        UsageError: the forwarder cannot be asked, or has not this role.
    """
    wanted = cast("Sequence[Related]", chosen)
    order: list[str] = []
    with opened(plan.way) as way:
        if way.product is None or "forwarder" not in way.product.roles:
            raise UsageError("CSEA-USE-ROLE", "the implementation has not the role of a forwarder", "see its greeting")

        def play(cases: Sequence[Related]) -> Mapping[str, Grade]:
            order.append(cases[0].relation.id)
            return _graded(way, cases[0].relation)

        got = played(groups(wanted, lambda case: case.relation.id), play, plan, step)
        late = {order[number] for number in way.late() if number < len(order)}
        product = way.product
    tardy = Grade("error", note="something was sent after it was said to be done")
    return Run(
        product, "forwarder", tuple((case, tardy if case.relation.id in late else got[case.id]) for case in wanted)
    )


def _graded(way: Forwarding, relation: Relation) -> Mapping[str, Grade]:
    sent = way.forward(relation.task)
    if sent.leak:
        return dict.fromkeys(relation.requirements, Grade("leak", note="a text of the message came out"))
    if sent.fault:
        broken = Grade("timeout" if sent.timeout else "error", note=sent.fault)
        return dict.fromkeys(relation.requirements, broken)
    if sent.skipped:
        return dict.fromkeys(
            relation.requirements, Grade("skip", note="the implementation says that it cannot do this")
        )
    return judged(relation.task, sent.outputs, relation.requirements)
