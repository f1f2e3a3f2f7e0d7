"""
Two CEL engines of other people find what the generated code finds, at the same places.

1,500 mutants take a quarter of a minute, the 10,000 of continuous integration two minutes.
``CSEA_ORACLE_MUTANTS=20000`` is the full count: four minutes.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import datetime
from typing import Any

from conftest import NOW

from csea_interop.compiler.bind import EVERY_STRING
from csea_interop.compiler.cel.builtins import BUILTINS
from csea_interop.compiler.ir import Model
from oracles.functions import FUNCTIONS, STANDARD
from oracles.host import Oracle, runs
from oracles.judging import SEED, bases, generated, shape_of, stepwise, vectors, wanted_mutants
from oracles.mutants import Mutator


def test_every_built_in_has_an_oracle() -> None:
    """
    Each built-in is CEL's own or written a second time; none is the tool's.
    """
    assert set(BUILTINS) == STANDARD | set(FUNCTIONS)
    assert not [name for name, function in FUNCTIONS.items() if function.__module__.startswith("csea_")]


def test_every_rule_compiles_in_both_engines(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    The text of each rule compiles as it stands, with the names that it has at its sites.
    """
    ruled = [bound for bound in model.rules if bound.rule.stage == "rule"]
    assert ruled
    for bound in ruled:
        names = tuple(name for name, _ in bound.rule.let)
        for oracle in oracles:
            for number, (_, text) in enumerate(bound.rule.let):
                oracle.engine.compiled(text, names[:number])
            for text in filter(None, (bound.rule.when, bound.rule.require)):
                assert oracle.engine.compiled(text, names)


def test_names_of_rules_are_bound_at_their_sites(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    The Rust engine lists the names of a text: each is a name of the rule language or a binding of the rule.
    """
    known = {"this", "message", "now", "tables"}
    for bound in model.rules:
        texts = [bound.rule.when, bound.rule.require, *(text for _, text in bound.rule.let)]
        own = {name for name, _ in bound.rule.let} | {v for t in texts for v in re.findall(r"\(([a-z]\w*),", t)}
        for site in bound.sites:
            here = known | own | ({"index"} if any(s.each for s in site.place.steps) else set())
            here |= {"parents"} if site.place.parents else set()
            here |= {"markings"} if bound.rule.each == "@sensitivity" else set()
            here |= {"targets"} if bound.rule.each in ("@reference", "@identified") else set()
            for text in filter(None, texts):
                assert set(oracles[1].engine.compiled(text).variables()) <= here, bound.rule.id


def test_engines_agree_on_every_vector(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    On each vector both engines find the rules and places that the generated code finds.
    """
    differing = []
    seen: set[str] = set()
    for name, message, now in vectors():
        shape = shape_of(message)
        wanted = generated(message, shape, now)
        seen |= {rule for rule, _ in wanted}
        asked = runs(model, message, shape)
        found = {oracle.engine.name: oracle.findings(message, asked, now) for oracle in oracles}
        found["stepwise"] = stepwise(message, shape, now)
        differing += [(name, who, sorted(wanted ^ own)) for who, own in found.items() if own != wanted]
    assert differing == []
    assert seen == {bound.rule.id for bound in model.rules if bound.rule.stage == "rule"}


def test_engines_agree_on_mutants(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    On messages changed where rules read, both engines find what the generated code finds.
    """
    differing = []
    shapes: Counter[bool] = Counter()
    fired: Counter[str] = Counter()
    count = wanted_mutants()
    for number, (spots, message) in enumerate(Mutator(model, bases()).mutants(count, SEED)):
        shape = shape_of(message)
        shapes[not shape] += 1
        wanted = generated(message, shape)
        fired.update({rule for rule, _ in wanted})
        asked = runs(model, message, shape)
        found = {oracle.engine.name: oracle.findings(message, asked, NOW) for oracle in oracles}
        found["stepwise"] = stepwise(message, shape, NOW)
        differing += [(number, spots, who, sorted(wanted ^ own)) for who, own in found.items() if own != wanted]
    assert differing == []
    # Neither the rules nor the gate were left unasked.
    assert min(shapes[True], shapes[False]) > count // 10
    silent = {bound.rule.id for bound in model.rules if bound.rule.stage == "rule"} - set(fired)
    assert count < 1_000 or len(silent) <= len(model.rules) // 10, silent
    print(f"{count} mutants, {shapes[True]} of clean shape, {len(fired)} rules fired")


def test_a_rule_that_says_the_opposite_is_noticed(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    With its expression negated, each rule is found to differ on its own vectors.
    """
    own: dict[str, list[tuple[Any, datetime]]] = {}
    for name, message, now in vectors():
        own.setdefault(name.split("/")[0], []).append((message, now))
    for bound in (b for b in model.rules if b.rule.stage == "rule"):
        rule = replace(bound.rule, require=f"!({bound.rule.require})")
        altered = replace(model, rules=(replace(bound, rule=rule),))
        for oracle in oracles:
            fresh = Oracle(altered, oracle.engine)
            assert any(_differs(fresh, rule.id, *vector) for vector in own[rule.id]), (rule.id, oracle.engine.name)


def _differs(oracle: Oracle, rule: str, message: Any, now: datetime) -> bool:
    shape = shape_of(message)
    wanted = {found for found in generated(message, shape, now) if found[0] == rule}
    return oracle.findings(message, runs(oracle.model, message, shape), now) != wanted


def test_each_rule_was_evaluated(model: Model, oracles: tuple[Oracle, ...]) -> None:
    """
    Both engines evaluate each rule on the vectors, as often as each other.
    """
    for _, message, now in list(vectors())[::25]:
        asked = runs(model, message, shape_of(message))
        for oracle in oracles:
            oracle.findings(message, asked, now)
    google, rust = (oracle.evaluated for oracle in oracles)
    assert google == rust
    assert {b.rule.id for b in model.rules if b.rule.stage == "rule" and b.rule.each != EVERY_STRING} <= set(google)
