"""
Texts of an exact length, and near-misses of a pattern.
"""

from __future__ import annotations

import pytest

from csea_interop.compiler.ir import Model, Scalar
from csea_interop.conformance import texts


def _scalar(pattern: str | None, least: int, most: int) -> Scalar:
    return Scalar("T", "string", "", pattern, least, most)


@pytest.mark.parametrize(
    ("pattern", "length"),
    [
        ("^[a-z]+$", 5),
        ("^[a-z]{2}(-[0-9]{3})*$", 10),
        ("^(ab|c)(d|ef)?$", 4),
        ("^[^a]b$", 2),
        ("^P([1-9][0-9]{0,4}[YMWD]|T[1-9][0-9]{0,4}[HMS])$", 8),
    ],
)
def test_texts_have_the_length_asked_for(pattern: str, length: int) -> None:
    """
    A text of the length matches the pattern.
    """
    scalar = _scalar(pattern, 1, 64)
    text = texts.of_length(scalar, "", length)
    assert text is not None
    assert len(text) == length
    assert texts.fits(scalar, text)


def test_a_length_that_the_pattern_excludes_has_no_text() -> None:
    """
    Nothing is made up where no text can match.
    """
    assert texts.of_length(_scalar("^(abc)+$", 1, 64), "", 4) is None


def test_a_longer_mailbox_keeps_its_domain() -> None:
    """
    A sample grows before its at sign, so that its domain stays a reserved one.
    """
    scalar = _scalar(r"^[a-z.]+@[a-z]+\.example$", 1, 64)
    text = texts.of_length(scalar, "a@b.example", 20)
    assert text is not None
    assert text.endswith("@b.example")


def test_every_type_of_the_model_has_a_sample_and_strangers(root_model: Model) -> None:
    """
    Each type of text has a sample within its limits, and a near-miss of each kind that there is room for.
    """
    for scalar in root_model.scalars.values():
        if scalar.kind != "string" or scalar.pattern is None:
            continue
        sample = texts.sample(scalar)
        assert texts.fits(scalar, sample)
        assert (scalar.min_length or 0) <= len(sample) <= (scalar.max_length or len(sample))
        for wrong in texts.strangers(scalar, sample).values():
            assert not texts.fits(scalar, wrong)
        assert "pattern" in texts.strangers(scalar, sample)
