"""
What the suite states for receivers and forwarders: its form, its ids, and that good and bad outputs are told apart.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import jsonschema_rs
import pytest

from conformance_kit.relay.outputs import outputs
from csea_interop.conformance.kit.forwarding.relations import Relation, relations
from csea_interop.conformance.kit.receiving.streams import identified, written
from csea_interop.conformance.kit.receiving.vectors import derived
from csea_interop.conformance.kit.relations.forwarding import Task
from csea_interop.conformance.kit.relations.judging import EACH, VALID, judged
from csea_interop.conformance.kit.relations.loss import lost, unlisted
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.validation.message import validate

_SUITE: Final = Path(__file__).parents[3] / "conformance"
_FILES: Final = sorted(
    p.relative_to(_SUITE).as_posix() for d in ("streams", "relations") for p in (_SUITE / d).rglob("*.json")
)
_OUTPUTS: Final = [name for name in _FILES if re.search(r"/(out\.good|bad\.)[^/]*$", name)]
#: A message of the examples by its number, and the one that it was made from.
_MADE_FROM: Final = {3: 2, 8: 7, 9: 8, 11: 10, 12: 11, 14: 13, 15: 14, 17: 16}


def _value(name: str) -> Any:
    return json.loads((_SUITE / name).read_bytes())


@pytest.mark.parametrize("kind", ["stream", "relation", "relation_output", "requirements"])
def test_files_are_of_their_form(kind: str) -> None:
    """
    Every file is valid against the schema of its kind, and each kind has files.
    """
    validator = jsonschema_rs.validator_for(_value(f"schemas/{kind}.schema.json"))
    of_kind = {
        "stream": [name for name in _FILES if name.startswith("streams/")],
        "relation": [name for name in _FILES if name.endswith("/in.json")],
        "relation_output": _OUTPUTS,
        "requirements": ["requirements/consumer.json", "requirements/forwarder.json"],
    }[kind]
    assert of_kind
    assert [
        (name, [e.message for e in validator.iter_errors(_value(name))])
        for name in of_kind
        if not validator.is_valid(_value(name))
    ] == []


def test_every_file_is_of_a_kind() -> None:
    """
    No other file lies beside them, and an id is the place of its file.
    """
    stated = [name for name in _FILES if name not in _OUTPUTS]
    assert [name for name in stated if _value(name)["id"] != name.removesuffix("/in.json").removesuffix(".json")] == []
    assert all(_value(name)["synthetic"] for name in stated)


def test_demands_are_known_and_all_are_made() -> None:
    """
    Each requirement that a file names exists, and each one of the two roles is named somewhere.
    """
    known = requirements(_SUITE)
    named = {name for stream in (*written(_SUITE), *derived(_SUITE, "full")) for name in stream.requirements}
    named |= {name for relation in relations(_SUITE) for name in relation.requirements}
    # That nothing comes back is asked of all that is sent.
    assert named | {"CSEA-CON-006"} == {
        name for name, entry in known.items() if entry.role in {"consumer", "forwarder"}
    }


def test_another_identifier_changes_no_verdict() -> None:
    """
    What a receiver has to take in can be used under the identifier that the kit draws, too.
    """
    wrong = []
    for stream in derived(_SUITE, "full"):
        step = stream.steps[0]
        if step.fresh and step.body is not None:
            raw = identified(step.body, "urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100")
            if raw == step.body or not validate(raw, now=datetime.fromisoformat(stream.now)).ok:
                wrong.append(stream.id)
    assert wrong == []


def _relation(name: str) -> Relation:
    return next(found for found in relations(_SUITE) if found.id == name.rpartition("/")[0])


@pytest.mark.parametrize("name", _OUTPUTS)
def test_output_breaks_what_it_states(name: str) -> None:
    """
    A good output breaks no requirement of its relation, a bad one those that it names and no others.
    """
    relation, stated = _relation(name), _value(name)
    result, before = relation.task.judged
    sent = [json.dumps(message).encode() for message in outputs((_SUITE / name).parent, stated, before)]
    got = judged(relation.task, sent, relation.requirements)
    assert sorted(rule for rule, grade in got.items() if grade.outcome == "fail") == stated["breaks"]
    assert bool(stated["breaks"]) == ("/bad." in name)
    assert result.ok or stated["breaks"] in ([], ["CSEA-FWD-015"])


def test_each_requirement_has_a_bad_output() -> None:
    """
    Every requirement of a forwarder is broken by an output, and kept by a good one of the same relation.
    """
    broken = {rule for name in _OUTPUTS for rule in _value(name)["breaks"]}
    assert broken == {name for name, entry in requirements(_SUITE).items() if entry.role == "forwarder"}


@pytest.mark.parametrize(("later", "earlier"), _MADE_FROM.items())
def test_examples_pass_on_as_is_demanded(later: int, earlier: int) -> None:
    """
    The numbered examples are passed on as the requirements have it.
    """
    raw = {n: next((_SUITE / "examples").glob(f"*-chain-{n:02}-*.json")).read_bytes() for n in (later, earlier)}
    made = json.loads(raw[later])
    task = Task(raw[earlier], "2026-04-01T00:00:00Z", made["sender"], tuple(made["recipients"]))
    got = judged(task, [raw[later]], [VALID, *EACH])
    assert {rule: grade.note for rule, grade in got.items() if grade.outcome != "pass"} == {}


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        ({"a": 1, "b": {"c": 2}}, {"a": 2, "b": {}}, ["/b/c"]),
        ({"a": [{"id": "x"}, {"id": "y"}]}, {"a": [{"id": "y"}]}, ["/a/0"]),
        ({"a": [{"id": "x", "n": 1}]}, {"a": [{"id": "x"}]}, ["/a/0/n"]),
        ({"a": [1, 2, 3]}, {"a": [3, 1]}, ["/a/1"]),
        ({"a": [{"n": 1, "m": 2}]}, {"a": [{"n": 3}]}, ["/a/0/m"]),
        ({"a/b": 1}, {}, ["/a~1b"]),
        ({"a": {"b": 1}}, {"a": 7}, ["/a/b"]),
        ({"a": [1]}, {"a": 7}, ["/a/0"]),
        ({"a": 1}, [], ["/a"]),
        ([], {}, []),
    ],
)
def test_loss_is_found(before: Any, after: Any, gone: list[str]) -> None:
    """
    What is gone is found by identifier, by equality, and last in its order; what differs is not gone.
    """
    assert list(lost(before, after)) == gone


@pytest.mark.parametrize(
    ("gone", "stated", "left"),
    [
        (["/a/0", "/a/2"], ["/a/0", "/a/1"], []),
        (["/a/0", "/a/2"], ["/a/0"], ["/a/2"]),
        (["/a/0/b"], ["/a"], []),
        (["/a/0/b"], ["/a/0"], []),
        (["/ab"], ["/a"], ["/ab"]),
        (["/a"], ["/a/0"], ["/a"]),
    ],
)
def test_what_is_listed_is_no_longer_missed(gone: list[str], stated: list[str], left: list[str]) -> None:
    """
    A change names a part itself or what holds it; elements of one list are counted, since they move.
    """
    assert unlisted(gone, [{"pointer": pointer, "kind": "removed"} for pointer in stated]) == left


def test_what_was_added_lists_no_loss() -> None:
    """
    Only a removal or a replacement says that something is gone.
    """
    assert unlisted(["/a"], [{"pointer": "/a", "kind": "added"}]) == ["/a"]
