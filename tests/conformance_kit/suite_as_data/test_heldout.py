"""
Held-out variants: the same answers under other words, and nobody passes them by heart.
"""

from __future__ import annotations

import hashlib
import ipaddress
import json
import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from csea_interop.cli.conformance import command
from csea_interop.conformance.kit.cases import Case, cases
from csea_interop.conformance.kit.heldout import commitment, drawn, seed_of
from csea_interop.conformance.kit.heldout.cipher import Cipher
from csea_interop.conformance.kit.heldout.variants import MARK, agrees, variant
from csea_interop.core.canonical import digest
from csea_interop.core.reader import read

_SEED: Final = b"a seed that everybody may know"
_OURS: Final = f"{sys.executable} -c 'from csea_interop.cli.conformance import main; main()' harness"
_HOST: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#\s]*@|[^/?#\s]*%40)?(\[[^\]]*\]|[^/?#:\s]*)")
_EMAIL: Final = re.compile(r"[A-Za-z0-9._+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")
_RESERVED: Final = re.compile(r"(?:.*\.)?(?:example|test|invalid|example\.(?:com|org|net))", re.IGNORECASE)
_NETWORKS: Final = [
    ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]
#: Knows each public message by its digest, and nothing else.
_BY_HEART: Final = """
import base64, hashlib, json, sys
known = json.load(open(sys.argv[1]))
for line in sys.stdin:
    ask = json.loads(line)
    if ask["cmd"] == "start":
        print(json.dumps({"protocol": 1, "name": "by heart", "version": "1", "roles": ["validator"]}), flush=True)
        continue
    told = known.get(hashlib.sha256(base64.b64decode(ask["message_b64"])).hexdigest())
    verdict, findings = told or ("undetermined", [])
    print(json.dumps({"seq": ask["seq"], "verdict": verdict, "findings": findings}), flush=True)
"""


@pytest.fixture(scope="module")
def public(root: Path) -> tuple[Case, ...]:
    """
    All public cases for a validator.
    """
    return cases(root / "conformance")


@pytest.fixture(scope="module")
def pairs(public: tuple[Case, ...]) -> list[tuple[Case, Case | None]]:
    """
    Every other case with its variant, and of shapes every fortieth.
    """
    shapes = [case for case in public if case.kind == "shapes"]
    chosen = [*[case for case in public if case.kind != "shapes"][::2], *shapes[::40]]
    return [(case, variant(case, _SEED)) for case in chosen]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


@pytest.mark.parametrize(
    ("kind", "least"), [("rules", 0.98), ("combinations", 0.9), ("examples", 1.0), ("shapes", 0.98)]
)
def test_few_cases_are_left_without_a_variant(kind: str, least: float, pairs: list[tuple[Case, Case | None]]) -> None:
    """
    Of each kind of message nearly every case is varied.
    """
    made = [found is not None for case, found in pairs if case.kind == kind]
    assert sum(made) / len(made) >= least


def test_what_is_right_stays_right(pairs: list[tuple[Case, Case | None]]) -> None:
    """
    A variant asks for the same answer, has other bytes, and our validator gives that answer.
    """
    for case, found in pairs:
        if found is not None:
            assert (found.verdicts, found.findings, found.rule, found.now) == (
                case.verdicts,
                case.findings,
                case.rule,
                case.now,
            )
            assert found.raw != case.raw
            assert found.id == case.id + MARK
            assert agrees(found), case.id


def test_nearly_every_identifier_is_another(pairs: list[tuple[Case, Case | None]]) -> None:
    """
    In nearly every variant of a rule's case no identifier of the message and of its sender is the public one.
    """
    same = [
        case.id for case, found in pairs if found is not None and case.kind == "rules" and _heads(case) & _heads(found)
    ]
    assert len(same) / len(pairs) < 0.03, same


def _heads(case: Case) -> set[str]:
    value = json.loads(case.raw)
    sender = value.get("sender", {})
    texts = (value.get("message_id"), sender.get("participant_id") if isinstance(sender, dict) else None)
    return {text for text in texts if isinstance(text, str) and len(text) > 8}


def test_variants_are_as_synthetic_as_the_cases(pairs: list[tuple[Case, Case | None]]) -> None:
    """
    Hosts stay reserved names and addresses stay those for documentation.
    """
    for case, found in pairs:
        # A text that cannot be read has no members to look at.
        if found is None or read(case.raw).findings:
            continue
        before, after = (list(_strings(json.loads(c.raw))) for c in (case, found))
        known = {h for t in before for h in [*_HOST.findall(t), *_EMAIL.findall(t)]}
        hosts = {h for t in after for h in [*_HOST.findall(t), *_EMAIL.findall(t)]} - known
        assert [h for h in hosts if not _RESERVED.fullmatch(h) and not _documented(h.strip("[]"))] == [], case.id
        assert [t for t in {*after} - {*before} if _is_address(t) and not _documented(t)] == [], case.id


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _documented(text: str) -> bool:
    return _is_address(text) and any(ipaddress.ip_address(text) in n for n in _NETWORKS)


def test_a_seed_makes_one_set_and_another_seed_another(public: tuple[Case, ...]) -> None:
    """
    Anybody who knows the seed makes the same variants; nobody else does.
    """
    chosen = [case for case in public if case.kind == "examples"]
    first, again, other = (drawn(chosen, seed).cases for seed in (_SEED, _SEED, b"some other seed of bytes"))
    assert first == again
    assert not {case.raw for case in first} & {case.raw for case in other}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("org:hotline-example-ie", r"org:[a-z]{7}-[a-z]{7}-[a-z]{2}"),
        ("HL-2026-000100", r"[A-Z]{2}-[1-9]0[1-9]{2}-000[1-9]00"),
        ("mailto:desk@hotline.example", r"mailto:[a-z]{4}@[a-z]{7}\.example"),
        (
            "https://a.b.example.com/way?token=x%20y",
            r"https://[a-z]\.[a-z]\.example\.com/[a-z]{3}\?token=[a-z]%20[a-z]",
        ),
        ("see 192.0.2.7, 2001:db8::1f", r"[a-z]{3} 192\.0\.2\.[0-9]{1,3}, 2001:db8::[1-9a-f]{2}"),
        ("net 192.0.2.0/24 8.8.8.8 ::1 09:14:05", r"[a-z]{3} 192\.0\.2\.0/24 8\.8\.8\.8 ::1 09:14:05"),
        ("example.com a.example hotline-example", r"example\.com [a-z]\.example [a-z]{7}-[a-z]{7}"),
        ("+1 202 555 0142", r"\+1 202 555 01[1-9]{2}"),
        (
            "urn:uuid:2c5ea4c0-4067-41e9-8bad-9b1deb4d3b7d",
            r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}",
        ),
        ("digest d41d8cd98f00b204e9800998ecf8427e", r"[a-z]{6} [0-9a-f]{32}"),
    ],
)
def test_a_text_keeps_its_form(text: str, form: str) -> None:
    """
    Each kind of text becomes another of the same kind and length.
    """
    changed = Cipher(_SEED, "case").words(text)
    assert changed != text
    assert re.fullmatch(form, changed), changed
    assert text.count(".") == changed.count(".")


def test_moments_stay_moments() -> None:
    """
    Another offset shows the same moment, fractions and all; what is no time stays as it is.
    """
    from datetime import datetime

    cipher = Cipher(_SEED, "case")
    for text in ("2026-03-02T09:14:05Z", "2026-03-02T09:14:05.250Z", "2026-12-31T23:59:59.9+01:00"):
        changed = cipher.time(text)
        assert changed != text
        assert datetime.fromisoformat(changed) == datetime.fromisoformat(text)
        assert ("." in changed) == ("." in text)
    assert [cipher.time(text) for text in ("2026-02-30T00:00:00Z", "soon", "2026-03-02")] == [
        "2026-02-30T00:00:00Z",
        "soon",
        "2026-03-02",
    ]


def test_a_seed_is_committed_to(tmp_path: Path) -> None:
    """
    The commitment is the file's own digest; a new seed is long, random and nobody else's to read.
    """
    files = [tmp_path / "a", tmp_path / "b"]
    for path in files:
        done = CliRunner().invoke(command, ["commit", "--new", str(path)], standalone_mode=False)
        assert done.output.strip() == "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert commitment(seed_of(path)) == done.output.strip()
    assert files[0].read_bytes() != files[1].read_bytes()
    again = CliRunner().invoke(command, ["commit", "--new", str(files[0])], standalone_mode=False)
    assert getattr(again.exception, "code", "") == "CSEA-OUT-PLACE"


@pytest.mark.parametrize("size", [0, 15, 4097])
def test_a_seed_that_is_none_is_told(size: int, tmp_path: Path) -> None:
    """
    Too little could be guessed; too much is another file.
    """
    (tmp_path / "seed").write_bytes(os.urandom(size))
    done = CliRunner().invoke(command, ["commit", str(tmp_path / "seed")], standalone_mode=False)
    assert getattr(done.exception, "code", "") == "CSEA-USE-SEED"


def _run(sound: Path, *words: str) -> Result:
    suite = ("--suite", str(sound), "--filter", "CSEA-AGE-*", "--timeout", "60")
    return CliRunner().invoke(command, ["run", *suite, *words], standalone_mode=False)


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    """
    A file with a seed.
    """
    (tmp_path / "seed").write_bytes(_SEED)
    return tmp_path / "seed"


def test_who_knows_the_suite_by_heart_fails(sound: Path, seed: Path, tmp_path: Path) -> None:
    """
    An implementation that answers by the bytes of public messages passes them all, and no variant.
    """
    known = {}
    for case in cases(sound):
        if case.rule.startswith("CSEA-AGE-"):
            told = [{"rule": f.rule, "pointer": f.pointer, "missing": f.missing or ""} for f in case.findings]
            known[hashlib.sha256(case.raw).hexdigest()] = (min(case.verdicts), told)
    (tmp_path / "known.json").write_text(json.dumps(known))
    (tmp_path / "harness.py").write_text(_BY_HEART)
    harness = f"{sys.executable} {tmp_path / 'harness.py'} {tmp_path / 'known.json'}"
    done = _run(sound, "--jsonl", harness, "--level", "full", "--held-out", str(seed), "-f", "json")
    value = json.loads(done.output)
    total = sum(value["held_out"]["public"].values())
    assert value["held_out"]["public"] == {"pass": total}
    assert value["held_out"]["held_out"] == {"fail": total - value["held_out"]["left_out"]}
    assert value["held_out"]["commitment"] == commitment(_SEED)
    assert done.return_value == 1
    stated = value.pop("report_digest")
    assert stated == digest(value)


def test_our_validator_passes_variants_too(sound: Path, seed: Path) -> None:
    """
    Who judges the message passes both; variants alone are no whole run.
    """
    done = _run(sound, "--jsonl", _OURS, "--held-out", str(seed), "--only-held-out")
    assert done.return_value == 0
    assert "held out cases: " in done.output
    assert "public cases" not in done.output
    assert "not the whole suite" in done.output


def test_variants_without_a_seed_or_of_another_role_are_misuse(sound: Path, seed: Path) -> None:
    """
    Nothing is varied by chance, and no role whose cases have no variants.
    """
    assert getattr(_run(sound, "--jsonl", _OURS, "--only-held-out").exception, "code", "") == "CSEA-USE-SEED"
