"""
Structural verdicts by every engine, the corpus they judge, and the differences that are known.
"""

from __future__ import annotations

import copy
import itertools
import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import fastjsonschema
import jsonschema
import jsonschema_rs
import pydantic
from synthetic.messages import NOW, hash_sets, messages, outcomes, signals, withdrawals
from synthetic.mutants import Mutant, mutants

from csea_interop.core.finding import Finding
from csea_interop.core.pointer import resolve
from csea_interop.core.reader import within_profile
from csea_model import load
from csea_model._accept import accept
from csea_model._rules import check
from csea_model._shape import check_Message

Verdict = Callable[[Any], bool]

ROOT: Final = Path(__file__).resolve().parents[2]
SCHEMA_FILE: Final = next((ROOT / "generated/json_schema").glob("*.schema.json"))
SEED: Final = 20260601
#: Without the whole count, jsonschema (3 ms a message) judges every tenth mutant only.
SAMPLE: Final = 1 if os.environ.get("CSEA_MUTANTS_FULL") else 10


def wanted_mutants() -> int:
    """
    How many mutants to judge: CSEA_MUTANTS, or 20,000 under CI, or 4,000.
    """
    return int(os.environ.get("CSEA_MUTANTS") or (20_000 if os.environ.get("CI") == "true" else 4_000))


@cache
def schema() -> dict[str, Any]:
    """
    The published schema.
    """
    value = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    assert isinstance(value, dict)
    return value


def shape_findings(value: Any) -> list[Finding]:
    """
    What the explaining check says about the shape, safety findings left aside.
    """
    found: list[Finding] = []
    check_Message(value, None, found)
    return [f for f in found if f.rule.startswith("CSEA-STR-")]


def explaining(value: Any) -> bool:
    """
    The reference: no finding of the generated explaining check.
    """
    return not shape_findings(value)


def _fastjsonschema() -> Verdict:
    # A copy: fastjsonschema rewrites the references of the schema that it is given.
    compiled = fastjsonschema.compile(copy.deepcopy(schema()))

    def verdict(value: Any) -> bool:
        try:
            compiled(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return verdict


def _pydantic(value: Any) -> bool:
    try:
        load(value)
    except pydantic.ValidationError:
        return False
    return True


@cache
def engines() -> dict[str, Verdict]:
    """
    Every engine but the reference and ajv, by name.
    """
    return {
        "accepting": lambda value: accept(value, NOW),
        "jsonschema": jsonschema.Draft7Validator(schema()).is_valid,
        "fastjsonschema": _fastjsonschema(),
        "jsonschema-rs": jsonschema_rs.Draft7Validator(schema()).is_valid,
        "pydantic": _pydantic,
    }


@cache
def vectors() -> dict[str, dict[str, Any]]:
    """
    Every message of the conformance suite, by its path there.
    """
    out = {}
    for path in sorted((ROOT / "conformance").rglob("*.json")):
        value = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(value, dict) and "format_version" in value:
            out[path.relative_to(ROOT / "conformance").as_posix()] = value
    return out


@cache
def generated() -> list[dict[str, Any]]:
    """
    Fifty made-up valid messages, and ten of each rarer kind.
    """
    rare = (signals, hash_sets, outcomes, withdrawals)
    kinds = (messages(SEED), 50), *((made(SEED), 10) for made in rare)
    return [message for kind, count in kinds for message in itertools.islice(kind, count)]


def corpus(count: int) -> Iterator[Mutant]:
    """
    So many seeded mutants of the suite's messages and of made-up ones.
    """
    return mutants([*vectors().values(), *generated()], count, SEED)


def whole_as_integer(value: Any) -> Any:
    """
    The value with every whole number of the form 1.0 written as 1.
    """
    if isinstance(value, dict):
        return {name: whole_as_integer(member) for name, member in value.items()}
    if isinstance(value, list):
        return [whole_as_integer(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _breaks_a_rule(value: Any) -> bool:
    """
    Whether a message of clean shape has a finding of any rule, of whatever severity.
    """
    found: list[Finding] = []
    check_Message(value, None, found)
    if not found:
        check(value, NOW, found)
    return any(not f.rule.startswith("CSEA-STR-") for f in found)


def _example(pointer: str, value: Any) -> Any:
    message = json.loads((ROOT / "conformance/examples/report-maximal.json").read_text(encoding="utf-8"))
    owner, name = pointer.rsplit("/", 1)
    found, place = resolve(message, owner)
    assert found
    place[name] = value
    return message


_SUSPECT: Final = re.compile(r"(?i:data:)|%|[A-Za-z0-9+/_\r\n-]{64}")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


@dataclass(frozen=True)
class Known:
    """
    A difference from the reference that is accepted, with its reason.

    Attributes:
        engines: who differs.
        accepts: what they say where the reference says the opposite.
        reason: why it stays.
        explains: whether the difference on this value is this one.
        example: a value on which each of the engines differs.
    """

    engines: frozenset[str]
    accepts: bool
    reason: str
    explains: Callable[[Any], bool]
    example: Any


KNOWN: Final = (
    Known(
        frozenset({"jsonschema", "fastjsonschema", "jsonschema-rs", "ajv"}),
        accepts=True,
        reason="JSON Schema takes 1.0 for an integer. The text profile does not: the reader refuses such a text"
        " (CSEA-ENC-NUMBER) before any shape is looked at, and so does the shape.",
        explains=lambda value: explaining(whole_as_integer(value)),
        example=_example("/batch/count", 4.0),
    ),
    Known(
        frozenset({"accepting"}),
        accepts=False,
        reason="The accept path asks the rules in the same pass: what it accepts has a clean shape, what it does not"
        " accept may break a rule only.",
        explains=_breaks_a_rule,
        example=_example("/payload/incident/latest", "2026-01-01T00:00:00Z"),
    ),
    Known(
        frozenset({"accepting"}),
        accepts=False,
        reason="The content of an extension has no shape. The accept path leaves numbers outside the text profile"
        " and deep nesting there to the strict reader.",
        explains=lambda value: not within_profile(value, 32),
        example=_example("/extensions/0/content/share", 0.5),
    ),
    Known(
        frozenset({"accepting"}),
        accepts=False,
        reason="The accept path does not decode what might be media: a percent-code, a data URI or a long run of digits"
        " goes to the reference.",
        explains=lambda value: any(_SUSPECT.search(text) for text in _strings(value)),
        example=_example("/payload/content_items/0/locations/0/url", "https://files.example/p/%C3%A9"),
    ),
)


def unexplained(name: str, verdict: bool, value: Any) -> bool:
    """
    Whether an engine's verdict differs from the reference in a way that is not known.
    """
    if verdict == explaining(value):
        return False
    return not any(name in k.engines and k.accepts == verdict and k.explains(value) for k in KNOWN)
