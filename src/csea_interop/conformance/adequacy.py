"""
Whether the suite's cases would notice a changed constraint or rule: the proof by mutation.
"""

from __future__ import annotations

import json
import os
import random
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import mapping_of
from csea_interop.compiler.targets.json_schema import schema
from csea_interop.conformance import coderun, rulemutants, schemamutants
from csea_interop.conformance.coderun import CodeJudge, usable
from csea_interop.conformance.coverage import Coverage, covered
from csea_interop.conformance.outcome import Outcome
from csea_interop.conformance.rulerun import Check, RuleJudge
from csea_interop.conformance.schemarun import SchemaJudge
from csea_interop.conformance.suite import Suite
from csea_interop.core.errors import UsageError
from csea_interop.core.shape import Shape

#: The file of mutants that no message can tell from the original, each with its reason.
DECLARED: Final = "adequacy.yaml"
#: Mutants that take a constraint away; without a member or a branch the schema is another one, not a looser one.
_CONSTRAINT: Final = re.compile(r"/(?!member|then|const|if-required)[A-Za-z$]+/drop$")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Settings:
    """
    The seed of everything drawn, and how many mutants of each kind run; 0 is all of them.

    A full run, for the night, takes every member from every code list, one at a time, and tries on
    every case what is proven to change nothing.
    """

    seed: int = 1
    schema: int = 0
    rules: int = 0
    code: int = 0
    full: int = 0

    @classmethod
    def of_environment(cls) -> Settings:
        """
        The settings from ``CSEA_ADEQUACY_SEED``, ``…_SCHEMA``, ``…_RULES``, ``…_CODE``, ``…_FULL``.

        Raises:
            UsageError: one of them is not a whole number.
        """
        try:
            return cls(*(int(os.environ.get(f"CSEA_ADEQUACY_{n}", d)) for n, d in _NAMES))
        except ValueError as error:
            raise UsageError("CSEA-USE-SETTING", "CSEA_ADEQUACY_… are whole numbers") from error


_NAMES: Final = (("SEED", "1"), ("SCHEMA", "0"), ("RULES", "0"), ("CODE", "0"), ("FULL", "0"))


@dataclass(frozen=True, slots=True)
class Adequacy:
    """
    What became of all mutants.

    Attributes:
        outcomes: one for each mutant that ran.
        idle: entries of ``adequacy.yaml`` that explain nothing: killed, covered, or nothing at all.
        disagreeing: rules that say something else than a case expects, with the case.
        coverage: which elements of the model stand in a sound message.
        absent: those that stand in none, and no reason is given for it.
        seconds: how long it took.
        settings: seed and counts.
    """

    outcomes: tuple[Outcome, ...]
    idle: tuple[str, ...]
    disagreeing: tuple[str, ...]
    coverage: Coverage
    absent: tuple[str, ...]
    seconds: float
    settings: Settings

    @property
    def survivors(self) -> tuple[Outcome, ...]:
        """
        Mutants that no case kills and nothing explains.
        """
        return tuple(o for o in self.outcomes if o.state == "survived")

    @property
    def constraints(self) -> tuple[int, int, int]:
        """
        How many constraints of the shape that ran an invalid case breaks, how many are implied, and how many there are.

        A message that a schema without the constraint takes, and the schema refuses, breaks it.
        """
        dropped = [o.state for o in self.outcomes if o.group == "schema" and _CONSTRAINT.search(o.id)]
        return dropped.count("killed"), dropped.count("equivalent"), len(dropped)

    @property
    def adequate(self) -> bool:
        """
        Whether nothing is left to be done.
        """
        return not (self.survivors or self.idle or self.disagreeing or self.absent)


def measure(
    model: Model,
    suite: Suite,
    declared: Mapping[str, str],
    check: Check,
    shapes: Mapping[str, Shape],
    settings: Settings,
    folder: Path | None = None,
) -> Adequacy:
    """
    Run the mutants of the schema, of the rules and of what is written by hand.

    Args:
        model: the model with its rules bound.
        suite: the cases.
        declared: mutants that are no change, with the reason.
        check: the generated check of the shape, which tells where a rule cannot run.
        shapes: the generated limits of each class.
        settings: seed and counts.
        folder: the suite's folder, where the reader and the validator are to be changed, too; messages are then
            sound where the validator has no error.
    """
    started = time.perf_counter()
    published = json.loads(json.dumps(schema(model)))
    outcomes: list[Outcome] = []
    judge = SchemaJudge(published, suite, thorough=bool(settings.full))
    every = schemamutants.mutants(published, settings.seed, members=bool(settings.full))
    outcomes += [judge.judge(m) for m in _drawn(every, settings.schema, settings.seed)]
    rules = RuleJudge(model, suite, check, shapes)
    # A rule that the cases contradict as it stands would seem to lose every mutant.
    wrong = {b.rule.id: case for b in model.rules if b.sites and (case := rules.disagreeing(b))}
    contradicted = [f"{rule}: {case}" for rule, case in wrong.items()]
    bound = [m for b in model.rules if b.rule.id not in wrong for m in rulemutants.mutants(model, b)]
    outcomes += [rules.judge(m) for m in _drawn(bound, settings.rules, settings.seed)]
    sound = [value for _, value, good in judge.cases if good]
    known = {*(m.id for m in every), *(m.id for m in bound)}
    if folder is not None:
        written = CodeJudge(folder, thorough=bool(settings.full))
        contradicted += written.disagreeing()
        by_hand = coderun.mutants()
        known |= {m.id for m in by_hand}
        outcomes += [written.judge(m) for m in _drawn(by_hand, settings.code, settings.seed)]
        sound = [value for value in (*sound, *suite.bases.values(), *suite.examples) if usable(value)]
    coverage = covered(model, sound)
    dead = {o.id for o in outcomes if o.state != "survived"}
    idle = (n for n in declared if (n not in known or n in dead) and n not in coverage.absent)
    return Adequacy(
        tuple(_explained(o, declared) for o in outcomes),
        tuple(sorted(idle)),
        tuple(contradicted),
        coverage,
        tuple(name for name in coverage.absent if name not in declared),
        time.perf_counter() - started,
        settings,
    )


def declared(suite_dir: Path) -> dict[str, str]:
    """
    The mutants that are declared to be no change, with the reason of each.

    Raises:
        UsageError: a reason that says nothing.
    """
    path = suite_dir / DECLARED
    if not path.exists():
        return {}
    entries, _ = mapping_of(path)
    for name, reason in entries.items():
        if not isinstance(reason, str) or len(reason.split()) < 4:
            raise UsageError("CSEA-USE-SETTING", f"{DECLARED}: {name} needs a reason")
    return {str(name): " ".join(reason.split()) for name, reason in entries.items()}


def _explained(outcome: Outcome, reasons: Mapping[str, str]) -> Outcome:
    if outcome.state == "survived" and outcome.id in reasons:
        return outcome._replace(state="equivalent", by=reasons[outcome.id])
    return outcome


def _drawn(mutants: Sequence[_T], count: int, seed: int) -> Iterable[_T]:
    if count <= 0 or count >= len(mutants):
        return mutants
    return random.Random(seed).sample(mutants, count)  # noqa: S311 - a sample, no secret
