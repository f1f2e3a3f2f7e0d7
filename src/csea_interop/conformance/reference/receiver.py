"""
A receiver: it takes in what it can use, turns away what it must not have, and says why without repeating it.

It shows what a consumer has to do. It has no accounts, no encryption and no queue, and is bound to this machine.
"""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, ClassVar, Final
from urllib.parse import unquote

from csea_interop.conformance.kit.web import Handler
from csea_interop.conformance.reference.receipt import receipt
from csea_interop.core.limits import DEFAULT_LIMITS
from csea_interop.core.version import VERSION
from csea_interop.validation.message import examine

_PROBLEM: Final = "application/problem+json"
_JSON: Final = "application/json"
_TYPES: Final = "https://w3id.org/csea-interop/problems/"
_PATH: Final = "/messages"
#: Rules of the reader; a text that breaks one is no message at all.
_READER: Final = "CSEA-ENC-"
_TOO_LARGE: Final = "CSEA-ENC-SIZE"


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What a receiver says: a status, and an object or nothing.
    """

    status: int
    body: dict[str, Any] = field(default_factory=dict)


class Receiver:
    """
    What was taken in, by identifier.

    Args:
        folder: where messages are kept; without one they are kept in memory.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._kept: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def take(self, raw: bytes, now: datetime) -> Answer:
        """
        Judge a message and take it in, or say why not.
        """
        result, value = examine(raw, now=now)
        if not result.ok:
            findings = [
                {"rule": found.rule, "pointer": found.pointer} | ({"missing": found.missing} if found.missing else {})
                for found in result.findings
            ]
            rules = {found.rule for found in result.findings}
            return self.turned_away(result.verdict, rules, findings)
        # One at a time, or two copies that come at once would both be the first.
        with self._lock:
            known = self.kept(value["message_id"])
            if known is None:
                self.keep(value["message_id"], raw)
                return Answer(201, {"taken": True})
        if known == raw:
            return Answer(200, {"taken": True, "duplicate": True})
        return problem(409, "conflict", "Another message is known under this identifier")

    def turned_away(self, verdict: str, rules: set[str], findings: list[dict[str, Any]]) -> Answer:
        """
        The answer to a message that cannot be used.
        """
        if _TOO_LARGE in rules:
            return problem(413, "too-large", "The text is too large", findings)
        if verdict == "refused":
            return problem(422, "refused", "The message was refused for safety", findings)
        if any(rule.startswith(_READER) for rule in rules):
            return problem(400, "unreadable", "The text cannot be read", findings)
        if verdict == "undetermined":
            return problem(422, "version", "The message is of a version that is not known here", findings)
        return problem(422, "faulty", "The message has to be mended before it is exchanged", findings)

    def kept(self, identifier: str) -> bytes | None:
        """
        The message of that identifier; None where there is none.
        """
        if self._folder is None:
            return self._kept.get(identifier)
        path = self._path(self._folder, identifier)
        return path.read_bytes() if path.is_file() else None

    def keep(self, identifier: str, raw: bytes) -> None:
        """
        Keep a message byte by byte: what is not known here may matter to others.
        """
        if self._folder is None:
            self._kept[identifier] = raw
            return
        path = self._path(self._folder, identifier)
        part = path.with_suffix(".part")
        part.write_bytes(raw)
        part.replace(path)

    def answered(self, identifier: str, now: datetime) -> bytes | None:
        """
        The receipt for a message that was taken in; None where there is nothing to answer.
        """
        raw = self.kept(identifier)
        made = receipt(json.loads(raw), now) if raw is not None else None
        return json.dumps(made, ensure_ascii=False).encode() if made is not None else None

    def _path(self, folder: Path, identifier: str) -> Path:
        # A name that a stranger chose is no name of a file.
        return folder / (hashlib.sha256(identifier.encode()).hexdigest() + ".json")


def problem(status: int, kind: str, title: str, findings: list[dict[str, Any]] | None = None) -> Answer:
    """
    A problem document (RFC 9457): rules and places, never a text of the message.
    """
    value: dict[str, Any] = {"type": _TYPES + kind, "title": title, "status": status}
    return Answer(status, value if findings is None else {**value, "findings": findings})


def handler(receiver: Receiver) -> type[Handler]:
    """
    The receiver behind HTTP: ``POST /messages``, and under test ``GET /messages/{id}`` and ``GET /messages/{id}/outcome``.
    """

    class Messages(Handler):
        """
        One connection to the receiver.
        """

        server_version = f"csea-interop-receiver/{VERSION}"
        most: ClassVar[int] = DEFAULT_LIMITS.max_bytes
        own: ClassVar[Receiver] = receiver

        def do_POST(self) -> None:
            """
            Take in a message.
            """
            raw = self.body()
            if raw is None:
                return
            stated = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            if self.path != _PATH:
                self.say(problem(404, "absent", "There is nothing here"))
            elif stated != _JSON:
                self.say(problem(415, "media-type", "Messages are taken as application/json"))
            else:
                self.say(self.own.take(raw, self.moment()))

        def do_GET(self) -> None:
            """
            Under test: what was taken in, and what is answered to it.
            """
            identifier, _, rest = self.path.removeprefix(_PATH + "/").partition("/")
            if not self.path.startswith(_PATH + "/") or rest not in {"", "outcome"}:
                self.not_allowed() if self.path == _PATH else self.say(problem(404, "absent", "There is nothing here"))
                return
            name = unquote(identifier)
            found = self.own.answered(name, self.moment()) if rest else self.own.kept(name)
            if found is None:
                self.say(problem(404, "absent", "There is nothing here"))
            else:
                self.answer(200, found, _JSON)

        def not_allowed(self) -> None:
            """
            Turn another method away.
            """
            if self.command in {"PUT", "PATCH", "DELETE"} and "Content-Length" in self.headers and self.body() is None:
                return
            self.say(problem(405, "method", "Messages are sent by POST"), Allow="POST")

        do_PUT = do_PATCH = do_DELETE = not_allowed

        def turned_away(self, status: int) -> None:
            """
            Answer a body that is not read.
            """
            self.say(
                problem(status, "too-large" if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else "length", "Too large")
            )

        def moment(self) -> datetime:
            """
            The moment of judging: under test the kit states it, else it is now.
            """
            stated = self.headers.get("CSEA-Now", "")
            try:
                moment = datetime.fromisoformat(stated)
            except ValueError:
                return datetime.now(UTC)
            return moment if moment.tzinfo is not None else datetime.now(UTC)

        def say(self, said: Answer, **headers: str) -> None:
            """
            Answer with an object.
            """
            media = _PROBLEM if said.status >= HTTPStatus.BAD_REQUEST else _JSON
            self.answer(said.status, json.dumps(said.body).encode(), media, **headers)

    return Messages
