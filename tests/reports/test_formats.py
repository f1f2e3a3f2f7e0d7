"""
Output formats: the JSON keeps to its schema, the text never lets a terminal be commanded.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest

from csea_interop import reports
from csea_interop.core.errors import InputError
from csea_interop.reports import Context, text
from csea_interop.validation.batch import judge_all
from csea_interop.validation.inputs import sources
from csea_interop.validation.judged import Judged
from csea_interop.validation.settings import Settings
from csea_interop.validation.tally import Tally

_CONTEXT = Context("0.0.0", "1.0.0", "2026-04-01T00:00:00Z")


@pytest.fixture(scope="module")
def outcomes(root: Path, now: datetime, tmp_path_factory: pytest.TempPathFactory) -> list[Judged | InputError]:
    """
    Every vector, every encoding case and an unreadable file, judged.
    """
    folder = tmp_path_factory.mktemp("bytes")
    for path in (root / "conformance/encoding").glob("*.bytes"):
        (folder / f"{path.stem}.json").write_bytes(path.read_bytes())
    names = [str(root / "conformance/rules"), str(root / "conformance/examples"), str(folder), "/nowhere/at-all"]
    return list(judge_all(sources(names), Settings(now)))


def _render(name: str, items: list[Judged | InputError], context: Context = _CONTEXT) -> str:
    parts: list[str] = []
    report = reports.load(name)(parts.append, context)
    tally = Tally()
    for item in items:
        tally.add(item)
        report.outcome(item)
    report.close(tally)
    return "".join(parts)


def test_formats_are_found_by_their_place() -> None:
    """
    A format is a file; its name is the file's.
    """
    assert set(reports.formats()) >= {"json", "text"}


def test_json_keeps_to_its_schema(outcomes: list[Judged | InputError], root: Path) -> None:
    """
    The output of a run over the whole suite is valid by the published schema of the output.
    """
    schema = json.loads((root / "src/csea_interop/reports/json_.schema.json").read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    value = json.loads(_render("json", outcomes))
    jsonschema.Draft7Validator(schema).validate(value)
    assert len(value["results"]) == len(outcomes)
    assert value["summary"]["exit_status"] == 4


def test_json_of_an_empty_run_is_json() -> None:
    """
    A run without messages is still one object.
    """
    assert json.loads(_render("json", []))["results"] == []


def test_text_names_every_rule_that_was_found(outcomes: list[Judged | InputError]) -> None:
    """
    Each rule that fired stands in the text, with its reason.
    """
    out = _render("text", outcomes)
    for item in outcomes:
        for rule in item.result.totals if isinstance(item, Judged) else ():
            assert rule in out
    assert out.count("why: ") >= 20


def test_colour_only_where_it_is_wanted(outcomes: list[Judged | InputError]) -> None:
    """
    Escape sequences appear with colour and never without.
    """
    assert "\x1b" not in _render("text", outcomes)
    assert "\x1b[31m" in _render("text", outcomes, Context("0", "1", "now", colour=True))


def test_invisible_characters_are_written_out() -> None:
    """
    Control, direction and zero-width characters never reach a terminal.
    """
    assert text.shown("a\x1b\u202e\u200bb") == "a\\u{1b}\\u{202e}\\u{200b}b"
