"""
Markdown read by a CommonMark parser: what names of files hold is never markup.
"""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from csea_interop.core.errors import InputError
from csea_interop.core.showing import code_span, markdown, shown
from csea_interop.validation.judged import Judged
from reports.rendering import HOSTILE, hostile, many, run

_PLAIN = {
    "text",
    "code_inline",
    "strong_open",
    "strong_close",
    "softbreak",
}


def _inline(text: str) -> Iterator[Token]:
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    for block in parser.parse(text):
        assert block.type != "html_block"
        yield from block.children or ()


def test_names_are_text() -> None:
    """
    Neither links, images, emphasis nor tags come out of a hostile name.
    """
    tokens = list(_inline(run(hostile(), "markdown")))
    assert {token.type for token in tokens} <= _PLAIN
    spans = {token.content for token in tokens if token.type == "code_inline"}
    assert {shown(name) for name in HOSTILE} - {span.rsplit(":1:1")[0] for span in spans} == set()


def test_every_name_can_be_shown() -> None:
    """
    As text or as code, a parser gives back what was put in.
    """
    for name in (*HOSTILE, "`", "``", "` `", " ", "a`", "www.a.example", "WWW.a", "a\\b", "&amp;"):
        (code,) = _inline(code_span(name))
        assert (code.type, code.content) == ("code_inline", shown(name))
        assert "".join(t.content for t in _inline(f"x{markdown(name)}x")) == f"x{shown(name)}x"


def test_numbers_are_exact_and_lists_are_bounded(outcomes: list[Judged | InputError]) -> None:
    """
    The document has its headings, and its length does not grow with the run.
    """
    headings = [t for t in MarkdownIt().parse(run(outcomes, "markdown")) if t.type == "heading_open"]
    assert [t.tag for t in headings[:2]] == ["h1", "h2"]
    few, lots = run(many(500), "markdown"), run(many(5_000), "markdown")
    assert "… and 4990 more" in lots
    assert abs(len(lots) - len(few)) < 100
