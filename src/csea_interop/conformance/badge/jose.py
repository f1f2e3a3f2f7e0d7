"""
Signing, and the only signatures that are taken: RS256 with the public key in the header.

1EdTech, Open Badges 3.0: RS256 is the least common algorithm, and the header holds ``alg``, ``jwk``, ``kid`` and
``typ`` only. We write no ``kid``, since nobody is to be asked for a key: trust comes from pinned thumbprints.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.core.canonical import canonical
from csea_interop.core.reader import read

ALGORITHM: Final = "RS256"
#: Types of what is signed; a list of revoked badges can never pass for a badge, nor the other way round.
CREDENTIAL: Final = "JWT"
STATUS_LIST: Final = "csea-badge-status+jws"
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_LONGEST: Final = 1 << 20
_BITS: Final = range(2048, 8193)
_EXPONENT: Final = "AQAB"


@dataclass(frozen=True, slots=True)
class Signed:
    """
    What a token with a good signature holds.

    Attributes:
        value: the payload, written in the canonical way.
        thumbprint: of the key that signed it (RFC 7638, SHA-256).
    """

    value: Any
    thumbprint: str


@dataclass(frozen=True, slots=True)
class Refused:
    """
    Why a token is not taken: a permanent code and a sentence.
    """

    code: str
    said: str


def sign(value: Any, private_key: Any, kind: str) -> str:
    """
    The compact JWS over the canonical bytes of a value.

    Args:
        value: JSON.
        private_key: an RSA key of ``cryptography``.
        kind: ``CREDENTIAL`` or ``STATUS_LIST``.
    """
    from joserfc import jws
    from joserfc.jwk import RSAKey

    key = RSAKey(private_key, private_key)
    header = {"alg": ALGORITHM, "jwk": public_jwk(key), "typ": kind}
    return jws.serialize_compact(header, canonical(value), key, algorithms=[ALGORITHM])


def public_jwk(key: Any) -> dict[str, str]:
    """
    The public members of an RSA key of ``joserfc``, no others.
    """
    stated = key.as_dict(private=False)
    return {name: stated[name] for name in ("e", "kty", "n")}


def thumbprint(jwk: dict[str, str]) -> str:
    """
    RFC 7638 with SHA-256: base64url over the canonical required members.
    """
    import hashlib

    raw = hashlib.sha256(canonical({name: jwk[name] for name in ("e", "kty", "n")})).digest()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def unpacked(token: str) -> tuple[Any, Any, bytes] | None:
    """
    Header and payload as JSON, and the signature; nothing is checked but their writing. None where it is no token.
    """
    if len(token) > _LONGEST or not _TOKEN.fullmatch(token):
        return None
    parts = [_decoded(part) for part in token.split(".")]
    if any(part is None for part in parts):
        return None
    header, value = (read(part or b"").value for part in parts[:2])
    if not isinstance(header, dict) or not isinstance(value, dict):
        return None
    return header, value, parts[2] or b""


def checked(token: str, kind: str) -> Signed | Refused:
    """
    What the token holds, if it is signed in the only way that is taken.
    """
    parts = unpacked(token)
    if parts is None:
        return Refused("CSEA-BDG-TOKEN", "the credential is no compact JWS in plain base64url with two JSON objects")
    header, value, _ = parts
    if header.get("alg") != ALGORITHM:
        return Refused("CSEA-BDG-ALGORITHM", "the signature is not RS256")
    if set(header) != {"alg", "jwk", "typ"} or header["typ"] != kind or not _is_public(header["jwk"]):
        return Refused(
            "CSEA-BDG-HEADER", "the header holds anything but alg, typ and a public RSA jwk of 2048 bits or more"
        )
    if not _holds(token, header["jwk"]):
        return Refused("CSEA-BDG-SIGNATURE", "the signature is not that of the key in the header over these claims")
    if _decoded(token.split(".")[1]) != canonical(value):
        return Refused("CSEA-BDG-TOKEN", "the claims are not written in the canonical way")
    return Signed(value, thumbprint(header["jwk"]))


def _holds(token: str, jwk: dict[str, str]) -> bool:
    from joserfc import jws
    from joserfc.errors import JoseError
    from joserfc.jwk import RSAKey

    try:
        # The library's own limits are made for headers without a key in them.
        registry = jws.JWSRegistry(algorithms=[ALGORITHM])
        registry.max_header_length = registry.max_signature_length = 4096
        registry.max_payload_length = _LONGEST
        jws.deserialize_compact(token, RSAKey.import_key(dict(jwk)), registry=registry)
    except (JoseError, ValueError, TypeError):
        return False
    return True


def _is_public(jwk: Any) -> bool:
    """
    Whether it is an RSA key with its public members alone, long enough.
    """
    if not isinstance(jwk, dict) or set(jwk) != {"e", "kty", "n"} or jwk["kty"] != "RSA" or jwk["e"] != _EXPONENT:
        return False
    raw = _decoded(jwk["n"]) if isinstance(jwk["n"], str) else None
    return raw is not None and raw[:1] != b"\0" and int.from_bytes(raw, "big").bit_length() in _BITS


def _decoded(part: str) -> bytes | None:
    """
    The bytes of one part; None where another text would stand for the same bytes.
    """
    try:
        raw = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if base64.urlsafe_b64encode(raw).decode().rstrip("=") == part else None
