"""
Messages of all kinds with a token in every place, whole and broken in many ways.
"""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, NamedTuple

from conformance.suite import bases, cases

from conformance.examples import examples
from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.finding import Finding
from csea_interop.core.shape import SlotShape
from csea_interop.validation.message import validate
from csea_model._shape import check as check_shape
from leaks.slots import Spot, objects, spots
from leaks.tokens import Mint

Json = dict[str, Any]
#: The moment at which the messages of the suite are judged.
AS_OF: Final = datetime(2026, 4, 1, tzinfo=UTC)
_SEED: Final = 20_260_401
#: How many pieces a message is cut into, to end after each.
_CUTS: Final = 7
_TOO_DEEP: Final = 40


class Planted(NamedTuple):
    """
    One text that holds tokens.

    Attributes:
        name: what was done, and to which message.
        raw: the bytes.
    """

    name: str
    raw: bytes


class Garden(NamedTuple):
    """
    All texts, the mint of their tokens, and which slots held one.
    """

    texts: tuple[Planted, ...]
    mint: Mint
    covered: frozenset[tuple[str, str]]


@cache
def garden() -> Garden:
    """
    Every message in every way, the same in every run.
    """
    mint = Mint(_SEED)
    covered: set[tuple[str, str]] = set()
    texts: list[Planted] = []
    for name, message in _messages().items():
        texts += [Planted(f"{how.__name__.strip('_')} {name}", raw) for how, raw in _all(message, mint, covered)]
    for case in {case.path.parents[1]: case for case in cases() if case.path.parent.name == "invalid"}.values():
        broken = json.loads(case.raw)
        _loosely(broken, mint)
        texts.append(Planted(case.path.stem, json.dumps(broken).encode()))
    texts += [Planted(f"no message {number}", raw) for number, raw in enumerate(_strange(mint))]
    return Garden(tuple(texts), mint, frozenset(covered))


def _messages() -> dict[str, Json]:
    """
    The maximal message of each kind, whatever holds a slot that none of these has, and messages with warnings.
    """
    everything = {**examples(), **bases()}
    found = {name: message for name, message in everything.items() if name.endswith("-maximal")}
    held = {(spot.cls, spot.name) for message in found.values() for spot in spots(message)}
    for name, message in everything.items():
        here = {(spot.cls, spot.name) for spot in spots(message)}
        if here - held:
            found[name] = message
            held |= here
    warned = [case for case in cases() if case.stated["verdict"] == "valid-with-warnings"]
    return found | {f"warned {number}": json.loads(case.raw) for number, case in enumerate(warned[:2])}


_Change = Callable[[Json, Mint, set[tuple[str, str]]], None]
_Write = Callable[[Json, Mint], Iterator[bytes]]


def _all(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> Iterator[tuple[Callable[..., Any], bytes]]:
    for change in _CHANGES:
        changed = copy.deepcopy(message)
        change(changed, mint, covered)
        # Written as most senders do, which takes the short way through the reader.
        yield change, json.dumps(changed, ensure_ascii=False, separators=(",", ":")).encode()
    for write in _WRITES:
        planted = copy.deepcopy(message)
        _in_form(planted, mint, covered)
        yield from ((write, raw) for raw in write(planted, mint))


def _texts(message: Json) -> Iterator[Spot]:
    return (spot for spot in list(spots(message)) if isinstance(spot.value, str))


def _in_form(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    """
    A text of the slot's own form wherever one can hold a token; codes, times and the like stay.
    """
    for spot in _texts(message):
        form = _form(spot.slot)
        if form is not None:
            spot.put(form(mint))
            covered.add((spot.cls, spot.name))


def _loosely(message: Json, mint: Mint) -> None:
    """
    Only texts without a form are exchanged, so that what a rule finds stays; those that no class knows with them.
    """
    if "extensions" not in message:
        message["extensions"] = [{"namespace": "https://vendor.example/x", "critical": False, "content": {"x": "x"}}]
    for spot in _safe(message):
        if isinstance(spot.value, str) and _form(spot.slot) is Mint.word:
            spot.put(mint.word())


def _safe(message: Json) -> list[Spot]:
    """
    The spots of a message that may be broken: none where its shape is.
    """
    out: list[Finding] = []
    check_shape(message, None, out)
    return [] if out else list(spots(message))


def _still_valid(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    """
    Each text is exchanged for a token, in all its places at once, unless the verdict is then another.
    """
    verdict = validate(_sealed(message), now=AS_OF).verdict
    groups: dict[str, list[Spot]] = {}
    for spot in _texts(message):
        groups.setdefault(spot.value, []).append(spot)
    for before, group in groups.items():
        forms = {_form(spot.slot) for spot in group}
        form = next(iter(forms))
        if form is None or len(forms) > 1:
            continue
        text = form(mint)
        for spot in group:
            spot.put(text)
        if validate(_sealed(message), now=AS_OF).verdict == verdict:
            continue
        for spot in group:
            spot.put(before)
    message.update(json.loads(_sealed(message)))


def _sealed(message: Json) -> bytes:
    """
    The message with the digests of its steps as they then are.
    """
    out = copy.deepcopy(message)
    steps = out.get("provenance", [])
    for number, step in enumerate(steps):
        if "previous_step_digest" in step and number:
            step["previous_step_digest"] = step_digest(steps[number - 1])
        if "content_digest" in step and number == len(steps) - 1:
            step["content_digest"] = content_digest(out)
    return json.dumps(out).encode()


@cache
def _form(slot: SlotShape | None) -> Callable[[Mint], str] | None:
    """
    How a token is written so that the slot takes it; None where no writing of one fits.
    """
    return next((form for form in _FORMS if slot is None or _fits(slot, form(Mint(0)))), None)


def _uuid(mint: Mint) -> str:
    digits = mint.hexed(32)
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def _fits(slot: SlotShape, text: str) -> bool:
    if slot.kind != "string" or not slot.min_length <= len(text) <= (slot.max_length or len(text)):
        return False
    return slot.pattern is None or slot.pattern.fullmatch(text) is not None


_FORMS: Final[tuple[Callable[[Mint], str], ...]] = (
    Mint.word,
    lambda mint: f"{mint.word()} {mint.wide()}",
    lambda mint: f"org:{mint.word()}",
    lambda mint: f"https://{mint.word()}.example/{mint.word()}?{mint.word()}#{mint.word()}",
    lambda mint: f"{mint.word()}.example",
    lambda mint: f"{mint.word()}@mail.example",
    lambda mint: f"urn:uuid:{_uuid(mint)}",
    lambda mint: f"sha256:{mint.hexed(64)}",
    *(lambda mint, count=count: mint.hexed(count) for count in (16, 32, 40, 64)),
    lambda mint: base64.b64encode(mint.word().encode() * 8).decode()[:86],
)


def _everywhere(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    """
    Every text is a token, whatever its slot allows: codes, times and tags, too.
    """
    for number, spot in enumerate(_texts(message)):
        spot.put(mint.wide() if number % 3 == 2 else mint.word())
        covered.add((spot.cls, spot.name))


def _beside(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    """
    Tags and the version stay, so that all below is judged by its own class; the rest are tokens.
    """
    for spot in _texts(message):
        if spot.name in {"format_version", "message_type", "change", "kind", "type"}:
            continue
        spot.put(mint.word())
        covered.add((spot.cls, spot.name))


def _appended(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    for spot in _texts(message):
        spot.put(f"{spot.value}{mint.word()}")


def _other_types(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    """
    Lists and objects of tokens where texts belong, tokens where numbers and truths belong.
    """
    for number, spot in enumerate(list(spots(message))):
        if isinstance(spot.value, str):
            spot.put([mint.word()] if number % 2 else {mint.word(): mint.word()})
        elif not isinstance(spot.value, dict | list):
            spot.put(mint.word())


def _objects_as_texts(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    for name in message:
        if isinstance(message[name], dict | list):
            message[name] = mint.word()
    message["payload"] = [{mint.word(): mint.word()}]


def _numbers(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    """
    Numbers of sixteen digits wherever a number stands, of eight where it may be no larger; texts are numbers, too.
    """
    for number, spot in enumerate(list(spots(message))):
        value = spot.value
        if type(value) is int:
            spot.put(mint.digits(15 if number % 2 else 8))
            covered.add((spot.cls, spot.name))
        elif isinstance(value, str) and number % 2:
            spot.put(mint.digits(15))


def _members(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    """
    Every object has unknown members whose names and values are tokens, one of them beside a known name.
    """
    for found in objects(message):
        known = next(iter(found), "x")
        found[mint.word()] = {mint.word(): [mint.word(), mint.digits(15)]}
        found[f"{known}_{mint.word()}"] = mint.wide()
        found[mint.wide()] = None


def _extended(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    """
    Extensions with tokens in names and values; one is critical, one is no extension at all.
    """
    content = {mint.word(): {mint.wide(): [mint.word(), {mint.word(): mint.digits(15)}]}}
    message["extensions"] = [
        {"namespace": f"https://{mint.word()}.example/x", "critical": number == 0, "content": copy.deepcopy(content)}
        for number in range(2)
    ]
    message["extensions"].append({mint.word(): mint.word()})


def _refused(message: Json, mint: Mint, _covered: set[tuple[str, str]]) -> None:
    """
    Embedded media, credentials and secrets beside tokens in every text: what the safety rules refuse.
    """
    media = "data:image/png;base64," + base64.b64encode(mint.word().encode() * 6).decode()
    forms = (
        lambda word: f"{media} {word}",
        lambda word: f"https://{word}:{mint.word()}@{word}.example/?token={mint.word()}",
        lambda word: f"password: {word}",
        lambda word: f"10:01 {word}: {mint.word()}\n10:02 {word}: {mint.word()}\n" * 3,
        lambda word: f"ghp_{word}{word}{word} eyJ{word}.eyJ{word}.{word}",
    )
    for number, spot in enumerate(_texts(message)):
        if spot.slot is None or spot.slot.pattern is None:
            spot.put(forms[number % len(forms)](mint.word()))


def _other_version(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    _everywhere(message, mint, covered)
    message["format_version"] = "2.0.0"


def _newer_version(message: Json, mint: Mint, covered: set[tuple[str, str]]) -> None:
    _in_form(message, mint, covered)
    _members(message, mint, covered)
    message["format_version"] = "1.9.0"


def _doubled(message: Json, mint: Mint) -> Iterator[bytes]:
    """
    Every object has a member twice, and members of a token's name twice.
    """
    word = mint.word()
    text = json.dumps(message).replace("{", f'{{"{word}":"{mint.word()}","{word}":"{mint.word()}",')
    yield text.replace(",}", "}").encode()


def _cut(message: Json, mint: Mint) -> Iterator[bytes]:
    raw = json.dumps(message, ensure_ascii=False).encode()
    yield from (raw[: len(raw) * n // _CUTS] for n in range(1, _CUTS))
    yield raw + mint.word().encode()
    yield raw + b"\n" + raw[:300]


def _not_utf8(message: Json, _mint: Mint) -> Iterator[bytes]:
    raw = json.dumps(message, ensure_ascii=False).encode()
    yield raw.replace(b"zq", b"zq\xff", 1) + raw
    yield raw[:-1] + b',"\xed\xa0\x80":1}'
    yield from (json.dumps(message, ensure_ascii=False).encode(name) for name in ("utf-16", "utf-32-le", "utf-8-sig"))


def _words(message: Json, mint: Mint) -> Iterator[bytes]:
    """
    Tokens without quotation marks, in escapes, and numbers that the profile refuses.
    """
    raw = json.dumps(message)
    for word in (mint.word(), f"{mint.digits()}.5", f"{mint.digits(30)}", f"-{mint.digits()}e{mint.digits(3)}"):
        yield raw.replace(": true", f": {word}", 1).replace(": false", f": {word}", 1).encode()
    yield raw.replace('"zq', f'"\\ud800{mint.word()}', 2).encode()
    yield raw.replace('"zq', f'"\\x{mint.word()}', 1).encode()
    yield raw.replace('"zq', f'"\t{mint.word()}\x00', 1).encode()


def _deep(message: Json, mint: Mint) -> Iterator[bytes]:
    inner: Any = mint.word()
    for _ in range(_TOO_DEEP):
        inner = {mint.word(): [inner]}
    yield json.dumps({**message, mint.word(): inner}).encode()


_CHANGES: Final[tuple[_Change, ...]] = (
    _still_valid,
    _in_form,
    _everywhere,
    _beside,
    _appended,
    _other_types,
    _objects_as_texts,
    _numbers,
    _members,
    _extended,
    _refused,
    _other_version,
    _newer_version,
)
_WRITES: Final[tuple[_Write, ...]] = (_doubled, _cut, _not_utf8, _words, _deep)


def _strange(mint: Mint) -> Iterator[bytes]:
    """
    Texts that are no messages at all.
    """
    word = mint.word()
    yield f"<{word} a='{mint.word()}'>{mint.word()}</{word}>".encode()
    yield f"{word},{mint.word()}\n{mint.word()},{mint.word()}\n".encode()
    yield f'"{word}"'.encode()
    yield f'["{word}", {mint.digits()}]'.encode()
    yield f"{word}: {mint.word()}".encode()
    yield f'{{"{word}": "{mint.word()}"}}'.encode()
    yield b"\x00" + word.encode() + b"\x1b[31m" + mint.word().encode()
    yield f"data:image/png;base64,{base64.b64encode(mint.word().encode() * 9).decode()} {word}".encode()
