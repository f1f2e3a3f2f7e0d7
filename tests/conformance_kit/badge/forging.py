"""
What an attacker does to a badge, in the ways that the table of attacks needs.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.credential import Issuer, payload
from csea_interop.conformance.badge.keys import jwk_of
from csea_interop.conformance.badge.status import Revoked, StatusList, signed_list
from csea_interop.core.canonical import canonical


def packed(raw: bytes) -> str:
    """
    Base64url without padding.
    """
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def claims() -> dict[str, Any]:
    """
    The payload of the sound badge, to be changed.
    """
    return dict(json.loads(canonical(payload(making.badge()))))


def header(**changes: Any) -> dict[str, Any]:
    """
    The header of the sound badge, changed.
    """
    return {"alg": "RS256", "jwk": jwk_of(making.key()), "typ": "JWT", **changes}


def forged(head: dict[str, Any], value: dict[str, Any] | bytes, by: RSAPrivateKey | None = None) -> str:
    """
    A token over this header and payload; the signature is that of the issuer unless another key is given.
    """
    body = value if isinstance(value, bytes) else canonical(value)
    start = f"{packed(canonical(head))}.{packed(body)}"
    signature = (by or making.key()).sign(start.encode(), PKCS1v15(), SHA256())
    return f"{start}.{packed(signature)}"


def with_hmac() -> str:
    """
    HS256, its secret the public key that everybody has.
    """
    pem = making.key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    start = f"{packed(canonical(header(alg='HS256')))}.{packed(canonical(claims()))}"
    return f"{start}.{packed(hmac.digest(pem, start.encode(), hashlib.sha256))}"


def baked(token: str) -> bytes:
    """
    The picture of the sound badge around another token.
    """
    return made(making.badge(), token, "svg")


def edited(old: str, new: str) -> Callable[[], bytes]:
    """
    The sound picture with one text in the place of another, which has to be there.
    """

    def change() -> bytes:
        text = making.svg().decode()
        assert old in text
        return text.replace(old, new, 1).encode()

    return change


def resigned(change: Callable[[dict[str, Any]], None]) -> bytes:
    """
    The badge with claims changed after it was signed: the old signature on them, and a picture drawn to fit.
    """
    head, body, signature = making.token().split(".")
    value = json.loads(base64.urlsafe_b64decode(body + "=="))
    change(value)
    return baked(f"{head}.{packed(canonical(value))}.{signature}")


def waived() -> bytes:
    """
    A badge of a run with one expected failure.
    """
    return making.svg(making.badge(making.facts(making.waived_report())))


def status_list(
    by: str = "issuer", revoked: bool = False, issued: int = making.NOW - 86400, issuer: Issuer = making.ISSUER
) -> bytes:
    """
    A list of revoked badges: empty and current unless asked otherwise.
    """
    entries = (Revoked(making.badge().id, issued, "withdrawn"),) if revoked else ()
    return signed_list(StatusList(issuer, issued, issued + 30 * 86400, entries), making.key(by)).encode()
