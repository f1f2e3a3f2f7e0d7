"""
Trust files and lists of revoked badges are taken in their published form, and in no other.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import jsonschema
import pytest

from conformance_kit.badge import making
from csea_interop.conformance.badge.jose import STATUS_LIST, Refused, sign
from csea_interop.conformance.badge.keys import trust_file
from csea_interop.conformance.badge.status import StatusList, read_list
from csea_interop.conformance.badge.trust import read_trust
from csea_interop.core.errors import InputError

_TERM: Final = ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
TRUST: Final = trust_file(making.key(), making.ISSUER, _TERM, [("1.0.0", making.SUITE)], test=True)
STATUS: Final[dict[str, Any]] = {
    "iss": making.ISSUER.id,
    "name": making.ISSUER.name,
    "issued": making.START,
    "next_update": making.NOW,
    "revoked": [{"jti": making.badge().id, "at": making.START, "reason": "withdrawn"}],
}


def _of(value: dict[str, Any], where: str, /, **changes: Any) -> dict[str, Any]:
    """
    The value with members of the first entry of a list changed.
    """
    return {**value, where: [{**value[where][0], **changes}]}


def _schema(root: Path, name: str) -> jsonschema.Draft7Validator:
    schema = json.loads((root / f"conformance/schemas/{name}.schema.json").read_bytes())
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


#: Told by the schema as well, but for those that a schema cannot tell.
NO_TRUST: Final[dict[str, dict[str, Any]]] = {
    "another version": {**TRUST, "version": 2},
    "a member more": {**TRUST, "more": []},
    "no keys": {"version": 1},
    "keys that are none": {**TRUST, "keys": {}},
    "suites that are none": {**TRUST, "suites": {}},
    "attesters that are none": {**TRUST, "attesters": {}},
    "a key with a member more": _of(TRUST, "keys", more=1),
    "a short thumbprint": _of(TRUST, "keys", thumbprint="short"),
    "a time without a zone": _of(TRUST, "keys", until="2027-01-01T00:00:00"),
    "a test that is no yes or no": _of(TRUST, "keys", test="no"),
    "an issuer without a name": _of(TRUST, "keys", name=""),
    "a suite without a digest": {**TRUST, "suites": [{"version": "1.0.0"}]},
    "a suite with another digest": _of(TRUST, "suites", digest="md5:0"),
    "a suite without a version": _of(TRUST, "suites", version=""),
    "an attester without a key": _of(TRUST, "attesters", public=""),
    "an attester without a name": _of(TRUST, "attesters", name=""),
    "an attester that may be a test": _of(TRUST, "attesters", test="yes"),
    "an attester with a member more": _of(TRUST, "attesters", more=1),
}
ONLY_OURS: Final[dict[str, dict[str, Any]]] = {
    "a term that ends before it starts": _of(TRUST, "keys", until="2025-01-01T00:00:00Z"),
    "a key that stands twice": {**TRUST, "keys": TRUST["keys"] * 2},
    "an issuer whose address is none": _of(TRUST, "keys", issuer="issuer example"),
    "a name with a mark that turns": _of(TRUST, "keys", name="a\u202eb"),
}
NO_LIST: Final[dict[str, dict[str, Any]]] = {
    "a member more": {**STATUS, "more": 1},
    "no issuer": {**STATUS, "iss": ""},
    "a time in words": {**STATUS, "issued": "now"},
    "entries that are none": {**STATUS, "revoked": {}},
    "an entry that is a text": {**STATUS, "revoked": ["all"]},
    "an entry with a member more": _of(STATUS, "revoked", more=1),
    "an entry at no time": _of(STATUS, "revoked", at=-1),
    "an entry without a badge": _of(STATUS, "revoked", jti=None),
    "a reason of its own": _of(STATUS, "revoked", reason="because"),
}


def test_sound_ones_are_taken(root: Path) -> None:
    """
    What the commands write is of the published form, and is read again.
    """
    _schema(root, "badge_trust").validate(TRUST)
    _schema(root, "badge_status").validate(STATUS)
    got = read_trust(json.dumps(TRUST).encode())
    assert (len(got.keys), got.suites, len(got.attesters)) == (1, (making.SUITE,), 1)
    assert isinstance(read_list(sign(STATUS, making.key(), STATUS_LIST).encode()), StatusList)


@pytest.mark.parametrize("case", [*NO_TRUST, *ONLY_OURS])
def test_other_trust_files_are_none(root: Path, case: str) -> None:
    """
    A trust file that is wrong in one place is not read in part.
    """
    value = {**NO_TRUST, **ONLY_OURS}[case]
    with pytest.raises(InputError) as raised:
        read_trust(json.dumps(value).encode())
    assert raised.value.code == "CSEA-BDG-NOTRUST"
    assert _schema(root, "badge_trust").is_valid(value) == (case in ONLY_OURS)


@pytest.mark.parametrize("case", NO_LIST)
def test_other_lists_are_none(root: Path, case: str) -> None:
    """
    A list that is wrong in one place is none, however well it is signed.
    """
    got = read_list(sign(NO_LIST[case], making.key(), STATUS_LIST).encode())
    assert isinstance(got, Refused)
    assert got.code == "CSEA-BDG-STATUS"
    assert not _schema(root, "badge_status").is_valid(NO_LIST[case])


def test_list_that_is_due_before_it_is_made_is_none() -> None:
    """
    A list has to be good for some time.
    """
    got = read_list(sign({**STATUS, "next_update": making.START}, making.key(), STATUS_LIST).encode())
    assert isinstance(got, Refused)
