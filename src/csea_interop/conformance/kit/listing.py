"""
The cases of all roles, each with its title.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from csea_interop.conformance.kit import roles as kit_roles
from csea_interop.conformance.kit.cases import Level
from csea_interop.conformance.kit.inventory import inventory
from csea_interop.conformance.kit.requirements import requirements
from csea_interop.schema.catalogue import catalogue


def listing(folder: Path, roles: Sequence[str], level: Level) -> list[dict[str, str]]:
    """
    The cases of the roles named, by role and id; one without a title has that of its rule or requirement.

    Raises:
        InputError: the suite cannot be read.
    """
    titles = {entry.id: entry.title for entry in inventory(folder).cases.values()}
    demands = {name: demand.title for name, demand in requirements(folder).items()}
    demands |= {name: rule.title for name, rule in catalogue().items()}
    found = []
    for name in roles:
        # A kit may have been cut down to the roles that somebody needs.
        if find_spec(f"{kit_roles.__name__}.{name}") is None:
            continue
        for case in kit_roles.role(name).asked(folder, level):
            title = titles.get(case.id) or demands.get(case.rule, "")
            kind = getattr(case, "kind", "")
            found.append({"id": case.id, "role": name, "rule": case.rule, "kind": kind, "title": title})
    return found
