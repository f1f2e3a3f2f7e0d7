"""
The forwarder behind HTTP: it is given tasks, and sends what it passes on to the address that each task names.
"""

from __future__ import annotations

import base64
import binascii
import json

from csea_interop.conformance.kit.web import Caller, Handler, WebFault
from csea_interop.conformance.reference.forwarder import Forwarder, task_of
from csea_interop.core.errors import UsageError
from csea_interop.core.version import VERSION

_SECONDS = 10.0


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
                with Caller(sink, _SECONDS) as caller:
                    for message in sent:
                        caller.send("POST", "", json.dumps(message).encode(), {"Content-Type": "application/json"})
            except (UsageError, WebFault):
                self.answer(502)
                return
            self.answer(200)

    return Tasks
