"""
A case that nobody has seen, with the answer of one that everybody knows.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from csea_interop.conformance.kit.answers import Answer, Told
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.grading import grade
from csea_interop.conformance.kit.heldout.cipher import Cipher
from csea_interop.conformance.kit.heldout.places import rewritten
from csea_interop.core.builtins import content_digest, step_digest
from csea_interop.core.reader import read

#: Stands behind the id of a case whose variant it is.
MARK: Final = "~held-out"
#: Larger texts are about their size alone.
_MOST: Final = 200_000
#: What is changed, most first: where a rule asks for the very words, less of them is.
_LADDER: Final = (
    {"name": "words", "hex": "hex", "bytes": "words", "address": "words", "text": "words", "time": "time"},
    {"name": "words", "hex": "hex", "bytes": "words", "address": "words", "text": "hosts", "time": "time"},
    {"name": "words", "hex": "hex", "bytes": "words", "address": "hosts", "text": "hosts", "time": "time"},
    {"name": "words", "hex": "hex", "bytes": "words", "address": "words", "text": "words"},
    {"name": "words", "hex": "hex", "bytes": "words", "address": "hosts", "text": "hosts"},
    {"name": "hosts", "hex": "hex", "address": "hosts", "time": "time"},
    {"name": "words", "address": "hosts", "text": "hosts", "time": "time"},
    {"name": "hosts", "address": "hosts", "time": "time"},
    {"hex": "hex", "time": "time"},
    {"time": "time"},
)
_QUOTED: Final = re.compile(rb'"[A-Za-z0-9 _-]+"')


def public(number: str) -> str:
    """
    The id of the case that a variant was made from; the id of any other case is its own.
    """
    return number.removesuffix(MARK)


def variant(case: Case, seed: bytes) -> Case | None:
    """
    The case with other identifiers, names, texts, hashes, addresses and offsets, and its members in another order.

    The verdict and the findings stay those of the case: our validator is asked, and where it disagrees less is changed.

    Args:
        case: a case for a validator.
        seed: any bytes; the same give the same variant on every machine.

    Returns:
        The variant; None where nothing can be changed, or nothing but what the case is about.
    """
    if len(case.raw) > _MOST:
        return None
    cipher = Cipher(seed, case.id)
    reading = read(case.raw)
    if reading.findings or not isinstance(reading.value, dict):
        return _settled(case, _QUOTED.sub(lambda match: cipher.words(match[0].decode()).encode(), case.raw))
    for ways in _LADDER:
        changed = _changed(reading.value, cipher, ways)
        if changed != reading.value:
            raw = json.dumps(_reordered(changed, cipher), ensure_ascii=False, indent=1).encode()
            found = _settled(case, raw)
            if found is not None:
                return found
    return None


def agrees(case: Case) -> bool:
    """
    Whether our validator answers the case as it has to be answered.
    """
    from csea_interop.validation.message import validate

    result = validate(case.raw, now=datetime.fromisoformat(case.now))
    told = tuple(Told(finding.rule, finding.pointer, finding.missing or "") for finding in result.findings)
    return grade(case, Answer(result.verdict, told)).outcome == "pass"


def _settled(case: Case, raw: bytes) -> Case | None:
    found = dataclasses.replace(case, id=f"{case.id}{MARK}", raw=raw)
    return found if raw != case.raw and agrees(found) else None


def _changed(message: dict[str, Any], cipher: Cipher, ways: Mapping[str, str]) -> dict[str, Any]:
    called = {"words": cipher.words, "hosts": cipher.hosts, "hex": cipher.hexadecimal, "time": cipher.time}

    def change(kind: str, text: str) -> str:
        return called[ways[kind]](text) if kind in ways else text

    changed: dict[str, Any] = rewritten(message, change)
    return _redigested(message, changed)


def _redigested(message: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """
    The changed message with each digest right that was right before.
    """
    steps, before = changed.get("provenance"), message.get("provenance")
    if not isinstance(steps, list) or not isinstance(before, list):
        return changed
    stated, computed = content_digest(message), content_digest(changed)
    for number, (step, old) in enumerate(zip(steps, before, strict=True)):
        if not isinstance(step, dict) or not isinstance(old, dict):
            continue
        if old.get("content_digest") == stated:
            step["content_digest"] = computed
        if number and "previous_step_digest" in old and old["previous_step_digest"] == step_digest(before[number - 1]):
            step["previous_step_digest"] = step_digest(steps[number - 1])
    return changed


def _reordered(value: Any, cipher: Cipher) -> Any:
    if isinstance(value, list):
        return [_reordered(item, cipher) for item in value]
    if not isinstance(value, dict):
        return value
    names = list(value)
    cipher.draw.shuffle(names)
    return {name: _reordered(value[name], cipher) for name in names}
