"""
The emitting roles: the references pass, and each broken emitter fails what its entry says and nothing else.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Self

import pytest

from conformance_kit.emit.broken import LIBRARIES, PRODUCERS, PUBLISHERS, Broken
from csea_interop.conformance.kit.asked import Asked, Product, Run
from csea_interop.conformance.kit.emitting.ways import Emitted
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.conformance.kit.roles import library, producer, publisher
from csea_interop.conformance.reference.library import Library
from csea_interop.conformance.reference.producer import Producer
from csea_interop.conformance.reference.publisher import Publisher

_HARNESS = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"
_ROLES: Final[Mapping[str, tuple[Any, str]]] = {
    "producer": (producer, "PRO"),
    "publisher": (publisher, "PUB"),
    "library": (library, "LIB"),
}
_ALL = [
    *(("producer", name, entry) for name, entry in PRODUCERS.items()),
    *(("publisher", name, entry) for name, entry in PUBLISHERS.items()),
    *(("library", name, entry) for name, entry in LIBRARIES.items()),
]


class InProcess:
    """
    An emitter that is called and not started, so that many can be tested.
    """

    def __init__(self, emitter: Producer | Library) -> None:
        self._emitter = emitter
        self.product: Product | None = Product("own", "1", tuple(_ROLES))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return

    def emit(self, name: str, question: Mapping[str, Any], known: bytes) -> Emitted:
        now = datetime.fromisoformat(question["now"])
        if isinstance(self._emitter, Library):
            made = self._emitter.pass_through(base64.b64decode(question["message_b64"]), now)
            return Emitted(rejected=True) if made is None else Emitted((made,))
        if isinstance(self._emitter, Publisher):
            return Emitted(tuple(json.dumps(table).encode() for table in self._emitter.publish(question["facts"], now)))
        message = self._emitter.produce(question["facts"], now)
        return Emitted(rejected=True) if message is None else Emitted((json.dumps(message).encode(),))


def _cases(root: Path, role: str) -> Sequence[Asked]:
    """
    The cases of a role; of a library's many a part, as each is a whole message.
    """
    cases: Sequence[Asked] = _ROLES[role][0].asked(root / "conformance", "full")
    if role != "library":
        return cases
    few = [case for case in cases if case.rule in {"CSEA-LIB-003", "CSEA-LIB-006"}]
    sources = {case.id.partition("/")[2] for case in [*few, *cases[::23]]}
    return [case for case in cases if case.id.partition("/")[2] in sources]


def _run(root: Path, role: str, cases: Sequence[Asked], way: Way) -> Run:
    done: Run = _ROLES[role][0].run(Plan(root / "conformance", way, "full"), cases, lambda: None)
    return done


def _wrong(done: Run) -> list[tuple[str, str, str]]:
    return [(case.id, got.outcome, got.note) for case, got in done.grades if got.outcome != "pass"]


@pytest.mark.parametrize("role", _ROLES)
def test_reference_passes(root: Path, role: str) -> None:
    """
    The harness of this project keeps every requirement of the role, in both orders.
    """
    cases = _cases(root, role)
    assert _wrong(_run(root, role, cases, Way("jsonl", _HARNESS, 20.0))) == []
    demanded = {name for name, known in requirements(root / "conformance").items() if known.role == role}
    assert {case.rule for case in cases} == demanded


@pytest.mark.parametrize(("role", "name", "entry"), _ALL, ids=[f"{role}-{name}" for role, name, _ in _ALL])
def test_broken_emitter_fails_what_it_breaks(
    root: Path, role: str, name: str, entry: Broken, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The requirements with a case that failed are those that the entry names, no more and no fewer.
    """
    assert name
    module, family = _ROLES[role]
    monkeypatch.setattr(module, "opened", lambda *_: InProcess(entry.made()))
    done = _run(root, role, _cases(root, role), Way("jsonl", "none"))
    failed = {case.rule for case, got in done.grades if got.outcome != "pass"}
    assert failed == {f"CSEA-{family}-{number:03}" for number in entry.breaks}, _wrong(done)[:6]
    assert not done.conforms
