"""
Chat logs quoted in a note are found; times of events, lists and words with a colon are not.
"""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csea_interop.core.conversation import quotes_conversation


@pytest.mark.parametrize(
    "line",
    [
        "[10:01] a: text",
        "(10:01) a: text",
        "<10:01> a: text",
        "10:01 a: text",
        "9:01 a: text",
        "23:59:59 a: text",
        "10:01 - a: text",
        "10:01 \u2013 a: text",
        "10:01 | a: text",
        "10:01 <a> text",
        "10:01 AM a: text",
        "10:01 p.m. a: text",
        "10:01\u202fPM a: text",
        "10:01 UTC a: text",
        "1/3/26, 10:01 - Person A: text",
        "[2026-03-01 10:01:22] Person A B: text",
        "2026-03-01T10:01:22Z a: text",
        "01.03.2026 10:01 a: text",
        "\u200e[01/03/2026, 10:01:22] a: text",
        "  > 10:01 a: text",
        "10:01 a:\ttext",
    ],
)
def test_two_lines_of_a_form_are_a_conversation(line: str) -> None:
    """
    Each form counts from the second line on, whatever stands between and around the two.
    """
    assert not quotes_conversation(line)
    assert quotes_conversation(f"{line}\n{line}")
    assert quotes_conversation(f"Seen:\n{line}\nand so on\n\n{line}\nEnd.")


@pytest.mark.parametrize(
    "line",
    [
        "a: text",
        "10:01",
        "10:01 the account signed in",
        "10:01 a:text",
        "10:01 a:",
        "10:01 a: ",
        "10:01a: text",
        "at 10:01 a: text",
        "24:01 a: text",
        "10:60 a: text",
        "10.01 a: text",
        "10:01 UTC: text",
        "10:01 GMT: text",
        "10:01 PM: text",
        "10:01 Z: text",
        "10:01 one two three four: text",
        "10:01 https://social.example/a is gone",
        f"10:01 {'a' * 33}: text",
        f"10:01 <{'a' * 41}> text",
        f"{' ' * 9}10:01 a: text",
        "2026-03-01 a: text",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    """
    Two such lines are no conversation.
    """
    assert not quotes_conversation(f"{line}\n{line}")


@given(st.text(max_size=60) | st.text("10:2- <>[]aT\n", max_size=60))
def test_any_text_has_an_answer(text: str) -> None:
    """
    No text raises, and more lines never make it less of a conversation.
    """
    found = quotes_conversation(text)
    assert quotes_conversation(f"{text}\n{text}\n{text}") or not found


@pytest.mark.parametrize("piece", ["10:01 a\n", "[", "10:01 a b c d: x\n", " ", "10:01 <" + "a" * 50 + "\n", "1/1/1 "])
def test_long_texts_take_no_long_time(piece: str) -> None:
    """
    A megabyte of what nearly fits is read in far less than the time that a search without limits would need.
    """
    begun = perf_counter()
    assert not quotes_conversation(piece * (1_000_000 // len(piece)))
    assert perf_counter() - begun < 5
