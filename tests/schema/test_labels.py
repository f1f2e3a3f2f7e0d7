"""
Labels as a user of the library gets them.
"""

from __future__ import annotations

import pytest

from csea_interop.core.errors import UsageError
from csea_interop.schema import labels
from csea_interop.schema.catalogue import catalogue


def test_english_comes_first() -> None:
    """
    Languages are listed with their own names.
    """
    assert next(iter(labels.languages().items())) == ("en", "English")


def test_each_audience_gets_its_words() -> None:
    """
    The same code is named otherwise for the public and for a child; elsewhere one label serves all.
    """
    named = {labels.code_label("en", "HarmType", "live_streamed_abuse", a) for a in ("practitioner", "public", "child")}
    assert len(named) == 3
    assert labels.code_label("en", "Purpose", "research", "child") == labels.code_label("en", "Purpose", "research")


def test_what_is_unknown_is_shown_as_it_is() -> None:
    """
    A code of a private list has no label: the code itself is shown, and nothing fails.
    """
    assert labels.code_label("en", "NoList", "x1") == "x1"
    assert labels.class_label("en", "NoClass") == "NoClass"
    assert labels.slot_label("en", "Message", "no_slot") == "no_slot"
    assert labels.rule_text("en", "CSEA-ZZZ-999", "title") == ""


def test_rules_speak_as_the_catalogue_does() -> None:
    """
    In English, the words are those of the catalogue.
    """
    for rule in catalogue().values():
        assert labels.rule_text("en", rule.id, "title") == rule.title


@pytest.mark.parametrize("language", ["qq", "../en", "", "en.json", "de/../en"])
def test_unknown_language_is_an_error(language: str) -> None:
    """
    A name that is no language never becomes a path.
    """
    with pytest.raises(UsageError) as caught:
        labels.direction(language)
    assert caught.value.code == "CSEA-USE-LANGUAGE"
