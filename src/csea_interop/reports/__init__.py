"""
Output formats; one file each, found by its place, none knows another.

A renderer is a class ``Report(write, context)`` with ``outcome(item)`` for each message or
unreadable input and ``close(tally)`` at the end.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from csea_interop.core.errors import InputError
from csea_interop.core.limits import DEFAULT_LIMITS, Limits
from csea_interop.validation import told
from csea_interop.validation.aside import of_run
from csea_interop.validation.judged import Judged
from csea_interop.validation.plain import GRAVEST
from csea_interop.validation.tally import Tally


@dataclass(frozen=True, slots=True)
class Context:
    """
    What every format may say of the run, and how it is to look.

    Attributes:
        version: of the tool.
        model_version: of the model that judged.
        now: the moment of judging, in writing.
        colour: whether text may be coloured.
        language: of what is written for people.
        verbosity: -1 for the least, 0, or 1 for all there is.
        width: columns in which text is wrapped; 0 for lines as long as they are.
        fail_on: least severity that makes the run fail.
        receiver: whose demands the messages are held against; empty where nobody asked.
        step_summary: the file that a GitHub step shows as its summary; empty where there is none.
        limits: caps under which messages were read.
        left_out: ids of the rules that were left out on request, sorted; every format says so.
        profile: the profile that raised rules; empty without one.
    """

    version: str
    model_version: str
    now: str
    colour: bool = False
    language: str = "en"
    verbosity: int = 0
    width: int = 0
    fail_on: str = "error"
    receiver: str = ""
    step_summary: str = ""
    limits: Limits = DEFAULT_LIMITS
    left_out: tuple[str, ...] = ()
    profile: str = ""


class Report(Protocol):
    """
    Writes a run as it goes.
    """

    def __init__(self, write: Callable[[str], None], context: Context) -> None: ...

    def outcome(self, item: Judged | InputError) -> None:
        """
        Write one message's findings, or why an input could not be read.
        """

    def close(self, tally: Tally) -> None:
        """
        Write the summary.
        """


def formats() -> Mapping[str, str]:
    """
    Names of the formats, and the module of each.
    """
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return {name.removesuffix("_"): f"{__name__}.{name}" for name in names}


def load(name: str) -> type[Report]:
    """
    The renderer of a format.
    """
    kind: type[Report] = import_module(formats()[name]).Report
    return kind


def counted(tally: Tally) -> str:
    """
    How many messages got which verdict, in one line, the gravest first.
    """
    verdicts = ", ".join(f"{tally.verdicts[v]} {v}" for v in GRAVEST if v in tally.verdicts)
    text = f"{tally.messages} message(s): {verdicts or 'none'}"
    return text + (f"; {tally.unreadable} unreadable input(s)" if tally.unreadable else "")


def fails(item: Judged, fail_on: str) -> bool:
    """
    Whether the run fails by this message alone.
    """
    alone = Tally(fail_on)
    alone.add(item)
    return alone.exit_status != 0


def axes(tally: Tally, context: Context) -> str:
    """
    The third axis in one line, completeness where it was asked for, and what was set aside on request.
    """
    text = f"exchange: {told.summary(tally.exchange)}"
    if tally.completeness:
        text += f"; complete for {told.completeness_summary(context.receiver, tally.completeness)}"
    for key, said in of_run(tally, context.left_out, context.profile):
        text += f"; {key}: {said}"
    return text
