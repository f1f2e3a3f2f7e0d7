"""
A library: it reads a message into the project's classes and writes it again, and refuses what is invalid.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any


class Library:
    """
    Classes of the model around a message; each step can be looked at by itself.
    """

    def pass_through(self, raw: bytes, now: datetime) -> bytes | None:
        """
        The message written again from the classes; None where it cannot be used.
        """
        from csea_interop.validation.message import validate

        return self.write(self.parse(raw)) if validate(raw, now=now).ok else None

    def parse(self, raw: bytes) -> Any:
        """
        The message as an object of the class of its kind.
        """
        from csea_interop.core.reader import read
        from csea_model.models import load

        return load(read(raw).value)

    def write(self, message: Any) -> bytes:
        """
        The message as JSON.
        """
        return json.dumps(message.to_wire(), ensure_ascii=False).encode()
