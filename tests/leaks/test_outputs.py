"""
No output in any format shows a token, whatever the message is like.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from csea_interop.cli.validate import command as validate_command
from csea_interop.core.errors import InputError
from csea_interop.reports import Context, formats, load
from csea_interop.reports.json_ import Report as JsonReport
from csea_interop.validation.judged import Judged, judge
from csea_interop.validation.settings import Settings
from csea_interop.validation.tally import Tally
from leaks.planted import AS_OF, garden
from leaks.running import csea

NOW = "2026-04-01T00:00:00Z"
_CONTEXT = Context("1.0.0", "1.0.0", NOW)
#: Of the texts, the command reads one in so many for each option; every text goes into every format once.
_SAMPLE = 9


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    """
    All texts, judged, senders told apart.
    """
    settings = Settings(AS_OF, run_key=b"k" * 32)
    return [judge(settings, "x.json", 0, number, planted.raw) for number, planted in enumerate(garden().texts, 1)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """
    A sample of the texts as files, and all that have one line as lines.
    """
    place = tmp_path_factory.mktemp("planted")
    sample = garden().texts[::_SAMPLE]
    for number, planted in enumerate(sample):
        (place / f"{number}.json").write_bytes(planted.raw)
    (place / "all.ndjson").write_bytes(b"\n".join(p.raw for p in sample if b"\n" not in p.raw))
    return place


def written(items: list[Judged], kind: Callable[..., Any], context: Context = _CONTEXT) -> str:
    """
    What a renderer writes of the messages, and of an input that was not read.
    """
    pieces: list[str] = []
    tally = Tally()
    report = kind(pieces.append, context)
    absent = InputError("CSEA-INP-MISSING", "y.json: there is no such file", "check the path")
    outcomes: list[Judged | InputError] = [*items, absent]
    for item in outcomes:
        tally.add(item)
        report.outcome(item)
    report.close(tally)
    return "".join(pieces)


@pytest.mark.parametrize("name", formats())
def test_no_format_shows_a_token(name: str, judged: list[Judged]) -> None:
    """
    All texts in one run, in each format that there is.
    """
    out = written(judged, load(name))
    assert "CSEA-STR-UNKNOWN" in out or "STR-UNKNOWN" in out or len(out) > 100
    assert garden().mint.shown(out) == []


def test_leaking_renderer_is_caught(judged: list[Judged]) -> None:
    """
    A renderer that shows a name, a cut value, a digest of a value or the raw text is found out.
    """
    texts = {number: planted.raw for number, planted in enumerate(garden().texts, 1)}
    sample = [item for item in judged if b"zq" in texts[item.number] and item.result.findings][:20]
    leaks: tuple[Callable[[bytes], str], ...] = (
        repr,
        lambda raw: json.dumps(raw.decode("utf-8", "replace")),
        lambda raw: raw[raw.index(b"zq") :][:6].decode("utf-8", "replace"),
        lambda raw: raw.hex(),
    )
    for leak in leaks:

        class Leaking(JsonReport):
            def outcome(self, item: Judged | InputError) -> None:
                super().outcome(item)
                if isinstance(item, Judged):
                    self.write(leak(texts[item.number]))  # noqa: B023 - used before the loop goes on

        for item in sample:
            assert garden().mint.shown(written([item], Leaking)), garden().texts[item.number - 1].name


def test_records_hold_no_token(judged: list[Judged]) -> None:
    """
    What goes to other processes, journals and logs: the pickle and the repr of every record.
    """
    for text in (pickle.dumps(judged), repr(judged), "\n".join(str(item.result) for item in judged)):
        assert garden().mint.shown(text) == []


def _choices() -> list[list[str]]:
    """
    Each value of each option of ``csea validate`` that has a list of values, and each switch.
    """
    out: list[list[str]] = [[]]
    for param in validate_command.params:
        if not isinstance(param, click.Option) or param.name in ("help", "version"):
            continue
        longest = max(param.opts, key=len)
        if isinstance(param.type, click.Choice):
            out += [[longest, str(value)] for value in param.type.choices]
        elif param.is_flag:
            out += [[name] for name in (*param.opts, *param.secondary_opts) if name.startswith("--")]
        elif param.count:
            out.append([longest, longest])
    return out


@pytest.mark.parametrize("options", _choices(), ids=" ".join)
def test_no_option_of_the_command_shows_a_token(options: list[str], folder: Path) -> None:
    """
    Standard output, standard error, loggers at all levels, warnings and temporary files, under every option.
    """
    said = csea(["validate", "--now", NOW, *options, str(folder)])
    assert said.status in (0, 1, 2, 4)
    assert said.status or options == ["--show-config"] or "--exit-zero" in options
    assert "CSEA-TOOL-FAILED" not in said.err
    assert garden().mint.shown(said.all) == []


def test_lines_on_standard_input_show_no_token(folder: Path) -> None:
    """
    The same, read as a stream.
    """
    said = csea(["validate", "--now", NOW, "-"], (folder / "all.ndjson").read_bytes())
    assert said.status == 4
    assert "CSEA-STR" in said.out
    assert garden().mint.shown(said.all) == []
