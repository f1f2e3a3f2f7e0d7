"""
A command with places in braces, filled for each start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from csea_interop.conformance.kit.modes.jsonl import words
from csea_interop.core.errors import UsageError

_PLACE: Final = re.compile(r"\{([a-z]*)\}")
_MESSAGES: Final = ("file", "files", "dir")
_KNOWN: Final = frozenset({*_MESSAGES, "now", "out", "profile"})


@dataclass(frozen=True, slots=True)
class Template:
    """
    The words of a command.

    Attributes:
        words: the program and its words, places in them.
        takes: ``file``, one message a start; ``files``, many names; ``dir``, a folder of messages.
    """

    words: tuple[str, ...]
    takes: str

    @property
    def many(self) -> bool:
        """
        Whether one start judges many messages.
        """
        return self.takes != "file"

    @property
    def writes(self) -> bool:
        """
        Whether it writes what it finds into a file.
        """
        return any("{out}" in word for word in self.words)

    def command(self, files: Sequence[Path], now: str, out: Path, profile: str = "") -> list[str]:
        """
        The command for these files, all in one folder of their own.

        Raises:
            UsageError: ``CSEA-USE-TEMPLATE`` a profile is asked for, and it has no place.
        """
        if profile and not any("{profile}" in word for word in self.words):
            raise UsageError("CSEA-USE-TEMPLATE", "the command has no place for the profile", "add {profile} to it")
        filled: list[str] = []
        for word in self.words:
            if word == "{files}":
                filled += [str(path) for path in files]
            else:
                told = {"file": str(files[0]), "dir": str(files[0].parent), "now": now}
                told |= {"out": str(out), "profile": profile}
                filled.append(_PLACE.sub(lambda found, told=told: told[found[1]], word))  # type: ignore[misc]
        return filled


def template(text: str) -> Template:
    """
    The template that a text is.

    Raises:
        UsageError: ``CSEA-USE-HARNESS`` it is no command; ``CSEA-USE-TEMPLATE`` its places are not those there are.
    """
    split = words(text)
    places = [place for word in split for place in _PLACE.findall(word)]
    takes = [place for place in places if place in _MESSAGES]
    whole = all(word == "{files}" for word in split if "{files}" in word)
    if len(takes) != 1 or not set(places) <= _KNOWN or not whole or "{" in split[0]:
        raise UsageError(
            "CSEA-USE-TEMPLATE",
            "the command has not exactly one of {file}, {files} and {dir}, or a place that is none",
            "mytool check {file}; {files} stands as a word of its own; {now}, {out} and {profile} may stand besides",
        )
    return Template(tuple(split), takes[0])
