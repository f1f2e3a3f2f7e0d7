"""
Our own words: complete in every language, written the right way round, never blaming a child.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from csea_interop.compiler.build import compile_model
from csea_interop.compiler.ir import Model
from csea_interop.compiler.labels import missing

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(path.stem for path in (ROOT / "model" / "labels").glob("*.yaml"))
#: Marks that turn the direction of text; a label that needs one is to be worded otherwise.
TURNING = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: Legal titles and a foreign scheme's own words keep their form; the list is of another's making.
QUOTED = re.compile(r"^(?:codes|public|child)$")


@pytest.fixture(scope="module")
def model() -> Model:
    """
    The model of this checkout.
    """
    return compile_model(ROOT / "model")


def _terms(language: str) -> list[dict[str, str]]:
    path = ROOT / "model" / "terminology" / f"{language}.tsv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_six_languages_are_there() -> None:
    """
    A language that goes missing is noticed.
    """
    assert {"ar", "de", "en", "es", "fr", "pt"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lacks_a_label(model: Model, language: str) -> None:
    """
    Every class, member, code and finding has a text in every language.
    """
    assert missing(model, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_clean_text(model: Model, language: str) -> None:
    """
    Composed characters, no turning marks, no brackets left open, no space at an end.
    """
    for key, text in model.labels[language].texts.items():
        assert text == unicodedata.normalize("NFC", text.strip()), key
        assert not TURNING.search(text), key
        assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co") for c in text), key
        assert text.count("(") == text.count(")"), key


@pytest.mark.parametrize("language", [x for x in LANGUAGES if x != "en"])
def test_a_translation_is_one(model: Model, language: str) -> None:
    """
    A long text that equals the English one was left untranslated.
    """
    english = model.labels["en"].texts
    same = [
        k for k, t in model.labels[language].texts.items() if k[0] in ("rules", "public", "child") and t == english[k]
    ]
    assert same == []


def test_arabic_is_written_in_arabic(model: Model) -> None:
    """
    A label starts in the right-to-left script, so that it is laid out that way; names and codes may be Latin inside.
    """
    own = model.labels["ar"]
    assert own.direction == "rtl"
    for key, text in own.texts.items():
        if key[0] in ("classes", "slots", "public", "child", "rules"):
            first = next(
                (unicodedata.bidirectional(c) for c in text if unicodedata.bidirectional(c) in ("L", "R", "AL")), ""
            )
            assert first in ("R", "AL"), key


def test_terms_are_well_formed() -> None:
    """
    Each discouraged term has a status, a better word and a source.
    """
    for path in sorted((ROOT / "model" / "terminology").glob("*.tsv")):
        rows = _terms(path.stem)
        assert rows
        for row in rows:
            assert set(row) == {"term", "status", "replacement", "source"}
            assert row["status"] in ("avoid", "attention")
            assert all(value and value == value.strip() for value in row.values())
        assert len({row["term"] for row in rows}) == len(rows)


def _authored(model: Model) -> Any:
    """
    Words of our own: not the titles of another's codes, which are quoted.
    """
    foreign = {name for name, codes in model.code_lists.items() if codes.origin != "format"}
    for language, own in model.labels.items():
        for key, text in own.texts.items():
            if not (QUOTED.match(key[0]) and key[1] in foreign):
                yield language, ".".join(key), text
    for name, cls in model.classes.items():
        yield "en", name, cls.description
        for slot in cls.slots:
            yield "en", f"{name}.{slot.name}", slot.description
    for name, codes in model.code_lists.items():
        yield "en", name, codes.description
        for code in codes.codes:
            yield "en", f"{name}.{code.value}", code.description


def test_no_discouraged_term_in_our_own_words(model: Model) -> None:
    """
    Labels, definitions and findings use none of the terms that the field asks to avoid.
    """
    patterns = {
        language: re.compile("|".join(re.escape(row["term"]) for row in _terms(language)), re.IGNORECASE)
        for language in LANGUAGES
        if _terms(language)
    }
    found = [(lang, key) for lang, key, text in _authored(model) if lang in patterns and patterns[lang].search(text)]
    assert found == []
