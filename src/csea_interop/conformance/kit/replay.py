"""
A record that comes from a file: read as strictly as a message, since somebody may have changed it.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.kit.agreeing import contradiction
from csea_interop.core.canonical import digest
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read

_MOST: Final = 16 * 1024 * 1024
_HINT: Final = "make it with `csea-conformance run -f json -o FILE`"


def replayed(path: Path) -> dict[str, Any]:
    """
    The record in a file.

    Raises:
        InputError: ``CSEA-REC-FORM`` it is no record of this form; ``CSEA-REC-DIGEST`` its digest is not that of the rest;
            ``CSEA-REC-SUM`` what it says of all its cases is not what they say.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MOST + 1)
    except OSError as error:
        raise InputError("CSEA-REC-FORM", f"the report cannot be read ({type(error).__name__})", _HINT) from None
    return recorded(raw)


def recorded(raw: bytes) -> dict[str, Any]:
    """
    The record that these bytes are.

    Raises:
        InputError: as ``replayed``.
    """
    import jsonschema_rs

    reading = read(raw) if len(raw) <= _MOST else None
    if reading is None or reading.findings or not jsonschema_rs.is_valid(_schema(), reading.value):
        raise InputError("CSEA-REC-FORM", "the file is no report of a run in this form", _HINT)
    value: dict[str, Any] = reading.value
    rest = {name: member for name, member in value.items() if name != "report_digest"}
    if digest(rest) != value["report_digest"]:
        raise InputError("CSEA-REC-DIGEST", "the report is not the one that its digest was taken of", _HINT)
    if member := contradiction(value):
        raise InputError("CSEA-REC-SUM", f"the report contradicts itself: {member} is not what its cases say", _HINT)
    return value


def _schema() -> dict[str, Any]:
    text = files("csea_interop.conformance.kit").joinpath("report.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
