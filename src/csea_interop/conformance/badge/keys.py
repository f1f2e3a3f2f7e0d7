"""
Keys of issuers: made for trying out, or read from where an issuing body keeps them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from csea_interop.conformance.badge.credential import Issuer
from csea_interop.conformance.badge.jose import public_jwk, thumbprint
from csea_interop.core.errors import InputError, OutputError

#: Stands before the key in its file (RFC 7468 lets text stand there), so that a badge of it is marked as well.
TEST_MARK: Final = b"TEST KEY of csea-interop: a badge of it says nothing of any product.\n"
TEST_BITS: Final = 3072
_TEST_ISSUER: Final = {"id": "https://issuer.example/badges", "name": "Test issuer (no body)"}


def load_private(raw: bytes, password: bytes | None = None) -> Any:
    """
    The private key that a PEM file holds: RSA, ECDSA or Ed25519.

    Raises:
        InputError: ``CSEA-BDG-NOKEY`` no such key; ``CSEA-BDG-PASSWORD`` the password is absent or wrong.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    begin = raw.find(b"-----BEGIN")
    try:
        return load_pem_private_key(raw[max(begin, 0) :], password)
    except TypeError:
        fault = "needs a password, or has none"
    except ValueError as error:
        wrong = password is not None and "password" in str(error).lower()
        fault = "needs another password" if wrong else ""
    except UnsupportedAlgorithm:
        fault = ""
    if fault:
        raise InputError("CSEA-BDG-PASSWORD", f"the key {fault}", "see --password-env and --password-fd")
    raise InputError("CSEA-BDG-NOKEY", "the file holds no private key in PEM", "an RSA key of 2048 bits or more")


def load_issuing(raw: bytes, password: bytes | None = None) -> Any:
    """
    The RSA key that signs badges.

    Raises:
        InputError: as ``load_private``, and where the key is no RSA key of 2048 to 8192 bits with exponent 65537.
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    key = load_private(raw, password)
    if (
        not isinstance(key, RSAPrivateKey)
        or not 2048 <= key.key_size <= 8192
        or key.public_key().public_numbers().e != 65537
    ):
        raise InputError("CSEA-BDG-NOKEY", "badges are signed with RSA alone", "an RSA key of 2048 bits or more")
    return key


def is_test(raw: bytes) -> bool:
    """
    Whether the file says of itself that its key is for trying out.
    """
    return raw.startswith(TEST_MARK)


def jwk_of(private_key: Any) -> dict[str, str]:
    """
    The public JWK of a private RSA key.
    """
    from joserfc.jwk import RSAKey

    return public_jwk(RSAKey(private_key, private_key))


def trust_file(
    private_key: Any, issuer: Issuer, term: tuple[str, str], suites: Sequence[tuple[str, str]], *, test: bool = False
) -> dict[str, Any]:
    """
    A trust file that pins one key, as its issuer publishes it.

    Args:
        private_key: an RSA key; only its public half is written.
        issuer: whose key it is.
        term: the first moment of issue that is trusted, and the one after the last, in RFC 3339.
        suites: version and digest of each suite that is current.
        test: the key is for trying out.
    """
    from csea_interop.conformance.badge.attest import public_entry

    marked = {"test": True} if test else {}
    pinned = {"thumbprint": thumbprint(jwk_of(private_key)), "issuer": issuer.id, "name": issuer.name}
    return {
        "version": 1,
        "keys": [{**pinned, "from": term[0], "until": term[1], **marked}],
        "suites": [{"version": version, "digest": digest} for version, digest in suites],
        "attesters": [{"name": issuer.name, **public_entry(private_key), **marked}],
    }


def make_test(folder: Path) -> str:
    """
    Write a new test key, its public half, an issuer and a trust file into a folder; the thumbprint is given back.

    Raises:
        OutputError: ``CSEA-BDG-KEPT`` a file of that name is there, or cannot be written.
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = generate_private_key(65537, TEST_BITS)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    jwk = jwk_of(key)
    mark = thumbprint(jwk)
    issuer = Issuer(**_TEST_ISSUER)
    trust = trust_file(key, issuer, ("2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z"), (), test=True)
    _write(folder / "key.pem", TEST_MARK + pem, 0o600)
    _write(folder / "key.jwk.json", _json(jwk), 0o644)
    _write(folder / "issuer.json", _json(_TEST_ISSUER), 0o644)
    _write(folder / "trust.json", _json(trust), 0o644)
    return mark


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _write(path: Path, data: bytes, mode: int) -> None:
    """
    A new file with these rights from its first moment; one that is there is left as it is.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as out:
            out.write(data)
    except OSError as error:
        raise OutputError(
            "CSEA-BDG-KEPT", f"a key is never written over ({type(error).__name__})", "name a new folder"
        ) from None
