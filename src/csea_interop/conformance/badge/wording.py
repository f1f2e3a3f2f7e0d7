"""
What a badge says, and the bounds of it.
"""

from __future__ import annotations

from typing import Final

#: Who stands behind the result; the word of each, as the badge shows it.
ASSURANCES: Final = {
    "reported": "conformance reported",
    "attested": "conformance attested",
    "witnessed": "conformance witnessed",
}
#: How it came about, one sentence each.
ORIGINS: Final = {
    "reported": "The organisation ran the suite itself and gave the issuer its report.",
    "attested": "A signed attestation of the run was shown to the issuer.",
    "witnessed": "The run held cases that were not known to the organisation before.",
}
LIMITS: Final = "It says nothing of lawfulness, data quality or leave to exchange."
ROLES: Final = ("validator", "library", "producer", "consumer", "forwarder", "publisher")
LEVELS: Final = ("core", "full")
