"""
The project's own validator behind HTTP.
"""

from __future__ import annotations

import json
from datetime import datetime
from http import HTTPStatus
from typing import Final

from csea_interop.conformance.kit.modes.http import MOMENT, PROFILE
from csea_interop.conformance.kit.ours import judged, validator_of
from csea_interop.conformance.kit.web import Handler
from csea_interop.core.errors import UsageError
from csea_interop.core.version import VERSION

_STATUSES: Final = {
    "valid": HTTPStatus.OK,
    "valid-with-warnings": HTTPStatus.OK,
    "refused": HTTPStatus.FORBIDDEN,
}


class Validator(Handler):
    """
    Judges what is posted to ``/messages`` at the moment that a header states.
    """

    server_version = f"csea-interop/{VERSION}"

    def do_POST(self) -> None:
        """
        Answer with the verdict and its findings, as a problem where the message cannot be used.
        """
        raw = self.body()
        if raw is None:
            return
        try:
            now = datetime.fromisoformat(self.headers.get(MOMENT, ""))
            validator = validator_of(self.headers.get(PROFILE, ""))
        except (ValueError, UsageError):
            now = None
        if self.path != "/messages" or now is None or now.tzinfo is None:
            self.answer(HTTPStatus.NOT_FOUND if self.path != "/messages" else HTTPStatus.PRECONDITION_REQUIRED)
            return
        told = judged(raw, now, validator)
        status = _STATUSES.get(told["verdict"], HTTPStatus.UNPROCESSABLE_ENTITY)
        if status == HTTPStatus.OK:
            self.answer(status, json.dumps(told).encode(), "application/json")
            return
        problem = {"type": "about:blank", "title": status.phrase, "status": int(status), **told}
        self.answer(status, json.dumps(problem).encode(), "application/problem+json")
