"""
The role of a consumer: the reference passes whole, and each broken receiver fails what its entry says and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from conformance_kit.relay.broken_receivers import BROKEN
from csea_interop.conformance.kit.asked import Run
from csea_interop.conformance.kit.plan import Plan, Way
from csea_interop.conformance.kit.receiving.streams import identified, own_id
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.conformance.kit.roles.consumer import Received, asked, run
from csea_interop.conformance.kit.web import Handler, serving
from csea_interop.conformance.reference.receiver import Receiver, handler
from csea_interop.core.errors import UsageError

#: Bytes of what is sent to a broken receiver in one request: the largest texts are for the whole run.
_MOST = 100_000


@pytest.fixture(scope="module")
def everything(root: Path) -> tuple[Received, ...]:
    """
    All cases for a receiver.
    """
    return asked(root / "conformance", "full")


@pytest.fixture(scope="module")
def some(everything: tuple[Received, ...]) -> tuple[Received, ...]:
    """
    All that stand as streams, the first two of all messages that show a requirement, and one in sixty of the others.
    """
    small = [case for case in everything if all(len(step.body or b"") <= _MOST for step in case.stream.steps)]
    names = list(dict.fromkeys(case.stream.id for case in small))
    kept = {name for name in names if name.startswith("streams/")} | set(names[::60])
    for rule in {case.rule for case in small}:
        kept |= set([case.stream.id for case in small if case.rule == rule][:2])
    return tuple(case for case in everything if case.stream.id in {*kept, "encoding/770-size-over-16-mib"})


def _run(made: type[Handler], root: Path, cases: Sequence[Received], path: str = "/messages") -> Run:
    with serving(made) as address:
        return run(Plan(root / "conformance", Way("http", address + path, 10.0), "full"), cases, lambda: None)


def test_reference_receiver_passes_whole(root: Path, everything: tuple[Received, ...]) -> None:
    """
    Each requirement holds in each stream, in both orders; every requirement of the role is asked for.
    """
    done = _run(handler(Receiver()), root, everything)
    assert [(case.id, got.outcome, got.note) for case, got in done.grades if got.outcome != "pass"] == []
    assert done.conforms
    assert done.product.name == "csea-interop-receiver"
    demanded = {name for name, known in requirements(root / "conformance").items() if known.role == "consumer"}
    assert {case.rule for case in everything} == demanded
    assert len({case.stream.id for case in everything}) > 1000


def test_receiver_with_a_folder_passes_too(root: Path, tmp_path: Path, everything: tuple[Received, ...]) -> None:
    """
    What is kept in files is kept as well; a name of a file says nothing of the message.
    """
    cases = [case for case in everything if case.stream.id.startswith("streams/") and case.rule == "CSEA-CON-013"]
    assert _run(handler(Receiver(tmp_path)), root, cases).conforms
    names = [path.name for path in tmp_path.iterdir()]
    assert names
    assert all(len(name) == 69 and name.endswith(".json") for name in names)


@pytest.mark.parametrize("name", BROKEN)
def test_broken_receiver_fails_what_it_breaks(root: Path, some: tuple[Received, ...], name: str) -> None:
    """
    The requirements with a case that did not pass are those that the entry names, no more and no fewer.
    """
    broken = BROKEN[name]
    done = _run(broken.made(), root, some)
    failed = {case.rule for case, got in done.grades if got.outcome != "pass"}
    assert failed == {f"CSEA-CON-{number:03}" for number in broken.breaks}
    assert {got.outcome for _, got in done.grades} <= {"pass", "fail", "leak", "flaky"}
    assert any(got.outcome == "leak" for _, got in done.grades) == (6 in broken.breaks)


def test_core_asks_for_less(root: Path) -> None:
    """
    What is recommended is not asked for at the level core.
    """
    known = requirements(root / "conformance")
    assert {known[case.rule].group for case in asked(root / "conformance", "core")} == {"safety", "mandatory"}


def test_receiver_without_test_interface_is_skipped(root: Path, some: tuple[Received, ...]) -> None:
    """
    Where nothing shows what is kept, that is not passed, and nothing else suffers.
    """

    class Closed(handler(Receiver())):  # type: ignore[misc]
        def do_GET(self) -> None:
            self.not_allowed()

    done = _run(Closed, root, some)
    assert {case.rule for case, got in done.grades if got.outcome == "skip"} >= {"CSEA-CON-013", "CSEA-CON-017"}
    assert {got.outcome for _, got in done.grades} == {"pass", "skip"}
    assert not done.conforms


def _silent(root: Path, cases: Sequence[Received]) -> Run:
    answered: list[int] = []

    class Silent(handler(Receiver())):  # type: ignore[misc]
        def do_POST(self) -> None:
            answered.append(1)
            if len(answered) == 1:
                super().do_POST()
            else:
                self.close_connection = True

    return _run(Silent, root, cases)


def test_receiver_that_hangs_up_costs_its_cases(root: Path, some: tuple[Received, ...]) -> None:
    """
    No answer is an error of each requirement of that stream, and the run goes on to its end.
    """
    cases = [case for case in some if case.stream.id == "streams/010-sent-twice"]
    done = _silent(root, cases)
    assert {got.outcome for _, got in done.grades} == {"error"}


def test_nobody_at_the_address_is_told(root: Path, some: tuple[Received, ...]) -> None:
    """
    A receiver that is not there cannot be used; that is misuse, not a failure of its cases.
    """
    plan = Plan(root / "conformance", Way("http", "http://127.0.0.1:9/messages", 2.0), "full")
    with pytest.raises(UsageError) as raised:
        run(plan, some, lambda: None)
    assert raised.value.code == "CSEA-USE-HARNESS"


@pytest.mark.parametrize(
    "written", [b'{"a": {"message_id": "urn:x"}, "message_id": "urn:y"}', b'{"message_id":"urn:y"}']
)
def test_identifier_is_put_in_the_place_of_the_own_one(written: bytes) -> None:
    """
    Only the identifier of the message itself is another one; all other bytes stay.
    """
    made = identified(written, "urn:z")
    assert own_id(made) == "urn:z"
    assert made.replace(b"urn:z", b"urn:y") == written


def test_what_has_no_identifier_stays() -> None:
    """
    A text without an identifier is sent as it is.
    """
    assert [identified(raw, "urn:z") for raw in (b"[]", b"{}", b"no JSON")] == [b"[]", b"{}", b"no JSON"]


def test_steps_are_counted(root: Path, some: tuple[Received, ...]) -> None:
    """
    Progress is told once for each case and order.
    """
    count: list[int] = []
    tick: Callable[[], None] = lambda: count.append(1)  # noqa: E731 - the callback of the role's interface
    cases = [case for case in some if case.stream.id == "streams/010-sent-twice"]
    with serving(handler(Receiver())) as address:
        run(Plan(root / "conformance", Way("http", address + "/messages", 5.0), "full"), cases, tick)
    assert len(count) == 2 * len(cases)
