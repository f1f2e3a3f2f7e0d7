"""
A run as an in-toto statement, signed in a DSSE envelope.

Sources: in-toto attestation framework, Statement v1 and predicate test-result v0.1; DSSE v1 as securesystemslib
writes and checks it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from csea_interop.conformance.badge.jose import Refused
from csea_interop.conformance.badge.trust import Attester
from csea_interop.core.canonical import canonical
from csea_interop.core.errors import InputError
from csea_interop.core.reader import read

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
_STATEMENT: Final = "https://in-toto.io/Statement/v1"
_PREDICATE: Final = "https://in-toto.io/attestation/test-result/v0.1"
#: Schemes that are taken; each goes with the kind of key that securesystemslib gives it.
SCHEMES: Final = frozenset(
    {"rsassa-pss-sha256", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ed25519"}
)


@dataclass(frozen=True, slots=True)
class Attested:
    """
    A statement whose envelope was signed by an attester that the trust file names.
    """

    statement: Mapping[str, Any]
    by: Attester

    @property
    def artifact(self) -> str:
        """
        Digest of what was tested.
        """
        return f"sha256:{self.statement['subject'][0]['digest']['sha256']}"

    @property
    def report_digest(self) -> str:
        """
        Digest of the report that the statement is about.
        """
        return _configured(self.statement, "report")

    @property
    def result(self) -> str:
        """
        ``PASSED``, ``WARNED`` or ``FAILED``.
        """
        return str(self.statement["predicate"]["result"])


def statement(report: Mapping[str, Any], artifact: str) -> dict[str, Any]:
    """
    The statement that a report makes of an artifact.

    A rule is passed where all of its cases are, warned where some are waived or skipped; cases about no rule
    alone count for their folder. ``WARNED`` is a run that conforms with such rules.
    """
    named = _by_name(report)
    sorted_out: dict[str, list[str]] = {"passed": [], "warned": [], "failed": []}
    for name, outcomes in sorted(named.items()):
        sorted_out[_sum(outcomes)].append(name)
    conforms = report["conforms"] and not sorted_out["failed"]
    result = ("WARNED" if sorted_out["warned"] else "PASSED") if conforms else "FAILED"
    return {
        "_type": _STATEMENT,
        "subject": [{"name": str(report["product"]["name"]), "digest": _digest(artifact)}],
        "predicateType": _PREDICATE,
        "predicate": {
            "result": result,
            "configuration": [
                {"name": f"suite {report['suite']['version']}", "digest": _digest(report["suite"]["digest"])},
                {"name": "report", "digest": _digest(report["report_digest"])},
            ],
            **{f"{kind}Tests": names for kind, names in sorted_out.items()},
        },
    }


def signed(stated: Mapping[str, Any], private_key: Any) -> dict[str, Any]:
    """
    The envelope over a statement.

    Raises:
        InputError: ``CSEA-BDG-NOKEY`` the key is of a kind that signs no attestation.
    """
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import UnsupportedLibraryError
    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # exported without saying so

    try:
        signer = CryptoSigner(private_key)
    except (ValueError, TypeError, UnsupportedLibraryError):
        signer = None
    if signer is None or signer.public_key.scheme not in SCHEMES:
        raise InputError("CSEA-BDG-NOKEY", "the key is of a kind that signs no attestation", "RSA, ECDSA or Ed25519")
    envelope = Envelope(canonical(stated), PAYLOAD_TYPE, {})
    envelope.sign(signer)
    return dict(envelope.to_dict())


def public_entry(private_key: Any) -> dict[str, str]:
    """
    The public half of a key as an entry of ``attesters`` in a trust file has it.
    """
    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined] # exported without saying so

    key = CryptoSigner(private_key).public_key
    stated = key.to_dict()
    return {
        "keyid": key.keyid,
        "keytype": stated["keytype"],
        "scheme": stated["scheme"],
        "public": stated["keyval"]["public"],
    }


def attested(raw: bytes, attesters: Sequence[Attester]) -> Attested | Refused:
    """
    The statement of an envelope that one of the attesters has signed.
    """
    envelope = read(raw).value
    found = _verified_by(envelope, attesters)
    if found is None:
        return Refused("CSEA-BDG-ATTESTATION", "no attester of the trust file has signed it, or it is no envelope")
    import base64

    value = read(base64.b64decode(envelope["payload"])).value
    if envelope.get("payloadType") != PAYLOAD_TYPE or not _is_statement(value):
        return Refused("CSEA-BDG-ATTESTATION", "what is signed is no in-toto test result of one artifact and report")
    return Attested(value, found)


def _verified_by(envelope: Any, attesters: Sequence[Attester]) -> Attester | None:
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import Error
    from securesystemslib.signer import SSlibKey  # type: ignore[attr-defined] # exported without saying so

    for attester in attesters:
        if attester.scheme not in SCHEMES:
            continue
        key = SSlibKey(attester.keyid, attester.keytype, attester.scheme, {"public": attester.public})
        try:
            # The library writes into what it reads: each try gets a copy of its own.
            Envelope.from_dict(json.loads(json.dumps(envelope))).verify([key], 1)
        except (Error, ValueError, KeyError, TypeError, AttributeError):
            continue
        return attester
    return None


def _is_statement(value: Any) -> bool:
    try:
        subject, predicate = value["subject"], value["predicate"]
        digests = [subject[0]["digest"], *(entry["digest"] for entry in predicate["configuration"])]
        return (
            value["_type"] == _STATEMENT
            and value["predicateType"] == _PREDICATE
            and len(subject) == 1
            and predicate["result"] in {"PASSED", "WARNED", "FAILED"}
            and all(set(stated) == {"sha256"} and isinstance(stated["sha256"], str) for stated in digests)
            and _configured(value, "report") != ""
        )
    except (KeyError, TypeError, IndexError):
        return False


def _configured(value: Mapping[str, Any], name: str) -> str:
    found = [entry["digest"]["sha256"] for entry in value["predicate"]["configuration"] if entry["name"] == name]
    return f"sha256:{found[0]}" if len(found) == 1 else ""


def _digest(stated: str) -> dict[str, str]:
    kind, _, digits = stated.partition(":")
    return {kind: digits}


def _by_name(report: Mapping[str, Any]) -> dict[str, set[str]]:
    """
    Outcomes by rule; cases that are about no rule alone count for the folder of the suite that holds them.
    """
    named = {rule: set(counted) for rule, counted in report["rules"].items()}
    for case in report["cases"]:
        if not any(case["id"].startswith(f"{rule}/") for rule in named):
            named.setdefault(case["id"].split("/")[0], set()).add(case["outcome"])
    return named


def _sum(outcomes: set[str]) -> str:
    if outcomes <= {"pass", "n/a"}:
        return "passed"
    return "warned" if outcomes <= {"pass", "n/a", "xfail", "skip"} else "failed"
