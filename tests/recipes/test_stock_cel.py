"""
The recipe for other languages says what the tool says, and stays short.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
import pytest
from conformance.suite import Case, cases

from csea_interop.core import builtins
from csea_interop.validation.message import validate
from recipes.stock_cel import faults

#: Cases of each rule and kind that are run, each with its own rule; whole runs are made of a few.
_OF_EACH: Final = 3
#: Of so many cases one is run with the whole catalogue.
_WHOLE: Final = 20


@pytest.fixture(scope="module")
def published(root: Path) -> dict[str, Any]:
    """
    The catalogue as an implementer reads it.
    """
    value: dict[str, Any] = json.loads((root / "generated/catalogue.json").read_text(encoding="utf-8"))
    return value


@pytest.fixture(scope="module")
def accepts(root: Path, published: dict[str, Any]) -> jsonschema_rs.Draft7Validator:
    """
    The published schema of messages.
    """
    name = f"generated/json_schema/csea-interop-{published['model_version']}.schema.json"
    return jsonschema_rs.Draft7Validator(json.loads((root / name).read_text(encoding="utf-8")))


def _some(accepts: jsonschema_rs.Draft7Validator) -> list[tuple[Case, Any]]:
    """
    A few cases of clean shape for each rule and kind.
    """
    taken: Counter[tuple[str, str]] = Counter()
    found = []
    for case in cases():
        rule, kind, _ = case.stated["id"].split("/")
        if taken[rule, kind] < _OF_EACH and "-STR-" not in rule:
            message = json.loads(case.raw)
            if accepts.is_valid(message):
                taken[rule, kind] += 1
                found.append((case, message))
    return found


def test_stock_engine_finds_what_the_tool_finds(
    published: dict[str, Any], accepts: jsonschema_rs.Draft7Validator
) -> None:
    """
    On cases of every rule the recipe has the rules and pointers of the tool.
    """
    functions = {name: getattr(builtins, name, int) for name in published["builtins"]}
    judged = set()
    for number, (case, message) in enumerate(_some(accepts)):
        now = datetime.fromisoformat(case.stated["now"])
        own, kind, _ = case.stated["id"].split("/")
        whole = number % _WHOLE == 0
        rules = [rule for rule in published["rules"] if whole or rule["id"] == own]
        found = set(faults(message, now, {**published, "rules": rules}, functions))
        stated = {(f.rule, f.pointer) for f in validate(case.raw, now=now).findings if whole or f.rule == own}
        assert found == stated, case.stated["id"]
        # An invalid case without its fault would have compared nothing with nothing.
        assert kind == "valid" or own in {rule for rule, _ in found}, case.stated["id"]
        judged.add(own)
    with_cases = {case.stated["id"].split("/")[0] for case in cases()}
    assert judged == {r["id"] for r in published["rules"] if r["stage"] == "rule" and r["id"] in with_cases}


def test_recipe_is_short(root: Path) -> None:
    """
    The recipe has under 60 lines that are not blank.
    """
    text = (root / "tests/recipes/stock_cel.py").read_text(encoding="utf-8")
    assert sum(bool(line.strip()) for line in text.split("\n")) < 60
