"""
A message becomes JSON-LD by bundled contexts alone, and nothing of the sender's changes how it is read.
"""

from __future__ import annotations

import copy
import json
import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest

from csea_interop.core.errors import UsageError
from csea_interop.schema.jsonld import context, document

REMOTE = "https://partner.example/context.jsonld"


@pytest.fixture
def message(root: Path) -> dict[str, Any]:
    """
    A complete report.
    """
    value: dict[str, Any] = json.loads((root / "conformance/examples/report-maximal.json").read_text(encoding="utf-8"))
    return value


def test_document_needs_nothing_from_elsewhere(message: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """
    No connection is opened, and the document names no context by address.
    """

    def refuse(*args: object) -> NoReturn:
        pytest.fail("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    out = document(message)
    assert all(isinstance(part, dict) for part in out["@context"])
    assert out["@id"] == message["message_id"]
    assert out["@type"] == ["https://w3id.org/csea-interop/Message"]
    assert out["payload"]["@type"] == ["https://w3id.org/csea-interop/Report"]


def test_message_is_not_changed(message: dict[str, Any]) -> None:
    """
    Neither by making the document nor by changing it or the context afterwards.
    """
    before = copy.deepcopy(message)
    out = document(message)
    out["payload"]["children"].clear()
    out["supersedes"].clear()
    out["extensions"][0]["content"].clear()
    context("report")["@context"].clear()
    assert message == before
    assert document(message)["@context"][1]


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ((), {"@context": REMOTE}),
        (("sender",), {"@context": REMOTE}),
        (("payload", "content_items", 0), {"@id": "urn:a:b"}),
        ((), {"sender_reference": {"@context": REMOTE}}),
        (("governance",), {"permitted_purposes": [{"@context": REMOTE}]}),
        ((), {"sender": "text"}),
        ((), {"provenance": [1]}),
        ((), {"message_type": "no_such_kind"}),
        ((), {"message_type": ["report"]}),
        ((), {"message_id": "https://partner.example/1"}),
        ((), {"message_id": None}),
        (("payload",), {"unknown_member": 1}),
    ],
)
def test_what_could_change_the_reading_is_refused(message: dict[str, Any], where: tuple[Any, ...], value: Any) -> None:
    """
    A context of the sender's, an unknown member or a wrong form is an error that shows nothing of the message.
    """
    place: Any = message
    for step in where:
        place = place[step]
    place.update(value)
    with pytest.raises(UsageError) as caught:
        document(message)
    assert caught.value.code == "CSEA-USE-LINKED"
    assert not any(word in str(caught.value) for word in ("partner", "unknown_member", "no_such_kind"))


def test_kind_without_a_context_is_told() -> None:
    """
    A name is looked up among those that there are, and never becomes a path.
    """
    for name in ("no_such_kind", "../labels/en", ""):
        with pytest.raises(UsageError):
            context(name)
