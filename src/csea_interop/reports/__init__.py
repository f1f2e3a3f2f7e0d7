"""
Output formats; one file each, found by its place, none knows another.

A renderer is a class ``Report(write, options)`` with ``outcome(item)`` for each message or
unreadable input and ``close(tally)`` at the end.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from csea_interop.core.errors import InputError
from csea_interop.validation.judged import Judged
from csea_interop.validation.tally import Tally


@dataclass(frozen=True, slots=True)
class Context:
    """
    What every format may say of the run.

    Attributes:
        left_out: ids of the rules that were left out on request, sorted; every format says so.
        profile: the profile that raised rules; empty without one.
    """

    version: str
    model_version: str
    now: str
    colour: bool = False
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
