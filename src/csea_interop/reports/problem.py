"""
Problem details for HTTP interfaces (RFC 9457, ``application/problem+json``): one object for a run.

``type`` is an IRI below the model's own; ``findings`` and ``unreadable`` are extension members. A run
in which nothing was found is told as well, with status 200, so that a caller always has one object.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import zip_longest
from typing import Any, Final

from csea_interop.core.errors import InputError
from csea_interop.reports import Context, axes, counted
from csea_interop.validation import plain
from csea_interop.validation.judged import Judged
from csea_interop.validation.points import Point, points
from csea_interop.validation.tally import Tally

BASE: Final = "https://w3id.org/csea-interop/"
#: By exit status: name of the type, title, HTTP status. A refusal and a fault are both the sender's to mend.
_KINDS: Final = {
    0: ("accepted", "The messages can be taken", 200),
    1: ("faulty", "Messages have to be mended before they are exchanged", 422),
    2: ("unreadable", "Something that was sent could not be read", 400),
    3: ("failed", "The check itself failed", 500),
    4: ("refused", "Messages were refused for safety", 422),
}


class Report:
    """
    Writes the findings as they come, and what they amount to after them.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None:
        self.write = write
        self.context = context
        self.first = True
        write('{"findings": [')

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write the findings of one message.
        """
        if isinstance(item, InputError):
            self._entry({"type": f"{BASE}errors/{item.code}", "title": item.what, **plain.unreadable(item)})
            return
        for found, point in zip_longest(item.result.findings, points(item, self.context.language)):
            entry = {"type": f"{BASE}rules/{point.rule}", "title": point.title, "detail": point.fix}
            own = plain.finding(found, item) if found is not None else _stated(point)
            self._entry({**entry, **plain.place(item), **own})

    def _entry(self, entry: dict[str, Any]) -> None:
        # ASCII only: no control or direction character of a file name reaches a terminal.
        self.write(("\n" if self.first else ",\n") + json.dumps(entry))
        self.first = False

    def close(self, tally: Tally) -> None:
        """
        Write what kind of problem it is, and the sum.
        """
        name, title, status = _KINDS[tally.exit_status]
        rest = {
            "type": f"{BASE}problems/{name}",
            "title": title,
            "status": status,
            "detail": f"{counted(tally)}; {axes(tally, self.context)}. Valid does not mean true, lawful or complete.",
            "now": self.context.now,
            "version": self.context.version,
            "model_version": self.context.model_version,
            "summary": plain.summary(tally, self.context.language, self.context.left_out, self.context.profile),
        }
        self.write("\n], " + json.dumps(rest)[1:] + "\n")


def _stated(point: Point) -> dict[str, Any]:
    """
    What is no finding, in the members of one.
    """
    entry: dict[str, Any] = {"rule": point.rule, "severity": point.severity, "pointer": point.pointer}
    entry.update(zip(("line", "column"), point.position, strict=False))
    return {**entry, "notes": list(point.notes)}
