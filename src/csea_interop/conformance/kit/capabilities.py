"""
What an implementation may do without and still be tested on the rest: kinds of messages that it never meets.
"""

from __future__ import annotations

import json
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
    The ids that the suite lists.

    Raises:
        InputError: the file is absent or not of its form.
    """
    try:
        stated = json.loads((folder / "capabilities.json").read_bytes())
        return frozenset(entry["id"] for entry in stated["capabilities"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError("CSEA-INP-SUITE", f"the suite cannot be read ({type(error).__name__})") from None


def lacking(case: Case, product: Product, known: frozenset[str]) -> str:
    """
    The capability that a case needs and the implementation does not declare; empty where it can be asked.

    Who declares no kind of message at all is asked about every kind. Cases about safety are always asked: media and
    secrets have to be found in whatever arrives.
    """
    declared = known & set(product.capabilities)
    if not declared or _safety(case):
        return ""
    value = read(case.raw).value
    kind = value.get("message_type") if isinstance(value, dict) else None
    need = f"{_PAYLOAD}{kind}" if isinstance(kind, str) else ""
    return need if need in known and need not in declared else ""


def skipped(capability: str) -> Grade:
    """
    The grade of a case that was not asked for want of a capability.
    """
    return Grade("skip", note=f"the capability {capability} is not declared", lacks=capability)


def _safety(case: Case) -> bool:
    rules = catalogue()
    return case.verdicts == frozenset({"refused"}) or any(
        rule in rules and rules[rule].group == "safety" for rule in (case.rule, *(f.rule for f in case.findings))
    )
