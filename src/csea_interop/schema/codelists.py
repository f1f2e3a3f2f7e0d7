"""
Published code lists, with definitions, IRIs and labels.
"""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import orjson

from csea_interop.core.errors import UsageError
from csea_interop.schema.artefacts import folder


@cache
def code_lists() -> tuple[str, ...]:
    """
    The names of all lists, such as ``purpose``, in order.
    """
    return tuple(sorted(path.stem for path in (folder() / "codelists").glob("*.json")))


def code_list(name: str) -> dict[str, Any]:
    """
    One list with its codes, as its JSON file has it.

    Raises:
        UsageError: there is no list of that name.
    """
    # The name becomes part of a path, so only a name that is listed is opened.
    if name not in code_lists():
        raise UsageError("CSEA-USE-CODELIST", "there is no published code list of this name", "code_lists() names all")
    return copy.deepcopy(_read(name))


@cache
def _read(name: str) -> dict[str, Any]:
    value: dict[str, Any] = orjson.loads((folder() / "codelists" / f"{name}.json").read_bytes())
    return value
