"""
Profiles: which rules a community of senders takes more seriously than the model does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, cast

import orjson

from csea_interop.core.finding import Severity
from csea_interop.schema.artefacts import text


class Profile(NamedTuple):
    """
    What one community raises: severity and reason by rule id.
    """

    name: str
    title: str
    raises: Mapping[str, tuple[Severity, str]]


@cache
def profiles() -> Mapping[str, Profile]:
    """
    Every published profile by name, in the order in which the model has them.
    """
    table = orjson.loads(text("profiles.json"))["profiles"]
    return {
        name: Profile(
            name,
            entry["title"],
            {rule: (cast("Severity", line["to"]), line["why"]) for rule, line in entry["raises"].items()},
        )
        for name, entry in table.items()
    }
