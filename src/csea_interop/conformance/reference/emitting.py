"""
The reference producer, publisher and library behind one line of the protocol.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

EMITTERS: Final = frozenset({"library", "producer", "publisher"})
#: What breaks a request; anything else is a failure of the reference, which is told as one.
_MALFORMED: Final = (KeyError, ValueError, TypeError, binascii.Error)


def emitted(request: Mapping[str, Any]) -> dict[str, Any]:
    """
    The answer to one request, without its ``seq``.
    """
    # Loaded when they are asked: whoever asks a validator alone does not wait for them.
    from csea_interop.conformance.reference.library import Library
    from csea_interop.conformance.reference.producer import Producer
    from csea_interop.conformance.reference.publisher import Publisher

    try:
        now = datetime.fromisoformat(request["now"])
        if request["role"] == "library":
            raw = base64.b64decode(request["message_b64"], validate=True)
            written = Library().pass_through(raw, now)
            return {"rejected": True} if written is None else {"message_b64": _base64(written)}
        if request["role"] == "producer":
            message = Producer().produce(request["facts"], now)
            return {"rejected": True} if message is None else {"message_b64": _base64(_json(message))}
        tables = Publisher().publish(request["facts"], now)
        return {"messages_b64": [_base64(_json(table)) for table in tables]} if tables else {"rejected": True}
    except _MALFORMED:
        return {"errored": True, "kind": "request"}


def _json(message: Mapping[str, Any]) -> bytes:
    return json.dumps(message, ensure_ascii=False).encode()


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
