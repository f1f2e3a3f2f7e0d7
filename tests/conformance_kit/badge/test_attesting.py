"""
A run as a signed in-toto statement, which others can check without this project.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from google.protobuf.json_format import ParseDict
from in_toto_attestation.predicates.test_result.v0.test_result_pb2 import TestResult as Predicate
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.v1.statement_pb2 import Statement as Message
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # exported without saying so

from conformance_kit.badge import making
from conformance_kit.badge.calling import call
from csea_interop.conformance.badge import attest
from csea_interop.conformance.badge.issuing import facts_to_issue
from csea_interop.conformance.badge.jose import Refused
from csea_interop.conformance.badge.trust import Attester
from csea_interop.core.errors import CseaError

KEYS: Final[dict[str, Any]] = {
    "rsassa-pss-sha256": making.key(),
    "ecdsa-sha2-nistp256": ec.generate_private_key(ec.SECP256R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate(),
}


def _attester(key: Any, *, test: bool = False) -> Attester:
    return Attester(name="Example pipeline", test=test, **attest.public_entry(key))


def _signed(report: dict[str, Any], key: Any) -> bytes:
    return json.dumps(attest.signed(attest.statement(report, making.ARTIFACT), key)).encode()


@pytest.mark.parametrize("scheme", KEYS)
def test_the_library_of_the_envelope_checks_it(scheme: str) -> None:
    """
    Securesystemslib alone verifies the envelope with the public key; with another key it does not.
    """
    raw = _signed(making.report(), KEYS[scheme])
    public = CryptoSigner(KEYS[scheme]).public_key
    assert public.scheme == scheme
    envelope = Envelope.from_dict(json.loads(raw))
    assert list(envelope.verify([public], 1)) == [public.keyid]
    stranger = CryptoSigner(making.key("stranger")).public_key
    with pytest.raises(VerificationError):
        envelope.verify([stranger], 1)
    got = attest.attested(raw, [_attester(KEYS[scheme])])
    assert isinstance(got, attest.Attested)
    assert (got.artifact, got.report_digest, got.result) == (
        making.ARTIFACT,
        making.report()["report_digest"],
        "PASSED",
    )


@pytest.mark.parametrize("report", [making.report(), making.waived_report()], ids=["passed", "waived"])
def test_statement_has_the_shape_that_in_toto_publishes(report: dict[str, Any]) -> None:
    """
    The protocol buffers of in-toto take the statement and the predicate, with no member left over.
    """
    stated = attest.statement(report, making.ARTIFACT)
    message = ParseDict(stated, Message())
    Statement.copy_from_pb(message).validate()
    predicate = ParseDict(stated["predicate"], Predicate())
    assert predicate.result == stated["predicate"]["result"]
    assert [entry.name for entry in predicate.configuration] == ["suite 1.0.0", "report"]


def test_waived_rules_are_warned_of_and_failed_ones_named() -> None:
    """
    A rule with a waived case is warned; one with a failed case is failed, and so is the run.
    """
    waived = making.waived_report()
    rules = {**waived["rules"], "CSEA-AGE-040": {"xfail": 1}}
    stated = attest.statement({**waived, "rules": rules}, making.ARTIFACT)["predicate"]
    assert (stated["result"], stated["warnedTests"], stated["failedTests"]) == ("WARNED", ["CSEA-AGE-040"], [])
    failed = making.report(rules={**rules, "CSEA-AGE-039": {"fail": 1}}, conforms=False)
    stated = attest.statement(failed, making.ARTIFACT)["predicate"]
    assert (stated["result"], stated["failedTests"]) == ("FAILED", ["CSEA-AGE-039"])


def _spoilt(what: str) -> bytes:
    sound = json.loads(_signed(making.report(), making.key()))
    stated = json.loads(base64.b64decode(sound["payload"]))
    if what == "edited":
        stated["predicate"]["result"] = "WARNED"
        return json.dumps({**sound, "payload": base64.b64encode(json.dumps(stated).encode()).decode()}).encode()
    if what == "other type":
        return json.dumps({**sound, "payloadType": "text/plain"}).encode()
    if what == "unsigned":
        return json.dumps({**sound, "signatures": []}).encode()
    if what == "other predicate":
        changed = {**stated, "predicateType": "https://in-toto.io/attestation/vsa/v1"}
        return json.dumps(attest.signed(changed, making.key())).encode()
    if what == "two subjects":
        return json.dumps(attest.signed({**stated, "subject": stated["subject"] * 2}, making.key())).encode()
    return b"{}" if what == "empty" else b"\xff"


@pytest.mark.parametrize(
    "what", ["edited", "other type", "unsigned", "other predicate", "two subjects", "empty", "no text"]
)
def test_spoilt_attestation_is_refused(what: str) -> None:
    """
    Whatever is no envelope of a test result, signed by a known attester, gives nothing.
    """
    got = attest.attested(_spoilt(what), [_attester(making.key())])
    assert isinstance(got, Refused)
    assert got.code == "CSEA-BDG-ATTESTATION"


def _trust(*attesters: Attester) -> bytes:
    stated = [{k: getattr(a, k) for k in ("name", "keyid", "keytype", "scheme", "public", "test")} for a in attesters]
    return json.dumps({"version": 1, "keys": [], "attesters": stated}).encode()


def _facts(report: dict[str, Any], raw: bytes, trust: bytes, artifact: str = making.ARTIFACT) -> Any:
    return facts_to_issue(
        json.dumps(report).encode(),
        assurance="attested",
        organisation="Example organisation",
        artifact=artifact,
        attestation=raw,
        trust=trust,
    )


def test_attested_badge_names_its_attestation() -> None:
    """
    The digest of the envelope is a claim; the words on the badge say attested.
    """
    report = making.report()
    facts = _facts(report, _signed(report, making.key()), _trust(_attester(making.key())))
    assert facts.claims()["statement"] == "conformance attested"
    assert facts.attestation.startswith("sha256:")
    assert making.judged(making.svg(making.badge(facts))).holds


def test_attestation_of_something_else_makes_no_badge() -> None:
    """
    Another report, another artifact, an unknown attester, a test key, a run that failed.
    """
    report, other, known = making.report(), making.report(seed=7), _trust(_attester(making.key()))
    raw = _signed(report, making.key())
    failed = json.dumps(
        attest.signed({**attest.statement({**report, "conforms": False}, making.ARTIFACT)}, making.key())
    ).encode()
    tries: list[tuple[Any, ...]] = [
        (other, raw, known),
        (report, raw, known, "sha256:" + "0" * 64),
        (report, raw, _trust(_attester(making.key("stranger")))),
        (report, raw, _trust(_attester(making.key(), test=True))),
        (report, failed, known),
    ]
    for words in tries:
        with pytest.raises(CseaError) as raised:
            _facts(*words)
        assert raised.value.code == "CSEA-BDG-ATTESTATION"


def test_commands_attest_and_check(tmp_path: Path) -> None:
    """
    What ``attest`` wrote, ``attest --verify`` checks: signature, report and artifact each by itself.
    """
    call("keygen", "--test", tmp_path)
    report, other, out = tmp_path / "report.json", tmp_path / "other.json", tmp_path / "run.dsse.json"
    report.write_text(json.dumps(making.report()), "utf-8")
    other.write_text(json.dumps(making.report(seed=3)), "utf-8")
    made = call("attest", report, "--key", tmp_path / "key.pem", "--artifact", making.ARTIFACT, "-o", out)
    assert (made.status, made.err) == (0, "attested: PASSED\n")
    asked = ("attest", out, "--verify", "--trust", tmp_path / "trust.json")
    good = call(*asked, "--report", report, "--artifact", making.ARTIFACT)
    assert (good.status, good.out.count("passed  ")) == (0, 3)
    assert call(*asked).out.count("not checked") == 2
    bad = call(*asked, "--report", other)
    assert (bad.status, "failed       report" in bad.out) == (1, True)
    assert call("attest", report, "--verify", "--trust", tmp_path / "trust.json").status == 1
    assert call("attest", report).code == "CSEA-BDG-ASK"
