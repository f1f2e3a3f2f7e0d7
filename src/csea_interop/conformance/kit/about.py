"""
Which suite a folder holds: its name, its version, and what it is made for.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from csea_interop.core.errors import InputError
from csea_interop.core.version import VERSION

NAME: Final = "suite.json"
_NUMBER: Final = re.compile(r"(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}")
_ID: Final = re.compile(r"[a-z][a-z0-9-]{0,62}")


@dataclass(frozen=True, slots=True)
class About:
    """
    What ``suite.json`` says.

    Attributes:
        id: permanent name of the suite.
        version: of the suite.
        model_version: of the format that its cases are about.
        kit_version: of the oldest kit that can ask all cases.
    """

    id: str
    version: str
    model_version: str
    kit_version: str

    @property
    def name(self) -> str:
        """
        Name and version in one, as the folder inside a packed suite is called.
        """
        return f"{self.id}-conformance-{self.version}"


def about(folder: Path) -> About:
    """
    What the suite says of itself.

    Raises:
        InputError: ``CSEA-SUI-ABOUT`` the folder has no ``suite.json``, or one that is not of its form.
    """
    try:
        stated = json.loads((folder / NAME).read_bytes())
        found = About(stated["id"], stated["version"], stated["model_version"], stated["kit_version"])
        numbers = (found.version, found.model_version, found.kit_version)
        if _ID.fullmatch(found.id) and all(map(_NUMBER.fullmatch, numbers)):
            return found
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    raise InputError(
        "CSEA-SUI-ABOUT", "the folder holds no conformance suite", f"a suite has a file {NAME}; see its schema"
    )


def usable(found: About) -> About:
    """
    The same suite, where this kit can ask it.

    Raises:
        InputError: ``CSEA-SUI-KIT`` it needs a newer kit; ``CSEA-SUI-MODEL`` it is about another version of the format.
    """
    from csea_interop.schema.catalogue import model_version

    if number(found.kit_version) > number(VERSION):
        raise InputError(
            "CSEA-SUI-KIT", "the suite needs a newer kit", f"it needs {found.kit_version}, this is {VERSION}"
        )
    if found.model_version != model_version():
        hint = f"it is about {found.model_version}, this kit judges {model_version()}"
        raise InputError("CSEA-SUI-MODEL", "the suite is about another version of the format", hint)
    return found


def number(version: str) -> tuple[int, ...]:
    """
    A version as numbers that can be compared.
    """
    return tuple(int(part) for part in version.split("."))
