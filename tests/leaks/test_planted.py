"""
The tokens stand where they are said to stand, and the search finds them in every writing.
"""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

from csea_interop.validation.message import validate
from leaks.planted import AS_OF, garden
from leaks.slots import numbers_of_the_model, texts_of_the_model
from leaks.tokens import Mint


def test_every_text_and_number_of_the_model_held_a_token() -> None:
    """
    All slots of all classes that hold text, codes or numbers: 100 %, counted from the generated shapes.
    """
    wanted = texts_of_the_model() | numbers_of_the_model()
    assert len(wanted) > 300
    assert sorted(wanted - garden().covered) == []


def test_every_verdict_and_every_kind_of_finding_is_met() -> None:
    """
    The texts are judged in all ways: each verdict, and most rules, occur among them.
    """
    results = [validate(planted.raw, now=AS_OF) for planted in garden().texts]
    verdicts = {result.verdict for result in results}
    assert verdicts == {"valid", "valid-with-warnings", "invalid", "refused", "undetermined"}
    rules = {rule for result in results for rule in result.totals}
    assert {rule.split("-")[1] for rule in rules} >= {"ENC", "STR", "SAF", "REF", "PRV"}
    assert len(rules) > 80


@pytest.mark.parametrize(
    "writing",
    [
        str,
        str.upper,
        str.swapcase,
        json.dumps,
        lambda t: t[:6],
        lambda t: f"…{t[:7]}…",
        lambda t: t[::-1],
        lambda t: "".join(f"%{b:02x}" for b in t.encode()),
        quote,
        lambda t: "".join(f"\\u{ord(c):04x}" for c in t),
        lambda t: "".join(f"\\u{{{ord(c):04x}}}" for c in t),
        lambda t: "".join(f"&#x{ord(c):x};" for c in t),
        lambda t: "".join(f"&#{ord(c)};" for c in t),
        lambda t: t.encode().hex(),
        lambda t: t.encode().hex().upper(),
        lambda t: base64.b64encode(t.encode()).decode(),
        lambda t: base64.b64encode(b"x" + t.encode()).decode(),
        lambda t: base64.b64encode(b"xy" + t.encode()).decode(),
    ],
)
def test_search_finds_each_writing(writing: object) -> None:
    """
    A token is found raw, cut off, in other case, reversed, escaped and encoded; another mint's is not.
    """
    assert callable(writing)
    mint, other = Mint(1), Mint(2)
    word, wide = mint.word(), mint.wide()
    assert mint.shown(f"before {writing(word)} after")
    assert mint.shown(f"before {writing(wide)} after")
    assert not other.shown(f"before {writing(word)} after")


def test_search_finds_numbers_and_digests() -> None:
    """
    A number is found by its first eight digits, a digest by its first twelve.
    """
    mint = Mint(3)
    number, digest = mint.digits(15), mint.hexed(64)
    assert mint.shown(f'{{"n":{str(number)[:8]}}}')
    assert mint.shown(f"sha256:{digest[:12]}…")
    assert not mint.shown(f"nothing of {str(number)[1:8]} or {digest[1:12]}")
