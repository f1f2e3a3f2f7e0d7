"""
The other commands that read a message or a document: they write messages, and say nothing of them.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conformance.suite import SUITE

from csea_interop.cli.main import group
from csea_interop.formats import names
from csea_interop.provenance.migration import known
from csea_interop.reports import formats
from leaks.planted import garden
from leaks.running import Said, csea
from leaks.tokens import Mint

NOW = "2026-04-01T00:00:00Z"
_FORMATS = SUITE / "formats"
#: Commands that read what others sent, each met by a test here or in the other files of this folder.
_READING = {"validate", "convert", "migrate", "no-real-data", "report"}
#: Commands that read nothing of others: the catalogue, the model, the suite.
_OF_OUR_OWN = {"completion", "conformance", "explain", "formats", "man", "model", "rules", "schema"}
_MINT = Mint(5)


def test_every_command_is_known_here() -> None:
    """
    A new command says here whether it reads what others sent; then a test gives it tokens.
    """
    commands = set(group.list_commands(None))  # type: ignore[arg-type]
    assert commands - _READING - _OF_OUR_OWN == set()


def _silent(said: Said, mint: Mint, *files: Path) -> None:
    """
    Nothing that is said holds a token, nor do the files that tell of the run.
    """
    assert "Traceback" not in said.err
    assert "CSEA-TOOL-FAILED" not in said.err
    told = [file.read_text("utf-8") for file in files if file.exists()]
    assert mint.shown("\n".join((said.all, *told))) == []


def test_journal_and_what_is_written_from_it_say_nothing(tmp_path: Path) -> None:
    """
    A run by two processes with a journal, and the same run written again in each format.
    """
    folder, journal = tmp_path / "in", tmp_path / "journal"
    folder.mkdir()
    for number, planted in enumerate(garden().texts[::9]):
        (folder / f"{number}.json").write_bytes(planted.raw)
    said = csea(["validate", "--now", NOW, "--jobs", "2", "--resume", str(journal), str(folder)])
    assert said.status in (1, 4)
    _silent(said, garden().mint, journal)
    for name in formats():
        _silent(csea(["report", str(journal), "-f", name]), garden().mint)


def test_watch_over_a_repository_says_nothing_of_the_message(tmp_path: Path) -> None:
    """
    The hook that refuses real messages names files and lines, and no more.
    """
    for number, planted in enumerate(garden().texts):
        (tmp_path / f"{number}.json").write_bytes(planted.raw.replace(b'"test":true', b'"test":false'))
    said = csea(["no-real-data", *map(str, sorted(tmp_path.iterdir()))])
    assert said.status == 1
    assert "not marked as a test" in said.out
    _silent(said, garden().mint)


@pytest.mark.parametrize("target", known())
def test_migration_says_nothing_of_the_message(target: str, tmp_path: Path) -> None:
    """
    Texts of all kinds, to each version: standard error and the account of losses have no token.
    """
    message, out, losses = tmp_path / "in.json", tmp_path / "out.json", tmp_path / "losses.json"
    statuses = set()
    for planted in garden().texts[::11]:
        # A version that is a draft takes messages for trial alone.
        message.write_bytes(planted.raw.replace(b'"test":false', b'"test":true'))
        said = csea(["migrate", str(message), "--to", target, "--now", NOW, "-o", str(out), "--losses", str(losses)])
        statuses.add(said.status)
        _silent(said, garden().mint, losses)
    assert statuses == {0, 1}


def _xml(text: str) -> Iterator[bytes]:
    """
    A document with tokens in its texts, attributes and names, one kind at a time, and then broken.
    """

    def word(_match: object = None) -> str:
        return _MINT.word()

    yield re.sub(r">([^<>\s][^<>]*)<", lambda m: f">{word()}<", text).encode()
    yield re.sub(r">([^<>\s][^<>]*)<", lambda m: f">{m[1]} {word()}<", text).encode()
    yield re.sub(r'(\s[a-zA-Z]+)="[^"]*"', lambda m: f'{m[1]}="{word()}"', text).encode()
    yield re.sub(
        r"</([a-zA-Z]+)>", lambda m: f"<{word()} {word()}='{word()}'>{word()}</{word()}></{m[1]}>", text
    ).encode()
    unknown = word()
    yield text.replace("incidentType>", f"{unknown}>").encode()
    yield text.replace("</", f"<!-- {word()} --><?{word()} {word()}?></", 3).encode()
    yield (f'<?xml version="1.0"?><!DOCTYPE {word()} [<!ENTITY {word()} "{word()}">]>' + text).encode()
    yield text[: len(text) // 2].encode() + word().encode()
    yield text.encode("utf-16")
    yield text.replace("</", "\xe9</").encode("latin-1") + word().encode()
    yield f"<{word()}>{word()}</{word()}>".encode()


def _csv(text: str) -> Iterator[bytes]:
    rows = [row for row in csv.reader(io.StringIO(text)) if row]

    def out(table: list[list[str]]) -> bytes:
        stream = io.StringIO()
        csv.writer(stream).writerows(table)
        return stream.getvalue().encode()

    yield out([[_MINT.word() for _ in row] for row in rows])
    yield out([rows[0], *([_MINT.word() for _ in row] for row in rows[1:])])
    yield out([rows[0], *([row[0], *(_MINT.word() for _ in row[1:])] for row in rows[1:])])
    yield out([rows[0], *([_MINT.word(), *row[1:]] for row in rows[1:])])
    yield out([*rows, [_MINT.word()] * (len(rows[0]) + 1)])
    yield out([[*rows[0], _MINT.word()], *([*row, "1"] for row in rows[1:])])
    yield out(rows) + f'"{_MINT.word()}'.encode()
    yield out(rows) + b"\xff" + _MINT.word().encode()


def _planted(value: Any) -> Any:
    """
    A context whose texts are tokens.
    """
    if isinstance(value, dict):
        return {name: _planted(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_planted(inner) for inner in value]
    return _MINT.word() if isinstance(value, str) else value


def _documents() -> list[Any]:
    out = []
    for name in names():
        for case in sorted((_FORMATS / name).iterdir()):
            if not case.name.startswith("refused") and case.is_dir():
                document = next(case.glob("document.*"))
                out.append(pytest.param(name, document, id=f"{name}-{case.name}"))
    return out


def test_every_format_has_documents_here() -> None:
    """
    A new format brings its cases, and how to plant in them.
    """
    assert {param.values[1].suffix for param in _documents()} <= {".xml", ".csv"}
    assert {param.values[0] for param in _documents()} == set(names())


@pytest.mark.parametrize(("name", "document"), _documents())
def test_conversion_says_nothing_of_the_document(name: str, document: Path, tmp_path: Path) -> None:
    """
    Documents with tokens everywhere, whole and broken, with a sound context and one of tokens.
    """
    source, out, losses = tmp_path / document.name, tmp_path / "out.ndjson", tmp_path / "losses.json"
    context = document.with_name("context.json")
    strange = tmp_path / "context.json"
    strange.write_text(json.dumps(_planted(json.loads(context.read_bytes()))))
    plant = _xml if document.suffix == ".xml" else _csv
    texts = list(plant(document.read_bytes().decode("utf-8-sig")))
    for number, raw in enumerate(texts):
        source.write_bytes(raw)
        stated = strange if number == 0 else context
        options = ["--context", str(stated), "--now", NOW, "-o", str(out), "--losses", str(losses)]
        said = csea(["convert", str(source), "--from", name, *options, *(["--keep-text"] * (number % 2))])
        assert said.status in (0, 1, 2)
        _silent(said, _MINT, losses)
