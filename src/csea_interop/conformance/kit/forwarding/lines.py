"""
A forwarder that speaks JSON lines.
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any

from csea_interop.conformance.kit.forwarding.ways import Sent, question
from csea_interop.conformance.kit.leaks import leaked
from csea_interop.conformance.kit.modes.jsonl import JsonLines, words
from csea_interop.conformance.kit.pipe import PipeFault
from csea_interop.conformance.kit.plan import Way
from csea_interop.conformance.kit.relations.forwarding import Task
from csea_interop.core.reader import read


class Lines(JsonLines):
    """
    A long-lived process that is given one task a line.
    """

    @classmethod
    def of(cls, way: Way) -> Lines:
        """
        The forwarder whose command the way names.

        Raises:
            UsageError: ``CSEA-USE-HARNESS`` the command is none.
        """
        return cls(words(way.target), way.seconds)

    def forward(self, task: Task) -> Sent:
        """
        Give it a message, and take what it sends on.
        """
        line, talk = self.exchange(json.dumps(question(task))[1:-1].encode())
        leak = leaked(task.raw, talk)
        if isinstance(line, PipeFault):
            return Sent(fault=line.text, timeout=line.timeout, leak=leak)
        return _sent(line, self._seq, leak=leak)

    def late(self) -> tuple[int, ...]:
        """
        Nothing: a line is an answer or none.
        """
        return ()


def _sent(line: bytes, seq: int, *, leak: bool) -> Sent:
    reading = read(line)
    value = reading.value
    if reading.findings or not isinstance(value, dict) or value.get("seq") != seq:
        return Sent(fault="the answer is no JSON object, or for another task", leak=leak)
    if value.get("skipped") is True:
        return Sent(skipped=True, leak=leak)
    messages = _messages(value.get("messages_b64"))
    if messages is None:
        return Sent(fault="the answer has no list of messages", leak=leak)
    return Sent(messages, leak=leak)


def _messages(stated: Any) -> tuple[bytes, ...] | None:
    if not isinstance(stated, list) or not all(isinstance(text, str) for text in stated):
        return None
    try:
        return tuple(base64.b64decode(text, validate=True) for text in stated)
    except (binascii.Error, ValueError):
        return None
