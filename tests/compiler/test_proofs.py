"""
Types that can hold no media: the proof is sound, by argument and by search.
"""

from __future__ import annotations

import base64
import re
import string
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csea_interop.compiler.ir import Model, Scalar
from csea_interop.compiler.proofs import alphabet, longest_run, never_media
from csea_interop.core.media import media_in

PNG = b"\x89PNG\r\n\x1a\n" + bytes(400)
BASE64 = base64.b64encode(PNG).decode()
#: Texts that are media, each in the fewest kinds of signs that its writing needs.
MEDIA = (
    BASE64[:64],
    BASE64[:200],
    base64.urlsafe_b64encode(PNG).decode()[:128],
    PNG.hex()[:256],
    PNG.hex().upper()[:256],
    "0x" + PNG.hex()[:256],
    "data:image/png;base64,AAAA",
    "data:;base64,AAAAAAAAA",
    "data:image/a,AAAAAAAAA",
    "DATA:IMAGE/PNG,AAAAAAA",
    "".join(f"%{ord(c):02x}" for c in "data:image/a,"),
    "".join(f"%{ord(c):02X}" for c in "DATA:IMAGE/A,"),
    "data%3Aimage/png%2CAAAA",
)


def scalar(pattern: str, most: int | None = 4000) -> Scalar:
    """
    A type of text with this pattern.
    """
    return Scalar("Word", "string", "A type.", pattern, 1, most)


def holds(kind: Scalar, text: str) -> bool:
    """
    Whether a text is of the type.
    """
    assert kind.pattern is not None
    assert kind.max_length is not None
    return len(text) <= kind.max_length and re.fullmatch(kind.pattern, text) is not None


def safe_scalars() -> list[str]:
    """
    Names of the scalars of the model, for one test each.
    """
    import yaml

    path = Path(__file__).parents[2] / "model" / "parts" / "types.yaml"
    return sorted(yaml.safe_load(path.read_text(encoding="utf-8"))["types"])


@pytest.mark.parametrize("name", safe_scalars())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(data=st.data())
def test_no_text_of_a_proven_type_is_media(model: Model, name: str, data: st.DataObject) -> None:
    """
    For each type of which the proof says so, no text that the pattern and the length allow is media.
    """
    kind = model.scalars[name]
    if not never_media(kind):
        return
    assert kind.pattern is not None
    text = data.draw(st.from_regex(kind.pattern, fullmatch=True))
    assert kind.max_length is not None
    assert not media_in(text[: kind.max_length])


@pytest.mark.parametrize("text", MEDIA)
def test_no_media_is_of_a_proven_type(model: Model, text: str) -> None:
    """
    What is media fits no type of which the proof says that it cannot.
    """
    assert media_in(text)
    proven = [s for s in model.scalars.values() if s.kind == "string" and never_media(s)]
    assert proven
    assert [s.name for s in proven if holds(s, text)] == []


def test_proven_types_are_those_that_can_be(model: Model) -> None:
    """
    Free text and addresses are never proven; identifiers of fixed form are.
    """
    proven = {s.name for s in model.scalars.values() if s.kind == "string" and never_media(s)}
    assert proven.isdisjoint(
        {"Text", "ShortText", "Url", "Iri", "Base64Url", "DetachedJws", "HashValue", "IdentifierValue"}
    )
    assert {"Version", "MessageId", "Date", "DateTime", "Duration", "Jurisdiction", "LanguageTag", "Scheme"} <= proven


#: Patterns of which the proof must not be given, each with media that fits.
UNPROVEN = {
    "^[A-Za-z0-9+/=]+$": BASE64[:64],
    "^[A-Za-z0-9_-]+$": base64.urlsafe_b64encode(PNG).decode()[:128],
    "^[0-9a-f]+$": PNG.hex()[:256],
    "^[a-z0-9:;/,A-Z]+$": "data:image/png;base64,AAAA",
    "^[A-Z:/,]+$": "DATA:IMAGE/PNG,AAAAAAA",
    "^[%0-9a-f]+$": "".join(f"%{ord(c):02x}" for c in "data:image/a,"),
    # What may be absent between two runs does not part them.
    "^[A-Za-z0-9+/]{60}:?[A-Za-z0-9+/]{60}$": BASE64[:120],
    "^[A-Za-z0-9+/]{60}(:|)[A-Za-z0-9+/]{60}$": BASE64[:120],
    "^([A-Za-z0-9+/]{20}:?)+$": BASE64[:80],
    "^(x|[A-Za-z0-9+/]{80})$": BASE64[:80],
    "^(?:[A-Za-z0-9+/]{40})(?:[A-Za-z0-9+/]{40})$": BASE64[:80],
    "^[^ ]+$": BASE64[:80],
    "^.+$": BASE64[:80],
}


@pytest.mark.parametrize("pattern", UNPROVEN)
def test_type_that_can_hold_media_is_not_proven(pattern: str) -> None:
    """
    Where a text of the type can be media, the proof is not given.
    """
    kind = scalar(pattern)
    assert media_in(UNPROVEN[pattern])
    assert holds(kind, UNPROVEN[pattern])
    assert not never_media(kind)


@pytest.mark.parametrize(
    ("pattern", "most"),
    [
        ("^[a-z]+$", 63),
        ("^[0-9.]+$", 200),
        ("^[a-z]{10}:[a-z]{10}$", 4000),
        ("^(a|b){3}$", 4000),
        ("^[A-Za-z0-9+/]+$", 63),
    ],
)
def test_short_or_parted_text_is_proven(pattern: str, most: int) -> None:
    """
    Text too short for a payload, or parted into pieces that are, needs no search.
    """
    assert never_media(scalar(pattern, most))


def test_type_without_limits_is_not_proven() -> None:
    """
    Without a pattern or a greatest length nothing is known.
    """
    assert not never_media(scalar("^[a-z]+$", None))
    assert not never_media(Scalar("Word", "string", "A type.", None, 1, 10))


@pytest.mark.parametrize("pattern", ["^[a-f]x?(1|2)-{2}$", "^(?:ab)+[0-9]{2}$", "^[a-c]{0,3}\\.$", "^(a(b(c|d)))$"])
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_alphabet_holds_every_sign_of_a_match(pattern: str, data: st.DataObject) -> None:
    """
    No match has a sign outside the alphabet, nor a longer run of base64 signs than stated.
    """
    text = data.draw(st.from_regex(pattern, fullmatch=True)).rstrip("\n")
    letters = alphabet(pattern)
    assert letters is not None
    assert set(text) <= letters
    runs = re.findall(r"[A-Za-z0-9+/_\r\n-]+", text)
    assert max((len(r) for r in runs), default=0) <= longest_run(pattern)


def test_only_ascii_spells_a_data_uri() -> None:
    """
    No letter outside ASCII turns into one of ``data:,`` in lower case, so an ASCII alphabet decides.
    """
    wanted = set("data:,")
    others = [chr(c) for c in range(128, sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF]
    assert [c for c in others if wanted & set(c.lower())] == []


def test_negated_classes_have_no_alphabet() -> None:
    """
    A pattern that excludes signs instead of listing them allows too many to count.
    """
    assert alphabet("^[^a]$") is None
    assert alphabet("^.$") is None
    assert alphabet(r"^\w$") is None
    assert alphabet("^[a-c]$") == frozenset("abc")
    assert alphabet("^[A-Z]$") == frozenset(string.ascii_uppercase)
