"""
What all output formats have in common, and the text for people.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from csea_interop import reports
from csea_interop.core.errors import InputError
from csea_interop.core.finding import Finding
from csea_interop.core.showing import shown
from csea_interop.schema.catalogue import catalogue
from csea_interop.schema.wording import words
from csea_interop.validation.exchange import Exchange
from csea_interop.validation.judged import Judged
from reports.rendering import CONTEXT, hostile, judged, many, run

_FORMATS = sorted(reports.formats())
#: All that have a place for words on a rule.
_WORDED = [name for name in _FORMATS if name != "html"]


def test_formats_are_found_by_their_place() -> None:
    """
    A format is a file; its name is the file's.
    """
    wanted = "text concise json ndjson sarif junit tap github gitlab problem markdown csv"
    assert set(reports.formats()) >= set(wanted.split())


@pytest.mark.parametrize("name", _FORMATS)
def test_every_format_takes_every_run(name: str, outcomes: list[Judged | InputError]) -> None:
    """
    A run over the whole suite and a run without messages are written, and every rule that was found is named.
    """
    assert run([], name)
    out = run(outcomes[::7], name, replace(CONTEXT, verbosity=1))
    found = {rule for item in outcomes[::7] if isinstance(item, Judged) for rule in item.result.totals}
    assert len(found) > 20
    assert {rule for rule in found if rule not in out} == set() or name == "github"


@pytest.mark.parametrize("name", _FORMATS)
def test_names_of_files_command_nothing(name: str) -> None:
    """
    Control, direction and zero-width characters of a name reach no output, and no name opens a line.
    """
    out = run(hostile(), name)
    bad = {c for c in out if unicodedata.category(c)[0] == "C" and c not in "\n\r"}
    assert bad == set()
    assert {c for c in out if c in "\u2028\u2029\x85"} == set()
    out.encode()


@pytest.mark.parametrize("language", ["es", "fr", "pt", "de", "ar"])
@pytest.mark.parametrize("name", _WORDED)
def test_rules_speak_the_language_asked_for(name: str, language: str) -> None:
    """
    The fault is said in the language; rule ids and verdicts stay as they are.
    """
    out = run(many(1), name, replace(CONTEXT, language=language))
    said = words(language, "CSEA-STR-REQUIRED")
    assert said.title != catalogue()["CSEA-STR-REQUIRED"].title
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) > 126 else c for c in said.title)
    if name != "problem" or said.title.isascii():
        assert said.title in out or escaped in out
    assert "CSEA-STR-REQUIRED" in out


def test_text_names_every_rule_that_was_found(outcomes: list[Judged | InputError]) -> None:
    """
    Each rule that fired stands in the text, and its reason is said once.
    """
    plain = [replace(i, exchange=Exchange("not-asked")) if isinstance(i, Judged) else i for i in outcomes]
    out = run(plain, "text")
    rules = {rule for item in outcomes if isinstance(item, Judged) for rule in item.result.totals}
    assert {rule for rule in rules if rule not in out} == set()
    assert out.count("why: ") == len(rules)
    assert run(plain, "text", replace(CONTEXT, verbosity=1)).count("why: ") > len(rules)


def test_quiet_text_says_what_is_wrong_and_no_more() -> None:
    """
    Neither places nor reasons nor valid messages are written; the sum is.
    """
    items: list[Judged | InputError] = [judged("a.json"), *many(2)]
    out = run(items, "text", replace(CONTEXT, verbosity=-1)).splitlines()
    assert out[0] == "a.ndjson:1: invalid"
    assert out[1] == "  error  CSEA-STR-REQUIRED  Required member is absent"
    assert out[-1].startswith("3 message(s): 2 invalid, 1 valid")
    assert len(out) == 5


def test_text_is_wrapped_where_a_width_is_known() -> None:
    """
    No line of reasons is longer than the width; without one, lines are as long as they are.
    """
    narrow = run(many(1), "text", replace(CONTEXT, width=50))
    assert max(len(line) for line in narrow.splitlines() if line.startswith("      ")) <= 50
    assert max(map(len, run(many(1), "text").splitlines())) > 90


def test_concise_is_one_line_a_finding() -> None:
    """
    Place, severity, rule, pointer and title stand where compilers put them.
    """
    found = Finding("CSEA-STR-REQUIRED", "/payload", missing="id", related=("/a", "/b"))
    lines = run([judged("a b.json", found)], "concise").splitlines()
    assert lines[0] == (
        "a b.json:1:1: error CSEA-STR-REQUIRED /payload Required member is absent [missing: id; with /a, /b]"
    )
    assert lines[1] == "1 message(s): 1 invalid; exchange: not asked; judged as of 2026-04-01T00:00:00Z"


def test_colour_only_where_it_is_wanted(outcomes: list[Judged | InputError]) -> None:
    """
    Escape sequences appear with colour and never without.
    """
    assert "\x1b" not in run(outcomes, "text")
    assert "\x1b[31m" in run(outcomes, "text", replace(CONTEXT, colour=True))


def test_invisible_characters_are_written_out() -> None:
    """
    Control, direction and zero-width characters never reach a terminal.
    """
    assert shown("a\x1b\u202e\u200bb") == "a\\u{1b}\\u{202e}\\u{200b}b"
