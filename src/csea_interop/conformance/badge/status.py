"""
The list of revoked badges: signed by their issuer, and good only until it says when the next one comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.badge.credential import Issuer, is_issuer
from csea_interop.conformance.badge.jose import STATUS_LIST, Refused, checked, sign

REASONS: Final = ("issued_in_error", "key_compromised", "report_wrong", "superseded", "withdrawn")
_MEMBERS: Final = frozenset({"iss", "name", "issued", "next_update", "revoked"})
_ENTRY: Final = frozenset({"jti", "at", "reason"})
_LATEST: Final = 1 << 33


@dataclass(frozen=True, slots=True)
class Revoked:
    """
    A badge that no longer stands, since when, and why.
    """

    jti: str
    at: int
    reason: str


@dataclass(frozen=True, slots=True)
class StatusList:
    """
    What the issuer has taken back until ``issued``; whoever reads it after ``next_update`` lacks a newer one.
    """

    issuer: Issuer
    issued: int
    next_update: int
    revoked: tuple[Revoked, ...]
    thumbprint: str = ""

    def entry(self, jti: str) -> Revoked | None:
        """
        The entry of that badge.
        """
        return next((entry for entry in self.revoked if entry.jti == jti), None)


def signed_list(status: StatusList, private_key: Any) -> str:
    """
    The list as a token of its own type.
    """
    entries = sorted(status.revoked, key=lambda entry: (entry.at, entry.jti))
    value = {
        "iss": status.issuer.id,
        "name": status.issuer.name,
        "issued": status.issued,
        "next_update": status.next_update,
        "revoked": [{"jti": entry.jti, "at": entry.at, "reason": entry.reason} for entry in entries],
    }
    return sign(value, private_key, STATUS_LIST)


def read_list(raw: bytes) -> StatusList | Refused:
    """
    The list that a file holds, its signature checked; whose it is says ``thumbprint``.
    """
    try:
        token = raw.decode("ascii").removesuffix("\n")
    except UnicodeDecodeError:
        token = ""
    got = checked(token, STATUS_LIST)
    if isinstance(got, Refused):
        return got
    value = got.value
    if set(value) == _MEMBERS and _is_time(value["issued"]) and _is_time(value["next_update"]):
        issuer = Issuer(value["iss"], value["name"])
        revoked = [_entry(entry) for entry in value["revoked"]] if isinstance(value["revoked"], list) else [None]
        if is_issuer(issuer) and None not in revoked and value["issued"] < value["next_update"]:
            known = tuple(entry for entry in revoked if entry is not None)
            return StatusList(issuer, value["issued"], value["next_update"], known, got.thumbprint)
    return Refused("CSEA-BDG-STATUS", "what is signed is no list of revoked badges")


def _entry(stated: Any) -> Revoked | None:
    if not isinstance(stated, Mapping) or set(stated) != _ENTRY or not _is_time(stated["at"]):
        return None
    if not isinstance(stated["jti"], str) or stated["reason"] not in REASONS:
        return None
    return Revoked(stated["jti"], stated["at"], stated["reason"])


def _is_time(stated: Any) -> bool:
    return type(stated) is int and 0 <= stated < _LATEST
