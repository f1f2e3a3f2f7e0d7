"""
Whether the suite's cases would notice a changed constraint or rule: the proof by mutation.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from csea_interop.compiler.ir import Model
from csea_interop.compiler.source import mapping_of
from csea_interop.compiler.targets.json_schema import schema
from csea_interop.conformance import rulemutants, schemamutants
from csea_interop.conformance.coverage import uncovered
from csea_interop.conformance.outcome import Outcome
from csea_interop.conformance.rulerun import Check, RuleJudge
from csea_interop.conformance.schemarun import SchemaJudge
from csea_interop.conformance.suite import Suite
from csea_interop.core.errors import UsageError
from csea_interop.core.shape import Shape

#: The file of mutants that no message can tell from the original, each with its reason.
DECLARED: Final = "adequacy.yaml"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Settings:
    """
    The seed of everything drawn, and how many mutants of each kind run; 0 is all of them.
    """

    seed: int = 1
    schema: int = 0
    rules: int = 0

    @classmethod
    def of_environment(cls) -> Settings:
        """
        The settings from ``CSEA_ADEQUACY_SEED``, ``…_SCHEMA`` and ``…_RULES``.

        Raises:
            UsageError: one of them is not a whole number.
        """
        try:
            return cls(*(int(os.environ.get(f"CSEA_ADEQUACY_{n}", d)) for n, d in _NAMES))
        except ValueError as error:
            raise UsageError("CSEA-USE-SETTING", "CSEA_ADEQUACY_… are whole numbers") from error


_NAMES: Final = (("SEED", "1"), ("SCHEMA", "0"), ("RULES", "0"))


@dataclass(frozen=True, slots=True)
class Adequacy:
    """
    What became of all mutants.

    Attributes:
        outcomes: one for each mutant that ran.
        idle: entries of ``adequacy.yaml`` that explain nothing: killed, or no mutant at all.
        disagreeing: rules that say something else than a case expects, with the case.
        absent: elements of the model that stand in no sound message.
        seconds: how long it took.
        settings: seed and counts.
    """

    outcomes: tuple[Outcome, ...]
    idle: tuple[str, ...]
    disagreeing: tuple[str, ...]
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
) -> Adequacy:
    """
    Run the mutants of the schema and of the rules.

    Args:
        model: the model with its rules bound.
        suite: the cases.
        declared: mutants that are no change, with the reason.
        check: the generated check of the shape, which tells where a rule cannot run.
        shapes: the generated limits of each class.
        settings: seed and counts.
    """
    started = time.perf_counter()
    published = json.loads(json.dumps(schema(model)))
    outcomes: list[Outcome] = []
    judge = SchemaJudge(published, suite)
    every = schemamutants.mutants(published, settings.seed)
    outcomes += [judge.judge(m) for m in _drawn(every, settings.schema, settings.seed)]
    rules = RuleJudge(model, suite, check, shapes)
    # A rule that the cases contradict as it stands would seem to lose every mutant.
    wrong = {b.rule.id: case for b in model.rules if b.sites and (case := rules.disagreeing(b))}
    bound = [m for b in model.rules if b.rule.id not in wrong for m in rulemutants.mutants(model, b)]
    outcomes += [rules.judge(m) for m in _drawn(bound, settings.rules, settings.seed)]
    known = {*(m.id for m in every), *(m.id for m in bound)}
    dead = {o.id for o in outcomes if o.state != "survived"}
    sound = (value for value, good in ((v, g) for _, v, g in judge.cases) if good)
    return Adequacy(
        tuple(_explained(o, declared) for o in outcomes),
        tuple(sorted(name for name in declared if name not in known or name in dead)),
        tuple(f"{rule}: {case}" for rule, case in wrong.items()),
        uncovered(model, sound),
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
