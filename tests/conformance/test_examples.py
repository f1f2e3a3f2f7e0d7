"""
The complete messages of the suite are valid, cover each kind and each way, and are about nobody.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest

from conformance.examples import FOLDER, examples
from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model, UnionRef
from csea_interop.conformance.coverage import covered
from csea_interop.core.builtins import content_digest
from csea_interop.validation.message import validate

#: Slots of a payload that the maximal example of its kind cannot hold, with the reason.
_IMPOSSIBLE: Final = {
    "signal": {
        r"(Address|Hash|Network)Indicator\..*|ContentHash\.(algorithm|at|computed_by|over|value)": (
            "a signal has one indicator, and that of the maximal one is an account"
        ),
        r"ContentHash\.match|HashMatch\..*": "a match in a signal is an error (CSEA-SIG-003)",
    },
    "outcome": {
        r"Outcome\.withdrawal_actions_done": "it answers a withdrawal, which has no results of items",
    },
}
#: What no message of the kind can hold at all.
_NOWHERE: Final = {"signal": r"ContentHash\.match|HashMatch\..*"}
#: The ways between organisations that the project began with, and those that each kind is for.
_WAYS: Final = {
    ("platform", "hotline", "report"),
    ("hotline", "hotline", "report"),
    ("hotline", "law_enforcement", "report"),
    ("hotline", "service_provider", "report"),
    ("hotline", "clearing_house", "report"),
    ("platform", "law_enforcement", "report"),
    ("hotline", "researcher", "report"),
    ("law_enforcement", "hotline", "outcome"),
    ("service_provider", "hotline", "outcome"),
    ("hotline", "hotline", "outcome"),
    ("hotline", "platform", "outcome"),
    ("platform", "hotline", "withdrawal"),
    ("hotline", "hotline", "withdrawal"),
    ("hotline", "law_enforcement", "withdrawal"),
    ("hotline", "clearing_house", "hash_set"),
    ("clearing_house", "platform", "hash_set"),
    ("platform", "platform", "signal"),
    ("hotline", "service_provider", "signal"),
    ("hotline", "", "statistics"),
    ("international_organisation", "", "statistics"),
}
_ROW: Final = re.compile(r"\| \[(\S+)\]\(\1\.json\) \| (.*?) \| (.*?) \| (.*?) \| (.+) \|")
_SEVERE: Final = {"error", "warning"}


@pytest.fixture(scope="module")
def model(root: Path) -> Model:
    """
    The model, read once.
    """
    return compile_model(root / "model")


def _kinds(model: Model) -> dict[str, str]:
    """
    The class of the payload by kind of message.
    """
    return dict(next(s.range for s in model.classes[model.root].slots if isinstance(s.range, UnionRef)).branches)


def _severe(message: Any, now: datetime) -> list[tuple[str, str]]:
    found = validate(json.dumps(message).encode(), now=now).findings
    return [(f.rule, f.pointer) for f in found if f.severity in _SEVERE]


def test_examples_have_no_finding(now: datetime) -> None:
    """
    Each of the examples, at least 24, is valid without a finding of any severity.
    """
    assert len(examples()) >= 24
    for name in examples():
        result = validate((FOLDER / f"{name}.json").read_bytes(), now=now)
        assert (name, result.verdict, result.findings) == (name, "valid", ())


def test_names_say_the_kind() -> None:
    """
    A name begins with the kind of message, and each kind has a minimal and a maximal example.
    """
    for name, message in examples().items():
        assert name.startswith(message["message_type"].replace("_", "-") + "-"), name
    for kind in {m["message_type"].replace("_", "-") for m in examples().values()}:
        assert {f"{kind}-minimal", f"{kind}-maximal"} <= examples().keys()


def test_every_kind_of_message_has_examples(model: Model) -> None:
    """
    Each kind that the model knows is there.
    """
    assert {m["message_type"] for m in examples().values()} == set(_kinds(model))


def test_languages_are_many() -> None:
    """
    Reports alone are written in five languages or more, each with a note in its own; one is written from right to left.
    """
    reports = [m for m in examples().values() if m["message_type"] == "report"]
    noted = {
        n["language"] for m in reports for n in m["payload"].get("narratives", ()) if n["language"] == m["language"]
    }
    assert noted >= {"en", "es", "fr", "nl", "ar", "pt-BR"}


def test_every_way_is_gone() -> None:
    """
    Each pair of organisations of the chain exchanges the kinds of message that are meant for it.
    """
    gone = {
        (message["sender"]["role"], recipient, message["message_type"])
        for message in examples().values()
        for recipient in [r["role"] for r in message.get("recipients", ())] or [""]
    }
    assert gone >= _WAYS


def _members(value: Any) -> Iterator[tuple[Any, Any]]:
    """
    Every member and element, with what holds it.
    """
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _members(value[key])


def _left_out(message: dict[str, Any], number: int) -> tuple[dict[str, Any], Any]:
    """
    The message without one member, and with the digest that it then has.
    """
    changed = copy.deepcopy(message)
    owner, key = list(_members(changed))[number]
    del owner[key]
    steps = changed.get("provenance")
    if steps and "content_digest" in steps[-1]:
        steps[-1]["content_digest"] = content_digest(changed)
    return changed, key


def test_nothing_can_be_left_out_of_a_minimal_one(now: datetime) -> None:
    """
    Whatever member or element is taken out, something is then amiss, even with its digest computed anew.
    """
    for name, message in examples().items():
        if not name.endswith("-minimal"):
            continue
        for number in range(len(list(_members(message)))):
            changed, key = _left_out(message, number)
            assert _severe(changed, now), (name, key)


def test_more_can_be_left_out_of_another(now: datetime) -> None:
    """
    The test above can fail: a maximal example stays valid without some member.
    """
    message = examples()["report-maximal"]
    number = [key for _, key in _members(message)].index("exposure_advisory")
    assert _severe(_left_out(message, number)[0], now) == []


def test_everything_stands_in_a_maximal_one(model: Model) -> None:
    """
    Every slot of every class below the payload stands in the maximal example of its kind, or cannot; the kind has it elsewhere.
    """
    for kind, payload in _kinds(model).items():
        wanted = _reachable(model, payload)
        own = {
            n: {k: m[k] for k in ("message_type", "payload")}
            for n, m in examples().items()
            if m["message_type"] == kind
        }
        absent = wanted & set(covered(model, [own[f"{kind.replace('_', '-')}-maximal"]]).absent)
        reasons = _IMPOSSIBLE.get(kind, {})
        assert {name for name in absent if not any(re.fullmatch(p, name) for p in reasons)} == set(), kind
        assert [p for p in reasons if not any(re.fullmatch(p, name) for name in absent)] == [], kind
        nowhere = wanted & set(covered(model, own.values()).absent)
        assert {name for name in nowhere if not re.fullmatch(_NOWHERE.get(kind, ""), name)} == set(), kind


def _reachable(model: Model, payload: str) -> set[str]:
    """
    Class and slot of everything that can stand in a payload.
    """
    todo, seen, slots = [payload], set[str](), set[str]()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            for slot in model.classes[name].slots:
                slots.add(f"{name}.{slot.name}")
                todo += model.children(slot)
    return slots


def test_ids_are_random_and_their_own() -> None:
    """
    Each message has its own random identifier, and one organisation has one name and one country wherever it stands.
    """
    ids = [UUID(m["message_id"].removeprefix("urn:uuid:")) for m in examples().values()]
    assert len(set(ids)) == len(ids)
    assert {i.version for i in ids} == {4}
    known: dict[tuple[str, str], set[str]] = {}
    for message in examples().values():
        for party in (message["sender"], *message.get("recipients", ())):
            for member in ("name", "country", "role"):
                known.setdefault((party["participant_id"], member), set()).update(
                    {party[member]} if member in party else set()
                )
    assert {place: values for place, values in known.items() if len(values) > 1} == {}


def test_services_and_telephones_are_made_up() -> None:
    """
    Services are under a reserved domain, telephone numbers in the range for fiction; the rest is checked with the vectors.
    """
    for name, message in examples().items():
        text = json.dumps(message, ensure_ascii=False)
        services = re.findall(r'"service": "([^"]*)"', text)
        assert all(s.endswith(".example") for s in services), name
        numbers = re.findall(r'"type": "phone_number", "value": "([^"]*)"', text) + re.findall(r"tel:([+0-9-]+)", text)
        assert all(re.fullmatch(r"\+1-555-01[0-9]{2}", n) for n in numbers), name


def test_the_table_lists_them_all() -> None:
    """
    The README beside them names each with its roles and language, and says what it shows.
    """
    rows = {m[1]: m.groups()[1:4] for m in _ROW.finditer((FOLDER / "README.md").read_text("utf-8"))}
    assert rows == {
        name: (
            message["sender"]["role"].replace("_", " "),
            ", ".join(r["role"].replace("_", " ") for r in message.get("recipients", ())) or "whoever reads it",
            message["language"],
        )
        for name, message in examples().items()
    }
