"""
An emitter that speaks JSON lines.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from csea_interop.conformance.kit.emitting.ways import Emitted
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.modes.jsonl import JsonLines, words
from csea_interop.conformance.kit.pipe import PipeFault
from csea_interop.conformance.kit.plan import Way
from csea_interop.core.reader import read


class Lines(JsonLines):
    """
    A long-lived process that is given one question a line.
    """

    @classmethod
    def of(cls, way: Way) -> Lines:
        """
        The emitter whose command the way names.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` the command is none.
        """
        return cls(words(way.target), way.seconds)

    def emit(self, name: str, question: Mapping[str, Any], known: bytes) -> Emitted:  # noqa: ARG002 - no name is sent
        """
        Ask, and take what it emits.
        """
        line, talk = self.exchange(json.dumps(question)[1:-1].encode())
        if isinstance(line, PipeFault):
            return Emitted(fault=line.text, timeout=line.timeout, leak=leaked(known, talk))
        emitted = _emitted(line, self._seq)
        if any(leaked(raw, talk) for raw in (known, *emitted.messages)):
            return Emitted(leak=True)
        return emitted


def _emitted(line: bytes, seq: int) -> Emitted:
    reading = read(line)
    value = reading.value
    if reading.findings or not isinstance(value, dict) or value.get("seq") != seq:
        return Emitted(fault="the answer is no JSON object, or for another question")
    kinds = [name for name in ("message_b64", "messages_b64", "rejected", "skipped", "errored") if name in value]
    if len(kinds) != 1:
        return Emitted(fault="the answer has not exactly one of message, messages, rejected, skipped and errored")
    stated = value[kinds[0]]
    if kinds[0] in {"rejected", "skipped", "errored"}:
        if stated is not True or kinds[0] == "errored":
            return Emitted(fault="the implementation says that it failed")
        return Emitted(rejected=kinds[0] == "rejected", skipped=kinds[0] == "skipped")
    texts = stated if kinds[0] == "messages_b64" else [stated]
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        return Emitted(fault="the answer holds no message in base64")
    try:
        return Emitted(tuple(base64.b64decode(text, validate=True) for text in texts))
    except (binascii.Error, ValueError):
        return Emitted(fault="the answer holds no message in base64")
