"""
What a badge shows, in any writing, to any eye.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from conformance_kit.badge import making
from csea_interop.conformance.badge.carriers import made
from csea_interop.conformance.badge.picture import SVG
from csea_interop.conformance.badge.plain import clean, cut, is_clean, width

_TURNING: Final = "\u202e"


def _texts(raw: bytes) -> list[str]:
    root: Element = fromstring(raw)
    return ["".join(element.itertext()) for element in root.iter(f"{{{SVG}}}text")]


def test_picture_names_all_that_matters() -> None:
    """
    Assurance, product, version, organisation, role, level, profile, counts, waivers, suite, model, artifact, term, issuer.
    """
    drawn = "\n".join(_texts(making.svg(making.badge(making.facts(making.waived_report())))))
    for shown in (
        "Conformance reported",
        "Example checker",
        "version 2.4.1 · of Example organisation",
        "Validator · level core · profile hotline",
        "1 waived, none skipped; 39 of 40 cases passed",
        "Suite 1.0.0 · model 1.0.0 · verdicts, rules, places",
        f"tested {making.ARTIFACT[:15]}…{making.ARTIFACT[-8:]}",
        "2026-04-01 to 2027-04-01 · issued by Example issuing body",
        "It says nothing of lawfulness, data quality or leave to exchange.",
    ):
        assert shown in drawn


def test_picture_is_told_in_words() -> None:
    """
    Title and description name it for whoever does not see it, and nothing there is cut.
    """
    long = "Organisation " + "of many words " * 12
    root = fromstring(making.svg(making.badge(making.facts(organisation=long.strip()))))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "csea-t csea-d"
    title, desc = root.find(f"{{{SVG}}}title"), root.find(f"{{{SVG}}}desc")
    assert title is not None
    assert desc is not None
    assert long.strip() in str(title.text)
    assert making.ARTIFACT in str(desc.text)


def test_test_badge_is_marked() -> None:
    """
    A test key's badge says so in the picture.
    """
    assert (
        _texts(making.svg(making.badge(making.facts(test=True))))[-1]
        == "TEST KEY: this badge says nothing of any product"
    )


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, two: str) -> float:
    low, high = sorted((_luminance(one), _luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_can_be_read(scheme: str) -> None:
    """
    Every colour of a text has a contrast of 4.5 or more with what it stands on (WCAG 2.2, 1.4.3).
    """
    style = re.search(r"<style>(.*)</style>", making.svg().decode())
    assert style is not None
    light, dark = style[1].split("@media(prefers-color-scheme:dark)")
    colours = dict(re.findall(r"\.(\w)\{fill:(#[0-9a-f]{6})", light))
    if scheme == "dark":
        colours |= dict(re.findall(r"\.(\w)\{fill:(#[0-9a-f]{6})", dark))
    pairs = [("t", "k"), ("s", "k"), ("w", "k"), ("o", "h"), ("o", "x")]
    assert {
        pair: _contrast(*(colours[kind] for kind in pair))
        for pair in pairs
        if _contrast(*(colours[kind] for kind in pair)) < 4.5
    } == {}


@pytest.mark.parametrize(
    ("given", "drawn"),
    [
        ("plain name", "plain name"),
        ("مثال", "مثال"),
        ("例え", "例え"),
        (f"a{_TURNING}b", "a\\u{202e}b"),
        ("a\u200bb\x07", "a\\u{200b}b\\u{7}"),
        ("zalgo e\u0301\u0302\u0303\u0304", "zalgo e\u0301\u0302\\u{303}\\u{304}"),
        ("\u0301first", "\\u{301}first"),
        ("half \ud800", "half \\u{d800}"),
        ("tag \U000e0041", "tag \\u{e0041}"),
        ("line\nbreak", "line\\u{a}break"),
    ],
)
def test_strange_characters_do_nothing(given: str, drawn: str) -> None:
    """
    What hides, turns or piles up is written out; letters of any script stay.
    """
    assert clean(given) == drawn
    assert is_clean(drawn)
    assert making.judged(making.svg(making.badge(making.facts(organisation=given)))).holds


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", 'a"b&c', "]]>", "&#x41;", "{title}"])
def test_markup_in_a_name_is_text(name: str) -> None:
    """
    A name that looks like markup is drawn as it is written.
    """
    raw = making.svg(making.badge(making.facts(organisation=name)))
    assert making.judged(raw).holds
    assert any(name in text for text in _texts(raw))


@pytest.mark.parametrize("letter", ["x", "W", "中", "\U0001f9ea", "é", "م"])
def test_long_names_are_cut_within_the_picture(letter: str) -> None:
    """
    The drawn name ends with an ellipsis and is no broader than its line; the claim keeps the whole.
    """
    facts = replace(making.facts(), product=letter * 180)
    raw = making.svg(making.badge(facts))
    drawn = _texts(raw)[2]
    assert drawn.endswith("…")
    assert drawn[:-1] == letter * (len(drawn) - 1)
    assert width(drawn) * 21 <= 504
    assert making.judged(raw).holds
    assert cut(letter, 99) == letter


def test_waivers_are_never_cut() -> None:
    """
    However large the numbers, those of waived and skipped cases are drawn whole.
    """
    numbers = {"xfail": 1234567, "skip": 2345678, "pass": 9876543}
    counts = tuple((outcome, numbers.get(outcome, 0)) for outcome, _ in making.facts().counts)
    waived = making.facts(making.waived_report())
    facts = replace(waived, counts=counts, without=("size:16MiB",))
    raw = making.svg(making.badge(facts))
    assert making.judged(raw).holds
    assert any(text.startswith("1234567 waived, 2345678 skipped; ") for text in _texts(raw))


def test_widths_are_those_of_fixed_ranges() -> None:
    """
    Marks have none, ideographs more than letters: decided without the tables of one version of Unicode.
    """
    assert width("e\u0301") == width("e")
    assert width("中") > width("W") > width("x") > width("i")


def test_page_states_every_claim_uncut() -> None:
    """
    Beside the picture the page has all names, digests and waivers whole, each kept apart from its neighbours.
    """
    facts = replace(making.facts(making.waived_report()), organisation="x" * 190 + "<b>")
    page = made(making.badge(facts), making.token(making.badge(facts)), "html").decode()
    assert f"<bdi>{'x' * 190}&lt;b&gt;</bdi>" in page
    for text in (facts.artifact, facts.suite_digest, facts.report_digest, f"{facts.waivers[0].case}, until 2027-03-31"):
        assert f"{text}</bdi>" in page
    assert "<script" not in page
    assert "39 pass, 1 xfail" in page
