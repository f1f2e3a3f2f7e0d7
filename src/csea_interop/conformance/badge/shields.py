"""
A line for a README: an endpoint document that says of itself that it is not signed.
"""

from __future__ import annotations

from typing import Any

from csea_interop.conformance.badge.facts import Facts
from csea_interop.conformance.badge.plain import cut
from csea_interop.conformance.badge.wording import ASSURANCES


def endpoint(facts: Facts) -> dict[str, Any]:
    """
    What shields.io reads: never green, since whoever hosts it can write anything.
    """
    waived = f", {facts.count('xfail')} waived" if facts.count("xfail") else ""
    said = f"{ASSURANCES[facts.assurance]} (unsigned): {facts.role} {facts.level}{waived}"
    return {
        "schemaVersion": 1,
        "label": "csea-interop" + (" TEST" if facts.test else ""),
        "message": cut(said, 60),
        "color": "lightgrey" if facts.test else "informational",
    }
