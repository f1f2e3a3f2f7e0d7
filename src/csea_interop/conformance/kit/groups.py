"""
How grave a rule or a requirement is: the group that it stands in.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from csea_interop.conformance.kit.asked import Asked
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.schema.catalogue import catalogue


def groups(folder: Path) -> dict[str, str]:
    """
    The group of each rule and requirement, by id.

    Raises:
        InputError: the suite cannot be read.
    """
    known = {rule: entry.group for rule, entry in catalogue().items()}
    return known | {requirement.id: requirement.group for requirement in requirements(folder).values()}


def of_safety(case: Asked, known: Mapping[str, str]) -> bool:
    """
    Whether a case is about safety: its rule is, or a finding that it expects, or the message is to be refused.
    """
    findings = getattr(case, "findings", ())
    refused = getattr(case, "verdicts", None) == frozenset({"refused"})
    return refused or any(known.get(rule) == "safety" for rule in (case.rule, *(found.rule for found in findings)))
