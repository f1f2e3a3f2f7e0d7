"""
Which of the found inputs are worth keeping: the shortest ones that together reach every step that any of them reaches.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import FrameType
from typing import Any, Final

from fuzz import promises

#: A step from one line of a function of ours to another: file, line before, line.
Step = tuple[str, int, int]
_OURS: Final = ("/csea_interop/", "/csea_model/")


def steps(raw: bytes) -> set[Step]:
    """
    The steps that judging a text takes.
    """
    found: set[Step] = set()
    last: dict[FrameType, int] = {}

    def trace(frame: FrameType, event: str, _arg: object) -> Any:
        if event == "call" and not any(part in frame.f_code.co_filename for part in _OURS):
            return None
        if event == "line":
            found.add((frame.f_code.co_filename, last.get(frame, 0), frame.f_lineno))
            last[frame] = frame.f_lineno
        elif event == "return":
            last.pop(frame, None)
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        promises.keep(raw, again=False)
    finally:
        sys.settrace(before)
    return found


def worth_keeping(known: Iterable[bytes], found: Iterable[bytes]) -> list[bytes]:
    """
    Those of the found inputs that take a step which neither the known ones take nor a shorter one.
    """
    reached: set[Step] = set()
    for raw in known:
        reached |= steps(raw)
    out = []
    for raw in sorted(set(found), key=lambda raw: (len(raw), raw)):
        new = steps(raw) - reached
        if new:
            reached |= new
            out.append(raw)
    return out
