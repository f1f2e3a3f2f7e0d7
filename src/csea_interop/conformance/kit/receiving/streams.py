"""
Streams to a receiver: requests in their order, and what each reply has to be.

Those with more than one request, or with a request that is no message, stand in ``conformance/streams/``; those of one message are
made of the cases of validators.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.cases import NOW, Case
from csea_interop.conformance.suite import patched
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read

TAKEN: Final = (200, 201, 202, 204)
JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class Demand:
    """
    What one requirement asks of one reply; what is empty is not asked.

    Attributes:
        requirement: its id.
        status: the statuses that are right.
        problem: the reply is a problem document.
        header: a header that is there.
        duplicate: the reply says that the message is known.
        rules: rules that the problem document names.
        judged: the case whose findings the problem document names.
        kept: the number of the step whose message the reply is.
        receipt: the number of the step whose message the reply answers.
    """

    requirement: str
    status: tuple[int, ...] = ()
    problem: bool = False
    header: str = ""
    duplicate: bool = False
    rules: tuple[str, ...] = ()
    judged: Case | None = None
    kept: int | None = None
    receipt: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """
    One request.

    Attributes:
        demands: what its reply has to be.
        body: what is sent; None for nothing.
        fresh: whether the message gets an identifier that was never used.
        label: steps of one label get the same identifier, and speak of it in their path.
        method: of HTTP.
        path: below the receiver's address; ``{id}`` is the identifier.
        media: the media type that is stated.
    """

    demands: tuple[Demand, ...] = ()
    body: bytes | None = field(default=None, repr=False)
    fresh: bool = True
    label: str = "a"
    method: str = "POST"
    path: str = ""
    media: str = JSON


@dataclass(frozen=True, slots=True)
class Stream:
    """
    Requests in their order, at one moment of judging.
    """

    id: str
    steps: tuple[Step, ...]
    now: str = NOW

    @property
    def requirements(self) -> tuple[str, ...]:
        """
        What it is about, by id.
        """
        return tuple(sorted({demand.requirement for step in self.steps for demand in step.demands}))


def written(folder: Path) -> Iterator[Stream]:
    """
    The streams that stand in the suite.

    Raises:
        InputError: a file that is absent or not of its form.
    """
    try:
        for path in sorted((folder / "streams").glob("*.json")):
            value = json.loads(path.read_bytes())
            yield Stream(value["id"], tuple(_step(folder, step) for step in value["steps"]), value["now"])
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def _step(folder: Path, stated: dict[str, Any]) -> Step:
    body, fresh = None, False
    if "message" in stated:
        message = patched(json.loads((folder / stated["message"]).read_bytes()), tuple(stated.get("patch", ())))
        body, fresh = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(), True
    elif "base64" in stated:
        body = base64.b64decode(stated["base64"], validate=True)
    elif "size" in stated:
        body = b" " * stated["size"]
    return Step(
        tuple(_demand(demand) for demand in stated.get("demands", ())),
        body,
        fresh,
        stated.get("as", "a"),
        stated.get("method", "POST"),
        stated.get("path", ""),
        stated.get("media", JSON),
    )


def _demand(stated: dict[str, Any]) -> Demand:
    known = dict(stated)
    known |= {name: tuple(stated[name]) for name in ("status", "rules") if name in stated}
    return Demand(**known)


def identified(raw: bytes, identifier: str) -> bytes:
    """
    The message under another identifier; the bytes are otherwise the same. Unchanged where it has none.
    """
    own = own_id(raw)
    if not own:
        return raw
    at = raw.find(json.dumps(own).encode(), max(raw.find(b'"message_id"'), 0))
    return raw[:at] + json.dumps(identifier).encode() + raw[at + len(own) + 2 :] if at >= 0 else raw


def own_id(raw: bytes) -> str:
    """
    The identifier that a text states; empty where it states none, or cannot be read.
    """
    value = read(raw).value
    stated = value.get("message_id") if isinstance(value, dict) else None
    return stated if isinstance(stated, str) else ""
