"""
Receivers that are wrong in one way each, with the requirements that each of them breaks.
"""

# ruff: noqa: D102 - each method does what the one it overrides does, but for the fault that its class names

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, NamedTuple

from csea_interop.conformance.kit.web import Handler
from csea_interop.conformance.reference.receiver import Answer, Receiver, handler, problem
from csea_interop.core.reader import read
from csea_interop.validation.message import examine


class EchoesAValue(Receiver):
    """
    Repeats a reference in a problem document.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        value = read(raw).value
        if said.status < 400 or not isinstance(value, dict):
            return said
        return replace(said, body={**said.body, "detail": f"the matter is {value.get('sender_reference')}"})


class FailsOnBadBytes(Receiver):
    """
    Answers 500 to bytes that it cannot read.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        return replace(said, status=500, body={**said.body, "status": 500}) if said.status == 400 else said


class CountsTwice(Receiver):
    """
    Takes the same message in twice.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        return Answer(201, {"taken": True}) if said.status == 200 else said


class DuplicateIsAConflict(Receiver):
    """
    Turns the same message away.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        return problem(409, "conflict", "It is known") if said.status == 200 else said


class Overwrites(Receiver):
    """
    Lets a message take the place of another.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        if said.status == 409:
            self.keep(read(raw).value["message_id"], raw)
            return Answer(200, {"taken": True})
        return said


class TakesInvalid(Receiver):
    """
    Takes in what breaks a rule.
    """

    def turned_away(self, verdict: str, rules: set[str], findings: list[dict[str, Any]]) -> Answer:
        said = super().turned_away(verdict, rules, findings)
        return Answer(201, {"taken": True}) if verdict == "invalid" and said.status == 422 else said


class TakesNewer(Receiver):
    """
    Takes in what it does not understand.
    """

    def turned_away(self, verdict: str, rules: set[str], findings: list[dict[str, Any]]) -> Answer:
        said = super().turned_away(verdict, rules, findings)
        return Answer(201, {"taken": True}) if verdict == "undetermined" else said


class DropsExtensions(Receiver):
    """
    Keeps only the members that it knows.
    """

    def keep(self, identifier: str, raw: bytes) -> None:
        value = json.loads(raw)
        value.pop("extensions", None)
        super().keep(identifier, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


class KeepsWhatWasRefused(Receiver):
    """
    Keeps a message with embedded media.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        said = super().take(raw, now)
        value = read(raw).value
        if isinstance(value, dict) and examine(raw, now=now)[0].verdict == "refused":
            self.keep(str(value.get("message_id")), raw)
        return said


class RemembersWhatItTurnedAway(Receiver):
    """
    Takes no mended message.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        value = read(raw).value
        name = value.get("message_id") if isinstance(value, dict) else None
        if isinstance(name, str) and name in self.gone:
            return problem(409, "conflict", "It was turned away before")
        said = super().take(raw, now)
        if said.status >= 400 and isinstance(name, str):
            self.gone.add(name)
        return said

    def __init__(self) -> None:
        super().__init__()
        self.gone: set[str] = set()


class NamesTheFirstFault(Receiver):
    """
    Stops at the first finding.
    """

    def turned_away(self, verdict: str, rules: set[str], findings: list[dict[str, Any]]) -> Answer:
        return super().turned_away(verdict, rules, findings[:1])


class AnswersAboutAnother(Receiver):
    """
    Answers about another message.
    """

    def answered(self, identifier: str, now: datetime) -> bytes | None:
        raw = super().answered(identifier, now)
        return raw and raw.replace(identifier.encode(), b"urn:uuid:11111111-2222-4333-8444-555555555555")


class TurnsWarningsAway(Receiver):
    """
    Takes in only what is without a warning.
    """

    def take(self, raw: bytes, now: datetime) -> Answer:
        if examine(raw, now=now)[0].verdict == "valid-with-warnings":
            return problem(422, "faulty", "It could be better")
        return super().take(raw, now)


def _over_http(**own: Any) -> Callable[[], type[Handler]]:
    return lambda: type("Wrong", (handler(Receiver()),), own)


def _as(receiver: type[Receiver]) -> Callable[[], type[Handler]]:
    return lambda: handler(receiver())


def _plain(self: Any, said: Answer, **headers: str) -> None:
    if said.status < 400:
        self.answer(said.status, json.dumps(said.body).encode(), "application/json", **headers)
    else:
        self.answer(said.status, b"it cannot be taken", "text/plain", **headers)


def _any_media(self: Any) -> None:
    raw = self.body()
    if raw is not None:
        self.say(self.own.take(raw, self.moment()))


def _any_method(self: Any) -> None:
    if self.command != "DELETE":
        self.body()
    self.say(Answer(200, {"done": True}))


def _too_large_is_bad(self: Any, status: int) -> None:
    self.say(problem(400, "too-large", "It is too large"))


def _own(self: Any) -> Any:
    """
    The class that is overridden.
    """
    return type(self).__mro__[1]


def _speaks_in_a_header(self: Any, said: Answer, **headers: str) -> None:
    # The identifier of a kept message may be named, another text of it may not.
    matter = getattr(self, "matter", "")
    _own(self).say(self, said, **headers, **({"X_Matter": matter} if matter else {}))


def _reads_the_matter(self: Any) -> bytes | None:
    raw: bytes | None = _own(self).body(self)
    value = read(raw).value if raw is not None else None
    stated = value.get("sender_reference") if isinstance(value, dict) else None
    self.matter = stated if isinstance(stated, str) and stated.isascii() and stated.isprintable() else ""
    return raw


class Broken(NamedTuple):
    """
    A receiver, what is wrong with it, and the requirements that it breaks.
    """

    wrong: str
    made: Callable[[], type[Handler]]
    breaks: tuple[int, ...]


BROKEN: Final = {
    "echoes-a-value": Broken("Repeats a reference in a problem document", _as(EchoesAValue), (6,)),
    "speaks-in-a-header": Broken(
        "Repeats a reference in a header", _over_http(say=_speaks_in_a_header, body=_reads_the_matter), (6,)
    ),
    "fails-on-bad-bytes": Broken("Answers 500 to bytes that it cannot read", _as(FailsOnBadBytes), (9,)),
    "counts-twice": Broken("Takes the same message in twice", _as(CountsTwice), (7, 15)),
    "duplicate-is-a-conflict": Broken("Turns the same message away", _as(DuplicateIsAConflict), (7, 15)),
    "overwrites": Broken("Lets a message take the place of another", _as(Overwrites), (3, 8)),
    "takes-invalid": Broken("Takes in what breaks a rule", _as(TakesInvalid), (2, 3, 4)),
    "takes-newer": Broken("Takes in what it does not understand", _as(TakesNewer), (3, 4, 14)),
    "drops-extensions": Broken("Keeps only the members that it knows", _as(DropsExtensions), (13,)),
    "keeps-what-was-refused": Broken("Keeps a message with embedded media", _as(KeepsWhatWasRefused), (5, 16)),
    # Faulty messages of the suite share identifiers, as those of a sender do that mends one step by step.
    "remembers-what-it-turned-away": Broken(
        "Takes no mended message", _as(RemembersWhatItTurnedAway), (2, 4, 5, 14, 16)
    ),
    "names-the-first-fault": Broken("Stops at the first finding", _as(NamesTheFirstFault), (4, 14)),
    "answers-about-another": Broken("Answers about another message", _as(AnswersAboutAnother), (17,)),
    "turns-warnings-away": Broken("Takes in only what is without a warning", _as(TurnsWarningsAway), (1,)),
    "plain-words": Broken("Says in plain words what is wrong", _over_http(say=_plain), (3, 4, 14)),
    "any-media-type": Broken("Takes a message whatever it is said to be", _over_http(do_POST=_any_media), (3, 11)),
    "any-method": Broken(
        "Does what any method asks", _over_http(do_PUT=_any_method, do_PATCH=_any_method, do_DELETE=_any_method), (12,)
    ),
    "too-large-is-bad": Broken("Answers 400 to what is too large", _over_http(turned_away=_too_large_is_bad), (10,)),
}
