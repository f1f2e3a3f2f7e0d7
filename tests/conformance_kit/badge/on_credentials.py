"""
Attacks on the credential: its claims and its signature.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Final

from conformance_kit.badge import forging as f
from conformance_kit.badge import making as m
from conformance_kit.badge.row import Attack
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.facts import Waiver
from csea_interop.core.canonical import canonical


def _waivers_hidden_in_claims() -> bytes:
    badge = m.badge(m.facts(m.waived_report()))
    counts = tuple((k, {"pass": 40, "xfail": 0}.get(k, v)) for k, v in badge.facts.counts)
    hidden = dataclasses.replace(badge, facts=dataclasses.replace(badge.facts, waivers=(), counts=counts))
    signature = m.token(badge).rsplit(".", 1)[1]
    return made(hidden, f"{m.token(hidden).rsplit('.', 1)[0]}.{signature}", "svg")


def _waivers_hidden_by_issuer() -> bytes:
    value = f.claims()
    value["conformance"]["waivers"] = [dataclasses.asdict(Waiver("CSEA-AGE-001/valid/010-made-up", "2027-01-01"))]
    return f.baked(f.forged(f.header(), value))


def _changed(name: str, new: Any) -> Callable[[dict[str, Any]], None]:
    def change(value: dict[str, Any]) -> None:
        value["conformance"][name] = new

    return change


def _with_failures() -> dict[str, Any]:
    value = f.claims()
    value["conformance"]["counts"]["flaky"] = 1
    return value


_DRAWN: Final = "the picture is drawn anew from the claims and compared to the byte"
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def _loose_signature() -> str:
    """
    Another writing of the same signature: the last letter has bits that stand for nothing.
    """
    token = m.token()
    return token[:-1] + _LETTERS[_LETTERS.index(token[-1]) ^ 1]


_FORM: Final = "the header holds alg, typ and jwk, nothing else"
ATTACKS: Final = {
    "edited-claims": Attack(
        "claims are edited, the signature is kept, the picture drawn to fit",
        "the signature covers every claim",
        "CSEA-BDG-SIGNATURE",
        lambda: f.resigned(_changed("level", "full")),
    ),
    "other-key": Attack(
        "somebody signs the same claims with a key of their own",
        "the key is not pinned in the trust file",
        "CSEA-BDG-KEY",
        lambda: m.svg(by="stranger"),
    ),
    "swapped-jwk": Attack(
        "the header names another key than the one that signed",
        "the signature is checked with the key in the header, and that key is pinned",
        "CSEA-BDG-SIGNATURE",
        lambda: f.baked(f.forged(f.header(), f.claims(), m.key("stranger"))),
    ),
    "private-jwk": Attack(
        "the header's key holds further members",
        _FORM + ", and the key its public members alone",
        "CSEA-BDG-HEADER",
        lambda: f.baked(f.forged(f.header(jwk={**f.header()["jwk"], "d": "AQAB"}), f.claims())),
    ),
    "weak-key": Attack(
        "a short key, which could be broken",
        "2048 bits are the least",
        "CSEA-BDG-HEADER",
        lambda: f.baked(f.forged(f.header(jwk={**f.header()["jwk"], "n": f.packed(b"\xff" * 128)}), f.claims())),
    ),
    "algorithm-confusion": Attack(
        "HS256 with the public key as its secret",
        "RS256 alone is taken",
        "CSEA-BDG-ALGORITHM",
        lambda: f.baked(f.with_hmac()),
    ),
    "no-algorithm": Attack(
        "alg none and no signature to speak of",
        "RS256 alone is taken",
        "CSEA-BDG-ALGORITHM",
        lambda: f.baked(f.forged(f.header(alg="none"), f.claims())),
    ),
    "other-algorithm": Attack(
        "a sound signature of another algorithm's name",
        "RS256 alone is taken",
        "CSEA-BDG-ALGORITHM",
        lambda: f.baked(f.forged(f.header(alg="PS256"), f.claims())),
    ),
    "empty-signature": Attack(
        "the signature is left out",
        "a token has three parts, none of them empty",
        "CSEA-BDG-TOKEN",
        lambda: f.baked(m.token().rsplit(".", 1)[0] + "."),
    ),
    "loose-signature": Attack(
        "the same signature, its last letter written otherwise",
        "base64url is read strictly: one writing for the same bytes",
        "CSEA-BDG-TOKEN",
        lambda: f.baked(_loose_signature()),
    ),
    "critical-header": Attack(
        "a crit member asks the reader for something unknown",
        _FORM,
        "CSEA-BDG-HEADER",
        lambda: f.baked(f.forged(f.header(crit=["exp"], exp=1), f.claims())),
    ),
    "key-address": Attack(
        "a jku member says where to fetch the key",
        _FORM,
        "CSEA-BDG-HEADER",
        lambda: f.baked(f.forged(f.header(jku="https://keys.example/"), f.claims())),
    ),
    "doubled-member": Attack(
        "a claim stands twice, for two readers to take different ones",
        "JSON is read strictly: a doubled member is none",
        "CSEA-BDG-TOKEN",
        lambda: f.baked(f.forged(f.header(), b'{"exp":1,"exp":2}')),
    ),
    "loose-claims": Attack(
        "the same claims, written with spaces",
        "signed bytes are canonical JSON",
        "CSEA-BDG-TOKEN",
        lambda: f.baked(f.forged(f.header(), b" " + canonical(f.claims()))),
    ),
    "extra-claim": Attack(
        "the issuer's key signs a claim that no badge has",
        "the whole payload follows from the facts; anything else is none",
        "CSEA-BDG-CLAIMS",
        lambda: f.baked(f.forged(f.header(), {**f.claims(), "certificate": "yes"})),
    ),
    "flaky-claimed": Attack(
        "a badge that counts failed cases",
        "a badge states only what a run that conforms can have",
        "CSEA-BDG-CLAIMS",
        lambda: f.baked(f.forged(f.header(), _with_failures())),
    ),
    "list-as-badge": Attack(
        "a signed list of revoked badges is shown as a badge",
        "each kind of token has a type of its own",
        "CSEA-BDG-HEADER",
        lambda: f.baked(f.status_list().decode()),
    ),
    "waivers-edited-out": Attack(
        "waived cases are taken out of the claims",
        "the signature covers the counts and the list",
        "CSEA-BDG-SIGNATURE",
        _waivers_hidden_in_claims,
        control=f.waived,
    ),
    "waivers-not-counted": Attack(
        "waivers are listed and not counted",
        "the list and the counts have to agree",
        "CSEA-BDG-CLAIMS",
        _waivers_hidden_by_issuer,
        control=f.waived,
    ),
}
