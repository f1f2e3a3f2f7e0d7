"""
One JSON object for a run; its schema is ``json_.schema.json`` beside this file.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from csea_interop.core.errors import InputError
from csea_interop.reports import Context
from csea_interop.validation import plain
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally


class Report:
    """
    Writes the object piece by piece, so that a long run needs no memory.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.first = True
        head = {
            "tool": "csea-validate",
            "version": context.version,
            "model_version": context.model_version,
            "now": context.now,
        }
        write(json.dumps(head)[:-1] + ', "results": [')

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one entry of ``results``.
        """
        entry = {"error": plain.unreadable(item)} if isinstance(item, InputError) else item.to_dict()
        # ASCII only: no control or direction character of a file name reaches a terminal.
        self.write(("\n" if self.first else ",\n") + json.dumps(entry))
        self.first = False

    def close(self, tally: Tally) -> None:
        """
        Write the summary and end the object.
        """
        self.write(
            '\n], "summary": '
            + json.dumps(plain.summary(tally, self.context.language, self.context.left_out, self.context.profile))
            + "}\n"
        )
