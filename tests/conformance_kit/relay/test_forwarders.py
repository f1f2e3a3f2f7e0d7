"""
The role of a forwarder: the reference passes by both ways, and each broken one fails what its entry says and nothing else.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import pytest

from conformance_kit.relay.broken_forwarders import BROKEN
from csea_interop.conformance.kit.asked import Product, Run
from csea_interop.conformance.kit.forwarding.ways import Forwarding, Sent
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.relations.forwarding import Task
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.conformance.kit.roles import forwarder as role
from csea_interop.conformance.kit.roles.forwarder import Related, asked, run
from csea_interop.conformance.kit.web import serving
from csea_interop.conformance.reference.forwarder import Forwarder, task_of
from csea_interop.conformance.reference.forwarding_server import deliver, handler
from csea_interop.core.errors import UsageError

_MAIN = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()'"


class InProcess:
    """
    A forwarder that is called and not started, so that many can be tested.
    """

    def __init__(self, forwarder: Forwarder, *, late: tuple[int, ...] = ()) -> None:
        self._forwarder = forwarder
        self._late = late
        self.product: Product | None = Product("own", "1", ("forwarder",))

    def __enter__(self) -> Self:
        """
        Nothing has to be started.
        """
        return self

    def __exit__(self, *_: object) -> None:
        """
        Nothing has to be ended.
        """

    def forward(self, task: Task) -> Sent:
        """
        What it sends on.
        """
        told = task_of({"now": task.now, "actor": task.actor, "to": task.to, **task.more})
        return Sent(tuple(json.dumps(message).encode() for message in self._forwarder.forward(task.raw, told)))

    def late(self) -> tuple[int, ...]:
        """
        What it is said to have sent too late.
        """
        return self._late


@pytest.fixture(scope="module")
def everything(root: Path) -> tuple[Related, ...]:
    """
    All cases for a forwarder.
    """
    return asked(root / "conformance", "full")


def _run(root: Path, cases: Sequence[Related], way: Way) -> Run:
    return run(Plan(root / "conformance", way, "full"), cases, lambda: None)


def _wrong(done: Run) -> list[tuple[str, str, str]]:
    return [(case.id, got.outcome, got.note) for case, got in done.grades if got.outcome != "pass"]


@pytest.mark.parametrize(
    "way",
    [Way("jsonl", f"{_MAIN} harness", 20.0), Way("callback", f"{_MAIN} serve-forwarder", 20.0)],
    ids=["jsonl", "callback"],
)
def test_reference_forwarder_passes_whole(root: Path, everything: tuple[Related, ...], way: Way) -> None:
    """
    Each requirement holds in each relation, in both orders, whichever way it is asked.
    """
    done = _run(root, everything, way)
    assert _wrong(done) == []
    assert done.conforms
    demanded = {name for name, known in requirements(root / "conformance").items() if known.role == "forwarder"}
    assert {case.rule for case in everything} == demanded


def test_forwarder_at_an_address_passes(root: Path, everything: tuple[Related, ...]) -> None:
    """
    One that runs already is asked at its address.
    """
    cases = [case for case in everything if "/010-" in case.id]
    with serving(handler()) as address:
        done = _run(root, cases, Way("callback", address + "/tasks", 10.0))
    assert _wrong(done) == []
    assert done.product.name == "csea-interop-forwarder"


@pytest.mark.parametrize("name", BROKEN)
def test_broken_forwarder_fails_what_it_breaks(
    root: Path, everything: tuple[Related, ...], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The requirements with a case that failed are those that the entry names, no more and no fewer.
    """
    broken = BROKEN[name]
    monkeypatch.setattr(role, "opened", lambda way: InProcess(broken.made()))
    done = _run(root, everything, Way("jsonl", "none"))
    failed = {case.rule for case, got in done.grades if got.outcome not in {"pass", "skip"}}
    assert failed == {f"CSEA-FWD-{number:03}" for number in broken.breaks}
    assert not done.conforms


def test_what_comes_late_is_an_error(
    root: Path, everything: tuple[Related, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Whoever says that it is done and then sends has not kept to its word: all of that relation is lost.
    """
    cases = [case for case in everything if "/010-" in case.id or "/020-" in case.id]
    own: Forwarding = InProcess(Forwarder(), late=(0,))
    monkeypatch.setattr(role, "opened", lambda way: own)
    wrong = _wrong(_run(root, cases, Way("jsonl", "none")))
    assert {case.partition("/")[2] for case, _, _ in wrong} == {"relations/010-report-to-hotline"}
    assert {outcome for _, outcome, _ in wrong} == {"error"}


def test_sink_takes_nothing_after_the_answer(root: Path, everything: tuple[Related, ...]) -> None:
    """
    A forwarder that sends after its answer is found out over the line.
    """

    class Afterwards(handler()):  # type: ignore[misc]
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            asked_for = json.loads(self.rfile.read(length))
            self.answer(200)
            self.wfile.flush()
            self.close_connection = True
            _after(asked_for["sink"])

    cases = [case for case in everything if case.id == "CSEA-FWD-015/relations/150-invalid"]
    assert cases
    with serving(Afterwards) as address:
        done = _run(root, cases, Way("callback", address, 10.0))
    assert [outcome for _, outcome, _ in _wrong(done)] == ["error"]


def _after(sink: str) -> None:
    import time

    time.sleep(0.05)
    deliver(sink, [{}])


_DYING = """
import sys, threading
from csea_interop.conformance.kit.web import serving
from csea_interop.conformance.reference.forwarding_server import handler

class Dying(handler()):
    def do_POST(self):
        kind, own = sys.argv[1], Dying.count
        Dying.count += 1
        if own == 2 and kind == "dies":
            import os
            os._exit(1)
        if own == 2 and kind == "hangs":
            threading.Event().wait()
        super().do_POST()

Dying.count = 0
with serving(Dying) as address:
    print(address + "/tasks", flush=True)
    threading.Event().wait()
"""


@pytest.mark.parametrize(("kind", "outcome"), [("dies", "error"), ("hangs", "timeout")])
def test_forwarder_that_dies_or_hangs_costs_its_task(
    root: Path, everything: tuple[Related, ...], kind: str, outcome: str
) -> None:
    """
    It is started anew, and what comes after is asked as if nothing had been.
    """
    cases = [case for case in everything if case.id.startswith("CSEA-FWD-013/relations/0")][:4]
    command = shlex.join([sys.executable, "-c", _DYING, kind])
    wrong = _wrong(_run(root, cases, Way("callback", command, 1.5)))
    assert [got for _, got, _ in wrong] in ([outcome], [outcome] * 2)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ('{"seq": %d, "messages_b64": ["@"]}', "error"),
        ('{"seq": %d, "messages_b64": "none"}', "error"),
        ('{"seq": 0, "messages_b64": []}', "error"),
        ('{"seq": %d, "skipped": true, "reason": "no"}', "skip"),
        ('{"seq": %d, "errored": true}', "error"),
        ("words", "error"),
    ],
)
def test_strange_answers_cost_their_task(root: Path, everything: tuple[Related, ...], line: str, outcome: str) -> None:
    """
    An answer that is none is an error of that task alone.
    """
    greeting = json.dumps({"protocol": 1, "name": "strange", "version": "1", "roles": ["forwarder"]})
    answer = f"print({line!r} % request['seq'] if '%d' in {line!r} else {line!r}, flush=True)"
    script = "\n".join(
        (
            "import json, sys",
            f"print({greeting!r}, flush=True) if sys.stdin.readline() else None",
            "for text in sys.stdin:",
            "    request = json.loads(text)",
            f"    {answer}",
        )
    )
    cases = [case for case in everything if case.id == "CSEA-FWD-001/relations/010-report-to-hotline"]
    command = shlex.join([sys.executable, "-c", script])
    done = _run(root, cases, Way("jsonl", command, 10.0))
    assert [got for _, got, _ in _wrong(done)] == [outcome]


@pytest.mark.parametrize("target", ["", "'", f"{sys.executable} -c pass", f"{sys.executable} -c 'print(\"words\")'"])
def test_forwarder_that_is_nowhere_cannot_be_used(root: Path, everything: tuple[Related, ...], target: str) -> None:
    """
    A command that names no address is misuse.
    """
    with pytest.raises(UsageError):
        _run(root, everything[:1], Way("callback", target, 2.0))


def test_validator_is_no_forwarder(root: Path, everything: tuple[Related, ...]) -> None:
    """
    Who does not greet as a forwarder is not tested as one.
    """
    greeting = json.dumps({"protocol": 1, "name": "other", "version": "1", "roles": ["validator"]})
    script = f"import sys; sys.stdin.readline(); print({greeting!r}, flush=True); sys.stdin.read()"
    with pytest.raises(UsageError) as raised:
        _run(root, everything[:1], Way("jsonl", shlex.join([sys.executable, "-c", script]), 5.0))
    assert raised.value.code == "CSEA-USE-ROLE"


def test_commitments_can_be_opened_with_their_salt(root: Path) -> None:
    """
    What was left out can be recognised later by whoever kept the salt, and by nobody else.
    """
    from csea_interop.core.canonical import digest

    forwarder = Forwarder()
    message: dict[str, Any] = json.loads((root / "conformance/examples/report-maximal.json").read_bytes())
    note = message["payload"]["narratives"]
    (change,) = forwarder.cut(message, ["/payload/narratives"])
    assert digest([forwarder.salts[change["commitment"]], note]) == change["commitment"]
    assert datetime.fromisoformat(message["created_at"])
