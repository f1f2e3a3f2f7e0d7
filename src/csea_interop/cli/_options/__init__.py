"""
The options of ``csea validate`` by theme: one file each, with the options and what they come to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Option = Callable[[Callable[..., Any]], Callable[..., Any]]


def together(*themes: Sequence[Option]) -> Option:
    """
    All options of several themes as one decorator, in the order in which help shows them.
    """

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed([option for theme in themes for option in theme]):
            command = option(command)
        return command

    return add
