"""
The forwarder behind HTTP: it is given tasks, and sends what it passes on to the address that each task names.
"""

from __future__ import annotations

import base64
import binascii
import http.client
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

from csea_interop.conformance.kit.web import Handler, checked
from csea_interop.conformance.reference.forwarder import Forwarder, task_of
from csea_interop.core.errors import UsageError
from csea_interop.core.version import VERSION

_SECONDS: Final = 10.0


def handler(forwarder: Forwarder | None = None) -> type[Handler]:
    """
    One connection to a forwarder; without one given, to the reference.
    """
    own = forwarder or Forwarder()

    class Tasks(Handler):
        """
        ``POST`` a task: 200 once everything is sent, 400 for what is no task, 502 where the sink does not take it.
        """

        server_version = f"csea-interop-forwarder/{VERSION}"

        def do_POST(self) -> None:
            """
            Do one task.
            """
            stated = self.body()
            if stated is None:
                return
            try:
                asked = json.loads(stated)
                raw, task = base64.b64decode(asked["message_b64"], validate=True), task_of(asked)
                sink = asked["sink"]
            except (KeyError, TypeError, ValueError, binascii.Error):
                self.answer(400)
                return
            sent = own.forward(raw, task)
            try:
                deliver(checked(sink), sent)
            except (UsageError, OSError, http.client.HTTPException):
                self.answer(502)
                return
            self.answer(200)

    return Tasks


def deliver(sink: str, messages: Sequence[Mapping[str, Any]]) -> None:
    """
    Send the messages one by one, each by ``POST``.

    Raises:
        OSError: nobody takes them.
        HTTPException: what answers does not speak HTTP.
    """
    parts = urlsplit(sink)
    for message in messages:
        line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=_SECONDS)
        try:
            line.request("POST", parts.path, json.dumps(message).encode(), {"Content-Type": "application/json"})
            line.getresponse().read()
        finally:
            line.close()
