"""
The producer: it is told facts, and its message is held against them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.emitting.files import Files
from csea_interop.conformance.kit.emitting.judging import judged
from csea_interop.conformance.kit.emitting.lines import Lines
from csea_interop.conformance.kit.emitting.scenarios import Scenario, scenarios
from csea_interop.conformance.kit.emitting.ways import Emitting, broken, product_of
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.grouped import groups, played
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.core.errors import InputError

WAYS: Final = frozenset({"jsonl", "files"})


@dataclass(frozen=True, slots=True)
class Told:
    """
    One requirement in one scenario.
    """

    id: str
    rule: str
    scenario: Scenario


def asked(folder: Path, level: Level) -> tuple[Told, ...]:
    """
    The cases of that level, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    return tuple(sorted(_asked(folder, level), key=lambda case: case.id))


def _asked(folder: Path, level: Level) -> Iterator[Told]:
    known = requirements(folder)
    for scenario in scenarios(folder):
        for requirement in scenario.requirements:
            if requirement not in known:
                raise InputError("CSEA-INP-SUITE", "the suite cannot be read (a requirement is not listed)")
            if known[requirement].at(level):
                yield Told(f"{requirement}/{scenario.id}", requirement, scenario)


def opened(way: Way, known: Sequence[str]) -> Emitting:
    """
    The way to the producer, not yet gone.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    return Files(way, "producer", known) if way.mode == "files" else Lines.of(way)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Tell it each scenario in two orders; ``step`` is called after each grade.

    Raises:
        UsageError: the producer cannot be asked, or has not this role.
    """
    wanted = cast("Sequence[Told]", chosen)
    seen: dict[str, bytes] = {}
    with opened(plan.way, [scenario.id for scenario in scenarios(plan.folder)]) as way:
        product = product_of(way, "producer")

        def play(cases: Sequence[Told]) -> Mapping[str, Grade]:
            scenario = cases[0].scenario
            question = {"role": "producer", "now": scenario.now, "facts": scenario.facts}
            emitted = way.emit(scenario.id, question, json.dumps(scenario.facts).encode())
            wrong = broken(emitted)
            return dict.fromkeys(scenario.requirements, wrong) if wrong else judged(scenario, emitted, seen)

        got = played(groups(wanted, lambda case: case.scenario.id), play, plan, step)
    return Run(product, "producer", tuple((case, got[case.id]) for case in wanted))
