"""
What an implementation may do without and still be tested on the rest: kinds of messages that it never meets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from csea_interop.conformance.kit.asked import Product
from csea_interop.conformance.kit.cases import Case
from csea_interop.conformance.kit.grading import Grade
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read
from csea_interop.schema.catalogue import catalogue

#: What the ids of these capabilities begin with, before the kind of message.
_PAYLOAD: Final = "payload:"


def capabilities(folder: Path) -> frozenset[str]:
    """
    The ids of the suite's capabilities without which an implementation may conform.

    Raises:
        InputError: the file is absent or not of its form.
    """
    try:
        stated = json.loads((folder / "capabilities.json").read_bytes())
        return frozenset(entry["id"] for entry in stated["capabilities"] if entry["optional"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def declared(product: Product, known: frozenset[str]) -> frozenset[str]:
    """
    What of the known an implementation declares; nothing where it is to be asked for all.
    """
    return known & set(product.capabilities)


def needed(cases: Iterable[Case], known: frozenset[str]) -> dict[str, str]:
    """
    The capability that each case needs, by the case's id; cases that need none are left out.

    Cases about safety need none: media and secrets have to be found in whatever arrives.
    """
    found = {case.id: _need(case) for case in cases if not _safety(case)}
    return {number: need for number, need in found.items() if need in known}


def skipped(capability: str) -> Grade:
    """
    The grade of a case that was not asked for want of a capability.
    """
    return Grade("skip", note=f"the capability {capability} is not declared", lacks=capability)


def _need(case: Case) -> str:
    value = read(case.raw).value
    kind = value.get("message_type") if isinstance(value, dict) else None
    return f"{_PAYLOAD}{kind}" if isinstance(kind, str) else ""


def _safety(case: Case) -> bool:
    rules = catalogue()
    return case.verdicts == frozenset({"refused"}) or any(
        rule in rules and rules[rule].group == "safety" for rule in (case.rule, *(f.rule for f in case.findings))
    )
