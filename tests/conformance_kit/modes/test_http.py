"""
HTTP: what is posted, how status and body are read, and what a broken server costs.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Final

import pytest

from csea_interop.conformance.kit.asked import Run
from csea_interop.conformance.kit.cases import NOW, USABLE, Case, cases
from csea_interop.conformance.kit.modes.http import opened
from csea_interop.conformance.kit.oursweb import Validator
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.runner import run
from csea_interop.conformance.kit.web import Handler, serving
from csea_interop.core.errors import UsageError

_SOUND: Final = Case("examples/a", b'{"reference": "ref-77-made-up"}', NOW, USABLE, (), exact=True)


def _run(address: str, *asked: Case) -> Run:
    return run(opened(Way("http", address, 1.0, {})), asked or (_SOUND,), seed=1, repeat=1, step=lambda: None)


class _Wrong(Handler):
    """
    Answers an empty object well, and anything else as it was told to.
    """

    does = ""

    def do_POST(self) -> None:
        """
        Misbehave.
        """
        raw = self.body() or b""
        fine = json.dumps({"verdict": "valid", "findings": []}).encode()
        if raw == b"{}" or self.does == "fine":
            self.answer(200, fine, "application/json")
        elif self.does == "hangs":
            time.sleep(1.5)
        elif self.does == "repeats":
            self.answer(200, raw, "text/plain")
        elif self.does == "repeats in a header":
            self.answer(200, fine, "application/json", X_Log=raw.decode())
        elif self.does == "floods":
            self.answer(200, b"x" * 9_000_000, "application/json")
        elif self.does == "redirects":
            self.answer(307, Location="http://192.0.2.1/")
        elif self.does == "contradicts":
            self.answer(422, fine, "application/json")
        elif self.does == "invents":
            self.answer(200, b'{"verdict": "certified"}', "application/json")
        elif self.does == "no findings":
            self.answer(200, b'{"verdict": "valid", "findings": 1}', "application/json")
        else:
            self.answer(int(self.does))


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[str]:
    """
    The address of a server that does one thing.
    """
    with serving(type("_Does", (_Wrong,), {"does": request.param})) as address:
        yield address


@pytest.mark.parametrize(
    ("server", "outcome"),
    [
        ("fine", "pass"),
        ("200", "pass"),
        ("204", "pass"),
        ("422", "fail"),
        ("403", "fail"),
        ("500", "error"),
        ("hangs", "timeout"),
        ("repeats", "leak"),
        ("repeats in a header", "leak"),
        ("floods", "error"),
        ("redirects", "error"),
        ("contradicts", "error"),
        ("invents", "error"),
        ("no findings", "error"),
    ],
    indirect=["server"],
)
def test_each_way_to_answer_has_its_outcome(server: str, outcome: str) -> None:
    """
    A server that misbehaves costs its case, and the grade says how.
    """
    assert [got.outcome for _, got in _run(server).grades] == [outcome]


def test_our_server_tells_all_that_our_validator_tells() -> None:
    """
    Verdicts, rules and places come over HTTP as they come in lines.
    """
    with serving(Validator) as address:
        from pathlib import Path

        root = Path(__file__).resolve().parents[3]
        done = _run(address + "/messages", *cases(root / "conformance", shapes=False)[::9])
    assert done.conforms
    assert all(got.pointer for _, got in done.grades)
    assert done.product.name == "csea-interop"


@pytest.mark.parametrize("path", ["/", "/other"])
def test_a_place_that_takes_no_messages_is_told(path: str) -> None:
    """
    A wrong path ends the run at its start, before a case is lost to it.
    """
    with serving(Validator) as address, pytest.raises(UsageError) as caught:
        _run(address + path)
    assert caught.value.code == "CSEA-USE-HARNESS"


def test_nobody_there_is_told() -> None:
    """
    A port on which nobody listens ends the run at its start.
    """
    with serving(Validator) as address:
        pass
    with pytest.raises(UsageError) as caught:
        _run(address + "/messages")
    assert caught.value.code == "CSEA-USE-HARNESS"
