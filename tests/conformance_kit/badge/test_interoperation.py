"""
Programs that others wrote read our badges and attestations.
"""

from __future__ import annotations

import json
import time
from typing import Any, Final

import jsonschema
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.credential import payload
from csea_interop.conformance.badge.jose import STATUS_LIST, sign, unpacked
from csea_interop.conformance.badge.picture import BADGES

_DAY: Final = 86400


def _public() -> bytes:
    return making.key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def test_an_independent_library_takes_the_credential_out_and_verifies_it() -> None:
    """
    Openbadgeslib finds the token in the picture, checks its signature, contexts, types, times and claims.
    """
    now = int(time.time())
    badge = making.badge(making.facts(making.waived_report()), now - _DAY, now + _DAY)
    token = OB3Verifier.extract_token_from_svg(making.svg(badge))
    credential = OB3Verifier(_public()).verify(token)
    assert credential.id == badge.id
    assert (credential.issuer.id, credential.issuer.name) == (badge.issuer.id, badge.issuer.name)
    assert [result.value for result in credential.results] == ["39", "1", "0"]
    assert credential.raw is not None
    assert credential.raw["conformance"] == badge.facts.claims()


def test_the_independent_library_refuses_what_we_refuse() -> None:
    """
    It is no rubber stamp: another key, an expired badge and a list of revoked badges are none to it either.
    """
    now = int(time.time())
    current, old = making.badge(start=now - _DAY, end=now + _DAY), making.badge(start=now - 9 * _DAY, end=now - _DAY)
    listed = sign({"iss": "https://issuer.example/"}, making.key(), STATUS_LIST)
    for token in (making.token(current, "stranger"), making.token(old), listed):
        with pytest.raises(OB3VerificationError):
            OB3Verifier(_public()).verify(token)


def test_baking_follows_the_published_rules() -> None:
    """
    The namespace stands on ``svg``, the credential directly after it, its one attribute the compact JWS.
    """
    lines = making.svg().decode().split("\n")
    start = "\n".join(lines[:2])
    assert start.startswith("<svg ")
    assert start.endswith(">")
    assert f'xmlns:openbadges="{BADGES}"' in start
    assert lines[2] == f'<openbadges:credential verify="{making.token()}"></openbadges:credential>'


def test_header_and_claims_follow_the_published_rules() -> None:
    """
    Only alg, jwk and typ; iss, jti, nbf, exp and sub repeat what the credential says of itself.
    """
    parts = unpacked(making.token())
    assert parts is not None
    header, value, _ = parts
    assert (header["alg"], header["typ"], set(header["jwk"])) == ("RS256", "JWT", {"e", "kty", "n"})
    assert value["iss"] == value["issuer"]["id"]
    assert value["jti"] == value["id"]
    assert value["sub"] == value["credentialSubject"]["id"]
    assert value["validFrom"] == "2026-04-01T00:00:00Z"
    assert value["nbf"] == making.START
    assert (value["validUntil"], value["exp"]) == ("2027-04-01T00:00:00Z", making.END)


def _schema(root: Any, name: str) -> jsonschema.Draft7Validator:
    schema = json.loads((root / f"conformance/schemas/{name}.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def test_claims_have_their_published_shape(root: Any) -> None:
    """
    Claims of every kind fit the schema; a bad outcome, or a member more, does not.
    """
    schema = _schema(root, "badge_claims")
    sound = making.facts(making.waived_report(), test=True).claims()
    schema.validate(sound)
    schema.validate(making.facts().claims())
    schema.validate({**sound, "held_out": {"commitment": making.SUITE, "cases": 1, "left_out": 0}})
    for broken in ({**sound, "counts": {**sound["counts"], "flaky": 1}}, {**sound, "more": 1}, {**sound, "repeat": 1}):
        assert not schema.is_valid(broken)


def test_contexts_declare_our_member() -> None:
    """
    The two contexts of the standards come first; ours says that the member is a JSON literal.
    """
    contexts = payload(making.badge())["@context"]
    assert contexts[:2] == [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]
    assert contexts[2]["conformance"]["@type"] == "@json"


def test_page_and_text_hold_the_same_credential() -> None:
    """
    All three files of a badge carry one token.
    """
    badge, token = making.badge(), making.token()
    assert made(badge, token, "jws") == f"{token}\n".encode()
    assert made(badge, token, "svg") in made(badge, token, "html")
