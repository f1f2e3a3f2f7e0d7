"""
What was found of a badge, in lines and as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from csea_interop.conformance.badge.asked import Check, Verdict
from csea_interop.conformance.badge.carriers import token_in
from csea_interop.conformance.badge.credential import described, moment
from csea_interop.conformance.badge.jose import Refused, unpacked
from csea_interop.conformance.badge.status import read_list
from csea_interop.conformance.badge.trust import Trust
from csea_interop.conformance.badge.wording import LIMITS
from csea_interop.core.errors import InputError
from csea_interop.core.showing import shown

_BROAD: Final = 14


def lines(verdict: Verdict) -> Iterator[str]:
    """
    Whether it holds, the badge in one sentence, a line a check, and what none of it says.
    """
    yield "This badge holds in all that was asked." if verdict.holds else "DO NOT RELY ON THIS BADGE."
    badge = verdict.badge
    if badge is not None:
        yield f"{'It says' if verdict.holds else 'It claims, in vain'}: {shown(described(badge.facts))}"
        waived = ", ".join(shown(waiver.case) for waiver in badge.facts.waivers)
        if waived:
            yield f"Waived: {waived}"
        yield f"Issued in the name of {shown(badge.issuer.name)}, to last until {moment(badge.end)}."
    yield from map(_line, verdict.checks)
    yield LIMITS


def _line(check: Check) -> str:
    code = f" ({check.code})" if check.code else ""
    return f"{check.state:<12} {check.name:<{_BROAD}} {check.said}{code}"


def as_value(verdict: Verdict) -> dict[str, Any]:
    """
    The same for programs; what the badge claims is there only where it holds.
    """
    value: dict[str, Any] = {
        "holds": verdict.holds,
        "checks": [
            {
                "name": check.name,
                "state": check.state,
                "said": check.said,
                **({"code": check.code} if check.code else {}),
            }
            for check in verdict.checks
        ],
    }
    badge = verdict.badge
    if badge is not None and verdict.holds:
        value |= {
            "id": badge.id,
            "issuer": {"id": badge.issuer.id, "name": badge.issuer.name},
            "valid_from": moment(badge.start),
            "valid_until": moment(badge.end),
            "claims": badge.facts.claims(),
        }
    return value


def claimed(raw: bytes) -> Iterator[str]:
    """
    The claims of a badge, which nobody has checked.

    Raises:
        InputError: the file holds none that can be read.
    """
    token = token_in(raw)
    if isinstance(token, Refused):
        raise InputError(token.code, token.said)
    parts = unpacked(token)
    if parts is None:
        raise InputError("CSEA-BDG-TOKEN", "the credential is no compact JWS in plain base64url with two JSON objects")
    yield "NOT CHECKED: anybody can write this. `csea-conformance badge verify` checks it."
    # Escaped to ASCII: a stranger's text commands no terminal.
    yield json.dumps(parts[1], indent=1, sort_keys=True)


def listed(raw: bytes, trust: Trust, now: int) -> tuple[bool, list[str]]:
    """
    Whether a list of revoked badges is of a trusted issuer and current, and what it says.
    """
    got = read_list(raw)
    if isinstance(got, Refused):
        return False, [f"failed: {got.said} ({got.code})"]
    pinned = trust.pinned(got.thumbprint)
    if pinned is None or pinned.issuer != got.issuer or got.issued > now:
        return False, ["failed: the list is not of a trusted issuer, or of a time to come (CSEA-BDG-STATUS)"]
    said = [
        f"list of {shown(got.issuer.name)}" + (" (A TEST KEY)" if pinned.test else ""),
        f"issued {moment(got.issued)}, next due {moment(got.next_update)}",
        *(f"  {shown(entry.jti)} {entry.reason} {moment(entry.at)}" for entry in got.revoked),
    ]
    if now >= got.next_update:
        return False, [*said, "failed: the list is stale, a newer one is due (CSEA-BDG-STALE)"]
    return True, [*said, f"{len(got.revoked)} badge(s) taken back"]
