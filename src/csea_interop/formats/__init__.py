"""
Foreign formats; one folder each, found by its place, none knows another.

A format's package offers ``TITLE`` (one line), ``OPTIONS`` (names of the settings it takes) and
``read(raw, settings) -> Conversion``. Reading never raises on a document's content except
``ConversionError``, and what a message cannot carry is told as a loss, never dropped in silence.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from types import ModuleType
from typing import Any


@dataclass(frozen=True, slots=True)
class Loss:
    """
    Something of a foreign document that the message does not carry, or carries otherwise.

    Attributes:
        code: permanent id, such as ``CSEA-CNV-TEXT``.
        place: where in the foreign document, by its own element names and positions; no values.
        reason: why, and what became of it, one sentence.
    """

    code: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Settings:
    """
    What the user states beside the document.

    Attributes:
        now: the moment of conversion, written into the message.
        context: parsed JSON that the format asks for: who sends to whom, for what purpose; or
            what the columns of a table mean.
        keep_text: carry foreign free text into narratives instead of dropping it.
    """

    now: datetime
    context: Mapping[str, Any]
    keep_text: bool = False


@dataclass(frozen=True, slots=True)
class Conversion:
    """
    The messages made from one document, and what was lost on the way.
    """

    messages: tuple[dict[str, Any], ...]
    losses: tuple[Loss, ...] = ()


def names() -> tuple[str, ...]:
    """
    The known formats, sorted.
    """
    return tuple(sorted(info.name for info in pkgutil.iter_modules(__path__) if info.ispkg))


def load(name: str) -> ModuleType:
    """
    The package of a format.
    """
    return import_module(f"{__name__}.{name}")
