"""
Mutants of rules, compiled as the validator is and run over the cases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from csea_interop.compiler.bind import EVERY_STRING, BoundRule, Site
from csea_interop.compiler.ir import Model
from csea_interop.compiler.targets.python.rulecode import RuleEmitter
from csea_interop.compiler.targets.python.rules import site_function
from csea_interop.conformance.outcome import Outcome, State
from csea_interop.conformance.rulemutants import RuleMutant
from csea_interop.conformance.suite import RuleCase, Stated, Suite
from csea_interop.core import gate
from csea_interop.core.finding import Finding, Severity, settle
from csea_interop.core.pointer import Place
from csea_interop.core.shape import Shape

Check = Callable[[Any, Place, list[Finding]], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """
    A readable case with its structural findings.
    """

    case: RuleCase
    now: datetime
    structure: tuple[Finding, ...]


class RuleJudge:
    """
    Compiles rules one at a time and compares what they say with what the cases expect.
    """

    def __init__(self, model: Model, suite: Suite, check: Check, shapes: Mapping[str, Shape]) -> None:
        # What is not a rule's own stays out: each is compiled alone.
        self.model = replace(model, rules=())
        self.shapes = shapes
        self.cases = [_prepared(c, check) for c in suite.rules if c.readable]
        self.own: dict[str, list[Prepared]] = defaultdict(list)
        for case in self.cases:
            self.own[case.case.rule].append(case)
        self.modules: dict[str, dict[str, Any]] = {}

    def disagreeing(self, bound: BoundRule) -> str:
        """
        The case on which the rule as it stands says something else than is expected; empty if none.
        """
        return self._first(bound, bound.rule.id)

    def judge(self, mutant: RuleMutant) -> Outcome:
        """
        What becomes of a mutant.
        """
        rule = mutant.id.split("/")[0]
        killer = self._first(mutant.bound, rule)
        if killer:
            return Outcome(mutant.id, rule, mutant.operator, "killed", killer)
        state: State = "equivalent" if mutant.equivalent else "survived"
        return Outcome(mutant.id, rule, mutant.operator, state, mutant.equivalent)

    def _first(self, bound: BoundRule, rule: str) -> str:
        sites = self._sites(bound)
        own = self.own.get(rule, [])
        others = (c for c in self.cases if c.case.rule != rule)
        for prepared in (*own, *others):
            expected = {f for f in prepared.case.findings if f[0] == rule}
            try:
                found = self._found(sites, prepared)
            except (LookupError, TypeError, ValueError, AttributeError):
                # A rule that raises ends the run: no case expects that.
                return prepared.case.id
            if found != expected:
                return prepared.case.id
        return ""

    def _found(self, sites: list[gate.Site], prepared: Prepared) -> set[Stated]:
        case = prepared.case
        if case.other_version:
            sites = [s for s in sites if s.every_string]
        findings, _ = gate.gated(case.message, prepared.structure, sites, self.shapes, prepared.now)
        return {(f.rule, f.pointer, f.severity, f.missing, f.related) for f in settle(findings)}

    def _sites(self, bound: BoundRule) -> list[gate.Site]:
        rule = bound.rule
        every = rule.each == EVERY_STRING
        sites = bound.sites[:1] if every else bound.sites
        functions = self._compiled(sites)
        return [
            gate.site(
                _shape(bound, site),
                tuple((s.name, s.each, s.tag, s.value) for s in site.place.steps),
                tuple((r.path, r.deep) for r in site.reads),
                function,
                every,
            )
            for site, function in zip(sites, functions, strict=True)
        ]

    def _compiled(self, sites: tuple[Site, ...]) -> list[Callable[..., bool]]:
        """
        The functions that the compiler writes for the sites of a rule; a text is compiled once.
        """
        emitter = RuleEmitter(self.model, accept=False)
        body = [line for n, site in enumerate(sites) for line in site_function(emitter, f"violated_{n}", site)]
        text = "\n".join([*_IMPORTS, *emitter.constants(), *body])
        if text not in self.modules:
            self.modules[text] = {}
            exec(compile(text, "<rule>", "exec"), self.modules[text])  # noqa: S102 - our own compiler's text, from our own model
        return [self.modules[text][f"violated_{n}"] for n in range(len(sites))]


def _shape(bound: BoundRule, site: Site) -> gate.RuleShape:
    return gate.RuleShape(
        bound.rule.id,
        cast("Severity", bound.rule.severity),
        tuple((t.anchor, t.path) for t in site.at),
        tuple((t.anchor, t.path) for t in site.related),
        bound.rule.missing or None,
    )


_IMPORTS = [
    "from __future__ import annotations",
    "from csea_interop.core.builtins import *",
]


def _prepared(case: RuleCase, check: Check) -> Prepared:
    findings: list[Finding] = []
    check(case.message, None, findings)
    structure = [f for f in findings if f.rule.startswith("CSEA-STR-")]
    if case.other_version:
        structure = [Finding("CSEA-STR-VERSION", "/format_version", "error")]
    return Prepared(case, datetime.fromisoformat(case.now), tuple(structure))
