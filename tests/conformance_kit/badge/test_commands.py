"""
The commands, from a test key to a badge that was taken back.
"""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from conformance_kit.badge import making
from conformance_kit.badge.calling import Done, call
from csea_interop.conformance.badge.keys import TEST_MARK

_START: Final = "2026-04-01T00:00:00Z"
_LATER: Final = "2026-04-28T00:00:00Z"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A test key with its files, a report, and the artifact that was tested.
    """
    made = tmp_path_factory.mktemp("badge")
    assert call("keygen", "--test", made).status == 0
    (made / "report.json").write_text(json.dumps(making.report()), "utf-8")
    (made / "product.bin").write_bytes(b"product")
    return made


def _issue(
    folder: Path, name: str = "badge.svg", *more: object, report: str = "report.json", key: str = "key.pem"
) -> Done:
    words = ["badge", "issue", folder / report, "--key", folder / key, "--issuer", folder / "issuer.json"]
    words += ["--organisation", "Example organisation", "--artifact", folder / "product.bin", "--now", _START]
    return call(*words, "-o", folder / name, *more)


def _verify(folder: Path, name: str, *more: object) -> Done:
    return call("badge", "verify", folder / name, "--trust", folder / "trust.json", "--now", _LATER, *more)


def test_key_is_private_and_marked(folder: Path) -> None:
    """
    Only its owner may read the key; the file says that it is for trying out; a second call writes nothing over.
    """
    assert stat.S_IMODE((folder / "key.pem").stat().st_mode) == 0o600
    assert (folder / "key.pem").read_bytes().startswith(TEST_MARK)
    assert set(json.loads((folder / "key.jwk.json").read_bytes())) == {"e", "kty", "n"}
    before = (folder / "key.pem").read_bytes()
    assert call("keygen", "--test", folder).code == "CSEA-BDG-KEPT"
    assert (folder / "key.pem").read_bytes() == before


def test_badge_is_issued_checked_and_shown(folder: Path) -> None:
    """
    All four files are written; the three with the credential hold, with everything asked for; shown claims are marked.
    """
    others = ("--jws", folder / "b.jws", "--html", folder / "b.html", "--shields", folder / "b.json")
    assert _issue(folder, "b.svg", *others).status == 0
    asked = ("--allow-test", "--report", folder / "report.json", "--artifact", folder / "product.bin")
    for name in ("b.svg", "b.jws", "b.html"):
        done = _verify(folder, name, *asked)
        assert done.status == 0, done.out
        assert "TEST KEY" in done.out
        assert "This badge holds" in done.out
        shown = call("badge", "show", folder / name)
        assert shown.out.startswith("NOT CHECKED")
        assert '"role": "validator"' in shown.out
    told = json.loads(_verify(folder, "b.svg", "-f", "json", *asked).out)
    assert (told["holds"], told["claims"]["counts"]["pass"]) == (True, 40)
    refused = _verify(folder, "b.svg", "-f", "json")
    assert (refused.status, "claims" in json.loads(refused.out)) == (1, False)
    shield = json.loads((folder / "b.json").read_bytes())
    assert shield["message"] == "conformance reported (unsigned): validator core"
    assert (shield["schemaVersion"], shield["label"], shield["color"]) == (1, "csea-interop TEST", "lightgrey")


def test_the_same_is_issued_twice(folder: Path) -> None:
    """
    The same report, issuer and times give the same bytes.
    """
    _issue(folder, "one.svg")
    _issue(folder, "two.svg")
    assert (folder / "one.svg").read_bytes() == (folder / "two.svg").read_bytes()


def test_test_badge_fails_unless_allowed(folder: Path) -> None:
    """
    Without --allow-test a badge of a test key is not relied on, and says so loudly.
    """
    _issue(folder)
    done = _verify(folder, "badge.svg")
    assert done.status == 1
    assert "A TEST KEY signed it: it says nothing of any product (CSEA-BDG-TEST)" in done.out
    assert "DO NOT RELY ON THIS BADGE." in done.out


def test_badge_is_taken_back(folder: Path) -> None:
    """
    A list without it lets it pass; one with it does not; a later list keeps it.
    """
    _issue(folder)
    signing = ("--key", folder / "key.pem", "--issuer", folder / "issuer.json")
    empty, full, next_one = folder / "empty.jws", folder / "full.jws", folder / "next.jws"
    assert call("badge", "revoke", *signing, "--now", _START, "-o", empty).status == 0
    assert _verify(folder, "badge.svg", "--allow-test", "--status", empty).status == 0
    words = ("--badge", folder / "badge.svg", "--reason", "report_wrong")
    assert (
        call("badge", "revoke", *signing, "--list", empty, *words, "--now", "2026-04-20T00:00:00Z", "-o", full).status
        == 0
    )
    done = _verify(folder, "badge.svg", "--allow-test", "--status", full)
    assert (done.status, "taken it back (report_wrong) (CSEA-BDG-REVOKED)" in done.out) == (1, True)
    assert call("badge", "revoke", *signing, "--list", full, "--now", _LATER, "-o", next_one).status == 0
    told = call("badge", "status", next_one, "--trust", folder / "trust.json", "--now", _LATER)
    assert (told.status, "1 badge(s) taken back" in told.out) == (0, True)
    late = call("badge", "status", next_one, "--trust", folder / "trust.json", "--now", "2026-08-01T00:00:00Z")
    assert (late.status, "CSEA-BDG-STALE" in late.out) == (1, True)
    backwards = call("badge", "revoke", *signing, "--list", next_one, "--now", _START, "-o", full)
    assert backwards.code == "CSEA-BDG-STATUS"


def _pem(folder: Path, name: str, bits: int, locked: KeySerializationEncryption) -> None:
    raw = generate_private_key(65537, bits).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)
    (folder / name).write_bytes(raw)


def test_password_comes_from_a_variable_or_a_descriptor(folder: Path) -> None:
    """
    A key under a password is opened by either; without it, or with a wrong one, nothing is signed.
    """
    _pem(folder, "locked.pem", 2048, BestAvailableEncryption(b"a long sentence"))
    ask = ("--password-env", "BADGE_WORD")
    assert _issue(folder, "l.svg", key="locked.pem").code == "CSEA-BDG-PASSWORD"
    assert _issue(folder, "l.svg", *ask, key="locked.pem").code == "CSEA-BDG-PASSWORD"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BADGE_WORD", "another")
        assert _issue(folder, "l.svg", *ask, key="locked.pem").code == "CSEA-BDG-PASSWORD"
        patch.setenv("BADGE_WORD", "a long sentence")
        assert _issue(folder, "l.svg", *ask, key="locked.pem").status == 0
    reading, writing = os.pipe()
    os.write(writing, b"a long sentence\n")
    os.close(writing)
    assert _issue(folder, "l.svg", "--password-fd", reading, key="locked.pem").status == 0


def test_keys_that_sign_no_badge(folder: Path) -> None:
    """
    A short RSA key, another kind of key, and no key at all are refused before anything is written.
    """
    _pem(folder, "short.pem", 1024, NoEncryption())
    raw = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "ed.pem").write_bytes(raw)
    for name in ("short.pem", "ed.pem", "report.json"):
        assert _issue(folder, "never.svg", key=name).code == "CSEA-BDG-NOKEY"
    assert not (folder / "never.svg").exists()


def test_files_that_are_not_what_they_should_be(folder: Path) -> None:
    """
    A trust file, an issuer or a report of another form is an error with its code, never a traceback.
    """
    _issue(folder)
    done = call("badge", "verify", folder / "badge.svg", "--trust", folder / "issuer.json")
    assert (done.status, done.code) == (2, "CSEA-BDG-NOTRUST")
    assert _verify(folder, "badge.svg", "--report", folder / "trust.json").code == "CSEA-REC-FORM"
    assert _verify(folder, "badge.svg", "--artifact", folder / "absent").code == "CSEA-INP-UNREADABLE"
    assert call("badge", "show", folder / "report.json").code == "CSEA-BDG-XML"
    words = ("--key", folder / "key.pem", "--issuer", folder / "key.jwk.json", "-o", folder / "x")
    assert call("badge", "revoke", *words).code == "CSEA-BDG-NOISSUER"
    words = ("--key", folder / "key.pem", "--issuer", folder / "issuer.json", "-o", folder / "x")
    assert call("badge", "revoke", *words, "--badge", folder / "product.bin").code == "CSEA-BDG-FILE"
    assert call("badge", "revoke", *words, "--badge", "urn:uuid:1").code == "CSEA-BDG-FILE"


def test_expiry_is_asked_of_the_stated_moment(folder: Path) -> None:
    """
    A badge of one day has expired the next.
    """
    _issue(folder, "day.svg", "--valid-days", 1)
    done = call(
        "badge",
        "verify",
        folder / "day.svg",
        "--trust",
        folder / "trust.json",
        "--allow-test",
        "--now",
        "2026-04-02T00:00:00Z",
    )
    assert (done.status, "CSEA-BDG-EXPIRED" in done.out) == (1, True)


def test_issuer_publishes_a_trust_file(folder: Path) -> None:
    """
    It pins the key for its term, lists the suite, and bears no private number; a term that ends before it starts is none.
    """
    _issue(folder)
    suite = folder / "suite"
    suite.mkdir()
    about = {"id": "example", "version": "9.1.0", "model_version": "1.0.0", "kit_version": "0.1.0"}
    (suite / "suite.json").write_text(json.dumps(about), "utf-8")
    words = ("badge", "trust", "--key", folder / "key.pem", "--issuer", folder / "issuer.json", "--suite", suite)
    out = folder / "published.json"
    done = call(*words, "--from", _START, "--until", "2027-04-01T00:00:00+02:00", "-o", out)
    assert done.status == 0
    stated = json.loads(out.read_bytes())
    assert stated["keys"][0]["until"] == "2027-03-31T22:00:00Z"
    assert stated["keys"][0]["test"] is True
    assert stated["suites"][0]["version"] == "9.1.0"
    assert "PRIVATE" not in out.read_text("utf-8")
    asked = ("badge", "verify", folder / "badge.svg", "--trust", out, "--allow-test", "--now", _LATER)
    old = call(*asked)
    assert (old.status, old.out.count("failed  "), "CSEA-BDG-OLDSUITE" in old.out) == (1, 1, True)
    assert call(*asked, "--suite", suite).out.count("failed  ") == 2
    assert call(*words, "--from", _LATER, "--until", _START).code == "CSEA-BDG-NOTRUST"
