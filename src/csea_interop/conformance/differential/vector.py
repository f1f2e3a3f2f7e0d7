"""
A difference written down as a case of the suite, whose verdict is left to whoever knows which of the two is right.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.differential.delta import Delta, Part
from csea_interop.conformance.differential.hunting import Difference
from csea_interop.conformance.differential.judges import Said
from csea_interop.core.errors import InputError
from csea_interop.schema.catalogue import catalogue

#: Cases are numbered in steps of ten, and have room up to here.
_LAST: Final = 990
_ORDER: Final = ("leak", "fault", "a", "b", "place", "verdict")


def write(found: Difference, folder: Path) -> Path:
    """
    Write the case and its message under the next free number; the path of the case.

    Raises:
        InputError: ``CSEA-INP-OUTPUT`` they cannot be written, or the folder is full.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {path.name[:3] for path in folder.glob("[0-9][0-9]0-*")}
        free = [number for number in range(10, _LAST + 1, 10) if f"{number:03}" not in taken]
        if not free:
            raise InputError("CSEA-INP-OUTPUT", "the folder holds all cases that have a number", "give an empty folder")
        stem = f"{free[0]:03}-{_slug(found.parts)}"
        case = folder / f"{stem}.case.json"
        message = folder / (f"{stem}.msg.json" if found.base else f"{stem}.bytes")
        message.write_bytes(found.raw)
        case.write_text(json.dumps(stated(found, stem), indent=1, ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        raise InputError(
            "CSEA-INP-OUTPUT", f"the output cannot be written ({type(error).__name__})", "choose a folder of your own"
        ) from None
    return case


def stated(found: Difference, stem: str) -> dict[str, Any]:
    """
    The case: once one of ``said`` takes its place among the members, it is a combination of the suite.
    """
    value: dict[str, Any] = {
        "id": f"combinations/{stem}",
        "title": title(found.parts),
        "said": {"a": _said(found.a), "b": _said(found.b)},
        "now": found.now,
    }
    if found.base:
        value |= {"base": found.base, "patch": list(found.patch)}
        value |= {"multi": True} if len(found.patch) > 1 else {}
    return value | {"synthetic": True}


def title(parts: Delta) -> str:
    """
    In one line, what the two disagree on first.
    """
    first = min(parts, key=_rank)
    more = f", and {len(parts) - 1} more" if len(parts) > 1 else ""
    return _sentence(first) + more


def _sentence(part: Part) -> str:
    kind = part[0]
    if kind == "leak":
        return f"A text of the message comes out of {part[1].upper()}"
    if kind == "fault":
        return f"{part[1].upper()} fails and the other judges"
    if kind == "verdict":
        return f"One verdict is {part[1]}, the other {part[2]}"
    rule = part[1] if part[1] in catalogue() else "A rule of no catalogue"
    if kind == "place":
        return f"{rule} is found at different places"
    return f"{rule} is found by {kind.upper()} alone"


def _rank(part: Part) -> tuple[int, Part]:
    return _ORDER.index(part[0]), part


def _slug(parts: Delta) -> str:
    first = min(parts, key=_rank)
    kind, about = first[0], first[1]
    if kind in {"a", "b", "place"}:
        rule = about.removeprefix("CSEA-").lower() if about in catalogue() else "unknown-rule"
        return f"{rule}-place" if kind == "place" else f"{rule}-{kind}-alone"
    return f"{kind}-{'-'.join(first[1:])}"


def _said(said: Said) -> dict[str, Any]:
    if said.fault:
        return {"fault": said.fault}
    value: dict[str, Any] = {"verdict": said.verdict}
    if said.findings is not None:
        value["findings"] = []
        for told in sorted(said.findings, key=lambda told: (told.pointer, told.rule, told.missing)):
            finding = {"rule": told.rule, "pointer": told.pointer}
            if told.rule in catalogue():
                finding["severity"] = catalogue()[told.rule].severity
            value["findings"].append(finding | ({"missing": told.missing} if told.missing else {}))
    return value
