"""
The publisher of statistics: its tables are held against the records that they were counted from.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from csea_interop.conformance.kit.asked import Asked, Run
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.emitting.files import Files
from csea_interop.conformance.kit.emitting.lines import Lines
from csea_interop.conformance.kit.emitting.ways import Emitting, broken, product_of
from csea_interop.conformance.kit.grading import Grade
from csea_interop.conformance.kit.grouped import groups, played
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.publishing.judging import REQUIREMENTS, judged
from csea_interop.conformance.kit.publishing.truth import Truth
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.core.errors import InputError

WAYS: Final = frozenset({"jsonl", "files"})


@dataclass(frozen=True, slots=True)
class Publication:
    """
    Records and the tables that are to be published of them.
    """

    id: str
    now: str
    facts: dict[str, Any] = field(repr=False)

    @property
    def truth(self) -> Truth:
        """
        What the figures are.
        """
        facts = self.facts
        return Truth(tuple(facts["tables"]), tuple(facts["records"]), facts.get("count_once_by", ""))


@dataclass(frozen=True, slots=True)
class Published:
    """
    One requirement on one publication.
    """

    id: str
    rule: str
    publication: Publication


def publications(folder: Path) -> Iterator[Publication]:
    """
    The publications of the suite, by id.

    Raises:
        InputError: a file that is absent or not of its form.
    """
    try:
        for path in sorted((folder / "publications").glob("*/facts.json")):
            told = json.loads(path.read_bytes())
            yield Publication(path.parent.name, told["now"], told["facts"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def asked(folder: Path, level: Level) -> tuple[Published, ...]:
    """
    The cases of that level, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    known = requirements(folder)
    if not set(REQUIREMENTS) <= known.keys():
        raise InputError("CSEA-INP-SUITE", "the suite cannot be read (a requirement is not listed)")
    wanted = [name for name in REQUIREMENTS if known[name].at(level)]
    made = [Published(f"{name}/{one.id}", name, one) for one in publications(folder) for name in wanted]
    return tuple(sorted(made, key=lambda case: case.id))


def opened(way: Way, known: Sequence[str]) -> Emitting:
    """
    The way to the publisher, not yet gone.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` the command is none.
    """
    return Files(way, "publisher", known) if way.mode == "files" else Lines.of(way)


def run(plan: Plan, chosen: Sequence[Asked], step: Callable[[], None]) -> Run:
    """
    Give it each set of records in two orders; ``step`` is called after each grade.

    Raises:
        UsageError: the publisher cannot be asked, or has not this role.
    """
    wanted = cast("Sequence[Published]", chosen)
    with opened(plan.way, [one.id for one in publications(plan.folder)]) as way:
        product = product_of(way, "publisher")

        def play(cases: Sequence[Published]) -> Mapping[str, Grade]:
            one = cases[0].publication
            question = {"role": "publisher", "now": one.now, "facts": one.facts}
            emitted = way.emit(one.id, question, json.dumps(one.facts).encode())
            wrong = broken(emitted)
            return dict.fromkeys(REQUIREMENTS, wrong) if wrong else judged(one.truth, one.now, emitted)

        got = played(groups(wanted, lambda case: case.publication.id), play, plan, step)
    return Run(product, "publisher", tuple((case, got[case.id]) for case in wanted))
